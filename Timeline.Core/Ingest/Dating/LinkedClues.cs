using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Ingest.Dating;

/// <summary>What a dated article of the same call says of when another was published.</summary>
static class LinkedClues
{
    // Copy is printed in the days around its sending; a weekday names one day of these.
    const int SisterDaysBefore = 5;

    const int SisterDaysAfter = 1;

    const int LeastNamesShared = 3;

    const int DaysOfYearMatched = 45;

    static readonly HashSet<string> Comes = ["come", "comes", "came", "coming"];

    /// <summary>Both carry one wire story: the day the copy names is the one at or just before the other's date.</summary>
    public static IEnumerable<DateClue> OfSister(Story story, Story sister, DateOnly dated)
    {
        if (story.NewsDay is { } news)
        {
            var weekday = news.Date.Weekday!.Value;
            var day = Enumerable.Range(-SisterDaysBefore, SisterDaysBefore + SisterDaysAfter + 1).Select(dated.AddDays).First(day => day.DayOfWeek == weekday);
            yield return Weekday(story, news, weekday);
            yield return Elsewhere("sister", sister, IngestWords.SisterNamesDay, DateClue.Say(dated), OwnClues.WeekdayName(weekday), DateClue.Say(day)) with { First = day, Last = day, Anchors = true };
        }
        else
        {
            yield return Elsewhere("sister", sister, IngestWords.SisterNear, DateClue.Say(dated)) with { First = dated.AddDays(-1), Last = dated.AddDays(1), Anchors = true };
        }
    }

    /// <summary>Another story of the same event: both leads name the same weekday, and they share names; a report comes on the day it names or the next.</summary>
    public static IEnumerable<DateClue> OfSameEvent(Story story, Story other, DateOnly dated)
    {
        if (story.NewsDay is not { } news || news.Date.Weekday is not { } weekday || other.NewsDay?.Date.Weekday != weekday || !SameSubject(story, other)) yield break;
        var shared = story.Names.Value.SharedWith(other.Names.Value);
        if (shared < LeastNamesShared) yield break;

        var day = NewsDayOf(other, dated);
        yield return Weekday(story, news, weekday);
        yield return Elsewhere("same-event", other, IngestWords.SameEvent, OwnClues.WeekdayName(weekday), DateClue.Say(day), shared) with { First = day, Last = day.AddDays(1), Anchors = true };
    }

    /// <summary>The dateline's day without a year, and another article of the same subject from about that time of some year.</summary>
    public static IEnumerable<DateClue> OfDatelineYear(Story story, Story other, DateOnly dated)
    {
        if (!SameSubject(story, other) || story.Names.Value.SharedWith(other.Names.Value) < LeastNamesShared) yield break;
        yield return Elsewhere("year", other, IngestWords.YearOfOther, DateClue.Say(dated)) with { First = dated.AddDays(-DaysOfYearMatched), Last = dated.AddDays(DaysOfYearMatched) };
    }

