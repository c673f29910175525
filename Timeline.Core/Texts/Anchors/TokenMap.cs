using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Anchors;

/// <summary>Where the tokens of one version are in another, and what is in neither for sure.</summary>
/// <param name="To">For a token of the first text its place among those of the other, or -1.</param>
/// <param name="WrittenRest">The tokens, each at its place, of the sentences of the first text that are not unchanged in the other.</param>
/// <param name="LaterRest">The same of the other text.</param>
sealed record TokenMap(SentenceTokens Written, SentenceTokens Later, Func<int, int> To, Term?[] WrittenRest, Term?[] LaterRest)
{
    /// <summary>Of a token of the first text.</summary>
    public int WeightOf(int token) => WordAlignment.WeightOf(Written.Tokens[token].Term);

    /// <summary>Whether a word of the first text stands in the rest of the other, but not from one of its tokens up to another.</summary>
    public bool StandsElsewhere(int token, int from, int until)
    {
        if (Written.Tokens[token].Term is not { IsContent: true } word) return false;
        for (var at = 0; at < LaterRest.Length; at++) if ((at < from || at >= until) && LaterRest[at]?.FoldedNumber == word.FoldedNumber) return true;
        return false;
    }
}
