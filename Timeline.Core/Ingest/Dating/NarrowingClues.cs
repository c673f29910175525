using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Ingest.Dating;

/// <summary>Days of the year that an article names without the year: once the time is roughly known, they narrow it.</summary>
static class NarrowingClues
{
    // One speaks of a month without its year up to about half a year away.
    const int DaysAhead = 180;

    const int DaysBack = 120;

    static readonly string[] Future = [" will ", " to restart", " to resume", " to begin", " to be ", " to open", " to start", " to hold", " due ", " scheduled ", " planned ", " aiming ", " expected ", " next "];

    static readonly string[] Past = [" began ", " started ", " broke out ", " launched ", " since ", " opened "];

    public static IEnumerable<DateClue> Of(Story story, DateOnly first, DateOnly last)
    {
        foreach (var placed in story.Dates.Where(placed => placed is { Paragraph: >= 0, Date: { Month: not null, Year: null, Relative: null } }))
        {
            var sentence = story.Page.Source[story.SentenceOf(placed)];
            if (placed.Date.Day is not null && Says(sentence, Future) && Next(placed.Date, last) is { } ahead && ahead.DayNumber - last.DayNumber <= DaysAhead)
                yield return Clue(story, placed, "upcoming", IngestWords.Upcoming, ahead) with { Last = ahead.AddDays(-1) };
            else if (Says(sentence, Past) && Begin(story, placed, last) is var begun && first.DayNumber - begun.DayNumber <= DaysBack && begun <= last)
                yield return Clue(story, placed, "begun", IngestWords.Begun, begun) with { First = begun };
        }
    }

    static DateClue Clue(Story story, PlacedDate placed, string kind, string sentence, DateOnly day) =>
        new(new Evidence(Fields.Published, kind, string.Format(CultureInfo.CurrentCulture, sentence, story.Page.Source[placed.Span], day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture))).At(story.Page.Source, placed.Span));

    static bool Says(string sentence, string[] words) => words.Any(word => sentence.Contains(word, StringComparison.Ordinal));

    // The first such day after the time that is known.
    static DateOnly? Next(DateMention date, DateOnly after) =>
        Enumerable.Range(after.Year, 3).Where(year => date.Day <= DateTime.DaysInMonth(year, date.Month!.Value)).Select(year => new DateOnly(year, date.Month!.Value, date.Day!.Value)).Cast<DateOnly?>().FirstOrDefault(day => day > after);

    // The latest beginning of that part of the month at or before the end of the time that is known.
    static DateOnly Begin(Story story, PlacedDate placed, DateOnly last)
    {
        var words = story.Page.Source[placed.Span];
        var day = placed.Date.Day ?? (words.StartsWith("late", StringComparison.OrdinalIgnoreCase) ? 21 : words.StartsWith("mid", StringComparison.OrdinalIgnoreCase) ? 11 : 1);
        var year = new DateOnly(last.Year, placed.Date.Month!.Value, 1) <= last ? last.Year : last.Year - 1;
        return new DateOnly(year, placed.Date.Month.Value, Math.Min(day, DateTime.DaysInMonth(year, placed.Date.Month.Value)));
    }
}
