using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>What of an article's words none of those compared with it has, in its headline or its body.</summary>
public sealed class NewWords
{
    const int Several = -1;

    readonly IReadOnlyList<WitnessReading> articles;

    /// <summary>For each key the number of the only article that has it.</summary>
    readonly Dictionary<int, int> owners = [];

    public NewWords(ArticleComparison comparison)
    {
        articles = comparison.Articles;
        for (var article = 0; article < articles.Count; article++)
            foreach (var token in articles[article].Tokens)
                foreach (var key in token.Term.IsContent ? Keys(token.Term) : [])
                    owners[key] = owners.GetValueOrDefault(key, article) == article ? article : Several;
    }

    /// <summary>The share of a cell's content words, names and figures that no other article has, 0 to 1: words of one stem are one, as are figures of one value and words that tell one thing.</summary>
    /// <param name="cell">One of the comparison's.</param>
    public double Share(RowCell cell) => In(cell) is (var own, > 0 and var all) ? (double)own / all : 0;

    /// <summary>How many they are.</summary>
    /// <inheritdoc cref="Share"/>
    public int Count(RowCell cell) => In(cell).New;

    (int New, int All) In(RowCell cell)
    {
        var article = articles.TakeWhile(reading => reading.Witness.Id != cell.Article).Count();
        var words = articles[article].Tokens.Where(token => token.Term.IsContent && cell.Span.Contains(token.Span)).Select(token => token.Term).DistinctBy(term => term.KeyNumber).ToList();
        return (words.Count(word => Array.TrueForAll(Keys(word), key => owners[key] == article)), words.Count);
    }

    /// <summary>The number of its key, and those of the lines of kindred words on which it stands, below 0.</summary>
    static int[] Keys(Term term)
    {
        var lines = KindredWords.Lines(term);
        var keys = new int[lines.Length + 1];
        keys[0] = term.KeyNumber;
        for (var at = 0; at < lines.Length; at++) keys[at + 1] = -1 - lines[at];
        return keys;
    }
}
