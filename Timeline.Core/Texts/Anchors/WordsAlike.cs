using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Anchors;

/// <summary>Where a few words stand in a text, some of them rewritten, without knowing the text that they came from.</summary>
sealed class WordsAlike
{
    /// <summary>What comes second may have so much of the first and no more.</summary>
    const double MostOfRunnerUp = 0.75;

    readonly SentenceTokens kept;
    readonly SentenceTokens text;
    readonly Term?[] words;
    readonly Term?[] others;

    public WordsAlike(SourceText kept, SourceText text)
    {
        var lexicon = new TokenLexicon();
        this.kept = new SentenceTokens(kept, lexicon);
        this.text = new SentenceTokens(text, lexicon);
        words = [.. this.kept.Tokens.Select(token => token.Term)];
        others = [.. this.text.Tokens.Select(token => token.Term)];
    }

    /// <param name="span">Of the words kept, the rest of which are neighbours.</param>
    /// <returns>Null where less than <paramref name="floor"/> of the words, by weight, stands anywhere, or as much stands elsewhere.</returns>
    public CarriedSpan? Find(TextSpan span, double floor)
    {
        if (WordAlignment.Best(words, others) is not { } best || best.Weight < floor * WordAlignment.WeightOf(words)) return null;
        if (WordAlignment.Best(words, Without(others, best))?.Weight > best.Weight * MostOfRunnerUp) return null;
        return CarriedSpan.Of(span, new TokenMap(kept, text, token => best.To[token], [], []));
    }

    /// <summary>The places that have at least a share of the words, the likest first.</summary>
    public IEnumerable<AnchorCandidate> All(double least)
    {
        var (rest, weight) = (others, WordAlignment.WeightOf(words));
        while (WordAlignment.Best(words, rest) is { } best && best.Weight >= least * weight)
        {
            yield return new AnchorCandidate(new TextSpan(text.Tokens[best.From].Span.Start, text.Tokens[best.End - 1].Span.End), (double)best.Weight / weight);
            rest = Without(rest, best);
        }
    }

    static Term?[] Without(Term?[] terms, WordAlignment found)
    {
        var rest = (Term?[])terms.Clone();
        rest.AsSpan(found.From, found.End - found.From).Clear();
        return rest;
    }
}
