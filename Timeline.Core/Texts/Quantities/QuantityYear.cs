using System.Collections.Frozen;

namespace Timeline.Core.Texts.Quantities;

/// <summary>Tells a year in digits from a count of as many.</summary>
static class QuantityYear
{
    static readonly FrozenSet<string> Before = new[]
    {
        "in", "since", "by", "until", "till", "from", "during", "of", "early", "late", "mid", "before", "after", "the", "a", "last", "next", "his", "her", "their", "its",
        "our", "spring", "summer", "autumn", "fall", "winter", "season", "through", "year", "circa", "back", "and", "to", "for", "between", "this", "that", "s",
    }.ToFrozenSet();

    /// <summary>Whether the four bare digits at <paramref name="at"/> are a year.</summary>
    /// <remarks>"killed 2000 people" and "a crowd of 1200 supporters" count; "in 2014 rebels …", "the 2016 vote" and "(2012)" are years.</remarks>
    public static bool IsOne(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (lexemes[at] is not { Kind: LexemeKind.Number, Span.Length: 4, Value: >= 1000 and <= 2100 } || lexemes[at].Value != decimal.Truncate(lexemes[at].Value)) return false;
        // "1000-5000" and "from 1200 to 4000" go to no year, "600 to 1500" comes from none.
        if (IsJoint(lexemes, at + 1) && at + 2 < lexemes.Length && lexemes[at + 2] is { Kind: LexemeKind.Number, Value: > 2100 }) return false;
        if (IsJoint(lexemes, at - 1) && at > 1 && lexemes[at - 2] is { Kind: LexemeKind.Number, Value: > 31 and < 1000 }) return false;
        if (QuantityNumber.Word(lexemes, at + 1) is not { } next || lexemes[at + 1].IsCapital) return QuantityNumber.Symbol(lexemes, at - 1) is not ("$" or "£" or "€");
        var countsNext = next == "people" || (next.Length > 3 && next[^1] == 's' && !next.EndsWith("ss", StringComparison.Ordinal));
        var isModern = lexemes[at].Value is >= 1900 and < 2100;
        return QuantityNumber.Word(lexemes, at - 1) is not { } before
            ? !countsNext || QuantityNumber.Symbol(lexemes, at - 1) == "("
            : Before.Contains(before) && (isModern || !countsNext);
    }

    static bool IsJoint(ReadOnlySpan<QuantityLexeme> lexemes, int at) => QuantityNumber.Symbol(lexemes, at) is "-" or "–" && lexemes[at].Follows || QuantityNumber.Word(lexemes, at) is "to" or "and" or "or";
}
