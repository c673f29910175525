using System.Collections.Frozen;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>What is said of a figure: killed, injured, deployed.</summary>
/// <param name="Takes">What kind of figure it may be said of: <c>count</c>, <c>duration</c> or <c>any</c>.</param>
/// <param name="IsAgent">Whether someone does it, so that who does it matters.</param>
public sealed record ClaimPredicate(string Name, string Takes, bool IsAgent, IReadOnlyList<string> Words)
{
    /// <summary>The table that ships, <c>ClaimPredicates.tsv</c>, in its order.</summary>
    public static IReadOnlyList<ClaimPredicate> Table { get; } =
        [.. WordTable.Shipped("ClaimPredicates").Select(row => new ClaimPredicate(row[0], row[1], row[2] == "agent", row[3].Split(" | ")))];

    static readonly FrozenDictionary<string, ClaimPredicate[]> ByWord =
        Table.SelectMany(predicate => predicate.Words.Select(word => (word, predicate))).GroupBy(pair => pair.word).ToFrozenDictionary(same => same.Key, same => same.Select(pair => pair.predicate).ToArray());

    /// <summary>The predicate that a word means of such a quantity, or null.</summary>
    internal static ClaimPredicate? Of(string word, QuantityKind kind)
    {
        if (!ByWord.TryGetValue(word, out var predicates)) return null;
        var takes = kind switch { QuantityKind.Count => "count", QuantityKind.Duration => "duration", _ => "any" };
        return Array.Find(predicates, predicate => predicate.Takes == takes) ?? (kind == QuantityKind.Duration ? null : Array.Find(predicates, predicate => predicate.Takes == "any"));
    }
}
