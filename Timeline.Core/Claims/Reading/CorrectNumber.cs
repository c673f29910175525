using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Reading;

/// <summary>Finds the number that another is given instead of in the sentence before: “An earlier version of this article said that 14 people had been hurt. The correct figure is nine.”, “The council has since corrected the figure to nine.”</summary>
static class CorrectNumber
{
    /// <summary>How many words may stand between “correct” and the number.</summary>
    const int Most = 5;

    /// <summary>The same between the verb that corrects and the number.</summary>
    const int MostOfVerb = 9;

    /// <returns>That number with its sentence; null where nothing is corrected, or the words here tell what is counted.</returns>
    public static (ClaimSentence Sentence, Quantity Quantity)? Of(ClaimSentence sentence, Quantity quantity)
    {
        var (first, end) = (sentence.WordFrom(quantity.Span.Start), sentence.WordFrom(quantity.Span.End));
        if (IsInstead(sentence.Words, sentence.Quantities, quantity, first, end)) return sentence.Previous() is { } earlier && Told(earlier) is { } corrected ? (earlier, corrected) : null;
        if (quantity.Kind != QuantityKind.Count || end < sentence.Words.Length && !sentence.IsCut(end) || sentence.Word(first - 1) is not ("is" or "was" or "been" or "be")) return null;
        // “The correct figure for arrests is nine”
        if (sentence.Word(first - 2) is not ("figure" or "number" or "toll" or "total" or "count" or "have")) return null;
        var isCorrect = Enumerable.Range(Math.Max(0, first - Most), Math.Min(first, Most)).Any(at => sentence.Word(at) is "correct" or "right" or "actual" or "true" or "revised" && sentence.Word(at + 1) is "figure" or "number" or "toll" or "total" or "count" || sentence.Word(at) == "should" && sentence.Word(at + 1) == "have");
        return isCorrect && sentence.Previous() is { } before && Told(before) is { } told ? (before, told) : null;
    }

    /// <summary>Whether the sentence behind gives another number instead of this one.</summary>
    public static bool IsCorrected(ClaimSentence sentence, Quantity quantity) =>
        quantity.Kind == QuantityKind.Count && sentence.After is { } after && Array.Exists(after.Words, word => word.Lower is "corrected" or "revised")
        && after.Quantities.Any(number => IsInstead(after.Words, after.Quantities, number, NameWord.From(after.Words, number.Span.Start), NameWord.From(after.Words, number.Span.End))) && Told(sentence) == quantity;

    /// <summary>“Has since corrected the figure for that day to nine”</summary>
    static bool IsInstead(NameWord[] words, IReadOnlyList<Quantity> quantities, Quantity quantity, int first, int end)
    {
        if (quantity.Kind != QuantityKind.Count || first < 2 || words[first - 1].Lower != "to" || end < words.Length && words[end].Gap.AsSpan().IndexOfAny(",.;") < 0 || quantities.Count(number => number.Kind == QuantityKind.Count) > 1) return false;
        // “Raised the death toll to 14”, “cut the number of flights to 12” name another thing.
        var verb = Array.FindLastIndex(words, first - 1, Math.Min(first, MostOfVerb), word => word.Lower is "corrected" or "revised");
        return verb >= 0 && Enumerable.Range(verb + 2, Math.Max(0, first - verb - 2)).Any(at => (words[at].Lower is "figure" or "number" or "total" or "count" or "tally") && (words[at - 1].Lower is "the" or "that" or "this" or "its" or "their") && words[at + 1].Lower != "of");
    }

    /// <summary>The number that is taken back there, else the only one.</summary>
    static Quantity? Told(ClaimSentence before)
    {
        Quantity[] counts = [.. before.Quantities.Where(told => told.Kind == QuantityKind.Count)];
        return counts.FirstOrDefault(told => DeniedNumber.IsWithdrawn(before, told)) ?? (counts.Length == 1 ? counts[0] : null);
    }
}
