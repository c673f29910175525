using System.Globalization;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Bench.Dates;

/// <summary>Sets the quantities that claims are made of (<see cref="QuantityReader"/>, <see cref="ClaimQuantities"/>) against those of a sentence's specification.</summary>
/// <remarks>
/// Of the quantities that share a letter with an entity, that which shares most is judged: its value first, then its words.
/// <list type="bullet">
/// <item><c>number</c>: words are the number's, without qualifier and unit; values may differ by 10⁻⁹ of themselves. A share in words, which is a percent with us, to one place behind the point, is as many hundredths.</item>
/// <item><c>numberrange</c>: words are those from the qualifier to the number, or to the qualifier behind it, without the unit; "from" and "the" may be missing. Both ends, and whether each is included, must be those of the interval (fault <c>end included</c> if only that differs); a share as with numbers.</item>
/// <item><c>percentage</c>: all words; the value, and the unit is the percent.</item>
/// <item><c>age</c>, <c>dimension</c>: all words; the value, and the unit that has the entity's name for it among its forms in <c>QuantityUnits.tsv</c>, or as its name before the bracket. A quantity with more words in front (a qualifier) has the words too.</item>
/// </list>
/// A sentence without entities has to stay without numbers (<c>number</c>: that have no unit), without intervals, percents, ages or measures of length, area, volume, mass, speed and angle.
/// </remarks>
static class RecognizedQuantities
{
    const decimal Rounding = 1e-9m;

    static readonly string[] Physical = ["length", "area", "volume", "mass", "speed", "information", "angle"];

    static readonly string[] PercentWords = ["%", "percent", "per cent", "pct", "p.c.", "basis point"];

    static readonly string[] Opening = ["from ", "the "];

    /// <summary>The first fault of a sentence, or null; what was found is written behind it.</summary>
    /// <param name="isStrict">Without the allowances that <see cref="RecognizersCommand"/> names.</param>
    public static RecognizersFault Judge(RecognizersCase one, bool isStrict)
    {
        var text = SourceText.From(one.Input);
        var found = ClaimQuantities.Of(QuantityReader.Read(text, new(0, text.Text.Length)), text);
        var fault = one.Results.Count == 0 ? found.Any(quantity => IsOfSpec(one.Spec, quantity)) ? "too much" : null : one.Results.Where(entity => isStrict || entity.HasValue).Select(entity => Fault(entity, found, text, isStrict)).FirstOrDefault(of => of is not null);
        return new(fault, string.Join("; ", found.Select(quantity => $"{text[quantity.Span]} = {quantity.Kind} {quantity.Value} {quantity.Unit} {Write(quantity.Range)}")));
    }

    static bool IsOfSpec(string spec, Quantity quantity) => spec switch
    {
        "Number/English/NumberModel.json" => quantity is { IsAmount: true, Unit: null },
        "Number/English/NumberRangeModel.json" => quantity.IsAmount && quantity.Range.Low != quantity.Range.High,
        "Number/English/PercentModel.json" => quantity.Kind == QuantityKind.Percent,
        "NumberWithUnit/English/AgeModel.json" => quantity.Kind == QuantityKind.Age,
        _ => Physical.Contains(QuantityUnit.Named(quantity.Unit)?.Dimension),
    };

    static string? Fault(RecognizersEntity entity, IReadOnlyList<Quantity> found, SourceText text, bool isStrict)
    {
        var best = found.Where(quantity => Shared(quantity, entity) > 0).MaxBy(quantity => Shared(quantity, entity));
        if (best is null || entity.Resolution?.Value is not { } value) return "missed";
        var words = WordsOf(entity, best);
        return entity.TypeName switch
        {
            "number" => IsNumber(best, value, text) ? null : "value",
            "numberrange" => IsInterval(IsShare(best, text) ? best.Range.Times(0.01m) : best.Range, value) is var fault && !isStrict && fault == "end included" && best.Value is null ? null : fault,
            "percentage" => best.Kind == QuantityKind.Percent && best.Value == Number(value.TrimEnd('%')) ? null : "value",
            _ => Number(value) is not { } number || best.Value is not { } own || Math.Abs(own - number) > Rounding * Math.Abs(number) ? "value" : IsUnit(best.Unit, entity.Resolution.Unit) ? null : "unit",
        } ?? (HasWords(entity, words, best, text) ? null : "words");
    }

    static int Shared(Quantity quantity, RecognizersEntity entity) => Math.Min(quantity.Span.End, entity.End + 1) - Math.Max(quantity.Span.Start, entity.Start);

    static TextSpan WordsOf(RecognizersEntity entity, Quantity quantity) => entity.TypeName switch
    {
        "number" => quantity.Number,
        "numberrange" => new(quantity.Span.Start, quantity.Unit is null ? quantity.Span.End : quantity.Qualifier is null || quantity.Span.Start < quantity.Number.Start ? quantity.Number.End : quantity.Span.End),
        _ => quantity.Span,
    };

    static bool HasWords(RecognizersEntity entity, TextSpan words, Quantity quantity, SourceText text)
    {
        var start = entity.Start + (entity.TypeName == "numberrange" ? Opening.FirstOrDefault(opening => entity.Text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))?.Length ?? 0 : 0);
        var isQualified = entity.TypeName is not ("number" or "numberrange") && quantity.Number.Start == entity.Start && text[new(words.Start, entity.Start)].Trim().Equals(quantity.Qualifier, StringComparison.OrdinalIgnoreCase);
        return (words.Start == entity.Start || words.Start == start || isQualified) && words.End == entity.End + 1;
    }

    static bool IsNumber(Quantity quantity, string value, SourceText text)
    {
        if (Number(value) is not { } number) return false;
        if (IsShare(quantity, text)) return quantity.Value is { } share && Math.Abs(share - number * 100) <= 0.05m;
        return quantity.Value is { } own && Math.Abs(own - number) <= Rounding * Math.Abs(number);
    }

    /// <summary>“Two thirds”, which no word calls a percent.</summary>
    static bool IsShare(Quantity quantity, SourceText text) => quantity.Kind == QuantityKind.Percent && !PercentWords.Any(word => text[quantity.Span].Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>“[20,30)”, “(20,)”.</summary>
    static string? IsInterval(QuantityRange range, string value)
    {
        var ends = value[1..^1].Split(',');
        if (ends.Length != 2 || Number(ends[0]) != range.Low || Number(ends[1]) != range.High) return "value";
        return (range.Low is null || range.LowOpen == (value[0] == '(')) && (range.High is null || range.HighOpen == (value[^1] == ')')) ? null : "end included";
    }

    static bool IsUnit(string? own, string? unit) => own is not null && unit is not null && QuantityUnit.Table.Any(entry => entry.Name == own && (entry.Forms.Contains(unit, StringComparer.OrdinalIgnoreCase) || entry.Name.StartsWith($"{unit} (", StringComparison.OrdinalIgnoreCase)));

    static decimal? Number(string digits) => decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    static string Write(QuantityRange range) => string.Create(CultureInfo.InvariantCulture, $"{(range.LowOpen ? '(' : '[')}{range.Low},{range.High}{(range.HighOpen ? ')' : ']')}");
}
