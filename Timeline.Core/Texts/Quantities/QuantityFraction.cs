using System.Collections.Frozen;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Quantities;

/// <summary>Parts of one, in words and digits.</summary>
static class QuantityFraction
{
    static readonly FrozenDictionary<string, decimal> Parts = new (string One, decimal Parts)[]
    {
        ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14),
        ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70),
        ("eightieth", 80), ("ninetieth", 90), ("hundredth", 100), ("thousandth", 1_000), ("millionth", 1_000_000), ("billionth", 1_000_000_000), ("trillionth", 1_000_000_000_000),
    }.SelectMany(part => new[] { KeyValuePair.Create(part.One, part.Parts), KeyValuePair.Create($"{part.One}s", part.Parts) }).Append(new("half", 2)).Append(new("halves", 2)).ToFrozenDictionary();

    /// <summary>Parts only behind tens or a hundred: a twenty-first, but two seconds.</summary>
    static readonly FrozenDictionary<string, decimal> Ones = new Dictionary<string, decimal> { ["first"] = 1, ["firsts"] = 1, ["second"] = 2, ["seconds"] = 2 }.ToFrozenDictionary();

    /// <summary>What stands below the stroke of a part of one: 9/11 and 24/7 are none.</summary>
    static readonly FrozenSet<decimal> Denominators = new decimal[] { 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 24, 25, 32, 48, 50, 64, 100, 128, 256, 1000 }.ToFrozenSet();

    /// <summary>Before “three quarters” they make it a stretch of time.</summary>
    static readonly FrozenSet<string> BeforeTime = new[] { "last", "past", "first", "next", "previous", "for", "in", "straight", "consecutive", "after", "over" }.ToFrozenSet();

    public static bool IsMany(string? word) => word is not null && word.EndsWith('s') && Parts.ContainsKey(word);

    public static bool IsOne(string? word) => word is not null && !word.EndsWith('s') && Parts.ContainsKey(word);

    /// <summary>The place in an order that a word makes of the tens or hundreds before it: twenty-first, hundred and third; null for other words.</summary>
    public static decimal? Place(decimal before, string? word)
    {
        if (word is null or "half" or "quarter" || word.EndsWith('s') || !Parts.TryGetValue(word, out var last) && !Ones.TryGetValue(word, out last)) return null;
        return last >= 100 ? before * last : before + last;
    }

    /// <summary>How many parts of one the words from <paramref name="at"/> make: “fifths”, “twenty-fifths”, “hundred fifth”, “ten-thousandths”; null for words that make none.</summary>
    static (decimal Parts, int Length)? Of(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (QuantityNumber.Word(lexemes, at) is not { } first) return null;
        if (Parts.TryGetValue(first, out var alone)) return (alone, 1);
        var (times, length) = first == "hundred" ? (100m, 1) : QuantityNumber.InWords(lexemes, at) ?? (0, 0);
        if (times < 10) return null;
        if (QuantityNumber.Symbol(lexemes, at + length) == "-") length++;
        if (QuantityNumber.Word(lexemes, at + length) is not { } last || !Parts.TryGetValue(last, out var parts) && !Ones.TryGetValue(last, out parts)) return null;
        // "Twenty-fifths" add up, "ten-thousandths" multiply.
        return parts >= 1_000 && times < parts ? (times * parts, length + 1) : times % 100 == 0 && parts < 100 || times % 10 == 0 && times % 100 >= 20 && parts < 10 ? (times + parts, length + 1) : null;
    }

    /// <summary>Finer parts are told in digits as a measure: 20 millionths of an inch.</summary>
    const decimal FinestInDigits = 100;

    /// <summary>“two-thirds”, “three quarters”, “one eighth”, “a third”, “half”: the third of a row and the first quarter of a year are other things.</summary>
    public static (decimal Value, int Length, bool HasArticle)? InWords(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        // "2 thirds"
        if (at < lexemes.Length && lexemes[at].Kind == LexemeKind.Number && IsMany(QuantityNumber.Word(lexemes, QuantityNumber.Symbol(lexemes, at + 1) == "-" ? at + 2 : at + 1)) && lexemes[at].Value == decimal.Truncate(lexemes[at].Value)) return Behind(lexemes, at, lexemes[at].Value, 1) is { } inDigits && inDigits.Value * FinestInDigits >= lexemes[at].Value ? inDigits : null;
        if (QuantityNumber.Word(lexemes, at) is not { } first) return null;
        if (first == "half") return (0.5m, 1, true);
        if (first is "a" or "an") return Behind(lexemes, at, 1, 1) ?? (QuantityNumber.Word(lexemes, at + 1) is "hundred" or "thousand" or "million" && QuantityNumber.Read(lexemes, at) is { Vague: null } round ? Behind(lexemes, at, round.Value, round.Length) : null);
        if (QuantityNumber.InWords(lexemes, at) is not var (count, length)) return null;
        // "Two hundred thirty fifths" are two hundred of them.
        if (length > 1 && lexemes[at + length - 1].Kind == LexemeKind.Word && QuantityNumber.InWords(lexemes, at + length - 1) is (>= 20 and < 100 and var tens, 1) && tens % 10 == 0 && Of(lexemes, at + length - 1) is not null && QuantityNumber.Symbol(lexemes, at + length - 2) is null && Behind(lexemes, at, count - tens, length - 1) is { } joined) return joined;
        // "Twenty twenty-fifths" are twenty of them, and "one hundred thousandth" is one.
        return Behind(lexemes, at, count, length) ?? (length > 1 && QuantityNumber.InWords(lexemes[..(at + 1)], at) is var (few, _) ? Behind(lexemes, at, few, 1) : null);
    }

    static (decimal Value, int Length, bool HasArticle)? Behind(ReadOnlySpan<QuantityLexeme> lexemes, int at, decimal count, int length)
    {
        var next = QuantityNumber.Symbol(lexemes, at + length) == "-" && (lexemes[at + length].Follows || IsMany(QuantityNumber.Word(lexemes, at + length + 1)) || count == 1 && QuantityNumber.Word(lexemes, at) == "one") ? at + length + 1 : at + length;
        if (count == 0 || Of(lexemes, next) is not var (parts, lengthOfParts)) return null;
        var last = lexemes[next + lengthOfParts - 1].Lower;
        var isOfGame = last is "halves" or "quarters";
        if (count == 1 == (last == "halves" || last.EndsWith('s')) || isOfGame && count >= parts && (last == "quarters" || count % parts == 0)) return null;
        if (last == "quarters" && QuantityNumber.Word(lexemes, at - 1) is { } before && BeforeTime.Contains(before) && QuantityNumber.Word(lexemes, next + 1) != "of") return null;
        return (count / parts, next + lengthOfParts - at, QuantityNumber.Word(lexemes, at) is "a" or "an");
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

    /// <summary>What stands behind a whole number that ends before <paramref name="at"/>: “and a half”, “-and-a-half”, “and three quarters”, “1/2”, “and 3/4”.</summary>
    public static (decimal Value, int Length)? Behind(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (at < lexemes.Length && lexemes[at - 1].Kind == LexemeKind.Number && InDigits(lexemes, at) is { } digits) return digits;
        // "1-1/2"
        if (at < lexemes.Length && lexemes[at - 1].Kind == LexemeKind.Number && QuantityNumber.Symbol(lexemes, at) == "-" && lexemes[at].Follows && at + 1 < lexemes.Length && lexemes[at + 1].Follows && InDigits(lexemes, at + 1) is var (joined, ofJoined)) return (joined, ofJoined + 1);
        if (QuantityNumber.Symbol(lexemes, at) == "-" && QuantityPhrase.Length(lexemes, at, "- and - a - half") is var hyphened and > 0) return (0.5m, hyphened);
        if (QuantityNumber.Word(lexemes, at) == "and" && at < lexemes.Length && InDigits(lexemes, at + 1) is var (behindAnd, signs)) return (behindAnd, signs + 1);
        if (QuantityNumber.Word(lexemes, at) != "and" || QuantityNumber.Word(lexemes, at + 1) is not { } first) return null;
        // "Six were wounded, and a third died": only what is no place in an order follows with its article.
        if (first is "a" or "an") return QuantityNumber.Word(lexemes, at + 2) switch { "half" => (0.5m, 3), "quarter" => (0.25m, 3), { } one when !one.EndsWith('s') && Parts.TryGetValue(one, out var parts) && QuantityNumber.Word(lexemes, at + 3) is null => (1 / parts, 3), _ => null };
        return first != "half" && InWords(lexemes, at + 1) is { } part && part.Value < 1 && (first != "one" || EndsPhrase(lexemes, at + 1 + part.Length)) ? (part.Value, part.Length + 1) : null;
    }

    /// <summary>Whether no noun follows, which would make “one third” a place in an order.</summary>
    public static bool EndsPhrase(ReadOnlySpan<QuantityLexeme> lexemes, int at) => QuantityNumber.Word(lexemes, at) is not { } next || TokenFunctionWords.Contains(next) || lexemes[at].IsCapital;
}
