using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>Tells whether a number counts some of a whole that stands elsewhere, or what came to it.</summary>
static class FigurePart
{
    /// <summary>How far from a number, in words, may stand that it is of one place alone.</summary>
    const int ReachOfAlone = 8;

    /// <summary>How many words a place may have, with the small word before it.</summary>
    const int MostOfPlace = 5;

    /// <summary>How many words may stand between two numbers of one list.</summary>
    const int MostOfListed = 5;

    static readonly FrozenSet<string> Houses = new[] { "gymnasium", "gym", "school", "morgue", "mortuary", "hospital", "clinic", "church", "mosque", "hall", "room", "ward", "yard", "courtyard", "tent" }.ToFrozenSet();

    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind it.</param>
    public static bool IsOne(ClaimSentence sentence, int first, int end) =>
        IsOfPlaceAlone(sentence, first, end) || IsOfOwn(sentence, first) || AreBodiesInHouse(sentence, end)
        || sentence.Word(end) == "of" && !IsOfItsKind(sentence, end + 2) && sentence.Word(end + 1) is "the" or "them" or "those" or "these" or "whom" or "which" or "its" or "their" or "his" or "her"
        || IsOfTold(sentence, end)
        || sentence.Word(end) == "of" && IsBesideOthers(sentence, end)
        || sentence.Word(end) is "more" or "other" or "others" or "additional" or "further"
        || sentence.Word(first) == "another" || sentence.Word(first - 1) is "further" or "other" or "additional"
        || (sentence.Word(first - 1) == "including" || sentence.Word(first - 1) == "them" && sentence.Word(first - 2) == "among") && !IsOfItsKind(sentence, end);

    /// <summary>“23 died, among them 15 soldiers and 11 civilians”, “38 dead, 19 of them civilians”, “the dead include 16 soldiers and 17 civilians”: the number before of which is said what befell these too; null where there is none.</summary>
    /// <param name="nounEnd">The first word behind what it counts.</param>
    public static Quantity? WholeBefore(ClaimSentence sentence, Quantity quantity, int first, int end, int nounEnd)
    {
        var before = sentence.Quantities.Where(other => other.Kind == QuantityKind.Count && other.Span.End <= quantity.Span.Start).ToArray();
        if (sentence.Word(end) == "of" && sentence.Word(end + 1) is "them" or "whom" && sentence.IsCut(first)) return before.LastOrDefault();
        if (!(sentence.Word(first - 1) == "and" || sentence.IsCut(first)) || before is not [.., var listed] || !(nounEnd >= sentence.Words.Length || sentence.IsCut(nounEnd) || sentence.Word(nounEnd) == "and")) return null;
        var behind = sentence.WordFrom(listed.Span.End);
        if (first - behind > MostOfListed || Enumerable.Range(behind, first - behind).Any(at => at < first - 1 && TokenFunctionWords.Contains(sentence.Word(at)!))) return null;
        // “Among them 15 soldiers”: those are told of the number before.
        var start = sentence.WordFrom(listed.Span.Start);
        return before.Length > 1 && (sentence.Word(start - 1) == "including" || sentence.Word(start - 1) == "them" && sentence.Word(start - 2) == "among") ? before[^2] : listed;
    }

    /// <summary>“Two of the miners died on the first day; the other eight …”</summary>
    static bool IsBesideOthers(ClaimSentence sentence, int end) =>
        Enumerable.Range(end, Math.Max(0, sentence.Words.Length - end)).Any(at => sentence.Word(at) == "the" && sentence.Word(at + 1) is "other" or "others" or "remaining" or "rest" && sentence.Quantities.Any(other => sentence.WordFrom(other.Span.Start) is var first && first >= at && first <= at + 2));

    /// <summary>“He counted 22 bodies in the school gymnasium”: of those who lie elsewhere somebody else may tell.</summary>
    static bool AreBodiesInHouse(ClaimSentence sentence, int end) =>
        sentence.Word(end) is "bodies" or "corpses" && sentence.Word(end + 1) is "in" or "at" or "inside" && sentence.Word(end + 2) is "the" or "a" or "its" && Enumerable.Range(end + 3, MostOfPlace).TakeWhile(at => at < sentence.Words.Length && !sentence.IsCut(at)).Any(at => Houses.Contains(sentence.Word(at)!));

