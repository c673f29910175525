namespace Timeline.Core.Chronologies.Layout;

/// <summary>A width that drawings are laid out for, in px, and how many rows it gives to labels.</summary>
/// <param name="Width">Of the main drawing and the overview.</param>
/// <param name="LensWidth">Of the lens, which has the chosen event beside it where there is room.</param>
public sealed record DrawingSize(double Width, double LensWidth, int MostRows)
{
    /// <summary>The heads of lanes, left of the time.</summary>
    public const double HeadWidth = 96;

    /// <summary>Where heads begin: in some fonts letters such as Y and J lean out of their own width.</summary>
    public const double HeadLeft = 2;

    public const int MostRowsOfLane = 6;

    const double RightMargin = 6;

    /// <summary>Windows of 1280 px and more.</summary>
    public static readonly DrawingSize Wide = new(1232, 868, 24);

    /// <summary>From 1000 px.</summary>
    public static readonly DrawingSize Middle = new(960, 660, 18);

    /// <summary>From 736 px, of which the page leaves 704; below, the list is the drawing.</summary>
    public static readonly DrawingSize Narrow = new(704, 704, 14);

    public double Right => Width - RightMargin;

    /// <summary>Rows of each of so many lanes: six of three, fewer of more.</summary>
    public int RowsOf(int lanes) => Math.Clamp(MostRows / Math.Max(lanes, 1), 3, MostRowsOfLane);
}

/// <summary>What is to be drawn.</summary>
/// <param name="Lanes">From the top.</param>
/// <param name="Events">In any order, those outside the window too.</param>
/// <param name="Band">Null where no place changes hands.</param>
/// <param name="Lens">The part to show larger below.</param>
/// <param name="Selected">The key of the chosen event.</param>
public sealed record TimelineContent(
    TimeWindow Window, IReadOnlyList<Lane> Lanes, IReadOnlyCollection<DrawnEvent> Events, ControlBand? Band, TimeWindow? Lens = null, string? Selected = null);

/// <summary>The arithmetic of the timeline: what stands where, in px, for a window and a width. Pure; the page only draws it.</summary>
/// <remarks>The order of the events makes no difference. No two labels overlap, and every event in the window is drawn or counted in a ring.</remarks>
public static class TimelineLayout
{
    const double AboveLanes = 12, TopWithoutBand = 8, LensWedge = 24;

    public static TimelineDrawing Place(TimelineContent content, DrawingSize size)
    {
        var scale = new TimeScale(content.Window, DrawingSize.HeadWidth, size.Right);
        var band = content.Band is { } control ? ControlBandLayout.Place(control, scale, BandFrame.AboveLanes, [LayoutWords.ControlOf, control.Place]) : null;
        IReadOnlyList<double> turns = band is null ? [] : [.. band.Turns.Where(turn => turn.IsSharp).Select(turn => turn.X)];
        var top = band is null ? TopWithoutBand : band.Frame.Bottom + AboveLanes;
        var lanes = LaneLayout.Place(content.Lanes, content.Events, scale, top, size.RowsOf(content.Lanes.Count), turns, content.Lens, content.Selected);
        var axis = AxisLayout.Place(scale, lanes.Count > 0 ? lanes[^1].Bottom : top);
        var end = axis.Top + AxisDrawing.Height;
        var lens = content.Lens is { } part && content.Window.Meets(part.From, part.To) ? new LensFrame(scale.X(part.From), scale.X(part.To), top, end) : null;
        return new TimelineDrawing(size.Width, lens is null ? end : end + LensWedge, scale, band, lanes, turns, axis, lens);
    }

    /// <summary>The strip of the whole chronology.</summary>
    public static OverviewDrawing Overview(TimelineContent content, TimeWindow whole, DrawingSize size) =>
        OverviewLayout.Place(content.Events, content.Band, whole, content.Window, DrawingSize.HeadWidth, size.Right);

    /// <summary>The band alone, for screens too narrow for the drawing.</summary>
    public static ControlBandDrawing? BandAlone(TimelineContent content, double width) =>
        content.Band is { } band ? ControlBandLayout.Place(band, new TimeScale(content.Window, 0, width), BandFrame.Alone, []) : null;
}
