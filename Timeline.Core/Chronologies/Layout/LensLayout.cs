using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>A part of the window, drawn larger below it.</summary>
/// <param name="Days">What the columns are hours of, above them; empty where columns are days or longer.</param>
public sealed record LensDrawing(
    double Width, double Height, TimeScale Scale, IReadOnlyList<LensColumn> Days, IReadOnlyList<LensColumn> Columns, IReadOnlyList<LaneDrawing> Lanes)
{
    public const double HeadLine = 26, DaysBaseline = 16;

    public double Head => Days.Count > 0 ? DaysLine + HeadLine : HeadLine;

    /// <summary>Of the names of the columns.</summary>
    public double HeadBaseline => Head - HeadLine + DaysBaseline;

    internal const double DaysLine = 23;
}

/// <param name="Lead">Stands before the name in a lighter weight: the weekday before the day. Null where there is none.</param>
/// <param name="IsShaded">Every other one.</param>
/// <param name="IsSelected">It has the chosen event in it, and nothing but it can.</param>
public sealed record LensColumn(double Left, double Right, string? Lead, string Name, bool HasRoom, bool IsShaded, bool IsSelected)
{
    public double Middle => (Left + Right) / 2;
}

/// <summary>Lays out the lens: the same lanes, under columns of one unit.</summary>
public static class LensLayout
{
    /// <summary>Right of the time, px.</summary>
    public const double RightMargin = 8;

    const double NarrowestColumn = 48;

    /// <param name="width">Of the whole drawing, heads of lanes included, in px.</param>
    public static LensDrawing Place(IReadOnlyList<Lane> lanes, IReadOnlyCollection<DrawnEvent> events, TimeWindow window, double width, string? selected)
    {
        var scale = new TimeScale(window, DrawingSize.HeadWidth, width - RightMargin);
        var within = events.Where(one => one.Date.Meets(window)).ToList();
        var filled = lanes.Where(lane => within.Exists(one => one.Lane == lane.Key)).ToList();
        var chosen = within.Find(one => one.Key == selected)?.Date;
        var axis = AxisScale.OfColumns(NarrowestColumn, scale, finest: scale.TellsHours ? CalendarUnit.Hour : CalendarUnit.Day);
        var days = axis.Minor.Unit == CalendarUnit.Hour ? Columns(AxisScale.OfColumns(0, scale, finest: CalendarUnit.Day), scale, chosen) : [];
        var bare = new LensDrawing(width, 0, scale, days, Columns(axis, scale, chosen), []);
        var drawn = LaneLayout.Place(filled, within, scale, bare.Head, DrawingSize.MostRowsOfLane, [], null, selected);
        return bare with { Height = drawn.Count > 0 ? drawn[^1].Bottom : bare.Head, Lanes = drawn };
    }

    static List<LensColumn> Columns(AxisScale axis, TimeScale scale, DrawnDate? chosen)
    {
        var columns = new List<LensColumn>();
        foreach (var start in axis.Minor.Starts(scale.Window))
        {
            var next = axis.Minor.Next(start);
            var (left, right) = (scale.X(start), scale.X(next));
            var lead = axis.Minor is { Unit: CalendarUnit.Day } ? CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName(new Moment(start).Day.Weekday) : null;
            var name = axis.MinorName(start);
            var full = TextWidth.Of($"{lead} {name}", Label.AxisSize, bold: true);
            if (full > right - left) lead = null;
            var hasRoom = TextWidth.Of(name, Label.AxisSize, bold: true) <= right - left;
            columns.Add(new LensColumn(left, right, lead, name, hasRoom, columns.Count % 2 == 0, chosen is not null && chosen.From >= start && chosen.To <= next));
        }
        return columns;
    }
}
