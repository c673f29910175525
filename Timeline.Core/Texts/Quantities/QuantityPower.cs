namespace Timeline.Core.Texts.Quantities;

/// <summary>Powers in digits: 2^5, 6.2×10^-4.</summary>
static class QuantityPower
{
    const int MostExponent = 99;

    /// <summary>Its value with the number of lexemes, or null for none or for one that is too great to be kept.</summary>
    public static (decimal Value, int Length)? Read(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (at >= lexemes.Length || lexemes[at].Kind != LexemeKind.Number) return null;
        var value = lexemes[at].Value;
        if (Exponent(lexemes, at + 1) is var (own, ownLength)) return Of(value, own) is { } power ? (power, ownLength + 1) : null;
        var isTen = at + 2 < lexemes.Length && lexemes[at + 1].Lower is "×" or "x" or "*" && lexemes[at + 2] is { Kind: LexemeKind.Number, Value: 10 };
        var exponentAt = isTen ? at + 3 : QuantityNumber.Word(lexemes, at + 1) == "x10" ? at + 2 : 0;
        return exponentAt > 0 && Exponent(lexemes, exponentAt) is var (of, length) && Of(10, of) is { } ten && Product(value, ten) is { } whole ? (whole, exponentAt + length - at) : null;
    }

    static (int Exponent, int Length)? Exponent(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (QuantityNumber.Symbol(lexemes, at) != "^" || !lexemes[at].Follows) return null;
        var isMinus = QuantityNumber.Symbol(lexemes, at + 1) is "-" or "−";
        var digits = isMinus || QuantityNumber.Symbol(lexemes, at + 1) == "+" ? at + 2 : at + 1;
        return digits < lexemes.Length && lexemes[digits] is { Kind: LexemeKind.Number, Value: <= MostExponent, Follows: true } exponent && exponent.Value == decimal.Truncate(exponent.Value)
            ? ((int)exponent.Value * (isMinus ? -1 : 1), digits + 1 - at)
            : null;
    }

    /// <summary>Null where the result is too great, or is no number.</summary>
    public static decimal? Of(decimal number, int exponent)
    {
        if (number == 0 && exponent < 0) return null;
        decimal? power = 1;
        for (var i = 0; i < Math.Abs(exponent) && power is { } so; i++) power = Product(so, number);
        return power is { } whole && exponent < 0 ? whole == 0 ? null : 1 / whole : power;
    }

    /// <summary>Null where it is too great.</summary>
    public static decimal? Product(decimal one, decimal other) => other != 0 && Math.Abs(one) > decimal.MaxValue / Math.Max(1, Math.Abs(other)) ? null : one * other;
}
