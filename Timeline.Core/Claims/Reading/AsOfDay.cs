using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims.Reading;

/// <summary>Finds the day for which holds what a sentence tells: up to which it counts, “by Sunday noon”, “as of 3 May”, on which it was so, “nine were missing on Sunday”, or was said, “the ministry said on Monday”; else that of publication.</summary>
static class AsOfDay
{
    /// <summary>How far before “by” stands, in words, what tells that it is still to come.</summary>
    const int ReachAhead = 8;

    /// <summary>The same of what was so.</summary>
    const int ReachOfState = 10;

    static readonly FrozenSet<string> Parts = new[] { "the", "end", "of", "on", "late", "early", "mid", "noon", "midday", "midnight", "morning", "afternoon", "evening", "night" }.ToFrozenSet();

    static readonly FrozenSet<string> Ahead = new[] { "will", "would", "to", "should", "must", "could", "may", "might", "can", "expected", "planned", "due", "hopes", "hoped" }.ToFrozenSet();

    /// <summary>Behind them stands when something else happened: “said after the attack on Monday”.</summary>
    static readonly FrozenSet<string> OfElse = new[] { "after", "before", "when", "as", "while", "since", "until", "of", "following", "from", "and", "but", "that", "about" }.ToFrozenSet();

    /// <param name="figure">What is told there.</param>
    /// <param name="said">Whose words it stands in; null for nobody's.</param>
    /// <returns>An EDTF of no more than a day; null where nothing tells.</returns>
    public static string? Of(ClaimSentence sentence, TextSpan figure, Attribution? said)
    {
        var turn = Turn(sentence);
        var isEarlier = turn >= 0 && sentence.WordFrom(figure.Start) > turn;
        var day = isEarlier ? First(sentence, (first, _) => first > turn && !Enumerable.Range(turn, first - turn).Any(sentence.IsCut)) : null;
        day ??= First(sentence, (first, span) => (isEarlier || turn < 0 || first < turn) && (IsUpTo(sentence, first) || WasSo(sentence, first)) || said is not null && sentence.Span.Contains(said.Cue) && IsWhen(sentence, said, span));
        return day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? PublicationDay.Edtf(sentence.Witness);
    }

    /// <param name="holds">Asked of the first word of a date and of all of it.</param>
    static DateOnly? First(ClaimSentence sentence, Func<int, TextSpan, bool> holds) =>
        (from date in sentence.Read.Dates
         let span = new TextSpan(sentence.Span.Start + date.Start, sentence.Span.Start + date.End)
         where holds(sentence.WordFrom(span.Start), span)
         select Past(sentence, date)).FirstOrDefault(day => day is not null);

    /// <summary>“19 beaches, up from 12 on Tuesday”, “1,500 on Wednesday, compared with 600 by Tuesday”: where what was so before begins; below 0 where nothing is compared.</summary>
    static int Turn(ClaimSentence sentence) => Enumerable.Range(1, Math.Max(0, sentence.Words.Length - 1)).FirstOrDefault(
        at => sentence.Word(at) switch { "from" => sentence.Word(at - 1) is "up" or "down", "with" or "to" => sentence.Word(at - 1) == "compared", _ => false }, -1);

    /// <summary>The last day of which the words may be said by the day of publication.</summary>
    public static DateOnly? Past(ClaimSentence sentence, DateMention date)
    {
        var published = PublicationDay.Day(sentence.Witness);
        var day = date switch
        {
            { Day: { } number } => DateReader.Nearest(date, number, published),
            { Weekday: { } weekday, Month: null, Relative: null or RelativeDay.Last } => published?.AddDays(-(((int)published.Value.DayOfWeek - (int)weekday + 7) % 7)),
            _ => null,
        };
        return day <= published || published is null ? day : null;
    }

    static bool IsUpTo(ClaimSentence sentence, int date)
    {
        var at = date - 1;
        while (sentence.Word(at) is { } part && Parts.Contains(part) && !(part == "of" && sentence.Word(at - 1) == "as")) at--;
        return sentence.Word(at) switch
        {
            "of" => true,
            "by" => !Enumerable.Range(at - ReachAhead, ReachAhead).Any(before => sentence.Word(before) is { } word && Ahead.Contains(word)),
            _ => false,
        };
    }

    /// <summary>“Nine were still out of control on Sunday”, and not “nine were killed on Sunday”, which they are ever after.</summary>
    static bool WasSo(ClaimSentence sentence, int date)
    {
        for (var at = date - 1; at >= Math.Max(0, date - ReachOfState) && !sentence.IsCut(at + 1); at--)
        {
            if (sentence.Word(at) is not ("was" or "were" or "remained")) continue;
            return !Enumerable.Range(at + 1, date - at - 1).Any(between => ClaimVocabulary.IsDone(sentence.Word(between)!) || sentence.Word(between) is "being" or "to");
        }
        return false;
    }

    static bool IsWhen(ClaimSentence sentence, Attribution said, TextSpan date)
    {
        if (said.Cue.Contains(date)) return true;
        var first = sentence.WordFrom(date.Start);
        if (date.End <= said.Cue.Start) return Leads(sentence, first) && sentence.WordFrom(said.Cue.Start) - sentence.WordFrom(date.End) is var between && (between == 0 || between == 1 && sentence.Word(sentence.WordFrom(date.End)) is "the" or "a" or "an");
        var behind = sentence.WordFrom(date.End);
        if (behind < sentence.Words.Length && sentence.Words[behind].Gap.AsSpan().IndexOfAny("'’") >= 0 || sentence.Words[behind - 1].IsPossessive) return false;
        // What is said stands before speaker and verb, or behind the day: “according to the ministry on Monday, …”.
        if (said.Span.Start >= said.Cue.End && said.Span.Start < date.Start && !(behind < sentence.Words.Length && sentence.IsCut(behind) && Enumerable.Range(sentence.WordFrom(said.Span.Start), first - sentence.WordFrom(said.Span.Start)).All(at => Parts.Contains(sentence.Word(at)!)))) return false;
        return Enumerable.Range(sentence.WordFrom(said.Cue.End), Math.Max(0, first - sentence.WordFrom(said.Cue.End))).All(at => !sentence.IsCut(at) && !OfElse.Contains(sentence.Word(at)!)) && !sentence.IsCut(first);
    }

    /// <summary>Whether nothing that tells anything stands before a date.</summary>
    static bool Leads(ClaimSentence sentence, int date) => Enumerable.Range(0, date).All(at => Parts.Contains(sentence.Word(at)!));
}
