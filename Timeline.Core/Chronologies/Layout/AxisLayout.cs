using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>The axis below the lanes.</summary>
/// <param name="Top">Where the lanes end.</param>
/// <param name="Columns">Where the columns of the finer level begin, with their names.</param>
/// <param name="Majors">Where the coarser level turns, with its names; the first may begin before the window.</param>
public sealed record AxisDrawing(double Top, IReadOnlyList<AxisTick> Columns, IReadOnlyList<AxisTick> Majors)
{
    public const double Height = 42;
}

/// <param name="IsStrong">A quarter among months, a Monday among days, the first of every other column's ten.</param>
/// <param name="Label">Null where there is no room.</param>
public sealed record AxisTick(double X, bool IsStrong, Label? Label);

static class AxisLayout
{
    const double MinorBaseline = 18, MajorBaseline = 35, BesideLine = 5, Between = 10, Narrowest = 4;

    public static AxisDrawing Place(TimeScale scale, double top)
    {
        var axis = AxisScale.For(scale);
        return new AxisDrawing(top, [.. Columns(axis, scale, top)], Majors(axis, scale, top));
    }

    static IEnumerable<AxisTick> Columns(AxisScale axis, TimeScale scale, double top)
    {
        foreach (var start in axis.Minor.Starts(scale.Window))
        {
            var (left, right) = (scale.X(start), scale.X(axis.Minor.Next(start)));
            var name = axis.MinorName(start);
            var width = TextWidth.Of(name, Label.AxisSize);
            var label = right - left >= width + Narrowest ? Label.At((left + right) / 2, top + MinorBaseline, TextAnchor.Middle, name, width) : null;
            yield return new AxisTick(left, IsStrong(axis, start), label);
        }
    }

    static List<AxisTick> Majors(AxisScale axis, TimeScale scale, double top)
    {
        var ticks = new List<AxisTick>();
        var end = scale.Right;
        // From the end, so that of two that are too near the whole one stays rather than the rest of the one before.
        foreach (var start in axis.Major.Starts(scale.Window).Reverse())
        {
            var (x, name) = (scale.X(start), axis.MajorName(start));
            var width = TextWidth.Of(name, Label.MajorSize, bold: true);
            var fits = x + BesideLine + width <= end;
            ticks.Add(new AxisTick(x, IsStrong: true, fits ? Label.At(x + BesideLine, top + MajorBaseline, TextAnchor.Start, name, width, bold: true) : null));
            if (fits) end = x - Between;
        }
        ticks.Reverse();
        return ticks;
    }

    static bool IsStrong(AxisScale axis, long start)
    {
        var day = new Moment(start).Day;
        return axis.Minor switch
        {
            { Unit: CalendarUnit.Hour } => axis.Major.Floor(start) == start,
            { Unit: CalendarUnit.Day, Count: 1 } => day.Weekday == DayOfWeek.Monday,
            { Unit: CalendarUnit.Month } => day.Month % 3 == 1,
            _ => axis.Major.Floor(start) == start,
        };
    }
}