    /// <summary>“His men had lost four dead”: of whoever speaks or is spoken of alone.</summary>
    static bool IsOfOwn(ClaimSentence sentence, int first)
    {
        if (sentence.Word(first - 1) is not ("lost" or "losing")) return false;
        var noun = sentence.Word(first - 2) is "had" or "have" or "has" ? first - 3 : first - 2;
        return sentence.Word(noun - 1) is "his" or "her" or "their" or "its" or "our" or "my" && !sentence.IsCut(noun);
    }

    /// <summary>“He put the toll at the hospital alone at 11”: what others count elsewhere is not in it. Where a place has a name, that tells.</summary>
    static bool IsOfPlaceAlone(ClaimSentence sentence, int first, int end)
    {
        for (var at = Math.Max(0, first - ReachOfAlone); at < Math.Min(sentence.Words.Length, end + ReachOfAlone); at++)
            if (sentence.Word(at) == "alone" && !sentence.IsCut(at) && Enumerable.Range(1, MostOfPlace).TakeWhile(back => at - back >= 0 && !sentence.Words[at - back].IsCapital).Any(back => sentence.Word(at - back) is "at" or "in")) return true;
        return false;
    }

    /// <summary>“nine of the injured”: whether a word tells what the whole suffered, of which the number is a part.</summary>
    /// <param name="end">The first word behind the number.</param>
    public static bool IsWhole(ClaimSentence sentence, int end, int at) => at == end + 2 && sentence.Word(end) == "of" && sentence.Word(end + 1) is "the" or "those" or "these";

    /// <summary>“Nine of the injured are in critical condition”, “eleven of them in intensive care”: a part of the injured, and all who are in that condition. “Five of the wounded died” are not all the dead.</summary>
    /// <param name="end">The first word behind the number.</param>
    /// <param name="at">Where the words stand that say it of the part.</param>
    public static bool IsAllOfThem(ClaimSentence sentence, int end, ClaimPredicate said, int at) =>
        said.Name == "seriously injured" && sentence.Word(end) == "of" && sentence.Word(end + 1) is "them" or "whom" or "these" or "those"
        || said is { IsOfPatients: true, Name: not "killed" } && at > end + 2 && IsWhole(sentence, end, end + 2) && ClaimPredicate.Of(sentence.Word(end + 2) ?? "", sentence.Word(end + 3), QuantityKind.Count) is { IsOfPatients: true, Name: not "released" };

    /// <summary>“At least 41 are dead; a further 97 were injured”: besides those whom something else befell, and all whom this did.</summary>
    /// <param name="first">The number's first word.</param>
    public static bool IsBesideOtherHarm(ClaimSentence sentence, int first, ClaimPredicate said)
    {
        if (!said.IsOfPatients || sentence.Word(first) != "another" && sentence.Word(first - 1) is not ("further" or "additional")) return false;
        var before = Harms(sentence.Words, first).Concat(sentence.Before is { } previous ? Harms(previous.Words, previous.Words.Length) : []).ToArray();
        return before.Length > 0 && !before.Contains(said.Name);
    }

    static IEnumerable<string> Harms(NameWord[] words, int end) =>
        Enumerable.Range(0, Math.Max(0, end)).Select(at => ClaimPredicate.Of(words[at].Lower, at + 1 < words.Length ? words[at + 1].Lower : null, QuantityKind.Count)).OfType<ClaimPredicate>().Where(harm => harm.IsOfPatients).Select(harm => harm.Name);

    /// <summary>“31 injured, 12 of them police officers”: some of the people, and all of the police.</summary>
    static bool IsOfItsKind(ClaimSentence sentence, int at) =>
        sentence.Word(at) is { } noun && !sentence.IsCut(at) && ClaimVocabulary.Noun(noun) is not null and not ClaimKey.People;

