using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>The two levels of an axis: the finer one marks columns, the coarser one says what they are columns of.</summary>
public sealed record AxisScale(CalendarStep Minor, CalendarStep Major)
{
    const double AroundLabel = 8;
    const long OldestPower = 1_000_000_000;

    // From hours in a day to ages: each level is the first whose labels have room.
    static readonly AxisScale[] Ladder = [.. Steps()];

    /// <summary>The finest axis whose columns have room for their labels and are no bar code.</summary>
    public static AxisScale For(TimeScale scale) =>
        Array.Find(Ladder, level => level.ColumnWidth(scale) >= Math.Max(level.NarrowestColumn, level.WidestLabel(scale.Window))) ?? Ladder[^1];

    /// <summary>The finest axis whose columns are at least <paramref name="px"/> wide, and no finer than <paramref name="finest"/>.</summary>
    public static AxisScale OfColumns(double px, TimeScale scale, CalendarUnit finest = CalendarUnit.Hour) =>
        Array.Find(Ladder, level => level.Minor.Unit >= finest && level.ColumnWidth(scale) >= px) ?? Ladder[^1];

    /// <summary>The finest unit that these can be told apart by: hours where one of them has an hour.</summary>
    public static CalendarUnit FinestOf(IEnumerable<DrawnEvent> events) => events.Any(one => one.TellsHour) ? CalendarUnit.Hour : CalendarUnit.Day;

    /// <summary>What a column that starts at <paramref name="start"/> is called within its coarser level: <c>06:00</c>, <c>25</c>, <c>Mar</c>, <c>2016</c>, <c>1910s</c>.</summary>
    public string MinorName(long start)
    {
        var (day, culture) = (new Moment(start).Day, CultureInfo.CurrentCulture);
        return Minor switch
        {
            { Unit: CalendarUnit.Hour } => (new Moment(start).SecondOfDay / 3600).ToString("00", culture) + ":00",
            { Unit: CalendarUnit.Day } => day.Day.ToString(culture),
            { Unit: CalendarUnit.Month } => culture.DateTimeFormat.GetAbbreviatedMonthName(day.Month),
            { Count: 10 } when day.Year > 0 => string.Format(culture, LayoutWords.Decade, YearName(day.Year)),
            _ => YearName(day.Year),
        };
    }

    /// <summary><c>25 March 2016</c>, <c>March 2016</c>, <c>2016</c>, <c>2010s</c>, <c>1900–1999</c>.</summary>
    public string MajorName(long start)
    {
        var (day, culture) = (new Moment(start).Day, CultureInfo.CurrentCulture);
        return Major switch
        {
            { Unit: CalendarUnit.Day } => $"{day.Day.ToString(culture)} {MonthName(day)}",
            { Unit: CalendarUnit.Month } => MonthName(day),
            { Count: 1 } => YearName(day.Year),
            { Count: 10 } when day.Year > 0 => string.Format(culture, LayoutWords.Decade, YearName(day.Year)),
            _ => $"{YearName(day.Year)}–{YearName(day.Year + Major.Count - 1)}",
        };
    }

    /// <summary>The year as people write it; year 0 is 1 BC.</summary>
    public static string YearName(long year)
    {
        var culture = CultureInfo.CurrentCulture;
        var count = year > 0 ? year : 1 - year;
        var digits = count.ToString(count > 9999 ? "N0" : "0", culture);
        return year > 0 ? digits : string.Format(culture, LayoutWords.BeforeChrist, digits);
    }

    static string MonthName(CalendarDay day) => $"{CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(day.Month)} {YearName(day.Year)}";

    // Hours say little where a day has room for its name.
    double NarrowestColumn => Minor.Unit == CalendarUnit.Hour ? 64 : 28;

    double ColumnWidth(TimeScale scale) => Minor.Seconds / scale.Window.Seconds * scale.Width;

    double WidestLabel(TimeWindow window)
    {
        var names = Minor.Unit == CalendarUnit.Month
            ? Enumerable.Range(1, 12).Select(CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedMonthName)
            : new[] { window.From, window.To }.Select(second => MinorName(Minor.Floor(second)));
        return names.Max(name => TextWidth.Of(name, Label.AxisSize)) + AroundLabel;
    }

    static IEnumerable<AxisScale> Steps()
    {
        var (day, month, year) = (new CalendarStep(CalendarUnit.Day, 1), new CalendarStep(CalendarUnit.Month, 1), new CalendarStep(CalendarUnit.Year, 1));
        foreach (var hours in new[] { 1, 2, 3, 6, 12 }) yield return new AxisScale(new CalendarStep(CalendarUnit.Hour, hours), day);
        foreach (var days in new[] { 1, 2, 5, 10 }) yield return new AxisScale(new CalendarStep(CalendarUnit.Day, days), month);
        foreach (var months in new[] { 1, 3 }) yield return new AxisScale(new CalendarStep(CalendarUnit.Month, months), year);
        for (long power = 1; power <= OldestPower; power *= 10)
        {
            foreach (var count in new[] { 1, 2, 5 }) yield return new AxisScale(new CalendarStep(CalendarUnit.Year, count * power), new CalendarStep(CalendarUnit.Year, 10 * power));
        }
    }
}
