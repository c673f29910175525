using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>Tells how much of a date is known; doubt comes before unit, because “month known” would say too much of “about March”.</summary>
static class DatePrecisionWriter
{
    public static string Write(EdtfDate date, CultureInfo culture) => date.Shape switch
    {
        SingleDate single => Text(Single(single), culture),
        DateInterval interval => Text(Interval(interval), culture),
        DateSet { IsAllOf: true } => Text(nameof(DateWritingWords.PrecisionAllOf), culture),
        var shape => OneOf((DateSet)shape, culture),
    };

    static string Single(SingleDate date) =>
        date.IsApproximate || date.Year.EstimatedWithin is not null ? nameof(DateWritingWords.PrecisionApproximate)
        : date.IsUncertain ? nameof(DateWritingWords.PrecisionUncertain)
        : date.Precision switch
        {
            DatePrecision.Second or DatePrecision.Minute => nameof(DateWritingWords.PrecisionTime),
            DatePrecision.Day => nameof(DateWritingWords.PrecisionDay),
            DatePrecision.Month => nameof(DateWritingWords.PrecisionMonth),
            DatePrecision.Season => nameof(DateWritingWords.PrecisionSeason),
            DatePrecision.Year => nameof(DateWritingWords.PrecisionYear),
            DatePrecision.Decade => nameof(DateWritingWords.PrecisionDecade),
            DatePrecision.Century => nameof(DateWritingWords.PrecisionCentury),
            _ => nameof(DateWritingWords.PrecisionNone),
        };

    static string Interval(DateInterval interval) =>
        interval.End.Kind != IntervalEndKind.Known ? nameof(DateWritingWords.PrecisionOpenEnd)
        : interval.Start.Kind != IntervalEndKind.Known ? nameof(DateWritingWords.PrecisionOpenStart)
        : nameof(DateWritingWords.PrecisionSpan);

    static string OneOf(DateSet set, CultureInfo culture)
    {
        var areDays = set.Members.All(member => member.First is { Unit: DatePrecision.Day, IsFullyStated: true } && member.Last is { IsFullyStated: true });
        if (!areDays) return Text(set.Members is [{ IsSingle: true }, { IsSingle: true }] ? nameof(DateWritingWords.PrecisionEither) : nameof(DateWritingWords.PrecisionOneOf), culture);
        var days = set.Members.Sum(member => member.Last!.LastDay.Number - member.First!.FirstDay.Number + 1);
        return days == 1 ? Text(nameof(DateWritingWords.PrecisionDay), culture)
            : days == 2 ? Text(nameof(DateWritingWords.PrecisionEitherDay), culture)
            : string.Format(culture, Text(nameof(DateWritingWords.PrecisionOneOfDays), culture), days);
    }

    static string Text(string resource, CultureInfo culture) => DateWritingWords.ResourceManager.GetString(resource, culture)!;
}
