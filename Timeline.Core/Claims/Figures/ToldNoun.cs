using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>Finds what a number counts that ends its clause: “the number of suspected cases in the port rose to 871”, “admissions have risen from 25 a day to 55 a day”, “a district of 86,000”.</summary>
static class ToldNoun
{
    /// <summary>The subject of how many live somewhere.</summary>
    public const string Population = "population";

    /// <summary>The subject of how strong an earthquake is.</summary>
    public const string Magnitude = "magnitude";

    /// <summary>How far before a number, in words, the verb may stand that brings it: “rose, on Friday, from 742 to”.</summary>
    const int MostOfVerb = 8;

    /// <summary>How many words may stand before that verb.</summary>
    const int MostOfSubject = 12;

    /// <summary>In years; greater numbers are no age that a law sets.</summary>
    const int MostOfAge = 100;

    /// <summary>A greater number counts something, and is no magnitude.</summary>
    const int StrongestQuake = 10;

    static readonly FrozenSet<string> Brings = new[]
    {
        "rose", "risen", "rises", "rise", "fell", "fallen", "falls", "fall", "climbed", "climbs", "increased", "increases", "dropped", "drops", "jumped", "grew", "grown", "stood", "stands", "stand", "declined", "doubled", "tripled", "soared", "surged",
    }.ToFrozenSet();

    static readonly FrozenSet<string> Is = new[] { "reached", "was", "is", "were", "are", "totalled", "totaled", "exceeded", "passed", "hit" }.ToFrozenSet();

    static readonly FrozenSet<string> Helping = new[] { "has", "have", "had", "been", "also", "now", "since", "then" }.ToFrozenSet();

    static readonly FrozenSet<string> Settlements = new[] { "town", "city", "district", "village", "port", "suburb", "island", "settlement", "camp", "neighbourhood", "neighborhood", "region", "province" }.ToFrozenSet();

    static readonly FrozenSet<string> Sure = new[] { "suspected", "probable", "confirmed" }.ToFrozenSet();

    /// <summary>What makes of cases others: suspected ones are not confirmed ones.</summary>
    /// <param name="first">The number's first word.</param>
    /// <param name="start">The first word of what is counted.</param>
    /// <param name="end">The first word behind it.</param>
    public static string Of(ClaimSentence sentence, string subject, int first, int start, int end)
    {
        if (subject != "cases") return subject;
        var word = Enumerable.Range(start, Math.Max(0, end - start)).Append(first - 1).Select(sentence.Word).FirstOrDefault(word => word is not null && Sure.Contains(word))
            ?? (sentence.Word(end) is "have" or "has" or "were" or "was" or "are" && sentence.Word(end + 1) is "been" or "confirmed" && (sentence.Word(end + 1) == "confirmed" || sentence.Word(end + 2) == "confirmed") ? "confirmed" : null);
        return word is null ? subject : $"{word} {subject}";
    }

    /// <param name="first">The number's first word.</param>
    /// <returns>Null where the words before the number do not say it.</returns>
    public static string? Before(ClaimSentence sentence, int first)
    {
        if (Verb(sentence, first) is not { } verb) return null;
        var (end, start) = (verb, verb);
        while (end > 0 && Helping.Contains(sentence.Word(end - 1)!)) end--;
        while (start > 0 && verb - start < MostOfSubject && !sentence.IsCut(start) && sentence.Word(start - 1) is not ("and" or "but" or "that" or "while")) start--;
        var of = Enumerable.Range(start, Math.Max(0, end - start)).FirstOrDefault(at => sentence.Word(at) is "number" or "total" && sentence.Word(at + 1) == "of", -1);
        // “The road was 12”: of what is something only its number can be told so.
        if (of < 0 && Is.Contains(sentence.Word(verb)!)) return null;
        var from = of < 0 ? start : of + 2;
        var until = from;
        while (until < end && !(until > from && TokenFunctionWords.Contains(sentence.Word(until)!))) until++;
        var noun = Enumerable.Range(from, Math.Max(0, until - from)).LastOrDefault(at => ClaimVocabulary.IsPlural(sentence.Word(at)!), -1);
        if (noun < from || until - noun > 1 || sentence.Words[noun].IsPossessive || ClaimVocabulary.IsMetric(sentence.Word(noun)!) || ClaimPredicate.Of(sentence.Word(noun)!, null, QuantityKind.Count) is not null) return null;
        var head = sentence.Word(noun)!;
        return Of(sentence, ClaimVocabulary.Noun(head) ?? head, from, from, noun);
    }

    /// <summary>Whether the verb tells that a number became another.</summary>
    public static bool IsChange(string verb) => Brings.Contains(verb);

    static int? Verb(ClaimSentence sentence, int first)
    {
        if (Is.Contains(sentence.Word(first - 1) ?? "")) return first - 1;
        if (sentence.Word(first - 1) is not ("to" or "at" or "from")) return null;
        var verb = Enumerable.Range(2, MostOfVerb - 1).Select(back => first - back).FirstOrDefault(at => at > 0 && Brings.Contains(sentence.Word(at)!), -1);
        return verb > 0 && !Enumerable.Range(verb, first - verb).Any(at => sentence.Word(at) is "and" or "but" or "while") ? verb : null;
    }

