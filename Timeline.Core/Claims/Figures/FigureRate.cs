using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>Reads in what time again and again there is so much: “£18,000 a day”, “84 freight trains a week”.</summary>
static class FigureRate
{
    /// <summary>How many words may name what is counted, behind its number.</summary>
    const int MostOfNoun = 3;

    /// <returns>The time, <c>day</c>; null where it is said of none, as in “£18,000 a year ago”.</returns>
    public static string? Each(ClaimSentence sentence, Quantity quantity)
    {
        var end = sentence.WordFrom(quantity.Span.End);
        if (quantity.Unit is null)
        {
            var first = end;
            while (end - first < MostOfNoun && IsNoun(sentence, end)) end++;
        }
        if (end >= sentence.Words.Length || sentence.IsCut(end)) return null;
        return sentence.Word(end) switch
        {
            "hourly" => "hour", "daily" => "day", "nightly" => "night", "weekly" => "week", "monthly" => "month", "yearly" or "annually" => "year",
            "a" or "an" or "per" or "each" or "every" when sentence.Word(end + 1) is "minute" or "hour" or "day" or "night" or "week" or "month" or "quarter" or "year"
                && sentence.Word(end + 2) is not ("ago" or "earlier" or "later" or "before" or "after" or "on" or "old") => sentence.Word(end + 1),
            _ => null,
        };
    }

    static bool IsNoun(ClaimSentence sentence, int at) => at < sentence.Words.Length && !sentence.IsCut(at) && sentence.Words[at].Lower is var word && !TokenFunctionWords.Contains(word) && word is not ("daily" or "hourly" or "weekly" or "monthly" or "yearly" or "annually" or "nightly" or "per" or "each" or "every");
}
