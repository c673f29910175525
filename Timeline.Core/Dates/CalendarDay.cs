using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>A day of the proleptic Gregorian calendar, counted from 1970-01-01 (number 0), for any year; year 0 is 1 BC.</summary>
/// <remarks>Source of the arithmetic: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.</remarks>
public readonly record struct CalendarDay(long Number) : IComparable<CalendarDay>
{
    const long DaysOfEra = 146_097; // 400 years
    const long DaysBefore1970 = 719_468; // from 0000-03-01, where a year begins that ends with its leap day

    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last of that month; other numbers count on into the neighbouring months.</param>
    public static CalendarDay Of(long year, int month, int day)
    {
        var fromMarch = month > 2 ? month - 3 : month + 9;
        var marchYear = month > 2 ? year : year - 1;
        var (era, yearOfEra) = Math.DivRem(marchYear, 400);
        if (yearOfEra < 0) (era, yearOfEra) = (era - 1, yearOfEra + 400);
        var dayOfYear = (153 * fromMarch + 2) / 5 + day - 1;
        return new CalendarDay(era * DaysOfEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - DaysBefore1970);
    }

    public long Year => Parts.Year;

    /// <summary>1 to 12.</summary>
    public int Month => Parts.Month;

    /// <summary>1 to 31.</summary>
    public int Day => Parts.Day;

    public DayOfWeek Weekday => (DayOfWeek)(((Number + 4) % 7 + 7) % 7);

    public CalendarDay AddDays(long days) => new(Number + days);

    /// <summary>The same day of another month, or that month's last day where it is shorter.</summary>
    public CalendarDay AddMonths(long months)
    {
        var (year, month, day) = Parts;
        var (years, month0) = Math.DivRem(month - 1 + months, 12);
        if (month0 < 0) (years, month0) = (years - 1, month0 + 12);
        return Of(year + years, (int)month0 + 1, Math.Min(day, DaysInMonth(year + years, (int)month0 + 1)));
    }

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Year, month and day together, cheaper than one by one.</summary>
    public (long Year, int Month, int Day) Parts
    {
        get
        {
            var shifted = Number + DaysBefore1970;
            var (era, dayOfEra) = Math.DivRem(shifted, DaysOfEra);
            if (dayOfEra < 0) (era, dayOfEra) = (era - 1, dayOfEra + DaysOfEra);
            var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
            var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
            var fromMarch = (5 * dayOfYear + 2) / 153;
            var month = (int)(fromMarch < 10 ? fromMarch + 3 : fromMarch - 9);
            return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, (int)(dayOfYear - (153 * fromMarch + 2) / 5) + 1);
        }
    }

    public int CompareTo(CalendarDay other) => Number.CompareTo(other.Number);

    public static bool operator <(CalendarDay a, CalendarDay b) => a.Number < b.Number;

    public static bool operator >(CalendarDay a, CalendarDay b) => a.Number > b.Number;

    public static bool operator <=(CalendarDay a, CalendarDay b) => a.Number <= b.Number;

    public static bool operator >=(CalendarDay a, CalendarDay b) => a.Number >= b.Number;

    /// <summary>ISO 8601: <c>2016-03-25</c>; years outside 0000 to 9999 in expanded form, a sign and at least six digits.</summary>
    public override string ToString()
    {
        var (year, month, day) = Parts;
        var written = year is >= 0 and <= 9999
            ? year.ToString("0000", CultureInfo.InvariantCulture)
            : year.ToString("+000000;-000000", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{written}-{month:00}-{day:00}");
    }
}
