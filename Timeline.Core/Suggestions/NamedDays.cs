using System.Text.RegularExpressions;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Suggestions;

/// <summary>Finds the days that a sentence names, and of what each is the day.</summary>
static partial class NamedDays
{
    /// <summary>In characters: enough for two words.</summary>
    const int TwoWords = 40;

    /// <param name="dates">Of the whole text.</param>
    /// <returns>In reading order.</returns>
    public static IReadOnlyList<NamedDay> In(DatedText text, TextSpan sentence, IReadOnlyList<TextDate> dates)
    {
        var words = text.Text.Text;
        var days = new List<NamedDay>();
        foreach (var date in dates.Where(date => date.Start >= sentence.Start && date.End <= sentence.End))
            if (FirstDay(date) is { } day) days.Add(new(new TextSpan((date.OnlyEnd ?? date).Start, date.End), day, RoleOf(words, date, sentence), date.Reason));
        if (text.Day is { } published)
            foreach (var match in PartsOfDay.EnumerateMatches(words.AsSpan(sentence.Start, sentence.Length)))
            {
                var span = new TextSpan(sentence.Start + match.Index, sentence.Start + match.Index + match.Length);
                if (days.Exists(day => day.Span.Overlaps(span))) continue;
                var isToday = words.AsSpan(span.Start, span.Length).Contains("this", StringComparison.OrdinalIgnoreCase);
                days.Add(isToday ? new(span, published, NamedDayRole.Event, SuggestionWords.PartOfToday) : new(span, published.AddDays(-1), NamedDayRole.Night, SuggestionWords.NightBefore));
            }
        return [.. days.OrderBy(day => day.Span)];
    }

    [GeneratedRegex(@"\b(?:last night|overnight|this (?:morning|afternoon|evening))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    static partial Regex PartsOfDay { get; }

    /// <summary>Of “Friday to Sunday” the first, of “since Friday” that day; weeks and other stretches that are no day are none.</summary>
    static CalendarDay? FirstDay(TextDate date) => date.Ends is [var first, ..] ? IsDay(first.Date) : IsDay(date.Date);

    static CalendarDay? IsDay(EdtfDate date) => date is { Shape: SingleDate, Earliest: { } first, Latest: { } last } && first.Day == last.Day ? first.Day : null;

    static NamedDayRole RoleOf(string text, TextDate date, TextSpan sentence)
    {
        var (start, end) = (date.Start, date.End);
        var before = WordsBefore.Match(text[Math.Max(sentence.Start, start - TwoWords)..start]);
        var behind = WordBehind.Match(text[end..sentence.End]);
        var (last, next) = (before.Groups[2].Value.ToLowerInvariant(), behind.Groups[2].Value);
        if (behind.Groups[1].Value is "’s" or "'s") return NamedDayRole.Other;
        if (date.OnlyEnd is not null || last is "since" or "until" or "till" or "before" or "by" || date.Ends.Count == 0 && last is ("from" or "between")) return NamedDayRole.Other;
        if (SpeechVerb.Of(next) is { Strength: SpeechStrength.Certain or SpeechStrength.Neutral } || SpeechVerb.Of(last is "on" or "earlier" ? before.Groups[1].Value.ToLowerInvariant() : last) is { Strength: SpeechStrength.Certain or SpeechStrength.Neutral }) return NamedDayRole.Report;
        var isBeforeNoun = last is "the" or "a" or "an" or "their" or "his" && next.Length > 0 && char.IsLower(next[0]) && !TokenFunctionWords.Contains(next);
        return isBeforeNoun ? NamedDayRole.Other : NamedDayRole.Event;
    }

    [GeneratedRegex(@"(?:(\p{L}+)[ ,]+)?(\p{L}+)\s*$", RegexOptions.CultureInvariant)]
    static partial Regex WordsBefore { get; }

    [GeneratedRegex(@"^([’']s)?(?: (?:night|morning|evening|afternoon))? ?(\p{L}*)", RegexOptions.CultureInvariant)]
    static partial Regex WordBehind { get; }
}
