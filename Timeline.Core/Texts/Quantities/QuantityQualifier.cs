using System.Collections.Frozen;

namespace Timeline.Core.Texts.Quantities;

/// <summary>Words beside a number, and the interval they make of it.</summary>
/// <param name="IsBefore">Whether they stand before the number.</param>
/// <param name="Interval">The name of the interval in the table.</param>
public sealed record QuantityQualifier(string Words, bool IsBefore, string Interval)
{
    /// <summary>The table that ships, <c>QuantityQualifiers.tsv</c>, in its order.</summary>
    public static IReadOnlyList<QuantityQualifier> Table { get; } =
        [.. WordTable.Shipped("QuantityQualifiers").Select(row => new QuantityQualifier(row[0], row[1] == "before", row[2]))];

    static readonly FrozenDictionary<string, QuantityQualifier[]> BeforeByLastWord = Table.Where(entry => entry.IsBefore)
        .GroupBy(entry => entry.Words.Split(' ')[^1]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray());

    static readonly QuantityQualifier[] After = [.. Table.Where(entry => !entry.IsBefore).OrderByDescending(entry => entry.Words.Length)];

    /// <summary>The interval of <paramref name="value"/>. Of one single unit (nearly a year) "nearly" begins at three quarters, since a tenth of it is rarely meant.</summary>
    public QuantityRange Of(decimal value, bool isOneUnit) => Interval switch
    {
        "about" when value < 0 => QuantityRange.Between(value * 1.1m, value * 0.9m),
        "nearly" or "past" when value < 0 => QuantityRange.Exactly(value),
        "above" => new(value, null, LowOpen: true, HighOpen: true),
        "from" => new(value, null, LowOpen: false, HighOpen: true),
        "below" => new(null, value, LowOpen: true, HighOpen: true),
        "to" => new(null, value, LowOpen: true, HighOpen: false),
        "nearly" => new(isOneUnit ? 0.75m : value * 0.9m, value, LowOpen: true, HighOpen: true),
        "past" => new(value, value * 1.1m, LowOpen: true, HighOpen: true),
        "about" => QuantityRange.Between(value * 0.9m, value * 1.1m),
        "other" => QuantityRange.Any,
        _ => QuantityRange.Exactly(value),
    };

    /// <summary>A vague or ranged number under a qualifier: more than 20 to 30, at least dozens.</summary>
    public QuantityRange Of(QuantityRange range) => Interval switch
    {
        "above" or "from" => range with { High = null, HighOpen = true },
        "below" or "to" => range with { Low = null, LowOpen = true },
        "other" => QuantityRange.Any,
        _ => range,
    };

    /// <summary>The longest qualifier that ends directly before <paramref name="at"/>, with the number of its lexemes.</summary>
    internal static (QuantityQualifier Qualifier, int Length)? EndingAt(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (at < 1 || at > lexemes.Length || !BeforeByLastWord.TryGetValue(lexemes[at - 1].Lower, out var entries)) return null;
        foreach (var entry in entries)
            if (QuantityPhrase.Length(lexemes, at - entry.Words.AsSpan().Count(' ') - 1, entry.Words) is var length and > 0 && !IsOfVerb(lexemes, at - length, entry.Words)) return (entry, length);
        return null;
    }

    /// <summary>“will go up to 13 euros”: it does so to the number itself; “handed over 1.5 million”.</summary>
    static bool IsOfVerb(ReadOnlySpan<QuantityLexeme> lexemes, int start, string words) => start > 0 && words switch
    {
        "up to" => lexemes[start - 1].Lower is "go" or "goes" or "going" or "gone" or "went",
        "over" => lexemes[start - 1].Lower is "hand" or "hands" or "handed" or "handing",
        _ => false,
    };

    internal static (QuantityQualifier Qualifier, int Length)? BeginningAt(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        foreach (var entry in After)
            // "Equal to 20 or less than 10" has two numbers.
            if (QuantityPhrase.Length(lexemes, at, entry.Words) is var length and > 0 && !IsOfNext(lexemes, at + length)) return (entry, length);
        return null;
    }

    static bool IsOfNext(ReadOnlySpan<QuantityLexeme> lexemes, int at) =>
        at < lexemes.Length && (lexemes[at].Lower == "than" || lexemes[at - 1].Lower == "than" && QuantityNumber.MayBegin(lexemes[at]));
}
