using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>How much of a cell's wording another cell of its row has, in runs of five words or more.</summary>
public static class Provenance
{
    public const double Near = 0.6;
    public const double Rewritten = 0.15;

    /// <summary>Fewer words in a row than this are no run.</summary>
    public const int RunWords = 5;

    /// <param name="cells">The tokens of each cell of one row.</param>
    internal static Nearness[] Labels(IReadOnlyList<Token[]> cells)
    {
        if (cells.Count == 1) return [Nearness.Unique];
        var keys = cells.Select(cell => WordRuns.Keys(cell)).ToArray();
        var folded = cells.Select(cell => string.Join(' ', cell.Where(token => token.Term.Kind != TokenKind.Punctuation).Select(token => token.Term.Folded))).ToArray();
        var runs = keys.Select(words => WordRuns.Hashes(words, RunWords)).ToArray();
        var labels = new Nearness[cells.Count];
        for (var cell = 0; cell < labels.Length; cell++)
        {
            var others = new HashSet<ulong>();
            for (var other = 0; other < labels.Length; other++) if (other != cell) others.UnionWith(runs[other]);
            labels[cell] = folded.Where((words, other) => other != cell && words == folded[cell]).Any() ? Nearness.Identical
                : Covered(runs[cell], others, keys[cell].Length) switch { >= Near => Nearness.Near, >= Rewritten => Nearness.Rewritten, _ => Nearness.Related };
        }
        return labels;
    }

    static double Covered(ulong[] runs, HashSet<ulong> others, int words)
    {
        var covered = 0;
        var until = 0;
        for (var at = 0; at < runs.Length; at++)
        {
            if (!others.Contains(runs[at])) continue;
            covered += at + RunWords - Math.Max(until, at);
            until = at + RunWords;
        }
        return words == 0 ? 0 : (double)covered / words;
    }
}
