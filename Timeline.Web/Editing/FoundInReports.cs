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
}

/// <summary>What the program finds in the whole texts of an event's reports.</summary>
sealed class FoundInReports(CompareReports compare)
{
    public FoundInEvent Run(EventView happening, CancellationToken cancel)
    {
        var columns = EventState.ColumnsAtFirst(happening);
        if (columns.Count == 0) return FoundInEvent.Nothing;
        var computed = compare.Run([.. columns.Select(column => column.Witness)], happening.ByHand(columns), cancel: cancel).Claims;
        IReadOnlyList<(string Id, string Slug)> articles = [.. columns.Select(column => (column.Witness.Id, column.Article.Slug))];
        return new FoundInEvent(FoundClaim.Among(computed, articles, happening.Claims, happening.Rejected), FoundClaim.Besides(computed, articles, happening.Claims, happening.Rejected));
    }

    /// <summary>All claims of the event as lines of its figure grid.</summary>
    public IReadOnlyList<FigureRow> Figures(EventView happening, CancellationToken cancel)
    {
        var found = Run(happening, cancel);
        return FigureRow.Of(happening.Claims, found.Unsettled, found.Besides, [.. EventState.ColumnsAtFirst(happening).Select(column => column.Article.Slug)]);
    }
}