    /// <summary>“licensed to carry 220 passengers”, “room for 90”: how many there may be.</summary>
    /// <param name="first">The number's first word.</param>
    public static bool IsRoom(ClaimSentence sentence, int first)
    {
        var before = first - 1;
        if (sentence.Word(before) is "up" or "about" or "around" or "some" || sentence.Word(before) == "to" && sentence.Word(before - 1) == "up") before -= sentence.Word(before) == "to" ? 2 : 1;
        return sentence.Word(before) is "for" or "of" && sentence.Word(before - 1) is "room" or "space" or "capacity" or "berths" or "seating" or "built" or "designed" or "meant"
            || ClaimVocabulary.Holds(sentence.Word(before) ?? "") && Enumerable.Range(before - 3, 3).Any(at => ClaimVocabulary.IsAllowance(sentence.Word(at) ?? ""));
    }

    /// <summary>“100 more than allowed”, “30 fewer people than in May”: how far two numbers are apart.</summary>
    /// <param name="end">The first word behind the number.</param>
    public static bool IsDifference(ClaimSentence sentence, int end) => Enumerable.Range(end, 2).Any(at =>
        sentence.Word(at) is "more" or "fewer" or "less" && !sentence.IsCut(at) && Enumerable.Range(at + 1, 3).TakeWhile(next => next < sentence.Words.Length && !sentence.IsCut(next)).Any(next => sentence.Word(next) == "than"));

    /// <summary>“A 12-page letter was sent”, “the 14-time champion won”: what is said of the thing is not said of its pages. Of “a 40-strong crew” it is.</summary>
    /// <param name="end">The first word behind the number.</param>
    public static bool IsMeasureOf(ClaimSentence sentence, int end) =>
        end < sentence.Words.Length && sentence.Words[end] is { Gap: "-", IsCapital: false, Lower: not ("strong" or "odd" or "plus" or "some" or "member" or "man" or "woman" or "person" or "men") };

    /// <summary>“1,200 of its 9,000 jobs”, “all but 25”: what is said of the others is not said of these.</summary>
    /// <param name="first">The number's first word.</param>
    public static bool IsRestOrWhole(ClaimSentence sentence, int first) => sentence.Word(first - 1) == "but" && sentence.Word(first - 2) == "all" || sentence.Quantities.Any(part => part.Kind == QuantityKind.Count && BehindWhole(sentence, sentence.WordFrom(part.Span.End)) is var end && end > first && sentence.WordFrom(part.Span.End) is var behind && behind < first && !IsOfTold(sentence, behind));

    /// <summary>“Two of 52 people known to have died”: what is told behind the whole is told of all of it.</summary>
    /// <param name="end">The first word behind the number that counts some of them.</param>
    static bool IsOfTold(ClaimSentence sentence, int end)
    {
        if (Whole(sentence, end) is not { } whole) return false;
        var noun = sentence.WordFrom(whole.Span.End);
        var told = sentence.Word(noun) is { } people && ClaimVocabulary.AreHuman(people) ? noun + 1 : noun;
        if (sentence.Word(told) is "now" or "so") told++;
        return told < sentence.Words.Length && !sentence.IsCut(told) && sentence.Word(told) is "who" or "known" or "confirmed" or "believed" or "feared" or "killed" or "dead" or "injured" or "wounded" or "missing";
    }

    /// <summary>Past “of its 9,000” behind a number; at <paramref name="end"/> where no whole follows.</summary>
    /// <param name="end">The first word behind the number.</param>
    public static int BehindWhole(ClaimSentence sentence, int end) => Whole(sentence, end) is { } whole ? sentence.WordFrom(whole.Span.End) : end;

    /// <summary>The 9,000 of “1,200 of its 9,000 jobs”.</summary>
    /// <param name="end">The first word behind the number that counts some of them.</param>
    public static Quantity? Whole(ClaimSentence sentence, int end)
    {
        var at = sentence.Word(end) == "out" ? end + 1 : end;
        if (sentence.Word(at) != "of") return null;
        at++;
        if (sentence.Word(at) is "the" or "its" or "their" or "his" or "her" or "our" or "some" or "about" or "those" or "these") at++;
        // “two of the tanker's ten tanks”
        if (at < sentence.Words.Length && sentence.Words[at].IsPossessive) at++;
        return at < sentence.Words.Length ? sentence.Quantities.FirstOrDefault(whole => whole is { Kind: QuantityKind.Count, Unit: null } && whole.Span.Contains(sentence.Words[at].Span)) : null;
    }
}
