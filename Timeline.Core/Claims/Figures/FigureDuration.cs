using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>Tells of what a length of time is told: “after three days of fighting”.</summary>
static class FigureDuration
{
    /// <summary>How many words behind it name what lasted so long.</summary>
    const int Reach = 4;

    /// <summary>Whether it is told of what is named behind it; “ten months of occupation” is told of the town.</summary>
    /// <param name="end">The first word behind the length of time.</param>
    public static bool IsOfSomething(ClaimSentence sentence, int end) => Named(sentence, end).Any() && Named(sentence, end).All(at => ClaimPredicate.Of(sentence.Word(at)!, null, QuantityKind.Duration) is null);

    /// <summary>The fight, the talks or the like that lasted so long; null where it is something of which no other report would tell.</summary>
    public static string? Noun(ClaimSentence sentence, int end) =>
        Named(sentence, end).Select(at => sentence.Word(at)!).LastOrDefault(word => ClaimVocabulary.War(word) is not null || ClaimVocabulary.Gathering(word) is not null || ClaimVocabulary.IsOccasion(word));

    /// <summary>“Two weeks ago”, “a year later”, “for the last three days”: a point in time, which is told of nothing.</summary>
    /// <param name="first">Its first word.</param>
    public static bool IsPoint(ClaimSentence sentence, int first, int end) =>
        sentence.Word(end) is "ago" or "earlier" or "later" or "old" || sentence.Word(end) == "before" && sentence.Word(first - 1) is not ("be" or "was" or "take" or "takes" or "took" or "for") || sentence.Word(end) == "after" && sentence.Word(end + 1) is { } deed && deed.EndsWith("ing", StringComparison.Ordinal)
        || sentence.Word(first - 1) is "past" or "next" or "every" || sentence.Word(first - 1) == "last" && !IsVerb(sentence, first - 1) || sentence.Word(first - 1) == "by" && !(sentence.Word(first - 2)?.StartsWith("delay", StringComparison.Ordinal) ?? false);

    /// <summary>“will last three days”</summary>
    static bool IsVerb(ClaimSentence sentence, int last) => sentence.Word(last - 1) is "to" or "not" or "will" or "would" or "can" or "could" or "may" or "might" or "should" or "must";

    /// <summary>“In three days”, “within ten days”: by when something happens.</summary>
    public static bool IsWithin(ClaimSentence sentence, int first) => sentence.Word(first - 1) is "in" or "within";

    static IEnumerable<int> Named(ClaimSentence sentence, int end) => sentence.Word(end) != "of" || sentence.IsCut(end) ? []
        : Enumerable.Range(end + 1, Reach).TakeWhile(at => at < sentence.Words.Length && (at == end + 1 || !sentence.IsCut(at)) && !TokenFunctionWords.Contains(sentence.Word(at)!));
}
