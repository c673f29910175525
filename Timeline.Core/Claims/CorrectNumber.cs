using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>Finds the number that another is given instead of in the sentence before: “An earlier version of this article said that 14 people had been hurt. The correct figure is nine.”</summary>
static class CorrectNumber
{
    /// <summary>How many words may stand between “correct” and the number.</summary>
    const int Most = 5;

    /// <returns>That number with its sentence; null where nothing is corrected, or the words here tell what is counted.</returns>
    public static (ClaimSentence Sentence, Quantity Quantity)? Of(ClaimSentence sentence, Quantity quantity)
    {
        var (first, end) = (sentence.WordFrom(quantity.Span.Start), sentence.WordFrom(quantity.Span.End));
        if (quantity.Kind != QuantityKind.Count || end < sentence.Words.Length && !sentence.IsCut(end) || sentence.Word(first - 1) is not ("is" or "was" or "been" or "be")) return null;
        // “The correct figure for arrests is nine”
        if (sentence.Word(first - 2) is not ("figure" or "number" or "toll" or "total" or "count" or "have")) return null;
        var isCorrect = Enumerable.Range(Math.Max(0, first - Most), Math.Min(first, Most)).Any(at => sentence.Word(at) is "correct" or "right" or "actual" or "true" or "revised" && sentence.Word(at + 1) is "figure" or "number" or "toll" or "total" or "count" || sentence.Word(at) == "should" && sentence.Word(at + 1) == "have");
        return isCorrect && sentence.Previous() is { } before && Told(before) is { } told ? (before, told) : null;
    }

    /// <summary>The number that is taken back there, else the only one.</summary>
    static Quantity? Told(ClaimSentence before)
    {
        Quantity[] counts = [.. before.Quantities.Where(told => told.Kind == QuantityKind.Count)];
        return counts.FirstOrDefault(told => DeniedNumber.IsWithdrawn(before, told)) ?? (counts.Length == 1 ? counts[0] : null);
    }
}
