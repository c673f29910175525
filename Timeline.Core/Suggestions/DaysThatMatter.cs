using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>Ranks the days that dated articles tell of by how many sentences name them; a sentence that several articles carry counts once.</summary>
/// <remarks>
/// A day named “today” or “tomorrow” counts half: that is said of every day on which something was printed, and of nowadays, while a day is named by its weekday or date when it is remembered.
/// </remarks>
public static class DaysThatMatter
{
    const double OfNow = 0.5;

    const double OfAnother = 1;

    /// <summary>The heaviest days first, of equals the earlier; the order of the articles changes nothing.</summary>
    /// <param name="texts">Those without a known day of publication name only days that are written in full.</param>
    /// <param name="mostPassages">So many sentences are kept of each day.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial answer.</exception>
    public static IReadOnlyList<RankedDay> Rank(IEnumerable<DatedText> texts, int mostPassages = 5, CancellationToken cancelled = default)
    {
        var ordered = texts.OrderBy(text => text.Day?.Number ?? long.MaxValue).ThenBy(text => text.Id, StringComparer.Ordinal).ToArray();
        var said = InParallel.Map(ordered, text => Mentions(text), cancelled);
        var seen = new HashSet<(CalendarDay, string)>();
        var mentions = said.SelectMany(one => one).Where(mention => seen.Add((mention.Day, mention.Key))).ToLookup(mention => mention.Day);
        return [.. mentions.Select(of => RankedOf(of, mostPassages)).OrderByDescending(day => day.Weight).ThenBy(day => day.Day.Earliest!.Value)];
    }

    static List<Mention> Mentions(DatedText text)
    {
        var story = new StorySentences(text);
        var found = new List<Mention>();
        for (var at = 0; at < story.Body.Count; at++)
        {
            var sentence = story.Body[at].Span;
            var key = Key(text.Text.Slice(sentence));
            foreach (var named in story.Days[at]) found.Add(new(text.Id, sentence, named, key, IsNow(text.Text[named.Span])));
        }
        return found;
    }

    static bool IsNow(string words) => words.ToLowerInvariant() is "today" or "tonight" or "tomorrow";

    /// <summary>Its letters and digits: outlets set one copy in different signs.</summary>
    static string Key(ReadOnlySpan<char> sentence)
    {
        var letters = new char[sentence.Length];
        var length = 0;
        foreach (var sign in sentence)
            if (char.IsLetterOrDigit(sign)) letters[length++] = char.ToLowerInvariant(sign);
        return new string(letters, 0, length);
    }

    static RankedDay RankedOf(IGrouping<CalendarDay, Mention> of, int mostPassages)
    {
        var all = of.ToList();
        var articles = all.Select(mention => mention.Article).Distinct().Count();
        return new(EdtfDate.Day(of.Key), all.Sum(mention => mention.IsNow ? OfNow : OfAnother), all.Count, articles,
            [.. all.OrderBy(mention => mention.Named.Role is NamedDayRole.Event or NamedDayRole.Night ? 0 : 1).DistinctBy(mention => (mention.Article, mention.Sentence)).Take(mostPassages).Select(mention => new DayPassage(mention.Article, mention.Sentence, mention.Named.Span, mention.Named.Because))],
            string.Format(CultureInfo.CurrentCulture, all.Count == 1 ? SuggestionWords.DayNamedOnce : SuggestionWords.DayNamed, all.Count, articles));
    }

    sealed record Mention(string Article, TextSpan Sentence, NamedDay Named, string Key, bool IsNow)
    {
        public CalendarDay Day => Named.Day;
    }
}

/// <summary>A day that articles tell of.</summary>
/// <param name="Weight">What it is ranked by: above 0, without a bound; only to be set against others of one ranking.</param>
/// <param name="Mentions">How often sentences name it; what several articles carry counts once.</param>
/// <param name="Articles">In how many articles such sentences stand.</param>
/// <param name="Passages">The sentences that tell what happened then, in the order of publication.</param>
/// <param name="Reason">A sentence for people, in the language of the interface.</param>
public sealed record RankedDay(EdtfDate Day, double Weight, int Mentions, int Articles, IReadOnlyList<DayPassage> Passages, string Reason);

/// <summary>A sentence of an article that names a day.</summary>
/// <param name="Article">The <see cref="DatedText.Id"/>.</param>
/// <param name="Sentence">All of it.</param>
/// <param name="Words">The words for the day.</param>
/// <param name="Reason">Why they mean this day: a sentence for people.</param>
public sealed record DayPassage(string Article, TextSpan Sentence, TextSpan Words, string Reason);
