using System.Collections.Frozen;
using System.Globalization;

namespace Timeline.Core.Texts.Quantities;

/// <summary>A word that says a number without saying it, and the interval the table gives it.</summary>
/// <param name="Words">As written in running text, lower case.</param>
/// <param name="Conventional">The number that exports take for it.</param>
public sealed record QuantityVague(string Words, QuantityRange Range, decimal Conventional)
{
    /// <summary>The table that ships, <c>QuantityVague.tsv</c>, in its order.</summary>
    public static IReadOnlyList<QuantityVague> Table { get; } =
        [.. WordTable.Shipped("QuantityVague").Select(row => new QuantityVague(row[0], new(Number(row[1]), Number(row[2]), LowOpen: false, HighOpen: true), Number(row[3])))];

    static readonly FrozenDictionary<string, QuantityVague[]> ByFirstWord =
        Table.GroupBy(entry => entry.Words.Split(' ')[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray());

    /// <summary>The longest entry whose words begin at <paramref name="at"/>.</summary>
    internal static QuantityNumber? Read(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (QuantityNumber.Word(lexemes, at) is not { } first || !ByFirstWord.TryGetValue(first, out var entries)) return null;
        foreach (var entry in entries)
            if (QuantityPhrase.Length(lexemes, at, entry.Words) is var length and > 0) return new(entry.Conventional, length, 1, entry.Range);
        return null;
    }

    static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
