using System.Collections.Frozen;
using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>The words of <c>DifferenceWords.tsv</c>, folded.</summary>
static class DifferenceWords
{
    static readonly FrozenSet<string> Cues = Of("attribution");
    static readonly FrozenSet<string> Sources = Of("source");
    static readonly FrozenSet<string> Hedges = Of("hedge");

    /// <summary>Whether it brings what someone says: <c>said</c>, <c>according</c>.</summary>
    public static bool IsCue(Term term) => term.Kind == TokenKind.Word && Cues.Contains(term.Folded);

    /// <summary>Whether it is a cue, or a word for those who are quoted: <c>officials</c>.</summary>
    public static bool IsAttribution(Term term) => term.Kind == TokenKind.Word && (Cues.Contains(term.Folded) || Sources.Contains(term.Folded));

    public static bool IsHedge(Term term) => term.Kind == TokenKind.Word && Hedges.Contains(term.Folded);

    static FrozenSet<string> Of(string name) => WordTable.Shipped("DifferenceWords").Where(row => row[0] == name).SelectMany(row => row[1].Split(" | ")).ToFrozenSet(StringComparer.Ordinal);
}
