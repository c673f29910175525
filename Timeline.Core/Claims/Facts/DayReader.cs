using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Dates;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads on which day something happened: “the plane came down on Monday”, “late on Tuesday a bomb went off”, “Friday's attack”.</summary>
/// <remarks>A weekday is counted back from the publication; without one only whole dates are read. A night is that of two days.</remarks>
static class DayReader
{
    /// <summary>The predicate of such a day.</summary>
    public const string Happened = "happened";

    /// <summary>How many words may stand between what happened and when.</summary>
    const int MostBetween = 10;

    /// <summary>The same where the sentence begins with when it was.</summary>
    const int MostBehind = 12;

    /// <summary>The same of “Friday's deadly bus crash”.</summary>
    const int MostOfOwned = 3;

    static readonly FrozenSet<string> Parts = new[] { "on", "late", "early", "the", "shortly", "before", "after", "just", "dawn", "noon", "midday", "midnight", "sunrise", "sunset", "in", "hours", "of", "morning", "afternoon", "evening", "night" }.ToFrozenSet();

    /// <summary>What may stand between the noun of a happening and its day: where it was.</summary>
    static readonly FrozenSet<string> Where = new[] { "in", "at", "near", "off", "outside", "of", "the" }.ToFrozenSet();

    /// <summary>“Monday's bombing trial”: what has a day of its own.</summary>
    static readonly FrozenSet<string> OfItsOwn = new[] { "trial", "inquiry", "hearing", "case", "investigation", "anniversary", "memorial", "report", "verdict", "talks" }.ToFrozenSet();

    /// <summary>What a happening does while it lasts.</summary>
    static readonly FrozenSet<string> Did = new[] { "killed", "injured", "wounded", "left", "hit", "struck", "ripped", "tore", "rocked", "shook", "destroyed", "damaged", "claimed", "knocked", "cut", "took" }.ToFrozenSet();

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        if (sentence.Read.Dates.Count == 0) yield break;
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            if (Happening.At(sentence, at) is not var (happening, end) || !happening.IsOfOneDay || Happening.IsUnsure(sentence, at) || On(sentence, at, end) is not var (span, day)) continue;
            var isNight = IsNight(sentence, span);
            // “Overnight into Tuesday”
            if (isNight && (sentence.Word(sentence.WordFrom(span.Start) - 1) is "into" or "to")) day = day.AddDays(-1);
            var value = new ClaimValue(sentence.Witness.Id, span, sentence.Text(span), null, QuantityRange.Any)
            {
                Edtf = isNight ? $"{Iso(day)}/{Iso(day.AddDays(1))}" : Iso(day), AttributedTo = sentence.SaidBy(span), AsOf = sentence.AsOf(span),
            };
            var key = new ClaimKey(ClaimKind.Date, happening.Name, Happened, ClaimScope.Event, "", "") { IsBare = true };
            yield return new(sentence.Witness, sentence.Read, key, value) { IsPart = Happening.IsAnother(sentence, at), Places = sentence.PlacesNear(at, end) };
            at = end - 1;
        }
    }

    /// <summary>The day that belongs to what happened.</summary>
    static (TextSpan Span, DateOnly Day)? On(ClaimSentence sentence, int at, int end)
    {
        foreach (var date in sentence.Read.Dates)
        {
            var span = new TextSpan(sentence.Span.Start + date.Start, sentence.Span.Start + date.End);
            var (first, behind) = (sentence.WordFrom(span.Start), sentence.WordFrom(span.End));
            var isOfIt = first >= end ? IsBehind(sentence, at, end, first) : IsOwned(sentence, behind, at) || Opens(sentence, first, behind, at, end);
            if (isOfIt && Day(sentence, date) is { } day) return (span, day);
        }
        return null;
    }

    /// <summary>“Crashed near Orsa late on Monday”; behind a noun nothing but where it was: what else stands there, “the crash site was cleared on Monday”, is another's day.</summary>
    static bool IsBehind(ClaimSentence sentence, int at, int end, int date)
    {
        if (date - end > MostBetween || sentence.IsCut(date) || sentence.Word(date - 1) is "by" or "from") return false;
        // “The blast killed two people on Monday”, and not “the blast led to protests on Tuesday”
        var isDone = end - at > 1 || ClaimVocabulary.IsDone(sentence.Word(at)!) || Did.Contains(sentence.Word(end)!);
        for (var between = Did.Contains(sentence.Word(end)!) ? end + 1 : end; between < date; between++)
        {
            if (sentence.IsCut(between) || sentence.Word(between) is "after" or "before" or "since" or "until" && !IsHour(between) || SpeechVerb.Of(sentence.Words[between].Text) is not null) return false;
            if (!isDone ? !Parts.Contains(sentence.Word(between)!) && !Where.Contains(sentence.Word(between)!) && !sentence.Words[between].IsCapital : ClaimVocabulary.IsDone(sentence.Word(between)!) || sentence.Word(between) is "and" or "but" or "who" or "which" or "that" or "when" or "as" or "while") return false;
        }
        return true;

        // “Shortly before dawn on Monday”
        bool IsHour(int word) => sentence.Word(sentence.Word(word + 1) == "the" ? word + 2 : word + 1) is "dawn" or "noon" or "midday" or "midnight" or "sunrise" or "sunset";
    }

    /// <summary>“Monday's deadly crash”</summary>
    static bool IsOwned(ClaimSentence sentence, int behind, int at) =>
        behind > 0 && sentence.Words[behind - 1].IsPossessive && !OfItsOwn.Contains(sentence.Word(at + 1) ?? "") && at - behind is >= 0 and <= MostOfOwned && !Enumerable.Range(behind, at - behind).Any(between => sentence.IsCut(between) || TokenFunctionWords.Contains(sentence.Word(between)!));

    /// <summary>“Late on Monday a bomb went off in the port”</summary>
    static bool Opens(ClaimSentence sentence, int first, int behind, int at, int end) =>
        at - behind is >= 0 and <= MostBehind && (end - at > 1 || ClaimVocabulary.IsDone(sentence.Word(at)!)) && Enumerable.Range(0, first).All(before => Parts.Contains(sentence.Word(before)!))
        && !Enumerable.Range(behind, at - behind).Any(between => between > behind && sentence.IsCut(between) || sentence.Word(between) is "who" or "where" or "that" or "which" or "when" || ClaimVocabulary.IsDone(sentence.Word(between)!) || SpeechVerb.Of(sentence.Words[between].Text) is not null);

    /// <summary>The day that is meant. Of the weekday that comes after the publication it may be tomorrow's: clocks differ.</summary>
    static DateOnly? Day(ClaimSentence sentence, DateMention date) =>
        date is { Day: null, Weekday: { } weekday } && PublicationDay.Day(sentence.Witness) is { } published && published.AddDays(1).DayOfWeek == weekday ? null : AsOfDay.Past(sentence, date);

    static bool IsNight(ClaimSentence sentence, TextSpan date) =>
        sentence.WordFrom(date.Start) is var first && Enumerable.Range(first - 2, sentence.WordFrom(date.End) - first + 3).Any(at => sentence.Word(at) is "night" or "late" or "overnight");

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
