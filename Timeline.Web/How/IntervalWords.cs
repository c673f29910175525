using System.Globalization;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Web.How;

/// <summary>An interval of numbers in words, for people who do not read brackets.</summary>
static class IntervalWords
{
    public static string Of(QuantityRange range) => range switch
    {
        { Low: null, High: null } => HowWords.AnyNumber,
        { Low: { } low, High: { } high } when low == high => Words(HowWords.Exactly, low),
        { Low: { } low, High: null } => Words(range.LowOpen ? HowWords.MoreThan : HowWords.OrMore, low),
        { Low: null, High: { } high } => Words(range.HighOpen ? HowWords.LessThan : HowWords.OrLess, high),
        { Low: { } low, High: { } high } => Words(Between(range.LowOpen, range.HighOpen), low, high),
    };

    static string Between(bool lowOpen, bool highOpen) => (lowOpen, highOpen) switch
    {
        (false, false) => HowWords.FromTo,
        (false, true) => HowWords.FromToBelow,
        (true, false) => HowWords.AboveTo,
        (true, true) => HowWords.AboveBelow,
    };

    static string Words(string format, params decimal[] numbers) =>
        string.Format(CultureInfo.CurrentCulture, format, [.. numbers.Select(number => number.ToString("#,0.####", CultureInfo.CurrentCulture))]);
}
