using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Events.Editing;

/// <summary>The date of an event as an editor types it.</summary>
/// <param name="Date">Null where it cannot be taken.</param>
/// <param name="Problem">Why it cannot, in a sentence.</param>
public sealed record EventDate(EdtfDate? Date, string? Problem)
{
    /// <summary>Reads words or EDTF. A date that may lie in any year is none: the event would stand nowhere on the timeline.</summary>
    public static EventDate Read(string typed)
    {
        if (typed.Length > EventLimits.Date) return Refused(EventEditingWords.TooLong, typed.Length, EventLimits.Date);
        var reading = DateWords.Read(typed);
        if (!reading.IsDate) return new EventDate(null, reading.Refusal.Reason);
        // In EDTF four X in a row stand for a year of which no digit is known.
        return reading.Date.Edtf.Contains("XXXX") ? Refused(EventEditingWords.YearMissing, typed.Trim()) : new EventDate(reading.Date, null);
    }

    static EventDate Refused(string words, params object[] parts) => new(null, string.Format(CultureInfo.CurrentCulture, words, parts));
}
