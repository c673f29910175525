namespace Timeline.Core.Texts;

/// <summary>Words of a text as something that is written on them keeps them, to be found again when the text has another version.</summary>
/// <remarks>TextPositionSelector and TextQuoteSelector of the W3C Web Annotation Data Model, together.</remarks>
/// <param name="Span">Where they stood, in UTF-16 code units; not empty.</param>
/// <param name="Exact">The words themselves.</param>
/// <param name="Prefix">What stood before them: <see cref="ContextLength"/> code units, fewer only where the text begins.</param>
/// <param name="Suffix">The same behind them.</param>
public sealed record TextAnchor(TextSpan Span, string Exact, string Prefix, string Suffix)
{
    public const int ContextLength = 32;

    /// <summary>Words that were rewritten may have grown so much and no more: beyond it the two neighbours have parted.</summary>
    const int MostGrowth = 4;

    /// <exception cref="ArgumentOutOfRangeException">The span is empty or not in the text.</exception>
    public static TextAnchor Of(SourceText text, TextSpan span)
    {
        if (span.Start < 0 || span.End > text.Text.Length || span.Start >= span.End) throw new ArgumentOutOfRangeException(nameof(span), span, null);
        var (from, to) = (Math.Max(0, span.Start - ContextLength), Math.Min(text.Text.Length, span.End + ContextLength));
        // Half a character would not survive being stored.
        if (from < span.Start && char.IsLowSurrogate(text.Text[from])) from++;
        if (to > span.End && char.IsHighSurrogate(text.Text[to - 1])) to--;
        return new TextAnchor(span, text[span], text.Text[from..span.Start], text.Text[span.End..to]);
    }

    /// <summary>Finds the words, else their place, in a text that may be another version. It never guesses: what could be at two places is lost.</summary>
    public FoundAnchor FindIn(SourceText text)
    {
        if (Span.End <= text.Text.Length && text.Slice(Span).SequenceEqual(Exact)) return new FoundAnchor(AnchorState.Exact, Span);
        var same = FoundWords.All(text, Exact).Take(2).ToList();
        if (same.Count > 1) same = [.. FoundWords.All(text, Exact).Where(span => IsBetweenItsNeighbours(text.Text, span)).Take(2)];
        if (same is [var moved]) return new FoundAnchor(AnchorState.Moved, moved);
        if (Places(text.Text).Take(2).ToList() is not [var place]) return FoundAnchor.Lost;
        return new FoundAnchor(text.Slice(place).SequenceEqual(Exact) ? AnchorState.Moved : AnchorState.Changed, place);
    }

    bool IsBetweenItsNeighbours(string text, TextSpan span) =>
        text.AsSpan(0, span.Start).EndsWith(Prefix) && text.AsSpan(span.End).StartsWith(Suffix)
        && (Prefix.Length > 0 || span.Start == 0) && (Suffix.Length > 0 || span.End == text.Length);

    /// <summary>What stands between the two neighbours now, wherever they are.</summary>
    IEnumerable<TextSpan> Places(string text)
    {
        if (Prefix.Length + Suffix.Length == 0) yield break;
        for (var before = text.IndexOf(Prefix, StringComparison.Ordinal); before >= 0; before = Prefix.Length == 0 ? -1 : text.IndexOf(Prefix, before + 1, StringComparison.Ordinal))
        {
            var start = before + Prefix.Length;
            var end = Suffix.Length == 0 ? text.Length : text.IndexOf(Suffix, start, StringComparison.Ordinal);
            if (end > start && end - start <= Exact.Length * MostGrowth && !text.AsSpan(start, end - start).IsWhiteSpace()) yield return new TextSpan(start, end);
        }
    }
}
