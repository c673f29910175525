using System.Globalization;

namespace Timeline.Core.Dates.Running;

/// <summary>Days of other calendars in a year of the Gregorian one.</summary>
/// <remarks>Days of the moon are those of the calculated calendars: a country that looks for the moon may keep one beside it.</remarks>
static class FeastCalendars
{
    static readonly UmAlQuraCalendar OfMecca = new();
    static readonly HijriCalendar Tabular = new() { HijriAdjustment = 0 };
    static readonly HebrewCalendar Hebrew = new();
    static readonly ChineseLunisolarCalendar Chinese = new();
    static readonly PersianCalendar Persian = new();

    /// <summary>The first day of its name in the year; null where the calendar is not known so far back or ahead.</summary>
    /// <param name="calendar"><c>islamic</c>, or one of which each year begins once in ours: <c>hebrew</c>, <c>chinese</c>, <c>persian</c>.</param>
    public static CalendarDay? Day(string calendar, long year, int month, int day)
    {
        if (calendar == "islamic") return In(year is > 1900 and < 2077 ? OfMecca : Tabular, year, month, day);
        return In(calendar switch { "hebrew" => Hebrew, "chinese" => Chinese, "persian" => Persian, _ => throw new ArgumentOutOfRangeException(nameof(calendar), calendar, null) }, year, month, day);
    }

    static CalendarDay? In(Calendar calendar, long year, int month, int day)
    {
        if (year <= calendar.MinSupportedDateTime.Year || year >= calendar.MaxSupportedDateTime.Year) return null;
        var first = calendar.GetYear(new DateTime((int)year, 1, 1));
        for (var own = first; own <= first + 1; own++)
            if (calendar.ToDateTime(own, month, Math.Min(day, calendar.GetDaysInMonth(own, month)), 0, 0, 0, 0) is var at && at.Year == year) return CalendarDay.Of(at.Year, at.Month, at.Day);
        return null;
    }

    /// <summary>Easter of the Eastern churches, after Meeus, in the Gregorian calendar.</summary>
    public static CalendarDay OrthodoxEaster(long year)
    {
        var moon = (19 * (year % 19) + 15) % 30;
        var weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        var sum = moon + weekday + 114;
        return CalendarDay.Of(year, (int)(sum / 31), (int)(sum % 31) + 1).AddDays(year / 100 - year / 400 - 2);
    }
}
