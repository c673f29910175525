using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>A date told in words, as EDTF: from the first of these to the last, the same for one date.</summary>
sealed record ResolvedDate(SingleDate First, SingleDate Last)
{
    public bool IsSingle => First == Last;
}

/// <summary>Turns the parts of one date into EDTF, or says what they lack.</summary>
static class DatePartsResolver
{
    const int EarliestOfNight = 6;

    public static ResolvedDate? Resolve(DateParts parts, DatePartsReader refusals)
    {
        var isWholeDay = parts.Whole is { Day.IsExact: true, IsFullyStated: true, Time: null } || parts is { Bare: not null, Month: not null, Year: not null };
        if ((parts.Time is not null || parts.DayPart is not null) && !isWholeDay) return refusals.Refuse<ResolvedDate>(parts.Start, parts.End, DateReadingWords.NeedsDay);
        // EDTF knows no doubt of a time of day.
        if (parts.Time is not null && parts.Qualifier != DateQualifier.None) return refusals.Refuse<ResolvedDate>(parts.Start, parts.End, DateReadingWords.DoubtfulTime);
        var text = parts.Whole?.Edtf ?? Text(parts, refusals);
        if (text is null) return null;
        if (parts.Time is { } time) text += "T" + InPart(time, parts.DayPart);
        var ends = parts is { Part: { } part, IsWhole: false } ? Ends(parts, text, part) : (text, text);
        if (ends is not var (first, last))
            return refusals.Refuse<ResolvedDate>(parts.Start, parts.End, parts is { Month: not null, Year: null, Bare: null } ? DateReadingWords.NeedsYear : DateReadingWords.NoPart);
        var resolved = Single(first, parts.Qualifier) is { } from && Single(last, parts.Qualifier) is { } to ? new ResolvedDate(from, to) : null;
        if (resolved is null) return refusals.Refuse<ResolvedDate>(parts.Start, parts.End, DateReadingWords.NotInCalendar);
        if (parts.Weekday is not { } weekday) return resolved;
        if (!resolved.IsSingle || resolved.First is not { IsFullyStated: true, Day: not null }) return refusals.Refuse<ResolvedDate>(parts.Start, parts.End, DateReadingWords.NeedsDay);
        var right = resolved.First.FirstDay.Weekday;
        if ((int)right == weekday - 1) return resolved;
        var names = CultureInfo.CurrentCulture.DateTimeFormat.DayNames;
        var day = DateWords.WriteShort(EdtfDate.Day(resolved.First.FirstDay), CultureInfo.CurrentCulture);
        return refusals.Refuse<ResolvedDate>(parts.Start, parts.End, DateReadingWords.Weekday.Replace("{0}", day).Replace("{1}", names[(int)right]).Replace("{2}", names[weekday - 1]));
    }

    /// <summary>“8:30 in the evening” is behind noon, “2:30 at night” behind midnight.</summary>
    static TimeOfDay InPart(TimeOfDay time, int? dayPart) =>
        time.Hour is > 0 and < 12 && (dayPart is 2 or 3 || dayPart is 4 && time.Hour >= EarliestOfNight) ? time with { Hour = time.Hour + 12 } : time;

    static SingleDate? Single(string text, DateQualifier qualifier) => EdtfDate.Read(text + ComponentQualifiers.Sign(qualifier)).Date?.Shape as SingleDate;

    static string? Text(DateParts parts, DatePartsReader refusals)
    {
        string? Refuse(string reason) => refusals.Refuse<string>(parts.Start, parts.End, reason);
        if (parts.Century is { } century) return century is >= 1 and <= 99 ? $"{(parts.IsBeforeChrist ? "-" : "")}{century - 1:00}XX" : Refuse(DateReadingWords.NotInCalendar);
        if (parts.Year is { } named && parts.IsDecade) return $"{(parts.IsBeforeChrist ? "-" : "")}{(IsHundred(parts, named) ? $"{named / 100:00}XX" : $"{named / 10:000}X")}";
        var year = parts.Year is { } stated ? DateYear.Of(parts.IsBeforeChrist ? 1 - stated : stated).Text : null;
        if (parts.Season is { } season) return year is null ? Refuse(DateReadingWords.NeedsYear) : $"{year}-{Season.Spring - 1 + season}";
        if (parts.Month is not { } month) return WithoutMonth(parts, year, Refuse);
        var head = $"{year ?? "XXXX"}-{month:00}";
        if (parts.Bare is not { } day) return parts.Unit == 1 ? head + "-XX" : head;
        return day.Number is >= 1 and <= 31 ? $"{head}-{day.Number:00}" : Refuse(DateReadingWords.NotADay);
    }

    // "The 1800s" are a century; but the early 2000s are those of a decade, for that century has no third yet, and who says "about" of a span so long means its first years.
    static bool IsHundred(DateParts parts, long year) => year % 100 == 0 && (parts.Part is null || year < 2000) && !parts.Qualifier.HasFlag(DateQualifier.Approximate);

    static string? WithoutMonth(DateParts parts, string? year, Func<string, string?> refuse)
    {
        if (parts.Bare is not null) return refuse(year is not null ? DateReadingWords.NeedsMonth : parts.Bare.Number > 31 ? DateReadingWords.ShortYear : DateReadingWords.NeedsMonth);
        if (year is null) return refuse(DateReadingWords.NeedsYear);
        return parts.Unit switch { 1 => year + "-XX-XX", 2 => year + "-XX", _ => year };
    }

    /// <summary>
    /// Early, mid and late are thirds: of a month its days to the 10th and the 20th, of a year and a season its months, of a decade the
    /// years 0–3, 4–6, 7–9, of a century the years 0–33, 34–66, 67–99.
    /// </summary>
    static (string First, string Last)? Ends(DateParts parts, string text, int part)
    {
        if (Single(text, DateQualifier.None) is not { Day: null, Time: null } date || parts.Bare is not null) return null;
        var (first, last) = (date.FirstDay, date.LastDay);
        if (date is { Month: not null, Season: null })
        {
            var days = part switch { 1 => (1, 10), 2 => (11, 20), _ => (21, last.Day) };
            return date.Year.IsExact ? ($"{text}-{days.Item1:00}", $"{text}-{days.Item2:00}") : null;
        }
        if (date.Year.Precision == DatePrecision.Year)
        {
            var months = date.Season is null ? 4 : 1;
            var from = first.AddMonths((part - 1) * months);
            return (Month(from), Month(from.AddMonths(months - 1)));
        }
        var years = last.Year - first.Year + 1;
        var (least, greatest) = (years, part) switch
        {
            (10, 1) => (0, 3), (10, 2) => (4, 6), (10, _) => (7, 9), (_, 1) => (0, 33), (_, 2) => (34, 66), _ => (67, 99),
        };
        return (DateYear.Of(first.Year + least).Text, DateYear.Of(Math.Min(first.Year + greatest, last.Year)).Text);
    }

    static string Month(CalendarDay day) => $"{DateYear.Of(day.Year).Text}-{day.Month:00}";
}
