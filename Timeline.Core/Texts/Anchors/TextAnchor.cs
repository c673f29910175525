namespace Timeline.Core.Texts.Anchors;

/// <summary>Words of a text as something that is written on them keeps them, to be found again when the text has another version.</summary>
/// <remarks>TextPositionSelector and TextQuoteSelector of the W3C Web Annotation Data Model, together.</remarks>
/// <param name="Span">Where they stood, in UTF-16 code units; not empty.</param>
/// <param name="Exact">The words themselves.</param>
/// <param name="Prefix">What stood before them: <see cref="ContextLength"/> code units, fewer only where the text begins.</param>
/// <param name="Suffix">The same behind them.</param>
public sealed record TextAnchor(TextSpan Span, string Exact, string Prefix, string Suffix)
{
    public const int ContextLength = 32;

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

    /// <summary>Finds the words, else their place, in a text that may be another version, from nothing but what was kept. It never guesses: what could be at two places is lost.</summary>
    public FoundAnchor FindIn(SourceText text) => new AnchorSearch(this, text).Find().Found;

    /// <summary>Finds the words, else their place, in the later of two versions, of which the first is the text they were kept from: by what became of the whole text.</summary>
    public FoundAnchor FindIn(TextDifference difference) => Seek(difference).Found;

    /// <summary>The same, with how much was found and where else the words could be.</summary>
    public AnchorFinding Seek(TextDifference difference)
    {
        var search = new AnchorSearch(this, difference.Later);
        // Kept from another text than was said: then nothing is known but what was kept.
        if (Span.End > difference.Written.Text.Length || difference.Written[Span] != Exact) return search.Find();
        if (difference.Carry(Span) is not var (span, share)) return search.Answer(FoundAnchor.Lost, 0);
        var isSame = difference.Later[span] == Exact;
        return search.Answer(new FoundAnchor(!isSame ? AnchorState.Changed : span == Span ? AnchorState.Exact : AnchorState.Moved, span), share);
    }
}
