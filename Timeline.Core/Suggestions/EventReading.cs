using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>What one report tells of its main event: on which day it began, and how many were killed, injured and captured.</summary>
/// <param name="Day">Null where the text names no day and none of its publication is known.</param>
/// <param name="Killed">Null where nobody is said to have been; the same holds for the others.</param>
public sealed record EventReading(EventDay? Day, EventToll? Killed, EventToll? Injured, EventToll? Captured)
{
    public static EventReading Of(Draft draft) => Of(DatedText.Of(draft));

    public static EventReading Of(DatedText text)
    {
        var story = new StorySentences(text);
        var day = EventDayReader.Read(story);
        var tolls = new EventTollReader(story, day);
        return new(day, tolls.Read(Claims.Tolls.TollKind.Killed), tolls.Read(Claims.Tolls.TollKind.Injured), tolls.Read(Claims.Tolls.TollKind.Captured));
    }
}

/// <summary>The day on which an event began, as one report has it.</summary>
/// <param name="Date">One day; the first of a night.</param>
/// <param name="Span">The words that tell it; null where it is the day of publication.</param>
/// <param name="Reason">A sentence for people, in the language of the interface.</param>
public sealed record EventDay(EdtfDate Date, TextSpan? Span, string Reason)
{
    internal CalendarDay Day => Date.Earliest!.Value.Day;
}
