using System.Collections.Frozen;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>The lines of <c>KindredWords.tsv</c>: words by which different reports tell one thing.</summary>
static class KindredWords
{
    static readonly FrozenDictionary<string, int[]> LinesOf = WordTable.Shipped("KindredWords")
        .SelectMany((row, line) => row[0].Split(" | ").Select(word => (Stem: Stemmer.Stem(word), line)))
        .GroupBy(word => word.Stem, word => word.line).ToFrozenDictionary(same => same.Key, same => same.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>How many lines there are.</summary>
    public static int Count { get; } = LinesOf.Values.Max(lines => lines.Max()) + 1;

    /// <summary>The numbers of the lines on which a word stands, from 0.</summary>
    public static ReadOnlySpan<int> Lines(Term term) => term.Kind == TokenKind.Word && LinesOf.TryGetValue(term.Key, out var lines) ? lines : [];
}
