namespace Timeline.Core.Dates;

/// <summary>The days from the first that year, month and day may mean to the last, both included.</summary>
readonly record struct DateSpan(CalendarDay First, CalendarDay Last)
{
    /// <summary>Null where the calendar has no such day: 30 February, 29 February of years that are not leap years.</summary>
    public static DateSpan? Of(DateYear year, DigitMask? month, DigitMask? day) =>
        month is { IsExact: true, Least: >= Season.Spring and var season }
            ? new DateSpan(Season.FirstDay(year.Least, season), Season.LastDay(year.Greatest, season))
            : Edge(year, month, day, backwards: false) is { } first && Edge(year, month, day, backwards: true) is { } last
                ? new DateSpan(first, last)
                : null;

    static CalendarDay? Edge(DateYear year, DigitMask? month, DigitMask? day, bool backwards)
    {
        foreach (var y in year.Years(backwards))
        {
            foreach (var m in Fitting(month, 12, backwards))
            {
                foreach (var d in Fitting(day, CalendarDay.DaysInMonth(y, m), backwards)) return CalendarDay.Of(y, m, d);
            }
        }
        return null;
    }

    static IEnumerable<int> Fitting(DigitMask? mask, int greatest, bool backwards)
    {
        for (var i = 1; i <= greatest; i++)
        {
            var number = backwards ? greatest + 1 - i : i;
            if (mask is null || mask.Value.Fits(number)) yield return number;
        }
    }
}
