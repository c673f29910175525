using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Sources;

/// <summary>What sources are called beside each other: by their outlets, where none is named by their agency or headline, and where two are called alike by what tells these apart.</summary>
public static class SourceLabels
{
    const int LeastWords = 3, MostWords = 8;

    /// <returns>One for each, in their order, no two the same: what stands there once by itself; else with the day, or with so many words of the headline as it takes.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<ArticleCard> articles)
    {
        var labels = articles.Select(Name).ToArray();
        foreach (var same in Enumerable.Range(0, labels.Length).GroupBy(at => labels[at]).Where(same => same.Count() > 1).ToList())
        {
            var told = Apart([.. same.Select(at => articles[at])]);
            foreach (var (at, what) in same.Zip(told)) labels[at] = string.Format(CultureInfo.CurrentCulture, ArticleWords.SourceToldApart, labels[at], what);
        }
        return labels;
    }

    static string Name(ArticleCard article) => article.Outlet.Slug != SourceNames.UnnamedSlug ? article.Outlet.Name
        : article.Agency?.Name ?? (Beginning(article.Title, LeastWords) is { Length: > 0 } headline ? headline : article.Outlet.Name);

    /// <summary>What tells articles of one outlet apart, a few words for each.</summary>
    static List<string> Apart(IReadOnlyList<ArticleCard> articles)
    {
        var days = articles.Select(article => article.Published is { } date ? DateWords.WriteShort(date.Shape is SingleDate one ? new EdtfDate(one.WithoutTime) : date, CultureInfo.CurrentCulture) : "").ToList();
        if (IsWhole(days)) return days;
        for (var words = LeastWords; words <= MostWords; words++)
            if (articles.Select(article => Beginning(article.Title, words)).ToList() is var headlines && IsWhole(headlines)) return headlines;
        // One text given twice to one outlet has nothing else.
        return [.. articles.Select((_, at) => (at + 1).ToString(CultureInfo.CurrentCulture))];
    }

    static bool IsWhole(List<string> told) => told.TrueForAll(words => words.Length > 0) && told.Distinct().Count() == told.Count;

    static string Beginning(string headline, int words)
    {
        var all = headline.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return all.Length == 0 ? "" : string.Format(CultureInfo.CurrentCulture, ArticleWords.HeadlineQuoted, string.Join(' ', all.Take(words)) + (all.Length > words ? " …" : ""));
    }
}
