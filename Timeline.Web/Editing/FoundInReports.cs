using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Web.Claims;
using Timeline.Web.Events;

namespace Timeline.Web.Editing;

/// <summary>What the program finds in the whole texts of an event's reports and nobody has settled.</summary>
sealed class FoundInReports(CompareReports compare)
{
    public IReadOnlyList<FoundClaim> Run(EventView happening, CancellationToken cancel)
    {
        var columns = EventState.ColumnsAtFirst(happening);
        if (columns.Count == 0) return [];
        var computed = compare.Run([.. columns.Select(column => column.Witness)], cancel: cancel).Claims;
        return FoundClaim.Among(computed, [.. columns.Select(column => (column.Witness.Id, column.Article.Slug))], happening.Claims, happening.Rejected);
    }

    /// <summary>All claims of the event as lines of its figure grid.</summary>
    public IReadOnlyList<FigureRow> Figures(EventView happening, CancellationToken cancel) =>
        FigureRow.Of(happening.Claims, Run(happening, cancel), [.. EventState.ColumnsAtFirst(happening).Select(column => column.Article.Slug)]);
}
