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
        return Of(day, new EventTollReader(story, day));
    }

    /// <summary>One of several events that a report tells: a sentence belongs to the one that was told last, in it or before it.</summary>
    /// <param name="date">Of the event.</param>
    /// <param name="own">The sentences that tell it.</param>
    /// <param name="others">Those that tell another.</param>
    internal static EventReading Of(Draft draft, EdtfDate date, IReadOnlyCollection<TextSpan> own, IReadOnlyCollection<TextSpan> others)
    {
        var story = new StorySentences(DatedText.Of(draft));
        var day = date is { Earliest: { } first, Latest: { } last } && first.Day == last.Day ? new EventDay(date, null, "") : null;
        var isOwn = new bool[story.Body.Count];
        for (var at = 0; at < isOwn.Length; at++)
        {
            var sentence = story.Body[at].Span;
            isOwn[at] = own.Contains(sentence) || !others.Contains(sentence) && at > 0 && isOwn[at - 1];
        }
        return Of(day, new EventTollReader(story, day, isOwn));
    }

    static EventReading Of(EventDay? day, EventTollReader tolls) =>
        new(day, tolls.Read(Claims.Tolls.TollKind.Killed), tolls.Read(Claims.Tolls.TollKind.Injured), tolls.Read(Claims.Tolls.TollKind.Captured));
}

/// <summary>The day on which an event began, as one report has it.</summary>
/// <param name="Date">One day; the first of a night.</param>
/// <param name="Span">The words that tell it; null where it is the day of publication.</param>
/// <param name="Reason">A sentence for people, in the language of the interface.</param>
public sealed record EventDay(EdtfDate Date, TextSpan? Span, string Reason)
{
    internal CalendarDay Day => Date.Earliest!.Value.Day;
}
