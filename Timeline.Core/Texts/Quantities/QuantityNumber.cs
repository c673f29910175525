using System.Collections.Frozen;
using System.Globalization;

namespace Timeline.Core.Texts.Quantities;

/// <summary>One number found among lexemes: what it is worth, and how many lexemes it takes.</summary>
/// <param name="Vague">The interval of a vague word, null for a number.</param>
/// <param name="Scale">The word that multiplied it (a million), or one: a range lends it to its lower number.</param>
sealed record QuantityNumber(decimal Value, int Length, decimal Scale = 1, QuantityRange? Vague = null)
{
    static readonly FrozenDictionary<string, decimal> Small = new Dictionary<string, decimal>
    {
        ["zero"] = 0, ["nought"] = 0, ["naught"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17,
        ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70,
        ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["dozen"] = 12, ["dozens"] = 12, ["doz"] = 12, ["dozs"] = 12, ["hundred"] = 100, ["thousand"] = 1_000, ["lakh"] = 100_000, ["lakhs"] = 100_000, ["crore"] = 10_000_000, ["crores"] = 10_000_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, decimal> Fractions = new Dictionary<string, decimal>
    {
        ["half"] = 1m / 2, ["third"] = 1m / 3, ["thirds"] = 1m / 3, ["quarter"] = 1m / 4, ["quarters"] = 1m / 4, ["fifth"] = 1m / 5, ["fifths"] = 1m / 5, ["tenth"] = 1m / 10,
    }.ToFrozenDictionary();

    static readonly FrozenSet<string> Beginnings = new[] { "a", "an", "between", "minus", "negative", "hundred", "point" }.Concat(Small.Keys).Concat(Fractions.Keys).Concat(QuantityVague.Table.Select(entry => entry.Words.Split(' ')[0])).ToFrozenSet();

    /// <summary>Whether an amount may begin here: most words begin none, and need not be looked at as one in each of the ways in which one is written.</summary>
    public static bool MayBegin(in QuantityLexeme lexeme) => lexeme.Kind == LexemeKind.Number || lexeme.Kind == LexemeKind.Word && Beginnings.Contains(lexeme.Lower) || lexeme is { Kind: LexemeKind.Symbol, Lower: "-" or "−" };

    /// <summary>A whole number in words alone, with the number of its lexemes.</summary>
    public static (decimal Value, int Length)? InWords(ReadOnlySpan<QuantityLexeme> lexemes, int at) =>
        Word(lexemes, at) is { } word && Small.ContainsKey(word) && Words(lexemes, at, null) is { } number ? (number.Value, number.Length) : null;

    public static bool IsWord(string lower) => Small.ContainsKey(lower) || Scales.ContainsKey(lower);

    /// <summary>Reads the number that begins at <paramref name="at"/>, or null where none does.</summary>
    public static QuantityNumber? Read(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (IsMinus(lexemes, at)) return Positive(lexemes, at + 1) is { } number ? Minus(number) : null;
        // A hyphen that begins a line is a minus where nothing but the number and its sign follows.
        return at == 0 && Symbol(lexemes, 0) is "-" or "−" ? Positive(lexemes, 1) is { } whole && (whole.Length == lexemes.Length - 1 || lexemes[1].Follows && (Symbol(lexemes, whole.Length + 1) is "%" or "°" || Word(lexemes, whole.Length + 1) == "to")) ? Minus(whole) : null : Positive(lexemes, at);
    }

    static QuantityNumber Minus(QuantityNumber number) => number with { Value = -number.Value, Length = number.Length + 1 };

    static readonly FrozenSet<string> BeforeNegative = new[] { "is", "was", "be", "at", "to", "of", "a", "by", "and", "than", "from", "equals", "minus", "about", "around", "with", "in", "or" }.ToFrozenSet();

    /// <summary>“minus five”, “a low of -5”, “(-5)”, “balance: -5”, “was negative five”: a hyphen that stands behind a number is none, nor is one who tested negative.</summary>
    public static bool IsMinus(ReadOnlySpan<QuantityLexeme> lexemes, int at) => Word(lexemes, at) == "minus" || Word(lexemes, at) == "negative" && (at == 0 || Word(lexemes, at - 1) is { } before && BeforeNegative.Contains(before))
        || Symbol(lexemes, at) is "-" or "−" && at + 1 < lexemes.Length && lexemes[at + 1] is { Kind: LexemeKind.Number, Follows: true } && (Symbol(lexemes, at - 1) is "(" or "[" || Symbol(lexemes, at - 1) is ":" or "," or ";" && !lexemes[at].Follows)
        || Symbol(lexemes, at) is "-" or "−" && at + 1 < lexemes.Length && lexemes[at + 1] is { Kind: LexemeKind.Number, Follows: true } && Symbol(lexemes, at - 1) is "<" or ">" or "=" or "≤" or "≥" or "≠" or "~" or "≈"
        || Symbol(lexemes, at) is "-" or "−" && at > 0 && !lexemes[at].Follows && at + 1 < lexemes.Length && lexemes[at + 1] is { Kind: LexemeKind.Number, Follows: true } && lexemes[at - 1].Kind == LexemeKind.Word && !IsWord(lexemes[at - 1].Lower);

    static QuantityNumber? Positive(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (OfAMillion(lexemes, at) is { } part) return part;
        if (QuantityFraction.Over(lexemes, at) is var (ratio, words)) return new(ratio, words);
        if (QuantityFraction.InDigits(lexemes, at) is var (fraction, signs)) return Word(lexemes, at + signs) is { } times && Scales.TryGetValue(times, out var scaleOf) && scaleOf >= 1_000 ? new(Round(fraction * scaleOf), signs + 1, scaleOf) : new(fraction, signs);
        if (QuantityPower.Read(lexemes, at) is var (power, lengthOfPower)) return new(power, lengthOfPower);
        if (PointAlone(lexemes, at) is { } hundredths) return hundredths;
        if (Plain(lexemes, at) is not { } plain) return null;
        var whole = WithPoint(lexemes, at, plain);
        if (whole.Value != decimal.Truncate(whole.Value) || QuantityFraction.Behind(lexemes, at + whole.Length) is not var (rest, length)) return whole;
        if (whole.Scale >= 1_000) return WithPartOf(lexemes, at, whole, rest, length);
        var mixed = new QuantityNumber(whole.Value + rest, whole.Length + length);
        return Word(lexemes, at + mixed.Length) is { } word && Scales.TryGetValue(word, out var scale) ? new(Round(mixed.Value * scale), mixed.Length + 1, scale) : mixed;
    }

    /// <summary>“three million and a half”, “two billion and three quarters million”: with a word of its own the part is of that, else of the greatest; “three million and half of the crop” are two.</summary>
    static QuantityNumber WithPartOf(ReadOnlySpan<QuantityLexeme> lexemes, int at, QuantityNumber whole, decimal part, int length)
    {
        var next = at + whole.Length + length;
        if (Word(lexemes, next) is not { } word) return whole with { Value = whole.Value + Round(part * whole.Scale), Length = next - at };
        return Scales.TryGetValue(word, out var scale) && scale >= 1_000 && scale < whole.Scale ? new(whole.Value + Round(part * scale), next + 1 - at, scale) : whole;
    }

    /// <summary>“two point seven million”, “two hundred point seventy-one”; “at one point five boats” is no decimal.</summary>
    static QuantityNumber WithPoint(ReadOnlySpan<QuantityLexeme> lexemes, int at, QuantityNumber whole)
    {
        var next = at + whole.Length;
        if (whole.Scale >= 1_000 && whole.Value % whole.Scale == 0 || lexemes[at].Kind != LexemeKind.Word || Word(lexemes, next) != "point" || Word(lexemes, at - 1) is "at") return whole;
        return Decimals(lexemes, at, next, whole.Value) ?? whole;
    }

    /// <summary>“by point five”, “point two five”: “at this point five fled” counts.</summary>
    static QuantityNumber? PointAlone(ReadOnlySpan<QuantityLexeme> lexemes, int at) =>
        Word(lexemes, at) == "point" && (at == 0 || Word(lexemes, at - 1) is "by" or "of" or "is" or "was" or "minus" or "equals" or "than") ? Decimals(lexemes, at, at, 0) : null;

    /// <param name="next">Where “point” stands.</param>
    static QuantityNumber? Decimals(ReadOnlySpan<QuantityLexeme> lexemes, int at, int next, decimal whole)
    {
        var digits = "";
        while (Word(lexemes, ++next) is { } word && (Small.TryGetValue(word, out var small) || word is "oh" or "o"))
        {
            if (small >= 20 && Symbol(lexemes, next + 1) == "-" && Word(lexemes, next + 2) is { } ones && Small.TryGetValue(ones, out var one) && one is > 0 and < 10) (small, next) = (small + one, next + 2);
            digits += small.ToString(CultureInfo.InvariantCulture);
        }
        if (digits.Length is 0 or > 12) return null;
        var value = whole + decimal.Parse($"0.{digits}", CultureInfo.InvariantCulture);
        return Word(lexemes, next) is { } behind && Scales.TryGetValue(behind, out var scale) ? new(value * scale, next + 1 - at, scale) : new(value, next - at);
    }

    /// <summary>"half a million", "half million", "a quarter of a million", "three quarters of a billion", "half a dozen".</summary>
    static QuantityNumber? OfAMillion(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        var next = at;
        decimal times = 1;
        if (Word(lexemes, next) is "a" or "one") next++;
        else if (Word(lexemes, next) is { } word && Small.TryGetValue(word, out times)) next++;
        else times = 1;
        if (Symbol(lexemes, next) == "-") next++;
        if (Word(lexemes, next) is not { } part || !Fractions.TryGetValue(part, out var fraction)) return null;
        next++;
        // "half million", "a quarter million"
        var isBare = part is "half" or "quarter" && times == 1;
        if (Word(lexemes, next) == "of") (next, isBare) = (next + 1, false);
        // "Half-a-dozen"
        var isJoined = Symbol(lexemes, next) == "-" && Word(lexemes, next + 1) == "a" && Symbol(lexemes, next + 2) == "-";
        if (isJoined) next += 3;
        else if (Word(lexemes, next) is "a" or "one") next++;
        else if (!isBare) return null;
        return Word(lexemes, next) is { } word2 && Scales.TryGetValue(word2, out var scale) ? new(Round(times * fraction * scale), next + 1 - at) : null;
    }

    static QuantityNumber? Plain(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (at >= lexemes.Length) return null;
        if (lexemes[at].Kind == LexemeKind.Number) return Scaled(lexemes, at, lexemes[at].Value, 1);
        if (Word(lexemes, at) == "a" && Word(lexemes, at + 1) is { } scale && Scales.TryGetValue(scale, out var one)) return Words(lexemes, at + 1, one) is var number ? number with { Length = number.Length + 1 } : null;
        if (Word(lexemes, at) == "hundred" && PastAnd(lexemes, at + 1) > at + 1) return Words(lexemes, at, 100);
        // "hundred thousand dollars", as headlines have it
        if (Word(lexemes, at) == "hundred" && Word(lexemes, at + 1) is "percent" or "per") return new(100, 1);
        if (Word(lexemes, at) == "hundred" && Word(lexemes, at + 1) is "thousand" or "million" or "billion") return new(100 * Scales[lexemes[at + 1].Lower], 2, Scales[lexemes[at + 1].Lower]);
        return Word(lexemes, at) is { } word && Small.ContainsKey(word) ? Words(lexemes, at, null) : null;
    }

    /// <summary>"two hundred and fifty thousand": tens and units add up, hundreds multiply them, a greater scale closes the group.</summary>
    static QuantityNumber Words(ReadOnlySpan<QuantityLexeme> lexemes, int at, decimal? start)
    {
        decimal total = 0, group = 0, scaleUsed = 1;
        var next = at;
        var last = at;
        if (start is { } value)
        {
            // "A hundred and fifty", but "a dozen and one" and "a million and one" are two numbers as often as one.
            if (value != 100 && value != 1_000) return new(value, 1, value);
            (group, total, scaleUsed) = value == 100 ? (value, 0m, value) : (0m, value, value);
            next = PastAnd(lexemes, at + 1);
        }
        while (Word(lexemes, next) is { } word)
        {
            if (Small.TryGetValue(word, out var small) && (group % 100 == 0 || (group % 10 == 0 && small < 10 && group % 100 >= 20)))
            {
                group += small;
                // Nothing is added to a nought.
                if (small == 0)
                {
                    last = next;
                    break;
                }
            }
            else if (word is "hundred" or "dozen" or "dozens" or "doz" or "dozs" && group is > 0 and < 1_000 && !(word == "hundred" && group >= 100))
                group *= word == "hundred" ? 100 : 12;
            else if (Scales.TryGetValue(word, out var scale) && scale >= 1_000 && group > 0)
            {
                total += group * scale;
                scaleUsed = scale;
                group = 0;
            }
            // "Two thousand million", "a hundred thousand billion", "two lakh crore"
            else if (Scales.TryGetValue(word, out var greater) && greater > scaleUsed && scaleUsed is 1_000 or 100_000 && group == 0 && total == scaleUsed * decimal.Truncate(total / scaleUsed) && last == next - 1)
                (total, scaleUsed) = (total * greater, greater);
            else break;
            last = next++;
            if (Symbol(lexemes, next) == "-" && (lexemes[next].Follows || IsSpaced(lexemes, next, group))) next++;
            if ((total > 0 || group >= 100) && Scales.ContainsKey(word)) next = PastAnd(lexemes, next);
        }
        // "Three or four hundred": of one word that multiplies the range has more.
        var scaleOfLast = total == 0 && last == at + 1 && scaleUsed == 1 ? lexemes[last].Lower switch { "hundred" => 100, "dozen" => 12, _ => 1 } : scaleUsed;
        return new(total + group, last + 1 - at, scaleOfLast);
    }

    /// <summary>“twenty - five”, as some set it; “twenty - five of them children -” are two numbers.</summary>
    static bool IsSpaced(ReadOnlySpan<QuantityLexeme> lexemes, int at, decimal group) =>
        group % 100 >= 20 && group % 10 == 0 && Word(lexemes, at + 1) is { } ones && Small.TryGetValue(ones, out var one) && one is > 0 and < 10 && Word(lexemes, at + 2) is not ("of" or "were" or "are" or "was" or "with");

    /// <summary>Behind the “and” of “a hundred and fifty”; that of “two hundred and two thirds” joins a part of one.</summary>
    static int PastAnd(ReadOnlySpan<QuantityLexeme> lexemes, int at) =>
        Word(lexemes, at) == "and" && Word(lexemes, at + 1) is { } after && Small.ContainsKey(after) && !IsPart(lexemes, at + 1) && !IsAnother(lexemes, at) ? at + 1 : at;

    /// <summary>“between two hundred and three hundred”, “two thousand and three million”: what comes behind “and” is as great.</summary>
    static bool IsAnother(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        var next = at + 1;
        while (Symbol(lexemes, next) == "-" || Word(lexemes, next) is { } word && Small.ContainsKey(word)) next++;
        return Word(lexemes, next) is { } scale && Word(lexemes, at - 1) is { } last && (last == "hundred" ? scale == last : Scales.TryGetValue(scale, out var greater) && Scales.TryGetValue(last, out var own) && greater >= own);
    }

    /// <summary>“two thirds”, “fifty-four hundredths”.</summary>
    static bool IsPart(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        var next = at;
        while (Symbol(lexemes, next) == "-" || Word(lexemes, next) is { } word && Small.ContainsKey(word)) next++;
        return next > at && (QuantityFraction.IsMany(Word(lexemes, next)) || next == at + 1 && Word(lexemes, at) == "one" && QuantityFraction.IsOne(Word(lexemes, next)) && QuantityFraction.EndsPhrase(lexemes, next + 1));
    }

    /// <summary>"3.5 million", "3.5m", "one and a half million".</summary>
    static QuantityNumber Scaled(ReadOnlySpan<QuantityLexeme> lexemes, int at, decimal value, int length)
    {
        var next = at + length;
        // "3-million" is one word with a sign; "8m" alone may be metres, so only money and three digits or a point make it millions.
        if (Symbol(lexemes, next) == "-" && Word(lexemes, next + 1) is { } behind && Scales.ContainsKey(behind)) next++;
        if (Word(lexemes, next) is not { } word) return new(value, length);
        if (Scales.TryGetValue(word, out var scale))
        {
            // "5 hundred thousand", "2 thousand million"
            var isTwofold = scale < 1_000_000 && value is > 0 and < 1_000 && Word(lexemes, next + 1) is { } more && Scales.TryGetValue(more, out var greater) && greater >= 1_000 && greater > scale;
            return isTwofold ? new(value * scale * Scales[lexemes[next + 1].Lower], next + 2 - at, scale * Scales[lexemes[next + 1].Lower]) : WithSmaller(lexemes, at, new(value * scale, next + 1 - at, scale));
        }
        return QuantitySuffix.Times(lexemes, at, next, value) is { } times ? new(value * times, next + 1 - at, times) : new(value, length);
    }

    /// <summary>"4 million 300 thousand", "4 thousand 3 hundred and 21".</summary>
    static QuantityNumber WithSmaller(ReadOnlySpan<QuantityLexeme> lexemes, int at, QuantityNumber sum)
    {
        var least = sum.Scale;
        while (at + sum.Length + 1 < lexemes.Length && lexemes[at + sum.Length] is { Kind: LexemeKind.Number } more && Scales.TryGetValue(lexemes[at + sum.Length + 1].Lower, out var scale) && scale < least && more.Value * scale < least)
            (sum, least) = (sum with { Value = sum.Value + more.Value * scale, Length = sum.Length + 2 }, scale);
        var end = at + sum.Length;
        // "3 hundred and one"
        if (least == 100 && Word(lexemes, end) == "and" && !IsPart(lexemes, end + 1) && InWords(lexemes, end + 1) is var (few, words) && few is > 0 and < 100 && !(Word(lexemes, end + 1 + words) is { } scaled && Scales.ContainsKey(scaled))) return sum with { Value = sum.Value + few, Length = sum.Length + 1 + words };
        var hasOnes = least == 100 && Word(lexemes, end) == "and" && end + 1 < lexemes.Length && lexemes[end + 1] is { Kind: LexemeKind.Number, Value: > 0 and < 100 and var ones } && ones == decimal.Truncate(ones) && !(Word(lexemes, end + 2) is { } behind && Scales.ContainsKey(behind));
        return hasOnes ? sum with { Value = sum.Value + lexemes[end + 1].Value, Length = sum.Length + 2 } : sum;
    }

    internal static string? Word(ReadOnlySpan<QuantityLexeme> lexemes, int at) => at >= 0 && at < lexemes.Length && lexemes[at].Kind == LexemeKind.Word ? lexemes[at].Lower : null;

    internal static string? Symbol(ReadOnlySpan<QuantityLexeme> lexemes, int at) => at >= 0 && at < lexemes.Length && lexemes[at].Kind == LexemeKind.Symbol ? lexemes[at].Lower : null;

    static decimal Round(decimal value) => Math.Round(value, 4);
}
