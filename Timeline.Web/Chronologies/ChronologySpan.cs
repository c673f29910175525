using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Dates;

namespace Timeline.Web.Chronologies;

/// <summary>From when to when a chronology tells, to the month.</summary>
static class ChronologySpan
{
    /// <returns>Null where it has no event, or none with a date.</returns>
    public static string? Say(ChronologySummary chronology)
    {
        var (from, to) = (Month(chronology.Earliest), Month(chronology.Latest));
        var span = from is not null && to is not null && from != to ? EdtfDate.Interval(from, to) : from ?? to;
        return span is null ? null : DateWords.WriteShort(span, CultureInfo.CurrentCulture);
    }

    static EdtfDate? Month(long? seconds) => seconds is { } known && new Moment(known).Day is var day ? EdtfDate.Month(day.Year, day.Month) : null;
}
