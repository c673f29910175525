using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

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

    static IEnumerable<int> Named(ClaimSentence sentence, int end) => sentence.Word(end) != "of" || sentence.IsCut(end) ? []
        : Enumerable.Range(end + 1, Reach).TakeWhile(at => at < sentence.Words.Length && (at == end + 1 || !sentence.IsCut(at)) && !TokenFunctionWords.Contains(sentence.Word(at)!));
}
