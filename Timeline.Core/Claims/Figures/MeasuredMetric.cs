using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>Tells what a temperature, a speed or a weight is of: “gusts reached 140 km/h”, “the bomb weighed 40 kilograms”.</summary>
static class MeasuredMetric
{
    /// <summary>How far from a number, in words, may stand what it is of.</summary>
    const int Reach = 6;

    static readonly FrozenSet<string> Winds = new[] { "wind", "winds", "gust", "gusts" }.ToFrozenSet();

    /// <param name="first">The number's first word.</param>
    /// <returns>Null where nothing near says it.</returns>
    public static string? Of(ClaimSentence sentence, Quantity quantity, int first) => QuantityUnit.Named(quantity.Unit)?.Dimension switch
    {
        "temperature" => "temperature",
        "degree" => Before(sentence, first, word => word is "temperature" or "temperatures" or "thermometer" or "thermometers" or "mercury") is not null ? "temperature" : null,
        "speed" => Before(sentence, first, Winds.Contains) is { } wind ? wind.TrimEnd('s') + "s" : Before(sentence, first, word => word is "speed" or "speeds" or "travelling" or "traveling" or "doing") is not null ? "speed" : null,
        "mass" => Weighed(sentence, first),
        _ => null,
    };

    /// <summary>Whether it is the speed of a wind.</summary>
    /// <param name="first">The number's first word.</param>
    public static bool IsOfWind(ClaimSentence sentence, Quantity quantity, int first) => QuantityUnit.Named(quantity.Unit)?.Dimension == "speed" && Before(sentence, first, Winds.Contains) is not null;

    static string? Before(ClaimSentence sentence, int first, Func<string, bool> isMeant) =>
        Enumerable.Range(1, Reach).Select(back => first - back).TakeWhile(at => at >= 0 && !sentence.IsCut(at + 1)).Select(at => sentence.Word(at)!).FirstOrDefault(isMeant);

    /// <summary>The noun before “weighed”; “the bomb that went off at the station weighed 50 kilograms” is of the bomb.</summary>
    static string? Weighed(ClaimSentence sentence, int first) =>
        sentence.Word(first - 1) is "weighed" or "weighs" && sentence.Word(0) is "the" or "a" && sentence.Word(2) is "that" or "which" && !TokenFunctionWords.Contains(sentence.Word(1)!) ? sentence.Word(1)
        : sentence.Word(first - 1) is "weighed" or "weighs" or "weighing" && first > 1 && !sentence.Words[first - 2].IsCapital && !TokenFunctionWords.Contains(sentence.Word(first - 2)!) ? sentence.Word(first - 2) : null;
}
