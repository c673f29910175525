using System.Globalization;

namespace Timeline.Core.Dates.Running;

/// <summary>A feast: its names, and the rule by which a year has its day.</summary>
/// <param name="Rule">As the table <c>Holidays.tsv</c> writes it.</param>
public sealed record Holiday(string Rule, IReadOnlyList<string> Names)
{
    const int DaysOfWeek = 7;

    /// <summary>The table that ships, in its order.</summary>
    public static IReadOnlyList<Holiday> Table { get; } = [.. WordTable.Shipped("Holidays").Select(row => new Holiday(row[0], row[1].Split(" | ")))];

    /// <summary>Whether it is on the same day of the week in each year: Labor Day, Good Friday.</summary>
    public bool IsOfWeekday => Rule.StartsWith("easter", StringComparison.Ordinal) || !Rule.Contains('+') && Rule.Length > 3 && char.IsAsciiLetter(Rule[3]) && char.IsAsciiDigit(Rule[0]);

    /// <summary>Its day in a year of the Gregorian calendar; null where its own calendar is not known so far back or ahead.</summary>
    public CalendarDay? In(long year)
    {
        if (Rule.StartsWith("orthodox", StringComparison.Ordinal)) return FeastCalendars.OrthodoxEaster(year).AddDays(Number(Rule["orthodox".Length..]));
        if (char.IsAsciiLetter(Rule[0]) && Rule.Split('-', '+') is [var calendar, var ofMonth, var ofDay, ..] parts) return FeastCalendars.Day(calendar, year, Number(ofMonth), Number(ofDay))?.AddDays(parts.Length > 3 ? (Rule.Contains('+') ? 1 : -1) * Number(parts[3]) : 0);
        if (Rule.StartsWith("easter", StringComparison.Ordinal)) return Easter(year).AddDays(Number(Rule["easter".Length..]));
        var (named, days) = Rule.Split('+') is [var before, var behind] ? (before, Number(behind)) : (Rule, 0);
        var month = Number(named[..2]);
        if (char.IsAsciiDigit(named[3])) return CalendarDay.Of(year, month, Number(named[3..])).AddDays(days);
        var dash = named.IndexOf('-', 3);
        var (weekday, place) = (Enum.Parse<DayOfWeek>(named[3..dash], ignoreCase: true), Number(named[(dash + 1)..]));
        if (place < 0)
        {
            var last = CalendarDay.Of(year, month, CalendarDay.DaysInMonth(year, month));
            return last.AddDays(-(((int)last.Weekday - (int)weekday + DaysOfWeek) % DaysOfWeek) + days);
        }
        var first = CalendarDay.Of(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.Weekday + DaysOfWeek) % DaysOfWeek + DaysOfWeek * (place - 1) + days);
    }

    /// <summary>The Sunday of the Western churches, after Meeus, Jones and Butcher.</summary>
    static CalendarDay Easter(long year)
    {
        var (golden, century, ofCentury) = (year % 19, year / 100, year % 100);
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % DaysOfWeek;
        var correction = (golden + 11 * epact + 22 * toSunday) / 451;
        var sum = epact + toSunday - DaysOfWeek * correction + 114;
        return CalendarDay.Of(year, (int)(sum / 31), (int)(sum % 31) + 1);
    }

    static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
