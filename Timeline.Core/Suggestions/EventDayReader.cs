using Timeline.Core.Dates;

namespace Timeline.Core.Suggestions;

/// <summary>Reads on which day the main event of a report began: the first day that its opening names for it, else the day of publication.</summary>
static class EventDayReader
{
    /// <summary>In sentences: what is further down tells what led to the event, or of others.</summary>
    const int Opening = 3;

    /// <summary>In days: news is not older.</summary>
    const int MostOld = 31;

    public static EventDay? Read(StorySentences story)
    {
        var published = story.Text.Day;
        foreach (var days in story.Days.Take(Opening))
        {
            var own = days.Where(day => published is not { } of || day.Day <= of && day.Day.Number >= of.Number - MostOld).ToList();
            if ((own.Find(day => day.Role == NamedDayRole.Event) ?? own.Find(day => day.Role == NamedDayRole.Night)) is { } named) return new(EdtfDate.Day(named.Day), named.Span, named.Because);
        }
        return published is { } day ? new(EdtfDate.Day(day), null, SuggestionWords.DayOfPublication) : null;
    }
}
