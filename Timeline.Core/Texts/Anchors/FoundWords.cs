namespace Timeline.Core.Texts.Anchors;

/// <summary>Finds words in a text as they are written, never inside other words or numbers.</summary>
static class FoundWords
{
    public static TextSpan? First(SourceText text, string words)
    {
        foreach (var span in All(text, words)) return span;
        return null;
    }

    /// <param name="words">Not empty.</param>
    /// <returns>In order; two may overlap.</returns>
    public static IEnumerable<TextSpan> All(SourceText text, string words)
    {
        for (var at = text.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, at + words.Length);
            if (IsEdge(text.Text, span.Start) && IsEdge(text.Text, span.End)) yield return span;
        }
    }

    /// <summary>Whether no word or number goes on across a place.</summary>
    public static bool IsEdge(string text, int at) => at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
