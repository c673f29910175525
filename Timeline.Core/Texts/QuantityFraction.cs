using System.Collections.Frozen;

namespace Timeline.Core.Texts;

/// <summary>Parts of one, in words and digits.</summary>
static class QuantityFraction
{
    static readonly FrozenDictionary<string, int> Parts = new (string One, string Many, int Parts)[]
    {
        ("half", "halves", 2), ("third", "thirds", 3), ("quarter", "quarters", 4), ("fourth", "fourths", 4), ("fifth", "fifths", 5), ("sixth", "sixths", 6), ("seventh", "sevenths", 7), ("eighth", "eighths", 8),
        ("ninth", "ninths", 9), ("tenth", "tenths", 10), ("twelfth", "twelfths", 12), ("sixteenth", "sixteenths", 16), ("twentieth", "twentieths", 20), ("hundredth", "hundredths", 100), ("thousandth", "thousandths", 1_000), ("millionth", "millionths", 1_000_000), ("billionth", "billionths", 1_000_000_000),
    }.SelectMany(part => new[] { KeyValuePair.Create(part.One, part.Parts), KeyValuePair.Create(part.Many, part.Parts) }).ToFrozenDictionary();

    /// <summary>What stands below the stroke of a part of one: 9/11 and 24/7 are none.</summary>
    static readonly FrozenSet<decimal> Denominators = new decimal[] { 2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 1000 }.ToFrozenSet();

    /// <summary>Before “three quarters” they make it a stretch of time.</summary>
    static readonly FrozenSet<string> BeforeTime = new[] { "last", "past", "first", "next", "previous", "for", "in", "straight", "consecutive", "after", "over" }.ToFrozenSet();

    public static bool IsMany(string? word) => word is not null && word.EndsWith('s') && Parts.ContainsKey(word);

    /// <summary>Of the second word of “twenty-fifths” 25.</summary>
    static int? OfTens(ReadOnlySpan<QuantityLexeme> lexemes, int at, int tens) => Of(lexemes, at) is { } parts && (tens == 0 || parts is > 2 and < 10) ? tens + parts : null;

    /// <summary>How many parts of one the word at <paramref name="at"/> makes; null for a word that makes none.</summary>
    static int? Of(ReadOnlySpan<QuantityLexeme> lexemes, int at) => QuantityNumber.Word(lexemes, at) is { } word && Parts.TryGetValue(word, out var parts) ? parts : null;

    /// <summary>“two-thirds”, “three quarters”, “one eighth”, “a third”, “half”: the third of a row and the first quarter of a year are other things.</summary>
    public static (decimal Value, int Length, bool HasArticle)? InWords(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (QuantityNumber.Word(lexemes, at) is not { } first) return null;
        if (first == "half") return (0.5m, 1, true);
        var (count, length) = first == "a" ? (1, 1) : QuantityNumber.InWords(lexemes, at) ?? (0, 1);
        var next = QuantityNumber.Symbol(lexemes, at + length) == "-" && lexemes[at + length].Follows ? at + length + 1 : at + length;
        // "Three twenty-fifths"
        var tens = first != "a" && QuantityNumber.Symbol(lexemes, next + 1) == "-" && QuantityNumber.InWords(lexemes, next) is { Length: 1, Value: >= 20 and <= 90 and var of } ? (int)of : 0;
        if (tens > 0) next += 2;
        if (count == 0 || OfTens(lexemes, next, tens) is not { } parts || count == 1 == IsMany(lexemes[next].Lower) || count >= parts && parts <= 4) return null;
        if (lexemes[next].Lower == "quarters" && QuantityNumber.Word(lexemes, at - 1) is { } before && BeforeTime.Contains(before) && QuantityNumber.Word(lexemes, next + 1) != "of") return null;
        return (count / parts, next + 1 - at, first == "a");
    }

    /// <summary>From here on two whole numbers with “over” between them are a pressure of the blood.</summary>
    const decimal LeastPressure = 30;

    /// <summary>“one over three”, “2 over 21”, where nothing is counted by the second: “5 over 30 years” is no part of one.</summary>
    public static (decimal Value, int Length)? Over(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (Whole(lexemes, at) is not var (count, length) || QuantityNumber.Word(lexemes, at + length) != "over" || Whole(lexemes, at + length + 1) is not var (parts, more)) return null;
        var next = at + length + 1 + more;
        var isAlone = EndsPhrase(lexemes, next) && QuantityNumber.Symbol(lexemes, next) is not ("%" or "-" or "–" or "/");
        return parts > 1 && (count < LeastPressure || parts < LeastPressure) && isAlone ? (count / parts, next - at) : null;
    }

    static (decimal Value, int Length)? Whole(ReadOnlySpan<QuantityLexeme> lexemes, int at) =>
        QuantityNumber.InWords(lexemes, at) ?? (at < lexemes.Length && lexemes[at] is { Kind: LexemeKind.Number } digits && digits.Value == decimal.Truncate(digits.Value) ? (digits.Value, 1) : null);

    /// <summary>“4/5”, and “¾” as one sign.</summary>
    public static (decimal Value, int Length)? InDigits(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (at + 2 >= lexemes.Length || lexemes[at].Kind != LexemeKind.Number || QuantityNumber.Symbol(lexemes, at + 1) != "/" || lexemes[at + 2].Kind != LexemeKind.Number) return null;
        if (!lexemes[at + 1].Follows || !lexemes[at + 2].Follows || lexemes[at].Follows && QuantityNumber.Symbol(lexemes, at - 1) is "/" or "." || QuantityNumber.Symbol(lexemes, at + 3) is "/") return null;
        var (count, parts) = (lexemes[at].Value, lexemes[at + 2].Value);
        return count > 0 && count < parts && count == decimal.Truncate(count) && Denominators.Contains(parts) ? (count / parts, 3) : null;
    }

    /// <summary>What stands behind a whole number that ends before <paramref name="at"/>: “and a half”, “and three quarters”, “1/2”, “and 3/4”.</summary>
    public static (decimal Value, int Length)? Behind(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (at < lexemes.Length && lexemes[at - 1].Kind == LexemeKind.Number && InDigits(lexemes, at) is { } digits) return digits;
        if (QuantityNumber.Word(lexemes, at) == "and" && at < lexemes.Length && InDigits(lexemes, at + 1) is var (behindAnd, signs)) return (behindAnd, signs + 1);
        if (QuantityNumber.Word(lexemes, at) != "and" || QuantityNumber.Word(lexemes, at + 1) is not { } first) return null;
        // "Six were wounded, and a third died": only what is no place in an order follows with its article.
        if (first == "a") return QuantityNumber.Word(lexemes, at + 2) switch { "half" => (0.5m, 3), "quarter" => (0.25m, 3), _ => null };
        return first != "half" && InWords(lexemes, at + 1) is { } part && (first != "one" || EndsPhrase(lexemes, at + 1 + part.Length)) ? (part.Value, part.Length + 1) : null;
    }

    /// <summary>Whether no noun follows, which would make “one third” a place in an order.</summary>
    public static bool EndsPhrase(ReadOnlySpan<QuantityLexeme> lexemes, int at) => QuantityNumber.Word(lexemes, at) is not { } next || TokenFunctionWords.Contains(next) || lexemes[at].IsCapital;
}
