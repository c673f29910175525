using System.Globalization;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>The strip that shows the whole chronology, with the window marked on it.</summary>
/// <param name="Steps">“by month”.</param>
public sealed record OverviewDrawing(
    TimeScale Scale, string Steps, IReadOnlyList<OverviewBin> Bins, IReadOnlyList<BandSegment> Band, IReadOnlyList<AxisTick> Ticks, double BrushLeft, double BrushRight)
{
    public const double Height = 56, BarsBottom = 32, BandTop = 34, BandHeight = 6, StripHeight = 42;
}

/// <param name="Window">What the bin stands for.</param>
public sealed record OverviewBin(double Left, double Right, double Top, int Count, TimeWindow Window);

static class OverviewLayout
{
    const double NarrowestBin = 12, Gap = 3, Tallest = 27.6, TickBaseline = 52, BesideTick = 5, Between = 10, NarrowestBrush = 6;

    public static OverviewDrawing Place(IReadOnlyCollection<DrawnEvent> events, ControlBand? band, TimeWindow whole, TimeWindow window, double left, double right)
    {
        var scale = new TimeScale(whole, left, right);
        var axis = AxisScale.OfColumns(NarrowestBin, scale, AxisScale.FinestOf(events));
        var segments = band is null ? [] : ControlBandLayout.Place(band, scale, BandFrame.Alone, []).Segments;
        var (from, to) = (scale.X(window.From), scale.X(window.To));
        var spare = Math.Max(0, NarrowestBrush - (to - from)) / 2;
        return new OverviewDrawing(scale, Steps(axis.Minor), Bins(events, axis.Minor, scale), segments, Ticks(axis, scale), Math.Max(left, from - spare), Math.Min(right, to + spare));
    }

    static List<OverviewBin> Bins(IReadOnlyCollection<DrawnEvent> events, CalendarStep step, TimeScale scale)
    {
        var counts = events.CountBy(one => step.Floor(Math.Clamp(one.Date.From, scale.Window.From, scale.Window.To - 1))).ToList();
        var most = counts.Select(bin => bin.Value).DefaultIfEmpty(1).Max();
        var bins =
            from bin in counts
            orderby bin.Key
            let window = TimeWindow.Create(bin.Key, step.Next(bin.Key))
            where window is not null
            select new OverviewBin(scale.X(window.From), Math.Max(scale.X(window.From) + 1, scale.X(window.To) - Gap), OverviewDrawing.BarsBottom - Tallest * bin.Value / most, bin.Value, window);
        return [.. bins];
    }

    static List<AxisTick> Ticks(AxisScale axis, TimeScale scale)
    {
        var ticks = new List<AxisTick>();
        var end = scale.Right;
        foreach (var start in axis.Major.Starts(scale.Window).Reverse())
        {
            var (x, name) = (scale.X(start), axis.MajorName(start));
            var width = TextWidth.Of(name, Label.AxisSize);
            var fits = x + BesideTick + width <= end;
            ticks.Add(new AxisTick(x, IsStrong: true, fits ? Label.At(x + BesideTick, TickBaseline, TextAnchor.Start, name, width) : null));
            if (fits) end = x - Between;
        }
        ticks.Reverse();
        return ticks;
    }

    static string Steps(CalendarStep step)
    {
        var (one, several) = step.Unit switch
        {
            CalendarUnit.Hour => (LayoutWords.ByHour, LayoutWords.ByHours),
            CalendarUnit.Day => (LayoutWords.ByDay, LayoutWords.ByDays),
            CalendarUnit.Month => (LayoutWords.ByMonth, LayoutWords.ByMonths),
            _ => (LayoutWords.ByYear, LayoutWords.ByYears),
        };
        return step.Count == 1 ? one : string.Format(CultureInfo.CurrentCulture, several, step.Count);
    }
}
