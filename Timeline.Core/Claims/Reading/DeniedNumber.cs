using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Reading;

/// <summary>A number that a sentence gives instead of another: “13 and not 11 men”. The other is somebody else's, which this article only names.</summary>
sealed record DeniedNumber(Quantity Stated, Quantity Denied)
{
    /// <summary>How many words may stand between the two.</summary>
    const int MostWords = 10;

    /// <summary>The same where one noun follows both.</summary>
    const int MostBetween = 4;

    /// <summary>How many words may stand between a verb that denies and the report that it denies, with the verb: “denied as nonsense the rumours”.</summary>
    const int MostOfReport = 4;

    /// <summary>How far before a number, in words, may stand that it was told at first.</summary>
    const int MostOfTold = 8;

    /// <summary>How many words behind a number may say that it was told before.</summary>
    const int MostBehind = 2;

    /// <summary>Whether the other was told before and holds no more: “31, up from 23 earlier”.</summary>
    public bool IsRevision { get; init; }

    public static IReadOnlyList<DeniedNumber> Of(ClaimSentence sentence)
    {
        var found = new List<DeniedNumber>();
        for (var at = 1; at < sentence.Quantities.Count; at++)
        {
            var (first, second) = (sentence.Quantities[at - 1], sentence.Quantities[at]);
            if (!first.IsAmount || first.Kind != second.Kind || first.Unit != second.Unit || first.Value is null || second.Value is null) continue;
            var (one, end, other) = (sentence.WordFrom(first.Span.Start), sentence.WordFrom(first.Span.End), sentence.WordFrom(second.Span.Start));
            if (other - end > MostWords) continue;
            if (IsRevised(sentence, other, sentence.WordFrom(second.Span.End))) found.Add(new(first, second) { IsRevision = true });
            else if (IsRevised(sentence, one, end) && sentence.Word(other - 1) == "to") found.Add(new(second, first) { IsRevision = true });
            else if (AreOfTwoNouns(sentence, end, sentence.WordFrom(second.Span.End))) continue;
            else if (IsDenied(sentence, other)) found.Add(new(first, second));
            else if (IsDenied(sentence, one) && Enumerable.Range(end, other - end).Any(between => sentence.Word(between) == "but")) found.Add(new(second, first));
        }
        return found;
    }

    /// <summary>Where a number ends, with the one that stands denied right behind it: “13 and not 11” before “men”.</summary>
    public static int EndOf(ClaimSentence sentence, Quantity quantity) =>
        sentence.Denied.FirstOrDefault(one => one.Stated == quantity)?.Denied is { } denied && denied.Span.Start > quantity.Span.End && Noun(sentence, sentence.WordFrom(quantity.Span.End)) is null && sentence.WordFrom(denied.Span.Start) - sentence.WordFrom(quantity.Span.End) <= MostBetween ? denied.Span.End : quantity.Span.End;

    /// <summary>“The company rejects reports of two deaths”</summary>
    public static bool IsOfDenial(ClaimSentence sentence, Quantity quantity)
    {
        var of = sentence.WordFrom(quantity.Span.Start) - 1;
        if (IsSaidToBeWrong(sentence, of + 1, sentence.WordFrom(quantity.Span.End))) return true;
        if (of < 1 || sentence.Word(of) != "of" || !SaidNouns.IsTold(sentence.Words, of - 1)) return false;
        return Enumerable.Range(1, MostOfReport).Any(back => sentence.Word(of - back - 1) is { } verb && SpeechVerb.Of(verb)?.Strength == SpeechStrength.Denying);
    }

    /// <summary>“A report that 41 had been closed was wrong”</summary>
    static bool IsSaidToBeWrong(ClaimSentence sentence, int first, int end)
    {
        for (var wrong = end; wrong < sentence.Words.Length && !sentence.IsCut(wrong); wrong++)
            if (sentence.Word(wrong) is "wrong" or "false" or "untrue" or "incorrect" or "inaccurate" or "baseless" && sentence.Word(wrong - 1) is "was" or "were" or "is" or "are")
                return Enumerable.Range(1, Math.Max(0, first - 1)).Any(that => sentence.Word(that) == "that" && SaidNouns.IsTold(sentence.Words, that - 1) && !Enumerable.Range(that + 1, first - that).Any(sentence.IsCut));
        return false;
    }

    /// <summary>Whether the sentence or the one before gives another count.</summary>
    static bool HasOther(ClaimSentence sentence, Quantity quantity) =>
        sentence.Quantities.Any(other => other != quantity && other.Kind == quantity.Kind && other.Unit == quantity.Unit) || sentence.Before?.Quantities.Any(other => other.Kind == quantity.Kind && other.Unit == quantity.Unit) == true;

    /// <summary>“The ministry had earlier spoken of five deaths”, “initially put the toll at five”: a count that another has followed.</summary>
    static bool IsFollowed(ClaimSentence sentence, int first)
    {
        for (var at = Math.Max(0, first - MostOfTold); at < first; at++)
        {
            var isAt = sentence.Word(at) is "initially" or "originally" || sentence.Word(at) is "earlier" or "previously" && sentence.Word(at - 1) == "had" || sentence.Word(at) == "first" && sentence.Word(at - 1) is "at" or "had";
            if (isAt && !Enumerable.Range(at + 1, first - at).Any(sentence.IsCut) && Enumerable.Range(at + 1, MostOfReport).Any(verb => verb < first && (sentence.Word(verb) is "put" or "spoken" or "spoke" or "given" or "gave" || SpeechVerb.Of(sentence.Word(verb)!) is not null))) return true;
        }
        return false;
    }

