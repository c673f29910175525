using Timeline.Core.Events;

namespace Timeline.Web.Claims;

/// <summary>The lines of a figure grid, those that tell less folded.</summary>
/// <param name="Alone">What one story alone says of the event.</param>
/// <param name="Elsewhere">What its articles say of other things.</param>
public sealed record FigureFolds(IReadOnlyList<FigureRow> Shown, IReadOnlyList<FigureRow> Alone, IReadOnlyList<FigureRow> Elsewhere)
{
    /// <param name="sources">How many articles are compared: of one, all that it says of the event is shown where nothing else would be.</param>
    public static FigureFolds Of(IReadOnlyList<FigureRow> rows, int sources)
    {
        // What one story alone says is in its text; what several say is to be set against each other.
        var told = rows.Where(row => !row.IsComputed || (row.IsAboutEvent && row.Status != CuratedStatus.Single)).ToList();
        var alone = rows.Where(row => row is { IsComputed: true, IsAboutEvent: true, Status: CuratedStatus.Single }).ToList();
        var elsewhere = rows.Where(row => row is { IsComputed: true, IsAboutEvent: false }).ToList();
        return sources == 1 && told.Count == 0 ? new(alone, [], elsewhere) : new(told, alone, elsewhere);
    }
}
