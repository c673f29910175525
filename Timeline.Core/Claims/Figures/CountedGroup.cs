using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Reading;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>Tells whom a number counts that is told through the group they make: “23 crew members”, “a crew of 23”.</summary>
static class CountedGroup
{
    /// <summary>How many words may stand behind a number up to its noun, with it.</summary>
    const int MostOfNoun = 4;

    /// <summary>How far before a number, in words, the noun may stand of which it tells the amount.</summary>
    const int MostOfAmount = 6;

    /// <summary>How far before a number, in words, stands who counted bodies or took them in.</summary>
    const int ReachOfBodies = 4;

    public const string Employees = "employees";

    /// <param name="head">The last noun of many behind the number, among the words from <paramref name="start"/> to before <paramref name="end"/>.</param>
    public static string? Members(ClaimSentence sentence, string head, int start, int end)
    {
        if (head != "members") return null;
        var at = Enumerable.Range(start, end - start).First(word => sentence.Word(word) == head);
        return at > start ? ClaimVocabulary.Noun(sentence.Word(at - 1)!) : null;
    }

    /// <summary>“by 2,308 votes”, “a majority of 2,272 votes”, “98 votes separated them”: how many one has more than another. A majority of no noun may be of seats.</summary>
    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind it.</param>
    /// <param name="head">The noun behind the number; null for none.</param>
    public static string? Margin(ClaimSentence sentence, int first, int end, string? head) =>
        head == "votes" && (sentence.Word(end) == head && sentence.Word(end + 1) is "separated" or "separate" || sentence.Word(first - 1) == "of" && sentence.Word(first - 2) is "majority" or "lead" or "margin" || sentence.Word(first - 1) == "by" && sentence.Word(end) == head && sentence.Word(end + 1) is not ("to" or "against")) ? "majority" : null;

    /// <summary>
    /// “260 birds were washed; 1,150 came in dead”, “40 houses were destroyed and 120 damaged”: the things of the number before, where they may suffer that; of “three workers died and 47 were hurt” not all need be workers.
    /// </summary>
    /// <param name="isMeant">Whether a pronoun stands for them, in this sentence or the next: “430 dead ones”.</param>
    public static string? Earlier(ClaimSentence sentence, Quantity quantity, string? predicate, bool isMeant)
    {
        var head = Before(sentence, quantity);
        if (head is null && isMeant && sentence.Before is { } last && Meant(last) is { } told) head = Behind(last.Words, told);
        if (head is null) return null;
        var noun = ClaimVocabulary.Noun(head) ?? head;
        return isMeant || ClaimVocabulary.IsAnimal(head) || predicate is not null && ClaimPredicate.Named(predicate) is { IsOfThings: true } && noun != ClaimKey.People && !ClaimVocabulary.IsPerson(head) ? noun : null;
    }

    /// <summary>“14 people were killed, among them two commandos. 23 others were hurt”: the whole, where parts of it stand behind; else what is counted last.</summary>
    static Quantity? Meant(TextSentence last)
    {
        var counts = last.Quantities.Where(count => count.Kind == QuantityKind.Count).ToArray();
        return counts.Length > 1 && last.Words.Any(word => word.Lower is "among" or "including" && word.Span.Start > counts[0].Span.End && word.Span.End < counts[^1].Span.Start) ? counts[0] : counts.LastOrDefault();
    }

    /// <summary>The noun that the number before counts in the same sentence; null for none.</summary>
    public static string? Before(ClaimSentence sentence, Quantity quantity) =>
        sentence.Quantities.LastOrDefault(before => before.Kind == QuantityKind.Count && before.Span.End < quantity.Span.Start) is { } counted ? Behind(sentence.Words, counted) : null;

    /// <summary>The last noun of many right behind a number.</summary>
    static string? Behind(NameWord[] words, Quantity counted) =>
        words.SkipWhile(word => word.Span.Start < counted.Span.End).Take(MostOfNoun).TakeWhile(word => word.Gap is " " or "-" && !TokenFunctionWords.Contains(word.Lower)).LastOrDefault(word => ClaimVocabulary.IsPlural(word.Lower)) is { Text: not null } found ? found.Lower : null;

    /// <summary>“A crowd of 900 cheered”: the noun stands before the number, whatever follows.</summary>
    /// <param name="first">The number's first word.</param>
    /// <param name="at">Where that noun stands.</param>
    public static bool IsAmountOf(ClaimSentence sentence, int first, int at) =>
        at < first && first - at <= MostOfAmount && sentence.Word(at) is "crowd" or "crowds" or "rally" or "attendance" or "gathering" or "toll" or "deaths" or "dead" && sentence.Word(first - 1) is "of" or "at" or "to" or "was" or "is" && !Enumerable.Range(at + 1, first - at).Any(sentence.IsCut);

    /// <summary>“Received 38 bodies”, “counted 38 bodies”: whoever counts them counts the dead. Of those that were found some may be missing.</summary>
    /// <param name="end">The first word behind what the number counts.</param>
    public static bool AreBodies(ClaimSentence sentence, int first, int end, string? head) =>
        head == "bodies" && !(sentence.Word(end) == "of" && sentence.Word(end + 1) == "water") && Enumerable.Range(first - ReachOfBodies, ReachOfBodies).Any(at => sentence.Word(at) is "received" or "counted" or "registered" or "saw" or "seen" or "brought" or "admitted");

    /// <summary>“employs 310 people”, “310 people on its payroll”</summary>
    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind what it counts.</param>
    /// <param name="head">The noun behind the number; null for none.</param>
    public static bool AreEmployed(ClaimSentence sentence, int first, int end, string? head) =>
        head is null or "people" or "persons" or "men" or "women" or "workers" or "staff" && (sentence.Word(first - 1) is "employs" or "employ" or "employed" or "employing" || sentence.Word(end) == "on" && sentence.Word(end + 1) is "its" or "the" or "their" && sentence.Word(end + 2) == "payroll");

    /// <param name="first">The number's first word.</param>
    public static string? Of(ClaimSentence sentence, int first) =>
        sentence.Word(first - 1) == "of" && sentence.Word(first - 2) is "crew" or "staff" or "workforce" ? ClaimVocabulary.Noun(sentence.Word(first - 2)!) : null;
}
