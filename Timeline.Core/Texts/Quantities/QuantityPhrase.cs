namespace Timeline.Core.Texts.Quantities;

/// <summary>Words of a table found among lexemes.</summary>
static class QuantityPhrase
{
    /// <summary>How many lexemes from <paramref name="at"/> spell <paramref name="words"/>, or none.</summary>
    public static int Length(ReadOnlySpan<QuantityLexeme> lexemes, int at, string words)
    {
        var next = at;
        foreach (var range in words.AsSpan().Split(' '))
        {
            if (next >= lexemes.Length || at < 0 || !words.AsSpan()[range].SequenceEqual(lexemes[next].Lower)) return 0;
            next++;
        }
        return next - at;
    }
}
