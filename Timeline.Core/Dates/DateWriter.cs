using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>Writes a date in words. What has no words in the resource, such as a season of some year of a decade, stays EDTF.</summary>
sealed class DateWriter(CultureInfo culture, bool withWeekday)
{
    // People then counted their weekdays by another calendar: one of ours would say what no source does.
    static readonly CalendarDay GregorianWeekdays = CalendarDay.Of(1582, 10, 15);

    public string Write(DateShape shape) => shape switch
    {
        SingleDate date => Date(date),
        DateInterval interval => Interval(interval),
        _ => Set((DateSet)shape),
    };

    string Date(SingleDate date)
    {
        if (Plain(date) is not { } plain) return date.Edtf;
        return (date.IsUncertain, date.IsApproximate) switch
        {
            (true, true) => Format(nameof(DateWritingWords.PerhapsAbout), plain),
            (true, false) => Format(nameof(DateWritingWords.Perhaps), plain),
            (false, true) => Format(nameof(DateWritingWords.About), plain),
            _ => plain,
        };
    }

    string? Plain(SingleDate date)
    {
        if (Year(date.Year) is not { } year) return null;
        if (date.Month is not { } month) return year;
        if (!date.Year.IsExact) year = Format(date.Year.IsBlank ? nameof(DateWritingWords.OfYear) : nameof(DateWritingWords.OfSomeYear), year);
        if (date.Season is { } season) return string.Format(culture, Text(nameof(DateWritingWords.Seasons)).Split('|')[season - Season.Spring], year);
        if (month.IsBlank && date.Day is { IsExact: true, Least: var ofMonth }) return Format(nameof(DateWritingWords.DayOfSomeMonth), Ordinal(ofMonth), date.Year.IsExact ? Format(nameof(DateWritingWords.OfYear), year) : year);
        if (!month.IsExact) return !month.IsBlank ? null : date.Day is null ? Format(nameof(DateWritingWords.SomeMonth), year) : date.Day is { IsBlank: true } ? Format(nameof(DateWritingWords.SomeDay), year) : null;
        var monthName = MonthName(month.Least);
        if (date.Day is not { } day) return Format(nameof(DateWritingWords.Month), monthName, year);
        if (!day.IsExact) return day.IsBlank ? Format(nameof(DateWritingWords.SomeDay), Format(nameof(DateWritingWords.Month), monthName, year)) : null;
        var full = Format(nameof(DateWritingWords.Day), day.Least, monthName, year);
        if (withWeekday && date.FirstDay >= GregorianWeekdays && date.IsFullyStated && date.Qualifiers.Any == DateQualifier.None) full = Format(nameof(DateWritingWords.DayOfWeek), culture.DateTimeFormat.GetDayName(date.FirstDay.Weekday), full);
        return date.Time is { } time ? Format(nameof(DateWritingWords.Time), full, Time(time)) : full;
    }

    string? Year(DateYear year)
    {
        if (year.EstimatedWithin is var (least, greatest)) return Format(nameof(DateWritingWords.EstimatedYear), Year(least), Year(greatest), Year(year.Least));
        if (year.IsExact) return Year(year.Least);
        if (year.IsBlank) return Text(nameof(DateWritingWords.UnknownYear));
        if (year.Mask is { } mask && mask.Text.IndexOf('X') != mask.Text.Length - mask.TrailingUnspecified) return null;
        var isNegative = year.Greatest < 0;
        if (year.Precision == DatePrecision.Decade && year.Mask is not null) return Format(isNegative ? nameof(DateWritingWords.DecadeBc) : nameof(DateWritingWords.Decade), Math.Min(Math.Abs(year.Least), Math.Abs(year.Greatest)));
        if (year.Precision == DatePrecision.Century && year.Mask is not null) return Format(isNegative ? nameof(DateWritingWords.CenturyBc) : nameof(DateWritingWords.Century), Ordinal(Math.Min(Math.Abs(year.Least), Math.Abs(year.Greatest)) / 100 + 1));
        return year is { Mask: null, Precision: DatePrecision.Decade, Least: >= 0 } ? Format(nameof(DateWritingWords.Decade), year.Least)
            : year is { Mask: null, Precision: DatePrecision.Century, Least: >= 0 } ? Format(nameof(DateWritingWords.Century), Ordinal(year.Least / 100 + 1))
            : null;
    }

    string Year(long year) =>
        year <= 0 ? Format(nameof(DateWritingWords.BeforeChrist), 1 - year) : year < 100 ? Format(nameof(DateWritingWords.AnnoDomini), year) : year.ToString(CultureInfo.InvariantCulture);