    /// <summary>“Nine months ago”, “three days after”: the event from which it counts is the one that the other article reports.</summary>
    public static IEnumerable<DateClue> OfElapsed(Story story, Story other, DateOnly dated)
    {
        foreach (var placed in story.Dates)
        {
            if (placed is not { Paragraph: >= 0, Date.Elapsed: { From: not ElapsedFrom.Before } elapsed } || EventIn(story, placed, elapsed.From) is not { } told) continue;
            var happened = NewsDayOf(other, dated);
            var day = elapsed.Unit switch
            {
                DateUnit.Day => happened.AddDays(elapsed.Count),
                DateUnit.Week => happened.AddDays(7 * elapsed.Count),
                DateUnit.Month => happened.AddMonths(elapsed.Count),
                _ => happened.AddYears(elapsed.Count),
            };
            var trusted = elapsed.Unit is DateUnit.Month || (elapsed.Unit is DateUnit.Day && story.NewsDay?.Date.Weekday == day.DayOfWeek);
            if (!Reports(other, told, story, withoutNames: trusted)) continue;
            var slack = elapsed.Unit switch { DateUnit.Day => elapsed.Exact ? 0 : 2, DateUnit.Week => 3, DateUnit.Month => 15, _ => 183 };
            var (first, last) = (day.AddDays(-slack), day.AddDays(slack + (elapsed is { Unit: DateUnit.Day, From: ElapsedFrom.After } ? 1 : 0)));
            if (elapsed.Unit is DateUnit.Month) (first, last) = WithItsMonth(first, last, day);
            var words = story.Page.Source[placed.Span];
            yield return new DateClue(new Evidence(Fields.Published, "elapsed", Say(IngestWords.ElapsedSaid, words)).At(story.Page.Source, placed.Span));
            yield return Elsewhere("elapsed", other, other.Event is null ? IngestWords.ElapsedFrom : IngestWords.ElapsedFromEvent, words, DateClue.Say(happened)) with
            {
                First = first,
                Last = last,
                Anchors = elapsed.Unit is not DateUnit.Year,
                AboutTheMonth = elapsed.Unit is not DateUnit.Day,
            };
        }
    }

    // Months are counted to the nearest, or by their names alone: from the end of March any day of December is nine months away.
    static (DateOnly First, DateOnly Last) WithItsMonth(DateOnly first, DateOnly last, DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        var end = month.AddMonths(1).AddDays(-1);
        return (month < first ? month : first, end > last ? end : last);
    }

    // The words that tell the event; those after "after" only where something comes then.
    static string? EventIn(Story story, PlacedDate placed, ElapsedFrom from)
    {
        var before = story.Page.Source.Text[story.SentenceOf(placed).Start..placed.Span.Start];
        if (from is ElapsedFrom.After && !Wording.Words(before).TakeLast(3).Any(Comes.Contains)) return null;
        return story.Page.Source[RecalledWords.Of(story, placed, from)];
    }

    // What the clause tells happened is what the other article reports, and its names stand in the opening of that article.
    // A clause without names ("retook the town") may mean much: it is believed of months, and of days that end on the weekday of the news.
    static bool Reports(Story other, string told, Story story, bool withoutNames)
    {
        if (!Actions.In(told).Overlaps(other.Kinds) || !SameSubject(story, other)) return false;
        var opening = Wording.Words(other.Opening);
        var names = ProperNames.WordsIn(told).ToList();
        return names.Count > 0 ? names.TrueForAll(name => ProperNames.IsIn(name, opening)) : withoutNames;
    }

    // The weekday of its news at or just before its date; without one, and of an event, its date.
    static DateOnly NewsDayOf(Story story, DateOnly dated)
    {
        if (story.Event is not null) return dated;
        var day = dated;
        while (story.NewsDay?.Date.Weekday is { } weekday && day.DayOfWeek != weekday) day = day.AddDays(-1);
        return day;
    }

    // What an event is called need not name its place, and is mostly of words that tell nothing ("Army retakes").
    static bool SameSubject(Story story, Story other) => other.Event is { Place.Count: > 0 } known ? known.IsAt(story.Opening) : ShareNames(story, other);

    static bool ShareNames(Story story, Story other) => ProperNames.WordsIn(story.Title).Any(name => name.Length >= 4 && ProperNames.IsIn(name, Wording.Words(other.Opening)))
        && ProperNames.WordsIn(other.Title).Any(name => name.Length >= 4 && ProperNames.IsIn(name, Wording.Words(story.Opening)));

    public static DateClue Weekday(Story story, PlacedDate news, DayOfWeek weekday) =>
        new(new Evidence(Fields.Published, "weekday", Say(IngestWords.WeekdayOfNews, OwnClues.WeekdayName(weekday))).At(story.Page.Source, news.Span));

    public static DateClue Elsewhere(string kind, Story other, string sentence, params object[] values) =>
        new(new Evidence(Fields.Published, kind, Say(sentence, [other.File, .. values])) { InFile = other.File });

    static string Say(string sentence, params object[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);
}
