using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Web.Claims;
using Timeline.Web.Comparison;

namespace Timeline.Web.Events;

/// <summary>A sentence of a source, with the row it stands in.</summary>
/// <param name="Outlet">Whose words they are; null where all use the same.</param>
public sealed record Said(string? Outlet, string Text, int Row);

/// <summary>What the sources of an event say alike, differ on, or say alone, the most telling first.</summary>
/// <param name="Stories">How many independent stories the sources come down to: these are what all say.</param>
public sealed record Agreement(int Stories, IReadOnlyList<Said> All, IReadOnlyList<(FigureRow Claim, IReadOnlyList<ToldValue> Values)> Disputed, IReadOnlyList<Said> One)
{
    /// <summary>More than these belong in the table below, not in a summary of it.</summary>
    const int Shown = 4;

    /// <summary>The least share of its words that the others have nowhere: what is told in another row, or in their own words, one does not say alone.</summary>
    const double LeastNew = 0.5;

    /// <summary>So many such words tell as much as more do.</summary>
    const int MostNew = 10;

    /// <summary>The figures that more than half of the stories give, and give alike; the more the earlier.</summary>
    public IReadOnlyList<(FigureRow Claim, ToldValue Value)> Alike { get; init; } = [];

    /// <summary>Whether not all stories give one of those figures.</summary>
    public bool SomeSay => Alike.Any(figure => figure.Value.Stories < Stories);

    /// <summary>On how many figures they differ besides.</summary>
    public int MoreDisputed { get; init; }

    /// <summary>The sources of which not all words are shown, and so compared.</summary>
    public IReadOnlyList<string> InPart { get; init; } = [];

    public static Agreement Of(ComparisonView view, IReadOnlyList<FigureRow> claims)
    {
        var about = view.Rows.Where(row => row.Number > 1 && row.IsAboutEvent).ToList();
        // A story counts once: what a copy leaves out, its sister still says.
        var stories = view.Columns.Select(column => column.Article.Story).Distinct().ToList();
        var all =
            from row in about
            where row.Conflict is null && row.Row.Score >= ComparisonRow.Loose && view.Columns.Count > 1 && !row.IsOfOneSource && stories.All(story => view.Columns.Where((column, index) => column.Article.Story == story && row.Cells[index] is not null).Any())
            where RowAccord.Holds(view.Comparison, row.Row) && !claims.Any(claim => claim.Status is not (CuratedStatus.Agree or CuratedStatus.Compatible or CuratedStatus.Single) && IsIn(row, claim))
            orderby row.Row.Differences.Count(difference => difference.Class is DifferenceClass.Figure or DifferenceClass.Addition), row.Number
            // The longest would put one source's words into every mouth.
            let least = RowAccord.Least(view.Comparison, row.Row)
            select new Said(row.Row.Label == Nearness.Identical ? null : view.LabelOf(least.Article), TextOf(view, least), row.Number);
        var words = new NewWords(view.Comparison);
        // What others give a value for too, in a row of their own, one does not say alone.
        var one =
            from row in about
            where view.Columns.Count > 1 && row.Cells.Count(cell => cell is not null) == 1
            let column = row.Cells.TakeWhile(cell => cell is null).Count()
            where !claims.Any(claim => claim.Sources > 1 && claim.Values[column].Any(value => value.Span is { } span && row.Cells[column]!.Span.Contains(span)))
            where words.Share(row.Cells[column]!) >= LeastNew && !TextOf(view, row.Cells[column]!).EndsWith('?')
            // “Then came the gas” is nobody else's, and tells little; a sentence of very many words is no summary.
            orderby Math.Min(words.Count(row.Cells[column]!), MostNew) descending, row.Number
            group new Said(view.Labels[column], TextOf(view, row.Cells[column]!), row.Number) by column into ofOne
            orderby ofOne.Key
            select ofOne;
        var disputed = claims.Where(claim => claim.IsAboutEvent && claim.Status is not (CuratedStatus.Agree or CuratedStatus.Single)).OrderBy(claim => claim.Status == CuratedStatus.Compatible).ToList();
        List<Said> alike = [.. all.Take(Shown)];
        var figures =
            from claim in claims.Where(claim => claim.IsAboutEvent && claim.Status == CuratedStatus.Agree)
            let told = ToldValue.Of(claim, view).FirstOrDefault()
            where told is { Stories: > 1 } && 2 * told.Stories > stories.Count
            orderby told.Stories descending
            select (claim, told);
        return new(stories.Count, alike, [.. disputed.Take(Shown).Select(claim => (claim, ToldValue.Of(claim, view)))], [.. Alternately(one).Take(Shown)])
        {
            Alike = [.. figures.Take(Shown - alike.Count)],
            MoreDisputed = Math.Max(0, disputed.Count - Shown),
            InPart = [.. view.Columns.Zip(view.Labels).Where(column => column.First.LeavesOut).Select(column => column.Second)],
        };
    }

    /// <summary>The first of each source, then the second of each: no source speaks for the others.</summary>
    static IEnumerable<Said> Alternately(IEnumerable<IEnumerable<Said>> bySource)
    {
        var sources = bySource.Select(said => said.ToList()).ToList();
        for (var turn = 0; sources.Any(said => turn < said.Count); turn++)
            foreach (var said in sources.Where(said => turn < said.Count))
                yield return said[turn];
    }

    /// <summary>Whether values of the claim stand in several cells of the row.</summary>
    static bool IsIn(ShownRow row, FigureRow claim) => row.Cells.Where((cell, column) => cell is not null && claim.Values[column].Any(value => value.Span is { } span && cell.Span.Contains(span))).Count() > 1;

    static string TextOf(ComparisonView view, RowCell cell) => view.TextOf(cell.Article)[cell.Span];
}
