using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>Finds of which time, part or stage of a thing a value is told: “among the young”, “in the capital”, “so far”.</summary>
static class TopicScope
{
    /// <summary>How far from a value, in words, may stand of whom it is.</summary>
    const int Reach = 8;

    /// <summary>With which the words for a part begin.</summary>
    static readonly string[] PartOpenings = ["in ", "among ", "between ", "on "];

    const string SoFar = "so far";

    static readonly FrozenSet<string> Parts = new[] { "capital", "city", "cities", "region", "province", "district", "county", "north", "south", "east", "west", "countryside", "villages", "suburbs" }.ToFrozenSet();

    static readonly FrozenSet<string> Groups = new[] { "young", "youths", "women", "men", "children", "teenagers", "students", "elderly", "old", "pensioners", "migrants", "immigrants", "graduates", "workers", "farmers", "under" }.ToFrozenSet();

    /// <returns>Equal words for values of one part; empty for those of the whole.</returns>
    /// <param name="first">The value's first word.</param>
    /// <param name="end">The first word behind it.</param>
    /// <param name="kind">Of the value.</param>
    public static string Of(ClaimSentence sentence, QuantityKind kind, int first, int end) =>
        PastTime.Of(sentence, first, end) is { Length: > 0 } time ? time : kind switch
        {
            QuantityKind.Percent => Part(sentence, first, end),
            QuantityKind.Count => Days(sentence, first, end),
            QuantityKind.Money => IsSoFar(sentence, first, end) ? SoFar : Another(sentence, first),
            _ => "",
        };

    /// <summary>Whether it tells of a part or another one, and not of a time.</summary>
    public static bool IsPart(string anchor) => anchor is SoFar or "predecessor" or "predecessors" or "successor" or "aftershock" or "foreshock" || Array.Exists(PartOpenings, opening => anchor.StartsWith(opening, StringComparison.Ordinal));

    /// <summary>Whether two values are of two parts, or one of a part alone.</summary>
    public static bool AreTwo(ClaimKey one, ClaimKey other) => one.Anchor != other.Anchor && (IsPart(one.Anchor) || IsPart(other.Anchor));

    /// <summary>“In the capital, the party won 41 percent”, “unemployment among the young”</summary>
    static string Part(ClaimSentence sentence, int first, int end)
    {
        for (var at = Math.Max(0, first - Reach); at < Math.Min(sentence.Words.Length - 1, end + Reach); at++)
        {
            // What stands behind a comma is said of something else, but where the sentence begins with it.
            if (at > 0 && Enumerable.Range(Math.Min(at, first) + 1, Math.Abs(at - first)).Any(sentence.IsCut)) continue;
            var noun = sentence.Word(at + 1) == "the" ? at + 2 : at + 1;
            if (sentence.Word(at) == "in" && noun == at + 2 && Parts.Contains(sentence.Word(noun) ?? "") || sentence.Word(at) == "among" && Groups.Contains(sentence.Word(noun) ?? "")) return sentence.Text(new TextSpan(sentence.Words[at].Span.Start, sentence.Words[noun].Span.End)).ToLowerInvariant();
        }
        return "";
    }

    /// <summary>“Has cost 700 million euros so far”</summary>
    static bool IsSoFar(ClaimSentence sentence, int first, int end) => Enumerable.Range(first - Reach, end - first + 2 * Reach).Any(at => sentence.Word(at) == "so" && sentence.Word(at + 1) == "far");

    /// <summary>“Her predecessor earned 120,000 euros”</summary>
    static string Another(ClaimSentence sentence, int first) => Enumerable.Range(first - Reach, Reach).Select(sentence.Word).FirstOrDefault(word => word is "predecessor" or "predecessors" or "successor") ?? "";

    /// <summary>“Between Tuesday and Thursday”, “on Tuesday and Wednesday together”: of which days a number is the sum; empty where no such words stand near it.</summary>
    public static string Days(ClaimSentence sentence, int first, int end)
    {
        for (var at = Math.Max(0, first - Reach); at < Math.Min(sentence.Words.Length - 3, end + Reach); at++)
            if (sentence.Word(at) is "between" or "on" && sentence.Word(at + 2) == "and" && IsWeekday(at + 1) && IsWeekday(at + 3) && !IsParted(at)) return $"{sentence.Word(at)} {sentence.Words[at + 1].Text} and {sentence.Words[at + 3].Text}";
        return "";

        // “12 were killed, and schools stay shut on Monday and Tuesday”
        bool IsParted(int at) => (at < first ? Enumerable.Range(at + 4, Math.Max(0, first - at - 3)) : Enumerable.Range(end, Math.Max(0, at - end + 1))).Any(between => sentence.IsCut(between) && at >= first || sentence.Word(between) is "and" or "but" or "while");

        bool IsWeekday(int word) => sentence.Words[word].IsCapital && sentence.Words[word].Lower.EndsWith("day", StringComparison.Ordinal) && NameVocabulary.IsCalendar(sentence.Words[word].Text);
    }

    /// <summary>“The strike in March lasted five days”, “the river rose to 5 metres on Monday”: the month or the day on which it was so, and not on which it was said.</summary>
    public static IEnumerable<string> Times(ClaimSentence sentence, int first, int end)
    {
        foreach (var date in sentence.Read.Dates)
        {
            var at = sentence.WordFrom(sentence.Span.Start + date.Start);
            if (at < first - Reach || at > end + Reach || !(IsWhen(at - 1) || IsWhen(at)) || Enumerable.Range(at - 4, 3).Any(before => SpeechVerb.Of(sentence.Word(before) ?? "") is not null)) continue;
            if (AsOfDay.Past(sentence, date) is { } day) yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            else if (date is { Month: { } month, Day: null }) yield return CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        }

        // “By the end of May” is one date, with the small word.
        bool IsWhen(int word) => sentence.Word(word) is "in" or "on" or "by" or "at";
    }
}
