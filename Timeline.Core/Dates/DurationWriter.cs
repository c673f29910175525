using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>Writes the time between two moments in the unit that suits its length.</summary>
static class DurationWriter
{
    public static string Write(Moment from, Moment to, CultureInfo culture)
    {
        var seconds = to.Seconds - from.Seconds;
        if (seconds < 2 * 3600) return Whole(nameof(DateWritingWords.Minutes), (seconds + 30) / 60, culture);
        if (seconds < 2 * Moment.SecondsOfDay) return Whole(nameof(DateWritingWords.Hours), (seconds + 1800) / 3600, culture);
        var days = (seconds + Moment.SecondsOfDay / 2) / Moment.SecondsOfDay;
        if (days < 60) return Whole(nameof(DateWritingWords.Days), days, culture);
        var halves = HalfMonths(from.Day, to.Day);
        return halves < 48 ? Halves(nameof(DateWritingWords.Months), halves, culture) : Halves(nameof(DateWritingWords.Years), (halves + 6) / 12, culture);
    }

    static long HalfMonths(CalendarDay from, CalendarDay to)
    {
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        if (from.AddMonths(months) > to) months--;
        var begun = from.AddMonths(months);
        var length = from.AddMonths(months + 1).Number - begun.Number;
        return months * 2 + ((to.Number - begun.Number) * 4 + length) / (2 * length);
    }

    static string Halves(string resource, long halves, CultureInfo culture) =>
        halves % 2 == 0
            ? Whole(resource, halves / 2, culture)
            : string.Format(culture, Forms(resource, culture)[1], (halves / 2).ToString(culture) + DateWritingWords.ResourceManager.GetString(nameof(DateWritingWords.Half), culture));

    static string Whole(string resource, long number, CultureInfo culture) => string.Format(culture, Forms(resource, culture)[number == 1 ? 0 : 1], number);

    static string[] Forms(string resource, CultureInfo culture) => DateWritingWords.ResourceManager.GetString(resource, culture)!.Split('|');
}
