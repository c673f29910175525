using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>What of an article's words none of those compared with it has, in its headline or its body.</summary>
public sealed class NewWords(ArticleComparison comparison)
{
    readonly Dictionary<string, HashSet<int>> elsewhere = [];

    /// <summary>The share of a cell's content words, names and figures that no other article has, 0 to 1: words of one stem are one, as are figures of one value and words that tell one thing.</summary>
    /// <param name="cell">One of the comparison's.</param>
    public double Share(RowCell cell)
    {
        var reading = comparison.Articles.First(article => article.Witness.Id == cell.Article);
        if (!elsewhere.TryGetValue(cell.Article, out var others))
            elsewhere[cell.Article] = others = [.. comparison.Articles.Where(article => article != reading).SelectMany(article => article.Tokens).SelectMany(token => Keys(token.Term))];
        var words = reading.Tokens.Where(token => token.Term.IsContent && cell.Span.Contains(token.Span)).Select(token => token.Term).DistinctBy(term => term.KeyNumber).ToList();
        return words.Count == 0 ? 0 : (double)words.Count(word => !Array.Exists(Keys(word), others.Contains)) / words.Count;
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
