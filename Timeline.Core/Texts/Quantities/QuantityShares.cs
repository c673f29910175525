using System.Collections.Frozen;

namespace Timeline.Core.Texts.Quantities;

/// <summary>A number or a range of numbers, before its qualifier and unit are known.</summary>
sealed record FoundAmount(int Start, int End, decimal? Value, QuantityRange Range, QuantityKind? Other = null)
{
    /// <summary>A range of parts of a whole, in hundredths.</summary>
    public bool IsShare { get; init; }
}

/// <summary>Reads parts of a whole: two-thirds, half the voters, one in five, three quarters of an hour.</summary>
sealed class QuantityShares(string text, QuantityLexeme[] lexemes)
{
    /// <summary>A share from one hundredth on is told in so many digits.</summary>
    const int LeastDigits = 1, MostDigits = 12;

    /// <summary>Of what a share is told with “in”: one in five.</summary>
    static readonly FrozenSet<decimal> Wholes = new decimal[] { 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1_000, 10_000, 100_000, 1_000_000 }.ToFrozenSet();

    /// <summary>"two-thirds", "a quarter of", "half the", "more than a third": a share, about as many hundredths.</summary>
    public FoundAmount? InWords(int at)
    {
        var isMinus = at < lexemes.Length && lexemes[at].Kind == LexemeKind.Word && QuantityNumber.IsMinus(lexemes, at);
        if (isMinus) return QuantityFraction.InWords(lexemes, at + 1) is var (less, lengthOfLess, isArticle) && !isArticle && OfOne(at + 1 + lengthOfLess) is null ? Of(at, lengthOfLess + 1, -less) : null;
        if (QuantityFraction.InWords(lexemes, at) is not var (part, length, hasArticle)) return null;
        // "A quarter of a million" and "two thirds of an hour" are numbers.
        if (QuantityNumber.Read(lexemes, at) is { } number && number.Length > length || OfOne(at + length) is not null) return null;
        var next = Word(at + length);
        var isOf = next == "of" && Word(at + length + 1) is not "an" || Word(at) == "half" && next is "the" or "its" or "their" or "his" or "her" or "our" or "all";
        // "A third" may be one more in a row; "a hundredth" hardly is, nor is what stands alone.
        var isSaid = !hasArticle || Word(at - 1) == "by" || part <= 0.01m && QuantityFraction.EndsPhrase(lexemes, at + length) || length > 1 && length == lexemes.Length || QuantityQualifier.EndingAt(lexemes, at) is { Qualifier.Interval: not "just" };
        // "More than half people", as speech has it
        var isOfAll = Word(at) == "half" && next is not null && (next == "people" || next[^1] == 's') && QuantityQualifier.EndingAt(lexemes, at) is { Qualifier.Interval: not "just" } && QuantityUnit.BeginningAt(text, lexemes, at + length) is null;
        if (!isOf && !isOfAll && (!isSaid || (hasArticle || Word(at) == "one") && !QuantityFraction.EndsPhrase(lexemes, at + length) || next is "a" or "an" || Word(at) == "half" && next is "past" or "of")) return null;
        return Of(at, length, part);
    }

    static FoundAmount Of(int at, int length, decimal part)
    {
        var (digits, left) = (LeastDigits, Math.Abs(part) * 100);
        for (; left is > 0 and < 10 && digits < MostDigits; digits++) left *= 10;
        var share = Math.Round(part * 100, digits);
        return new(at, at + length, share, QuantityRange.Exactly(share).Widened(0.1m));
    }

    /// <summary>“between a third and a half”</summary>
    public FoundAmount? Between(int at)
    {
        if (Part(at + 1) is not var (low, next) || Word(next) is not ("and" or "to") || Part(next + 1) is not var (high, end) || low >= high || OfOne(end) is not null || QuantityUnit.BeginningAt(text, lexemes, end) is not null) return null;
        return new FoundAmount(at, end, null, QuantityRange.Between(Math.Round(low * 100, LeastDigits), Math.Round(high * 100, LeastDigits))) { IsShare = true };
    }

