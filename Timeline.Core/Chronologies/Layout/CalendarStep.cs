using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies.Layout;

public enum CalendarUnit
{
    Hour,
    Day,
    Month,
    Year,
}

/// <summary>Equal parts of the calendar: three hours, a month, a century. All instants in seconds since 1970 UTC.</summary>
/// <remarks>Hours are counted from midnight, days from the first of a month, months from January, years from year 0; a last part too short for itself joins the one before.</remarks>
/// <param name="Count">Hours divide the day, months the year.</param>
public readonly record struct CalendarStep(CalendarUnit Unit, long Count)
{
    const int SecondsOfHour = 3600;

    /// <summary>About so many seconds; exact to a few per cent.</summary>
    public double Seconds => Count * Unit switch
    {
        CalendarUnit.Hour => SecondsOfHour,
        CalendarUnit.Day => Moment.SecondsOfDay,
        CalendarUnit.Month => 2_629_746.0,
        _ => 31_556_952.0,
    };

    /// <summary>The start of the part that has <paramref name="second"/> in it.</summary>
    public long Floor(long second)
    {
        var moment = new Moment(second);
        var day = moment.Day;
        if (Unit == CalendarUnit.Hour) return Moment.StartOf(day).Seconds + moment.SecondOfDay / SecondsOfHour / Count * Count * SecondsOfHour;
        var (year, month, dayOfMonth) = day.Parts;
        return Start(Unit switch
        {
            CalendarUnit.Day => CalendarDay.Of(year, month, (int)(Math.Min((dayOfMonth - 1) / Count, LastPart(year, month)) * Count) + 1),
            CalendarUnit.Month => CalendarDay.Of(year, (int)((month - 1) / Count * Count) + 1, 1),
            _ => CalendarDay.Of(FloorYear(year), 1, 1),
        });
    }

    /// <summary>The start of the part after the one that starts at <paramref name="start"/>.</summary>
    public long Next(long start)
    {
        if (Unit == CalendarUnit.Hour) return start + Count * SecondsOfHour;
        var day = new Moment(start).Day;
        var (year, month, dayOfMonth) = day.Parts;
        return Start(Unit switch
        {
            CalendarUnit.Day when (dayOfMonth - 1) / Count >= LastPart(year, month) => CalendarDay.Of(year, month, 1).AddMonths(1),
            CalendarUnit.Day => day.AddDays(Count),
            CalendarUnit.Month => day.AddMonths(Count),
            _ => CalendarDay.Of(year + Count, 1, 1),
        });
    }

    /// <summary>The least start of a part at or after <paramref name="second"/>.</summary>
    public long Ceiling(long second) => Floor(second) is var floor && floor == second ? second : Next(floor);

    /// <summary>The starts of all parts that share an instant with the window, the first perhaps before it.</summary>
    public IEnumerable<long> Starts(TimeWindow window)
    {
        for (var start = Floor(window.From); start < window.To; start = Next(start)) yield return start;
    }

    // 31 days by fives end with a part of one day.
    long LastPart(long year, int month) => (CalendarDay.DaysInMonth(year, month) - (Count + 1) / 2) / Count;

    long FloorYear(long year) => (year - (year % Count + Count) % Count);

    static long Start(CalendarDay day) => Moment.StartOf(day).Seconds;
}
