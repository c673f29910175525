using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Sentences;

namespace Timeline.Core.Suggestions;

/// <summary>The sentences of an article that may tell events: those of its story and of its captions.</summary>
static partial class ArticleSentences
{
    const int Lead = 2;

    [GeneratedRegex(@"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Weekday { get; }

    [GeneratedRegex(@"\bweeks? (ago|earlier|before)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex InWeeks { get; }

    public static IReadOnlyList<ToldSentence> Of(Draft draft, PlaceNames places, IEnumerable<NamedPlace> unlisted)
    {
        var published = draft.Published is { } said ? EdtfDate.Read(said.Edtf).Date : null;
        var parts = PartsOf(draft);
        var dates = TextDates.Find(Masked(draft.Source, parts), published).Select(OfEvent).OfType<TextDate>().Select(date => new ToldDate(new TextSpan(date.Start, date.End), date.Date, date.Reason)).ToList();
        var sentences = new List<ToldSentence>();
        var body = draft.Body.ToHashSet();
        var told = 0;
        var news = Day(published);
        foreach (var part in parts)
            foreach (var span in SentenceSplitter.Split(draft.Source, part))
            {
                var isLead = body.Contains(part) && told++ < Lead;
                sentences.Add(Read(draft.Source, span, dates, range => UnlistedPlaces.Join(places.In(draft.Source, range), unlisted, range), published, news, isLead));
                // What an article counts back from is the day of its news, which its opening names.
                if (isLead && news is { } day && sentences[^1].Dates.Select(date => Day(date.Date)).FirstOrDefault(one => one is { } named && named <= day && day.Number - named.Number < 7) is { } own) news = own;
            }
        return sentences;
    }

    /// <summary>The paragraphs of the story and its captions, in the order of the text.</summary>
    internal static IReadOnlyList<TextSpan> PartsOf(Draft draft) => [.. draft.Body.Concat(draft.Dropped.Where(part => part.Reason == DropReason.Caption).Select(part => part.Span)).OrderBy(span => span.Start)];

    /// <summary>“Since Friday” and “by Friday” are of that day; what was after it or before it, no day dates.</summary>
    static TextDate? OfEvent(TextDate date) => date.OnlyEnd is not { } end ? date : date.MeetsEnd ? end : null;

    static CalendarDay? Day(EdtfDate? date) => date is { Earliest: { } first, Latest: { } last } && last.Day.Number - first.Day.Number <= 2 ? first.Day : null;

    // Dates of chrome are no part of the story, and would be counted from; offsets must stay.
    static string Masked(SourceText source, IReadOnlyList<TextSpan> parts)
    {
        var masked = new string(' ', source.Text.Length).ToCharArray();
        foreach (var part in parts) source.Slice(part).CopyTo(masked.AsSpan(part.Start));
        return new string(masked);
    }

    static ToldSentence Read(SourceText source, TextSpan span, List<ToldDate> dates, Func<TextSpan, IReadOnlyList<NamedPlace>> places, EdtfDate? published, CalendarDay? news, bool isLead)
    {
        var words = Clauses.Words(source, span);
        var counted = news is { } day ? CountedFrom.In(source, span, day) : [];
        var own = dates.Where(date => span.Contains(date.Span) && !counted.Any(from => from.Span.Overlaps(date.Span))).Select(date => InWeeks.IsMatch(source[date.Span]) && Day(date.Date) is { } near ? date with { Date = CountedFrom.Around(near) } : date).ToList();
        // Of which week nobody knows; but it was about when the article was published.
        if (news is null && published is not null)
        {
            own.RemoveAll(date => Weekday.IsMatch(source[date.Span]));
            foreach (Match match in Weekday.Matches(source[span])) own.Add(new ToldDate(new TextSpan(span.Start + match.Index, span.Start + match.Index + match.Length), published, SuggestionWords.AboutPublished));
        }
        return new ToldSentence(source, span, words, words.Count > 0 ? Clauses.Of(source, words) : [], [.. own.OrderBy(date => date.Span.Start)], counted, places(span), isLead);
    }
}