    (decimal Value, int Next)? Part(int at)
    {
        var from = Word(at) == "a" && Word(at + 1) == "half" ? at + 1 : at;
        return QuantityFraction.InWords(lexemes, from) is var (value, length, _) && value < 1 ? (value, from + length) : null;
    }

    /// <summary>“one in five voters”, “two in every five”, “9 out of 10”: “five in 10 attacks” and “one in two weeks” are no share.</summary>
    public FoundAmount? OneInTen(int at)
    {
        if (QuantityNumber.Read(lexemes, at) is not { Scale: 1, Vague: null, Value: > 0 } some) return null;
        var joint = at + some.Length;
        // "One-in-three"
        if (Symbol(joint) == "-" && Word(joint + 1) == "in" && Symbol(joint + 2) == "-" && QuantityNumber.Read(lexemes, joint + 3) is { } of && some.Value == 1 && Wholes.Contains(of.Value)) return Of(at, joint + 3 + of.Length - at, 1 / of.Value);
        var isOut = Word(joint) == "out" && Word(joint + 1) == "of";
        if (!isOut && Word(joint) != "in") return null;
        var from = isOut ? joint + 2 : joint + 1;
        var isEvery = Word(from) is "every" or "each";
        if (isEvery) from++;
        if (QuantityNumber.Read(lexemes, from) is not { } all || some.Value > all.Value || some.Value == all.Value && !isOut || !Wholes.Contains(all.Value) || some.Value != decimal.Truncate(some.Value)) return null;
        var end = from + all.Length;
        if (QuantityUnit.BeginningAt(text, lexemes, end) is not null || Symbol(end) is "-" or "–" or "/" or "%") return null;
        return isOut || isEvery || some.Value == 1 || QuantityFraction.EndsPhrase(lexemes, end) ? Of(at, end - at, some.Value / all.Value) : new(at, end, null, QuantityRange.Any, QuantityKind.Label);
    }

    /// <summary>The unit of “of an hour”, “of a mile” and “of one percent”, of which a part is told.</summary>
    public (QuantityUnit Unit, int Length)? OfOne(int at) =>
        Word(at) == "of" && (Word(at + 1) is "a" or "an" or "one" || at + 1 < lexemes.Length && lexemes[at + 1] is { Kind: LexemeKind.Number, Value: 1 }) && QuantityUnit.BeginningAt(text, lexemes, at + 2) is var (unit, length) && unit.Kind != QuantityKind.Money ? (unit, length + 2) : null;

    /// <summary>"three quarters of an hour", "half a percent", "a quarter mile": so much of one unit.</summary>
    public FoundAmount? OfUnit(int at)
    {
        if (QuantityFraction.InWords(lexemes, at) is not var (part, length, _)) return null;
        if (Word(at) == "a" && length == 1) return null;
        var end = at + length;
        if (OfOne(end) is not null) return new(at, end, part, QuantityRange.Exactly(part));
        return IsOfUnit(at, end) ? new(at, end, part, QuantityRange.Exactly(part)) : null;
    }

    /// <summary>“half mile”, “a quarter hour”, “half percent”: the second half hour is another.</summary>
    bool IsOfUnit(int at, int end)
    {
        if (lexemes[end - 1].Lower is not ("half" or "quarter" or "quarters") || Word(at - 1) is "second" or "first" or "last" or "next" or "other" or "and") return false;
        var unitAt = Symbol(end) == "-" && lexemes[end].Follows ? end + 1 : end;
        return QuantityUnit.BeginningAt(text, lexemes, unitAt) is var (unit, _) && unit.Dimension is "time" or "angle" or "length" or "percent" or "percentage point" or "volume" && !lexemes[unitAt].Lower.EndsWith('s');
    }

    string? Word(int at) => QuantityNumber.Word(lexemes, at);

    string? Symbol(int at) => QuantityNumber.Symbol(lexemes, at);
}
