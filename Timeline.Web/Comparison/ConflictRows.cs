using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Web.Comparison;

/// <summary>Words that give a value on which sources conflict.</summary>
/// <param name="Article">The article's id in the comparison.</param>
/// <param name="Point">What they give a value for; the same number for all on one point.</param>
/// <param name="Value">Equal numbers for equal values of one point.</param>
public readonly record struct ConflictingWords(string Article, TextSpan Span, int Point, int Value)
{
    /// <summary>Whether they are a name, an office or the like, and no number, date or time.</summary>
    public bool IsName { get; init; }
}

/// <summary>What sources conflict on in a row.</summary>
/// <param name="Words">Those of the row that are in conflict; of a conflict within it those first.</param>
/// <param name="IsWithin">Whether another value stands in the row too; else it stands elsewhere.</param>
public readonly record struct RowConflict(IReadOnlyList<ConflictingWords> Words, bool IsWithin);

/// <summary>Tells in which rows of a comparison sources conflict.</summary>
static class ConflictRows
{
    /// <returns>By their places, from 0, the rows in which two values of one point stand; of a point whose values stand in no row together, all rows of several cells in which one does.</returns>
    public static IReadOnlyDictionary<int, RowConflict> Of(IReadOnlyList<ComparisonRow> rows, IReadOnlyCollection<ConflictingWords> conflicts)
    {
        var standing =
            from words in conflicts
            from row in rows.Index()
            where row.Item.Cells.Count > 1 && row.Item.Cells.Any(cell => cell.Article == words.Article && cell.Span.Contains(words.Span))
            select (Words: words, Row: row.Index);
        var found = new Dictionary<int, RowConflict>();
        foreach (var point in standing.GroupBy(one => one.Words.Point))
        {
            var values = point.GroupBy(one => one.Row).ToList();
            var both = values.FindAll(row => row.DistinctBy(one => one.Words.Value).Count() > 1);
            foreach (var row in both.Count > 0 ? both : values) Add(found, row.Key, new([.. row.Select(one => one.Words)], both.Count > 0));
        }
        return found;
    }

    static void Add(Dictionary<int, RowConflict> found, int row, RowConflict conflict) =>
        found[row] = !found.TryGetValue(row, out var known) ? conflict : known.IsWithin || !conflict.IsWithin ? known with { Words = [.. known.Words, .. conflict.Words] } : conflict with { Words = [.. conflict.Words, .. known.Words] };
}
