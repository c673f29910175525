using System.Text.RegularExpressions;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Reading;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Vocabulary;

/// <summary>The quantities of a sentence as claims take them: what a comparison of words keeps apart may be one value.</summary>
static partial class ClaimQuantities
{
    const decimal MostYears = 115;

    /// <summary>“At 9, the mayor” tells a time.</summary>
    const decimal LeastAtAge = 16;

    const decimal LeastSum = 100_000;

    /// <summary>The least number of people of whom so many are told.</summary>
    const decimal LeastOfMany = 100;

    /// <summary>How far before a great number, in UTF-16 units, the word may stand that makes a sum of it.</summary>
    const int LettersBefore = 50;

    const string PoundOfWeight = "pound (weight)";

    /// <param name="currency">The only one in which the article tells sums, which it need not say again of each; null for none or several.</param>
    public static IReadOnlyList<Quantity> Of(IReadOnlyList<Quantity> quantities, SourceText text, string? currency = null)
    {
        if (quantities.Count == 0) return quantities;
        var read = new List<Quantity>(quantities.Count);
        for (var at = 0; at < quantities.Count; at++)
        {
            var quantity = quantities[at];
            var next = at + 1 < quantities.Count ? quantities[at + 1] : null;
            // “½” is no word, so that nothing stands before or behind it.
            if (!HasWord(text.Text.AsSpan(quantity.Span.Start, quantity.Span.Length))) continue;
            // “1,380 per 100,000 people” counts no hundred thousand.
            if (quantity is { Kind: QuantityKind.Count, Value: >= LeastOfMany } && text.Text.AsSpan(0, quantity.Span.Start) is [.., var before, _, _, _, _] words && words.EndsWith("per ", StringComparison.OrdinalIgnoreCase) && !char.IsLetter(before)) continue;
            if (next is { Kind: QuantityKind.Date } && IsDayOf(quantity, next, text)) continue;
            if (IsAge(quantity, text)) quantity = quantity with { Kind = QuantityKind.Age, Unit = "year" };
            if (IsWeight(quantity, next, text)) quantity = quantity with { Kind = QuantityKind.Measure, Unit = PoundOfWeight };
            if (currency is not null && IsSumOf(quantity, text)) quantity = quantity with { Kind = QuantityKind.Money, Unit = currency };
            if (IsOtherShare(quantity, read)) quantity = quantity with { Kind = QuantityKind.Percent, Unit = read.FindLast(share => share.Kind == QuantityKind.Percent)!.Unit };
            if (read.Count > 0 && Whole(read[^1], quantity, text) is { } whole) read[^1] = whole;
            else read.Add(quantity);
        }
        return read;
    }

    /// <summary>“From 23 to 27 June”, “on 3 and 4 May”</summary>
    static bool IsDayOf(Quantity quantity, Quantity date, SourceText text) =>
        quantity is { Kind: QuantityKind.Count, Value: >= 1 and <= 31 } && text[new(quantity.Span.End, date.Span.Start)].Trim() is "to" or "until" or "till" or "and" or "or" or "-" or "–" && LastWord(text.Text.AsSpan(0, quantity.Span.Start)) is "from" or "between" or "on";