    string Interval(DateInterval interval)
    {
        var (start, end) = (interval.Start, interval.End);
        if (start.Kind == IntervalEndKind.Known && end.Kind == IntervalEndKind.Known) return Stretch(start.Date!, end.Date!, nameof(DateWritingWords.To));
        var from = start.Kind == IntervalEndKind.KnownOrBeyond ? Format(nameof(DateWritingWords.OrEarlier), Date(start.Date!)) : start.Date is { } first ? Date(first) : null;
        var to = end.Kind == IntervalEndKind.KnownOrBeyond ? Format(nameof(DateWritingWords.OrLater), Date(end.Date!)) : end.Date is { } last ? Date(last) : null;
        if (from is not null && to is not null) return Format(nameof(DateWritingWords.To), from, to);
        if (from is not null) return Format(end.Kind == IntervalEndKind.Open ? nameof(DateWritingWords.Since) : nameof(DateWritingWords.From), from);
        return to is null ? Text(nameof(DateWritingWords.Always)) : Format(start.Kind == IntervalEndKind.Open ? nameof(DateWritingWords.Until) : nameof(DateWritingWords.UntilUnknown), to);
    }

    string Set(DateSet set)
    {
        if (set is { IsAllOf: false, Members: [{ First: { } from, Last: { } to, IsSingle: false }] })
        {
            var days = to.LastDay.Number - from.FirstDay.Number + 1;
            if (from.Unit != DatePrecision.Day || !from.IsFullyStated || !to.IsFullyStated) return Format(nameof(DateWritingWords.OneFrom), Date(from), Date(to));
            return days == 2 ? Stretch(from, to, nameof(DateWritingWords.Or)) : Format(nameof(DateWritingWords.OneOfDays), days, Stretch(from, to, nameof(DateWritingWords.Dash)));
        }
        if (set.Members is [{ IsSingle: true, First: { } a }, { IsSingle: true, First: { } b }]) return Stretch(a, b, set.IsAllOf ? nameof(DateWritingWords.And) : nameof(DateWritingWords.Or));
        var members = set.Members.Select(Member).ToList();
        return members.Count == 1 ? members[0]
            : Format(set.IsAllOf ? nameof(DateWritingWords.And) : nameof(DateWritingWords.Or), members.SkipLast(1).Aggregate((list, member) => Format(nameof(DateWritingWords.Comma), list, member)), members[^1]);
    }

    string Member(SetMember member) => member switch
    {
        { IsSingle: true } => Date(member.First!),
        { First: null } => Format(nameof(DateWritingWords.OrEarlier), Date(member.Last!)),
        { Last: null } => Format(nameof(DateWritingWords.OrLater), Date(member.First)),
        _ => Format(nameof(DateWritingWords.To), Date(member.First), Date(member.Last)),
    };

    /// <summary>Two dates, the month and year that they share said once: “20–24 March 2016”, “20 or 21 May 2015”, “May to July 2016”.</summary>
    string Stretch(SingleDate a, SingleDate b, string joint)
    {
        if (!IsPlain(a) || !IsPlain(b) || a.Unit != b.Unit || a.Year != b.Year || a.Year.Least <= 0 || a.Month is null || a.Season is not null || b.Season is not null) return Format(joint, Date(a), Date(b));
        var year = Year(a.Year)!;
        if (a.Unit == DatePrecision.Month) return Format(nameof(DateWritingWords.Month), Format(joint, MonthName(a.Month.Value.Least), MonthName(b.Month!.Value.Least)), year);
        if (a.Unit != DatePrecision.Day) return Format(joint, Date(a), Date(b));
        if (a.Month == b.Month) return Format(nameof(DateWritingWords.Day), Format(joint == nameof(DateWritingWords.To) ? nameof(DateWritingWords.Dash) : joint, a.Day!.Value.Least, b.Day!.Value.Least), MonthName(a.Month.Value.Least), year);
        var first = Format(nameof(DateWritingWords.MonthDay), a.Day!.Value.Least, MonthName(a.Month.Value.Least));
        return Format(joint, first, Format(nameof(DateWritingWords.Day), b.Day!.Value.Least, MonthName(b.Month!.Value.Least), year));
    }

    static bool IsPlain(SingleDate date) => date.IsFullyStated && date.Qualifiers.Any == DateQualifier.None;

    string Time(TimeOfDay time)
    {
        // Machines write whole minutes with their seconds.
        if (time is { Second: 0, Fraction: "" }) time = time with { Second = null };
        var clock = (time with { OffsetMinutes = null }).ToString();
        return time.OffsetMinutes is null ? clock : $"{clock} {Text(nameof(DateWritingWords.Utc))}{time.ToString()[clock.Length..].TrimStart('Z')}";
    }

    string Ordinal(long number)
    {
        var endings = Text(nameof(DateWritingWords.Ordinals)).Split('|');
        var last = number % 100 is >= 11 and <= 13 ? 0 : number % 10;
        return number.ToString(CultureInfo.InvariantCulture) + endings[last < endings.Length ? last : 0];
    }

    string MonthName(int month) => culture.DateTimeFormat.GetMonthName(month);

    string Format(string resource, params object[] parts) => string.Format(culture, Text(resource), parts);

    string Text(string resource) => DateWritingWords.ResourceManager.GetString(resource, culture)!;
}
