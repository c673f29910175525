using System.Collections.Frozen;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>The words of <c>DifferenceWords.tsv</c>, folded.</summary>
static class DifferenceWords
{
    static readonly FrozenSet<string> Cues = Of("attribution");
    static readonly FrozenSet<string> Sources = Of("source");
    static readonly FrozenSet<string> Hedges = Of("hedge");
    static readonly FrozenSet<string> Denials = Of("denial");

    static readonly FrozenDictionary<string, int> Fates = WordTable.Shipped("DifferenceWords").Where(row => row[0] == "fate")
        .SelectMany((row, line) => row[1].Split(" | ").Select(word => (word, line))).ToFrozenDictionary(pair => pair.word, pair => pair.line + 1, StringComparer.Ordinal);

    /// <summary>Whether it brings what someone says: <c>said</c>, <c>according</c>.</summary>
    public static bool IsCue(Term term) => term.Kind == TokenKind.Word && Cues.Contains(term.Folded);

    /// <summary>Whether it is a cue, or a word for those who are quoted: <c>officials</c>.</summary>
    public static bool IsAttribution(Term term) => term.Kind == TokenKind.Word && (Cues.Contains(term.Folded) || Sources.Contains(term.Folded));

    public static bool IsHedge(Term term) => term.Kind == TokenKind.Word && Hedges.Contains(term.Folded);

    /// <param name="lower">A word in lower case.</param>
    public static bool IsHedge(string lower) => Hedges.Contains(lower);

    /// <inheritdoc cref="IsHedge(string)"/>
    public static bool IsDenial(string lower) => Denials.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal) || lower.EndsWith("n’t", StringComparison.Ordinal);

    /// <summary>The number of the fate that it tells of people, from 1; 0 for any other word.</summary>
    public static int Fate(Term term) => term.Kind == TokenKind.Word ? Fates.GetValueOrDefault(term.Folded) : 0;

    static FrozenSet<string> Of(string name) => WordTable.Shipped("DifferenceWords").Where(row => row[0] == name).SelectMany(row => row[1].Split(" | ")).ToFrozenSet(StringComparer.Ordinal);
}
