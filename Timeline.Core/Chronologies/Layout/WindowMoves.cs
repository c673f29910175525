using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>Where one can go from a window: nearer, further, earlier, later. Windows begin and end with whole units, so that their addresses can be read.</summary>
/// <param name="whole">The window of the whole chronology.</param>
public sealed class WindowMoves(TimeWindow window, TimeWindow whole)
{
    const double Nearest = 6 * 3600, Widest = 64, Step = 0.5;
    const int FewestDays = 7;
    const double Day = Moment.SecondsOfDay, Month = 30.4 * Day, Year = 365.25 * Day;

    /// <summary>Half as long, around an instant; null where a window is short enough.</summary>
    public TimeWindow? In(long? around = null)
    {
        if (window.Seconds <= Nearest) return null;
        var middle = around is { } at && window.Meets(at, at + 1) ? at : At(0.5);
        var half = window.Seconds / 4;
        // Around an instant near an edge, but not over it.
        var from = Math.Clamp(middle - half, window.From, window.To - 2 * half);
        return Whole(from, from + 2 * half);
    }

    /// <summary>Twice as long; null where next to nothing more would come into view.</summary>
    public TimeWindow? Out() => window.Seconds >= Widest * whole.Seconds ? null : Whole(window.From - window.Seconds / 2, window.To + window.Seconds / 2);

    /// <summary>Half a window back; null before the chronology begins.</summary>
    public TimeWindow? Earlier() => window.From <= whole.From ? null : Moved(-Step);

    /// <summary>Half a window on; null after the chronology ends.</summary>
    public TimeWindow? Later() => window.To >= whole.To ? null : Moved(Step);

    /// <summary>As long as the window, further by so many of its lengths.</summary>
    public TimeWindow? Moved(double lengths) => Whole(window.From + lengths * window.Seconds, window.To + lengths * window.Seconds);

    /// <summary>A window around what lies from one instant to another, in which days, months or years can be told apart.</summary>
    public static TimeWindow? Around(long from, long to)
    {
        const int mostDays = 62, mostMonths = 48;
        var length = (double)to - from;
        var step = new CalendarStep(length <= mostDays * Day ? CalendarUnit.Day : length <= mostMonths * Month ? CalendarUnit.Month : CalendarUnit.Year, 1);
        var (first, last) = (step.Floor(from - (long)step.Seconds), step.Ceiling(to + (long)step.Seconds));
        for (var isStart = true; last - first < FewestDays * Day; isStart = !isStart)
        {
            if (isStart) first -= (long)Day;
            else last += (long)Day;
        }
        return TimeWindow.Create(first, last);
    }

    /// <summary>The whole of some events, with a column to spare on either side.</summary>
    /// <remarks>Of what is told by the day at least a week, for hours would say more than is known.</remarks>
    /// <returns>Null where there are none.</returns>
    public static TimeWindow? OfAll(IReadOnlyCollection<DrawnEvent> events)
    {
        if (events.Count == 0 || TimeWindow.Create(events.Min(one => one.Date.From), events.Max(one => one.Date.To)) is not { } bare) return null;
        var finest = AxisScale.FinestOf(events);
        if (bare.Seconds < FewestDays * Day && finest == CalendarUnit.Day) return Around(bare.From, bare.To);
        var step = AxisScale.OfColumns(20, new TimeScale(bare, 0, DrawingSize.Wide.Width), finest).Minor;
        var first = step.Floor(bare.From);
        return TimeWindow.Create(first == bare.From ? step.Floor(first - 1) : first, step.Next(step.Ceiling(bare.To)));
    }

    long At(double part) => (long)(window.From + part * window.Seconds);

    static TimeWindow? Whole(double from, double to)
    {
        var unit = (to - from) switch
        {
            >= 10 * Year => CalendarUnit.Year,
            >= 5 * Month => CalendarUnit.Month,
            >= 4 * Day => CalendarUnit.Day,
            _ => CalendarUnit.Hour,
        };
        var step = new CalendarStep(unit, 1);
        if (TimeWindow.Create((long)from, (long)to) is not { } bare) return null;
        return TimeWindow.Create(Nearer(step, bare.From), Nearer(step, bare.To));
    }

    static long Nearer(CalendarStep step, long second)
    {
        var (floor, next) = (step.Floor(second), step.Next(step.Floor(second)));
        return second - floor < next - second ? floor : next;
    }
}
