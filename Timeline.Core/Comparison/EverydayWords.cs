using System.Collections.Frozen;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>The words of <c>EverydayWords.tsv</c>: rare as one may be among a few articles, having it in common says little.</summary>
static class EverydayWords
{
    static readonly FrozenSet<string> Stems = WordTable.Shipped("EverydayWords").SelectMany(row => row[1].Split(" | ")).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(Term term) => term.Kind == TokenKind.Word && Stems.Contains(term.Key);
}
