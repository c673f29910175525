using System.Runtime.InteropServices;
using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>How much of a cell's wording another cell of its row has, in runs of five words or more.</summary>
public static class Provenance
{
    public const double Near = 0.6;
    public const double Rewritten = 0.15;

    /// <summary>Fewer words in a row than this are no run.</summary>
    public const int RunWords = 5;

    const int Several = -1;

    /// <param name="cells">The tokens of each cell of one row.</param>
    internal static Nearness[] Labels(IReadOnlyList<Token[]> cells)
    {
        if (cells.Count == 1) return [Nearness.Unique];
        var keys = cells.Select(cell => WordRuns.Keys(cell)).ToArray();
        var isCopy = Copies(cells);
        var runs = Array.ConvertAll(keys, words => WordRuns.Hashes(words, RunWords));
        var owners = Owners(runs);
        var labels = new Nearness[cells.Count];
        for (var cell = 0; cell < labels.Length; cell++)
        {
            labels[cell] = isCopy[cell] ? Nearness.Identical
                : Covered(runs[cell], cell, owners, keys[cell].Length) switch { >= Near => Nearness.Near, >= Rewritten => Nearness.Rewritten, _ => Nearness.Related };
        }
        return labels;
    }

    /// <summary>For each cell whether another has the same words; a name of two words is two words.</summary>
    static bool[] Copies(IReadOnlyList<Token[]> cells)
    {
        var lengths = cells.Select(cell => cell.Sum(token => token.Term.Kind == TokenKind.Punctuation ? 0 : token.Term.Folded.Length + 1)).ToArray();
        var written = new string?[lengths.Length];
        var isCopy = new bool[lengths.Length];
        for (var one = 0; one < lengths.Length; one++)
            for (var other = one + 1; other < lengths.Length; other++)
                if (lengths[one] == lengths[other] && Written(one) == Written(other)) isCopy[one] = isCopy[other] = true;
        return isCopy;

        string Written(int cell) => written[cell] ??= string.Join(' ', cells[cell].Where(token => token.Term.Kind != TokenKind.Punctuation).Select(token => token.Term.Folded));
    }

    /// <summary>For each run the cell that has it; <see cref="Several"/> where more than one do.</summary>
    static Dictionary<ulong, int> Owners(ulong[][] runs)
    {
        var owners = new Dictionary<ulong, int>();
        for (var cell = 0; cell < runs.Length; cell++)
        {
            foreach (var run in runs[cell])
            {
                ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(owners, run, out var isKnown);
                owner = isKnown && owner != cell ? Several : cell;
            }
        }
        return owners;
    }

    static double Covered(ulong[] runs, int cell, Dictionary<ulong, int> owners, int words)
    {
        var covered = 0;
        var until = 0;
        for (var at = 0; at < runs.Length; at++)
        {
            if (owners[runs[at]] == cell) continue;
            covered += at + RunWords - Math.Max(until, at);
            until = at + RunWords;
        }
        return words == 0 ? 0 : (double)covered / words;
    }
}
