using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Web.Comparison;

/// <summary>Words that give a value on which sources conflict.</summary>
/// <param name="Article">The article's id in the comparison.</param>
/// <param name="Point">What they give a value for; the same number for all on one point.</param>
/// <param name="Value">Equal numbers for equal values of one point.</param>
public readonly record struct ConflictingWords(string Article, TextSpan Span, int Point, int Value);

/// <summary>Tells in which rows of a comparison sources conflict.</summary>
static class ConflictRows
{
    /// <returns>The places, from 0, of the rows in which two values of one point stand; of a point whose values stand in no row together, of all rows of several cells in which one does.</returns>
    public static IReadOnlySet<int> Of(IReadOnlyList<ComparisonRow> rows, IReadOnlyCollection<ConflictingWords> conflicts)
    {
        var standing =
            from words in conflicts
            from row in rows.Index()
            where row.Item.Cells.Count > 1 && row.Item.Cells.Any(cell => cell.Article == words.Article && cell.Span.Contains(words.Span))
            select (words.Point, words.Value, Row: row.Index);
        var found = new HashSet<int>();
        foreach (var point in standing.GroupBy(one => one.Point))
        {
            var values = point.GroupBy(one => one.Row).ToList();
            var both = values.FindAll(row => row.DistinctBy(one => one.Value).Count() > 1);
            found.UnionWith((both.Count > 0 ? both : values).Select(row => row.Key));
        }
        return found;
    }
}
