using System.Collections.Frozen;
using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>The words of <c>DifferenceWords.tsv</c>, folded.</summary>
static class DifferenceWords
{
    static readonly FrozenSet<string> Attributions = Of("attribution");
    static readonly FrozenSet<string> Hedges = Of("hedge");

    public static bool IsAttribution(Term term) => term.Kind == TokenKind.Word && Attributions.Contains(term.Folded);

    public static bool IsHedge(Term term) => term.Kind == TokenKind.Word && Hedges.Contains(term.Folded);

    static FrozenSet<string> Of(string name) => WordTable.Shipped("DifferenceWords").Where(row => row[0] == name).SelectMany(row => row[1].Split(" | ")).ToFrozenSet(StringComparer.Ordinal);
}
