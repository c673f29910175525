using System.Collections.Frozen;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Quantities;

/// <summary>Letters behind a number that multiply it: 3.5m, $200M, 30 bn.</summary>
static class QuantitySuffix
{
    static readonly FrozenDictionary<string, decimal> Suffixes = new Dictionary<string, decimal>
    {
        ["k"] = 1_000, ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mil"] = 1_000_000, ["mln"] = 1_000_000, ["bln"] = 1_000_000_000, ["bn"] = 1_000_000_000, ["b"] = 1_000_000_000, ["tn"] = 1_000_000_000_000, ["trn"] = 1_000_000_000_000, ["tln"] = 1_000_000_000_000,
    }.ToFrozenDictionary();

    /// <summary>Those that are others in small letters: 3T, but 3t of sand.</summary>
    static readonly FrozenDictionary<string, decimal> Capitals = new Dictionary<string, decimal> { ["m"] = 1_000_000, ["g"] = 1_000_000_000, ["t"] = 1_000_000_000_000 }.ToFrozenDictionary();

    /// <summary>Up to here a number with G is that of a network: 5G.</summary>
    const int LastGeneration = 6;

    /// <summary>What the word at <paramref name="next"/> makes of the number at <paramref name="at"/>; null where it multiplies nothing.</summary>
    public static decimal? Times(ReadOnlySpan<QuantityLexeme> lexemes, int at, int next, decimal value)
    {
        var word = lexemes[next].Lower;
        if (!lexemes[next].Follows) return IsSpacedSuffix(lexemes, next) && Suffixes.TryGetValue(word, out var apart) ? apart : null;
        if (lexemes[next].IsCapital && Capitals.TryGetValue(word, out var capital) && !(word == "g" && value <= LastGeneration)) return capital;
        return Suffixes.TryGetValue(word, out var suffix) && !(word == "m" && MeansMetres(lexemes, at, next)) ? suffix : null;
    }

    /// <summary>“2 bn”, “20 k” and “5 M” where nothing follows that the letter could belong to.</summary>
    static bool IsSpacedSuffix(ReadOnlySpan<QuantityLexeme> lexemes, int at) => lexemes[at] switch
    {
        { Span.Length: > 1 } => true,
        { Lower: "k" } or { Lower: "m" or "b", IsCapital: true } => QuantityFraction.EndsPhrase(lexemes, at + 1) && !(at + 1 < lexemes.Length && lexemes[at + 1].IsCapital) && QuantityNumber.Symbol(lexemes, at + 1) is not ("." or "-" or "&"),
        _ => false,
    };

    /// <summary>"100m" is a distance and "1.5m" a million and a half, but for what stands around them.</summary>
    static bool MeansMetres(ReadOnlySpan<QuantityLexeme> lexemes, int at, int suffix)
    {
        if (QuantityNumber.Symbol(lexemes, at - 1) is "$" or "£" or "€" or "¥" or "₹") return false;
        var next = QuantityNumber.Word(lexemes, suffix + 1);
        if (next is "tall" or "high" or "deep" or "long" or "wide" or "thick" or "away" or "from" or "above" or "below") return true;
        var countsSomething = next is not null && !TokenFunctionWords.Contains(next) && (next == "people" || (next[^1] == 's' && !next.EndsWith("ss", StringComparison.Ordinal)));
        return !countsSomething && lexemes[at].Value == decimal.Truncate(lexemes[at].Value);
    }
}