    /// <summary>“raises the pension age from 62 to 64”: the age that a law sets; null for any other number.</summary>
    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind it.</param>
    public static string? AgeLimit(ClaimSentence sentence, Quantity quantity, int first, int end)
    {
        if (quantity.Value is not <= MostOfAge || sentence.Word(first - 1) is not ("to" or "from" or "at") || end < sentence.Words.Length && !sentence.IsCut(end) && sentence.Word(end) is not ("to" or "from" or "by" or "in" or "and" or "for")) return null;
        var age = Enumerable.Range(1, MostOfVerb).Select(back => first - back).TakeWhile(at => at > 0 && !sentence.IsCut(at + 1)).FirstOrDefault(at => sentence.Word(at) == "age", -1);
        // “Children of school age”
        if (sentence.Word(age - 2) == "of") return null;
        return age > 0 && sentence.Word(age - 1) is "retirement" or "pension" or "pensionable" ? "retirement age" : age > 0 && sentence.Word(age - 1) is "voting" or "drinking" or "minimum" or "school" ? $"{sentence.Word(age - 1)} age" : null;
    }

    /// <summary>“Two of them are under 18”: how old they are, where no noun says what is counted.</summary>
    /// <param name="first">The number's first word, which tells of which side of it they are.</param>
    /// <param name="end">The first word behind it.</param>
    public static bool IsSideOfAge(ClaimSentence sentence, Quantity quantity, int first, int end) =>
        (quantity.Range.High ?? quantity.Range.Low) is <= MostOfAge && sentence.Word(first) is "under" or "over" or "below" or "above" && sentence.Word(first - 1) is "are" or "were" or "is" or "was" or "be"
        && (end >= sentence.Words.Length || sentence.IsCut(end) || TokenFunctionWords.Contains(sentence.Word(end)!));

    /// <summary>“a magnitude of 6.1”, “a 6.1-magnitude quake”, “measured 6.1 on the Richter scale”, “the quake measured 6.1”, “measured the quake at 6.1”.</summary>
    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind it.</param>
    public static bool IsMagnitude(ClaimSentence sentence, Quantity quantity, int first, int end) =>
        quantity.Value is <= StrongestQuake && (sentence.Word(first - 1) == Magnitude || sentence.Word(first - 1) is "of" or "at" && sentence.Word(first - 2) == Magnitude 
            || sentence.Word(end) == Magnitude && !char.IsDigit((sentence.Word(end + 1) ?? "-")[0]) || sentence.Word(end) == "on" && sentence.Word(end + 2) == "richter"
            || sentence.Word(first - 1) == "at" && IsQuake(sentence.Word(first - 2)) && Enumerable.Range(3, MostOfVerb).Any(back => sentence.Word(first - back) is "measured" or "put")
            || sentence.Word(first - 1) is "measured" or "measuring" && Enumerable.Range(1, MostOfVerb).Any(back => IsQuake(sentence.Word(first - back))));

    static bool IsQuake(string? word) => word is "quake" or "earthquake" or "tremor" or "temblor";

    /// <summary>“An aftershock had a magnitude of 5.1”: it is not the quake's.</summary>
    public static string? Aftershock(ClaimSentence sentence) => sentence.Words.Select(word => word.Lower).FirstOrDefault(word => word is "aftershock" or "aftershocks" or "foreshock" or "foreshocks")?.TrimEnd('s');

    /// <summary>“a population of 86,000”, “home to 68,000 souls”, “a district of 86,000 people”.</summary>
    /// <param name="start">The first word behind it.</param>
    /// <param name="noun">What stands behind the number; null for none.</param>
    public static bool IsPopulation(ClaimSentence sentence, int first, int start, string? noun) => noun is not null && Live(noun) && sentence.Word(start) == noun && LiveIn(sentence, start + 1) || (sentence.Word(first - 1), sentence.Word(first - 2)) switch
        {
            ("of", Population) => Live(noun),
            ("of", { } place) => Settlements.Contains(place) && Live(noun),
            ("to", "home") => Live(noun),
            ("has" or "had" or "with" or "have", _) => noun == "inhabitants",
            _ => false,
        };

    /// <summary>“live in the village”; many live in poverty.</summary>
    static bool LiveIn(ClaimSentence sentence, int at) =>
        sentence.Word(at) is "live" or "lived" && sentence.Word(at + 1) is "in" or "on" && (sentence.Word(at + 2) is "the" or "this" or "that" && Settlements.Contains(sentence.Word(at + 3) ?? "") || at + 2 < sentence.Words.Length && sentence.Words[at + 2].IsCapital);

    static bool Live(string? noun) => noun is null or "people" or "persons" or "souls" or "inhabitants" or "residents" or "villagers";
}
