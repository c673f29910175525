using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies;

/// <summary>A date as a list by months shows it.</summary>
/// <param name="Month">What it stands under: “May 2015”, or the year where no month is known.</param>
/// <param name="Within">Where in it: “20–21”, “some day”, “about 14”, “24 →”, “→ Mar 2016”.</param>
/// <param name="Precision">How much is known: “either day”; where the time is, that time to the minute.</param>
public sealed record ListedDate(string Month, string Within, string Precision)
{
    public static ListedDate Of(EdtfDate date, CultureInfo culture)
    {
        var words = new Words(culture);
        var within = date.Shape switch
        {
            SingleDate single => words.Of(single),
            DateSet { Members: [{ First: { } first, Last: { } last }] } => words.Between(first, last),
            DateSet { IsAllOf: false } => ChronologyWords.SomeDay,
            DateInterval { Start.Date: { } start, End.Date: { } end } => words.FromTo(start, end),
            DateInterval { Start.Date: { } start } => words.From(start),
            DateInterval { End.Date: { } end } => words.Until(end),
            _ => DateWords.WriteShort(date, culture),
        };
        var clock = date.Shape is SingleDate { Time: { } time } ? new TimeOfDay(time.Hour, time.Minute).ToString() : null;
        return new ListedDate(words.Month(date), within, clock ?? DateWords.WritePrecision(date, culture));
    }

    sealed class Words(CultureInfo culture)
    {
        public string Month(EdtfDate date)
        {
            if ((date.Shape as DateInterval)?.Start.Date is { } start) return Month(start);
            if (date.Shape is SingleDate single) return Month(single);
            return (date.Earliest ?? date.Latest) is { } moment ? MonthOf(moment.Day) : "";
        }

        public string Of(SingleDate date) =>
            HasDay(date) ? About(date, DayOf(date.FirstDay))
            : !date.IsApproximate ? ChronologyWords.SomeDay
            : HasMonth(date) ? About(date, ShortMonth(date.FirstDay, withYear: false))
            : About(date, Year(date.FirstDay.Year));

        public string Between(SingleDate first, SingleDate last) =>
            first.FirstDay.Parts is var a && last.LastDay.Parts is var b && (a.Year, a.Month) == (b.Year, b.Month)
                ? HasDay(first) ? $"{DayOf(first.FirstDay)}–{DayOf(last.LastDay)}" : ChronologyWords.SomeDay
                : Format(ChronologyWords.Until, HasDay(first) ? DayOf(first.FirstDay) : "", End(last)).Trim();

        public string FromTo(SingleDate start, SingleDate end) =>
            HasDay(start) && HasDay(end) && !start.IsApproximate && !end.IsApproximate && MonthOf(start.FirstDay) == MonthOf(end.FirstDay)
                ? $"{DayOf(start.FirstDay)}–{DayOf(end.FirstDay)}"
                : Format(ChronologyWords.Until, Start(start), End(end)).Trim();

        public string From(SingleDate start) => Format(ChronologyWords.Until, Start(start), "").Trim();

        public string Until(SingleDate end) => Format(ChronologyWords.Until, "", HasDay(end) ? DayOf(end.FirstDay) : End(end)).Trim();

        // The heading says the month already.
        string Start(SingleDate start) => HasDay(start) || start.IsApproximate ? Of(start) : "";

        string End(SingleDate end) =>
            About(end, HasDay(end) ? $"{DayOf(end.FirstDay)} {ShortMonth(end.FirstDay, withYear: true)}" : HasMonth(end) ? ShortMonth(end.FirstDay, withYear: true) : Year(end.FirstDay.Year));

        string Month(SingleDate date) => HasMonth(date) ? MonthOf(date.FirstDay) : DateWords.WriteShort(EdtfDate.Year(date.FirstDay.Year), culture);

        string MonthOf(CalendarDay day) => DateWords.WriteShort(EdtfDate.Month(day.Year, day.Month), culture);

        string ShortMonth(CalendarDay day, bool withYear) => culture.DateTimeFormat.GetAbbreviatedMonthName(day.Month) + (withYear ? " " + Year(day.Year) : "");

        string Year(long year) => DateWords.WriteShort(EdtfDate.Year(year), culture);

        string DayOf(CalendarDay day) => day.Day.ToString(culture);

        string About(SingleDate date, string words) => date.IsApproximate ? Format(ChronologyWords.About, words) : words;

        string Format(string format, params object[] values) => string.Format(culture, format, values);

        static bool HasDay(SingleDate date) => date.FirstDay == date.LastDay;

        static bool HasMonth(SingleDate date) => date is { Month.IsExact: true, Season: null, Year.IsExact: true };
    }
}