    static string LastWord(ReadOnlySpan<char> before) => before.TrimEnd() is var words ? words[(words.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant() : "";

    static bool HasWord(ReadOnlySpan<char> words)
    {
        foreach (var sign in words) if (char.IsLetterOrDigit(sign)) return true;
        return false;
    }

    /// <summary>The only currency in which an article tells sums; null where it tells none or has several.</summary>
    public static string? Currency(TextReading reading)
    {
        string? only = null;
        foreach (var sentence in reading.Sentences)
            foreach (var quantity in sentence.Quantities)
            {
                if (quantity.Kind != QuantityKind.Money || quantity.Unit == only) continue;
                if (only is not null) return null;
                only = quantity.Unit;
            }
        return only;
    }

    /// <summary>“It expects charges of 600 million.”: a great number behind a word for a sum, which counts nothing that follows.</summary>
    static bool IsSumOf(Quantity quantity, SourceText text)
    {
        if (quantity is not { Kind: QuantityKind.Count, Unit: null, Value: >= LeastSum, IsAttributive: false } || !text[quantity.Span].Contains("illion", StringComparison.Ordinal)) return false;
        var next = WordBehind(quantity.Span.End, text);
        if (next.Length > 0 && text.Text[quantity.Span.End] == ' ' && !TokenFunctionWords.Contains(next)) return false;
        var before = text.Text[Math.Max(0, quantity.Span.Start - LettersBefore)..quantity.Span.Start];
        return before[(before.LastIndexOfAny(['.', '?', '!', '\n']) + 1)..].Split([' ', ',', '(', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => ClaimVocabulary.IsSum(word.ToLowerInvariant()));
    }

    /// <summary>“by 52.3 percent to 47.7”: what is left of a hundred.</summary>
    static bool IsOtherShare(Quantity quantity, List<Quantity> before) =>
        quantity is { Kind: QuantityKind.Count, Unit: null, Value: { } rest } && before.Exists(share => share is { Kind: QuantityKind.Percent, Value: { } part } && part + rest == 100);

    /// <summary>“a man of 41 who …”, “the driver, who was 42, …”, “the driver, 42, …”: no number of things follows.</summary>
    static bool IsAge(Quantity quantity, SourceText text) =>
        quantity is { Kind: QuantityKind.Count, Unit: null, Qualifier: null, Value: > 0 and < MostYears } && BehindAge.IsMatch(text.Text.AsSpan(quantity.Span.End, Math.Min(6, text.Text.Length - quantity.Span.End)))
        && BeforeAge.Match(text.Text[Math.Max(0, quantity.Span.Start - 30)..quantity.Span.Start]) is { Success: true } before
        && (before.Groups["who"].Success && !(before.Value.EndsWith("was ", StringComparison.Ordinal) && text.Text.AsSpan(quantity.Span.End).StartsWith(" when")) && (before.Value.EndsWith("s ", StringComparison.Ordinal) || quantity.Value >= LeastAtAge) || ClaimVocabulary.IsOne(before.Groups["one"].Value) || (IsHuman(before.Groups["office"].Value) || IsHuman(before.Groups["subject"].Value)) && EndsAge(quantity.Span.End, text));

    static bool IsHuman(string noun) => ClaimVocabulary.IsSomebody(noun) || ClaimVocabulary.IsOne(noun);

    static bool EndsAge(int end, SourceText text) => end == text.Text.Length || text.Text[end] is ',' or '.';

    [GeneratedRegex(@"(?:(?<who>\b(?:who|[Hh]e|[Ss]he) (?:is|was)|(?:^|[.!?\n]\s+)At)|\b(?<one>\p{Ll}+) of|\b(?<subject>\p{Ll}+)(?: who \p{Ll}+)? (?:is|was)|\b(?<office>\p{Ll}+),) $", RegexOptions.CultureInvariant)]
    static partial Regex BeforeAge { get; }

    [GeneratedRegex(@"^(?:[,.)]|$| (?:and|who|from|when|at|was|has|had) )", RegexOptions.CultureInvariant)]
    static partial Regex BehindAge { get; }

    /// <summary>“a 400-pound animal”, “140,000 pounds (63,500 kg)”, “weighs 300 pounds”, and every pound of an article that weighs in pounds and has no sign of the money.</summary>
    static bool IsWeight(Quantity quantity, Quantity? next, SourceText text) =>
        quantity is { Kind: QuantityKind.Money, Unit: "GBP" } && text[quantity.Span].Contains("pound", StringComparison.OrdinalIgnoreCase)
        && (quantity.IsAttributive && !ClaimVocabulary.IsMetric(WordBehind(quantity.Span.End, text))
            || BeforeWeight.IsMatch(text.Text.AsSpan(Math.Max(0, quantity.Span.Start - 30), Math.Min(30, quantity.Span.Start)))
            || WeighsInPounds.IsMatch(text.Text) && !text.Text.Contains('£', StringComparison.Ordinal)
            || next is { Kind: QuantityKind.Measure } gloss && QuantityUnit.Named(gloss.Unit)?.Dimension == "mass" && text[new(quantity.Span.End, gloss.Span.Start)].Trim() == "(");

    [GeneratedRegex(@"\d-pound\b|\d ?lbs?\b|\bpounds? \(\d[\d,.]* ?(?:kg|kilo)", RegexOptions.CultureInvariant)]
    static partial Regex WeighsInPounds { get; }

    /// <summary>“weighs almost 300 pounds”, “twice the payload: 119,000 pounds”.</summary>
    [GeneratedRegex(@"\b(?:weigh(?:s|ed|ing)?|weight|payload|thrust)\b[^.;?!]{0,6}$|\b(?:weight|payload|thrust) (?:of|at|to|is|was)(?: a)? $", RegexOptions.CultureInvariant)]
    static partial Regex BeforeWeight { get; }

    static string WordBehind(int at, SourceText text) => string.Concat(text.Text.Skip(at).SkipWhile(sign => sign == ' ').TakeWhile(char.IsLetter));

    /// <summary>“three years and six months”, “six feet two inches”.</summary>
    static Quantity? Whole(Quantity first, Quantity second, SourceText text)
    {
        if (first is not { Value: { } units, Range: { Low: { } low, High: { } high } } || second is not { Value: { } parts, Qualifier: null } || first.Kind != second.Kind || first.IsAttributive) return null;
        if (QuantityUnit.Named(first.Unit) is not { } unit || QuantityUnit.Named(second.Unit) is not { } part || unit.Dimension != part.Dimension || parts * part.Factor >= unit.Factor) return null;
        if (text[new(first.Span.End, second.Span.Start)] is not (" " or " and " or ", ")) return null;
        var rest = parts * part.Factor / unit.Factor;
        var span = new TextSpan(first.Span.Start, second.Span.End);
        return first with { Span = span, Number = new(first.Number.Start, second.Number.End), Value = units + rest, Range = first.Range with { Low = low + rest, High = high + rest } };
    }
}