    /// <summary>“We said earlier that four ambulances had burned”, “an earlier version of this article gave the number as 14”, “was revised upwards from 23”: what holds no more.</summary>
    public static bool IsWithdrawn(ClaimSentence sentence, Quantity quantity)
    {
        var first = sentence.WordFrom(quantity.Span.Start);
        return IsFollowed(sentence, first) && HasOther(sentence, quantity) || Enumerable.Range(0, first).Any(at => sentence.Word(at) switch
        {
            "we" => SpeechVerb.Of(sentence.Word(at + 1) ?? "") is not null && sentence.Word(at + 2) is "earlier" or "previously" || sentence.Word(at + 1) is "earlier" or "previously" or "wrongly" or "incorrectly" or "mistakenly",
            "reports" or "claims" or "rumours" or "rumors" or "talk" or "allegations" => sentence.Word(at + 1) is "of" or "that" && IsCalledFalse(sentence, first),
            "revised" or "corrected" => sentence.Word(first - 1) == "from" && first - at <= MostOfReport,
            "earlier" or "previous" => sentence.Word(at + 1) == "version" && Enumerable.Range(at, first - at).Any(between => sentence.Word(between) is "gave" or "put" or "misstated" or "misreported" || SpeechVerb.Of(sentence.Word(between)!) is not null) && !Enumerable.Range(at, first - at).Any(between => sentence.Word(between) is "is" or "actually" or "correct"),
            _ => false,
        });
    }

    /// <summary>“Reports of dozens of dead are false”</summary>
    static bool IsCalledFalse(ClaimSentence sentence, int first) =>
        Enumerable.Range(first, sentence.Words.Length - first).TakeWhile(at => !(sentence.IsCut(at) && sentence.Word(at) is "and" or "but")).Any(at => sentence.Word(at) is "false" or "untrue" or "wrong" or "unfounded" or "baseless" or "fabricated" or "invented" or "lies" or "nonsense" or "exaggerated" && sentence.Word(at - 1) is "are" or "is" or "were" or "was" or "as" or "completely" or "entirely" or "simply" or "totally");

    /// <summary>“up from 23 earlier”, “raised its toll from 23”, and not “up from 23 last year”.</summary>
    /// <param name="first">The first word of the number.</param>
    /// <param name="end">The first word behind it.</param>
    static bool IsRevised(ClaimSentence sentence, int first, int end)
    {
        // “now puts the damage at 11 million, against 4 million on Saturday”
        if (sentence.Word(first - 1) == "against" && IsOfNow(sentence, first) && !Enumerable.Range(end, MostOfReport).Any(at => sentence.Word(at) is "ago" or "last" or "year" or "votes" or "in")) return true;
        if (sentence.Word(first - 1) != "from") return false;
        // “The number of wounded was 29, he said, up from 23”: how many people have suffered only grows.
        if (sentence.Word(first - 2) == "up" && !sentence.Words.Any(word => word.Lower is "year" or "years" or "month" or "annual" or "decade") && !sentence.Quantities.Any(date => date.Kind == QuantityKind.Date) && (end >= sentence.Words.Length || sentence.IsCut(end)) && Enumerable.Range(0, first).Any(at => ClaimPredicate.Of(sentence.Word(at)!, null, QuantityKind.Count) is { IsOfPatients: true, Course: "rises" })) return true;
        if (Enumerable.Range(end, MostBehind).TakeWhile(at => at < sentence.Words.Length && (at == end || !sentence.IsCut(at))).Any(at => sentence.Word(at) is "earlier" && sentence.Word(at + 1) is not ("this" or "in" or "last") || sentence.Word(at) is "previously" or "initially" or "originally")) return true;
        for (var at = first - 1; at >= 0 && !sentence.IsCut(at + 1); at--)
            if (ReckoningActs.Revises.Contains(sentence.Word(at)!) && (first - at <= MostOfReport && sentence.Word(at) is "revised" or "corrected" || Enumerable.Range(at + 1, MostBetween).Any(noun => sentence.Word(noun) == "number" || ReckoningActs.Nouns.Contains(sentence.Word(noun) ?? "")))) return true;
        return false;
    }

    /// <summary>“now puts the damage at 11 million, against 4 million”</summary>
    static bool IsOfNow(ClaimSentence sentence, int first) => Enumerable.Range(Math.Max(0, first - MostOfTold - MostOfReport), Math.Min(first, MostOfTold + MostOfReport)).Any(at => sentence.Word(at) == "now" && sentence.Word(at + 1) is "puts" or "put" or "says" or "gives" or "counts" or "estimates" or "stands" or "amounts" or "speaks");

    /// <summary>“13 women, and not 40 steps off 20 men”</summary>
    static bool AreOfTwoNouns(ClaimSentence sentence, int one, int other) => Noun(sentence, one) is { } noun && Noun(sentence, other) is { } second && Stemmer.Stem(noun) != Stemmer.Stem(second);

    static string? Noun(ClaimSentence sentence, int at) => sentence.Word(at) is { } word && !sentence.IsCut(at) && !TokenFunctionWords.Contains(word) ? word : null;

    /// <summary>“not 11”, “not the 11”, “rather than 11”, “instead of 11”: “not only 11” denies nothing.</summary>
    static bool IsDenied(ClaimSentence sentence, int first)
    {
        var before = sentence.Word(first - 1) is "the" or "some" or "about" ? first - 2 : first - 1;
        return sentence.Word(before) == "not" || (sentence.Word(before - 1), sentence.Word(before)) is ("rather", "than") or ("instead", "of");
    }
}
