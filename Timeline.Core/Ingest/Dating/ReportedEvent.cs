using Timeline.Core.Dates;

namespace Timeline.Core.Ingest.Dating;

/// <summary>What a story counts from (“nine months ago”), and what that says of its date.</summary>
sealed record Counted(Story From, IReadOnlyList<DateClue> Clues)
{
    /// <summary>The days that it leaves possible; none where it bears no date.</summary>
    public IEnumerable<DateOnly> Days()
    {
        if (!Clues.Any(clue => clue.Anchors)) return [];
        var (first, last) = (Clues.Max(clue => clue.First), Clues.Min(clue => clue.Last));
        return first > last ? [] : Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);
    }
}

/// <summary>The known event that is an article's news, and so gives it its day.</summary>
static class ReportedEvent
{
    /// <summary>The one event of the place, the kind and the weekday of the article's news in the time at which it arrives by counting.</summary>
    /// <param name="known">All that are known, also those of no certain day: the article may report one of them instead.</param>
    /// <returns>None where no event is that one, or several may be.</returns>
    public static IReadOnlyList<DateClue> Of(Story story, IReadOnlyList<Counted> counted, IReadOnlyList<Story> known)
    {
        if (story.NewsDay is not { } news || counted.Count == 0) return [];
        var weekday = news.Date.Weekday!.Value;
        var told = NewsOf(story, news);
        var reported =
            (from one in known
             where IsTold(one, told, story)
             from count in counted
             where count.From != one && count.Days().Any(day => day.DayOfWeek == weekday && MayBeOn(one.Article.Text.Published!, day))
             select (Event: one, Count: count)).ToList();
        if (reported.Select(pair => pair.Event).Distinct().ToList() is not [var only] || DateSum.Given(only.Article.Text.Published!).Day is not { } day) return [];
        return
        [
            LinkedClues.Weekday(story, news, weekday),
            .. reported.SelectMany(pair => pair.Count.Clues),
            LinkedClues.Elsewhere("event", only, IngestWords.EventReported, DateClue.Say(day)) with { First = day, Last = day, Anchors = true },
        ];
    }

    // The headline, and of the sentence that names the day all but what it recalls: a museum that opens a year after a siege is no siege.
    static string NewsOf(Story story, PlacedDate news)
    {
        var sentence = story.SentenceOf(news);
        var recalled = story.Dates.Where(placed => placed.Date.Elapsed is not null && sentence.Contains(placed.Span)).Select(placed => RecalledWords.Of(story, placed, placed.Date.Elapsed!.From)).ToList();
        var words = Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Where(at => !recalled.Exists(span => at >= span.Start && at < span.End)).Select(at => story.Page.Source.Text[at]);
        return $"{story.Title}\n{string.Concat(words)}";
    }

    static bool IsTold(Story known, string told, Story story) =>
        known.Event is { } one && one.IsAt(told) && known.Kinds.Overlaps(Actions.In(told)) && (one.Actors.Count == 0 || one.Actors.Any(actor => IsNamed(actor, Wording.Words(story.Opening))));

    static bool IsNamed(string actor, IReadOnlyCollection<string> words) => ProperNames.WordsIn(actor).ToList() is { Count: > 0 } names && names.TrueForAll(name => ProperNames.IsIn(name, words));

    // An interval is of more than a day's news; any other date may be this day where its bounds let it.
    static bool MayBeOn(EdtfDate date, DateOnly day)
    {
        var calendarDay = CalendarDay.Of(day.Year, day.Month, day.Day);
        return date.Shape is not DateInterval && !(date.Earliest > Moment.EndOf(calendarDay)) && !(date.Latest < Moment.StartOf(calendarDay));
    }
}
