using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Web.Claims;
using Timeline.Web.Events;

namespace Timeline.Web.Editing;

/// <param name="Unsettled">What nobody has settled.</param>
/// <param name="Besides">What is found besides on a point that a person has set down, by the number of that claim.</param>
public sealed record FoundInEvent(IReadOnlyList<FoundClaim> Unsettled, IReadOnlyList<(long Claim, FoundClaim Found)> Besides)
{
    public static readonly FoundInEvent Nothing = new([], []);

    public IReadOnlyList<FoundClaim> All => [.. Unsettled, .. Besides.Select(one => one.Found)];

    /// <summary>All claims of the event as lines of its figure grid.</summary>
    public IReadOnlyList<FigureRow> Figures(EventView happening)
    {
        var columns = EventState.ColumnsAtFirst(happening);
        return FigureRow.Of(happening.ClaimsIn(columns), Unsettled, Besides, columns);
    }
}

/// <summary>What the program finds in the whole texts of an event's reports.</summary>
/// <remarks>Ending the waiting ends in a <see cref="ComparisonUnderWayException"/>; the comparison goes on.</remarks>
sealed class FoundInReports(CompareReports compare)
{
    public async Task<FoundInEvent> RunAsync(EventView happening, CancellationToken waiting)
    {
        var columns = EventState.ColumnsAtFirst(happening);
        if (columns.Count == 0) return FoundInEvent.Nothing;
        var computed = (await compare.RunAsync([.. columns.Select(column => column.Witness)], happening.ByHand(columns), waiting: waiting)).Claims;
        IReadOnlyList<(string Id, string Slug)> articles = [.. columns.Select(column => (column.Witness.Id, column.Article.Slug))];
        var claims = happening.ClaimsIn(columns);
        return new FoundInEvent(FoundClaim.Among(computed, articles, claims, happening.Rejected), FoundClaim.Besides(computed, articles, claims, happening.Rejected));
    }
}
