namespace Timeline.Core.Chronologies.Layout;

/// <summary>A drawing of a window, in px from its top left; what it names stands in reading order, marks before labels.</summary>
/// <param name="Turns">The lines of the control changes through all lanes.</param>
/// <param name="Lens">Where the lens is taken from, where one is open.</param>
public sealed record TimelineDrawing(
    double Width, double Height, TimeScale Scale, ControlBandDrawing? Band, IReadOnlyList<LaneDrawing> Lanes, IReadOnlyList<double> Turns, AxisDrawing Axis, LensFrame? Lens)
{
    public double LanesTop => Lanes.Count > 0 ? Lanes[0].Top : Axis.Top;
}

/// <summary>One lane: its head on the left, its rows to the right.</summary>
/// <param name="Head">The lines of its name.</param>
/// <param name="Earlier">What of it lies before the window, where there is room to say so.</param>
public sealed record LaneDrawing(
    Lane Lane, double Top, double Bottom, IReadOnlyList<Label> Head, IReadOnlyList<DrawnItem> Items, EdgeNote? Earlier, EdgeNote? Later);

/// <summary>A mark in its place, with its label where it has one.</summary>
/// <param name="Y">The middle of its row.</param>
/// <param name="Events">One; in a ring several, in order of time.</param>
public sealed record DrawnItem(Mark Mark, double Y, Label? Label, IReadOnlyList<DrawnEvent> Events, bool IsDisputed, bool IsSelected);

/// <summary>Events of a lane that lie beyond an edge of the window.</summary>
public sealed record EdgeNote(Label Label, double Y, IReadOnlyList<DrawnEvent> Events);

/// <summary>The part of the main drawing that a lens shows larger.</summary>
public sealed record LensFrame(double Left, double Right, double Top, double Bottom);
