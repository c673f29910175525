using Timeline.Core.Dates;
using Timeline.Core.Sources;
using Timeline.Core.Suggestions;
using Timeline.Core.Texts;

namespace Timeline.Core.Chronologies;

/// <summary>A day that several articles name, and of which a chronology has nothing.</summary>
/// <param name="Key">The same as long as the same sentences are shown for it.</param>
/// <param name="Reason">A sentence for people: how often it is named.</param>
/// <param name="Passages">Those that tell what happened then first.</param>
public sealed record SuggestedDay(string Key, EdtfDate Day, string Reason, IReadOnlyList<SuggestedPassage> Passages);

static class SuggestedDays
{
    const int LeastArticles = 2;

    // What is dated to a month may be something else than what happened on a day of it.
    const int LongestStretch = 7;

    /// <param name="told">When the events were that there are.</param>
    /// <param name="ranked">The heaviest first.</param>
    /// <param name="source">The article of a <see cref="DayPassage.Article"/>.</param>
    /// <returns>Those in none of <paramref name="told"/>, in the order of <paramref name="ranked"/>.</returns>
    public static IReadOnlyList<SuggestedDay> Without(IReadOnlyList<EdtfDate> told, IEnumerable<RankedDay> ranked, Func<string, (ArticleCard Card, SourceText Text)> source)
    {
        var stretches = told.Where(date => date is { Earliest: { } first, Latest: { } last } && last.Day.Number - first.Day.Number < LongestStretch).ToList();
        return [.. ranked.Where(day => day.Articles >= LeastArticles && !stretches.Exists(date => date.Earliest <= day.Day.Latest && day.Day.Earliest <= date.Latest)).Select(Of)];

        SuggestedDay Of(RankedDay day)
        {
            var passages = day.Passages.Select(passage => (Passage: passage, Of: source(passage.Article))).Select(one => new SuggestedPassage(one.Of.Card, one.Passage.Sentence, one.Of.Text[one.Passage.Sentence])).ToList();
            return new(SuggestionKey.Of([day.Day.Edtf], passages.Select(passage => passage.Words)), day.Day, day.Reason, passages);
        }
    }
}
