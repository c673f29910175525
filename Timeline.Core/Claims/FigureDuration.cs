using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>Tells of what a length of time is told: “after three days of fighting”.</summary>
static class FigureDuration
{
    /// <summary>The word for what lasted so long; null where the sentence has to tell it in another way, as it does of “ten months of occupation”.</summary>
    /// <param name="end">The first word behind the length of time.</param>
    public static string? Told(ClaimSentence sentence, int end)
    {
        if (sentence.Word(end) != "of" || sentence.IsCut(end)) return null;
        var at = Enumerable.Range(end + 1, 4).TakeWhile(next => next < sentence.Words.Length && (next == end + 1 || !sentence.IsCut(next)) && !TokenFunctionWords.Contains(sentence.Word(next)!)).LastOrDefault();
        return at > 0 && !sentence.Words[at].IsCapital && ClaimPredicate.Of(sentence.Word(at)!, null, QuantityKind.Duration) is null ? sentence.Word(at) : null;
    }
}
