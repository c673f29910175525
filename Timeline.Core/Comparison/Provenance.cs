using System.Runtime.InteropServices;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>How much of a cell's wording another cell of its row has, in runs of five words or more.</summary>
public static class Provenance
{
    public const double Near = 0.6;
    public const double Rewritten = 0.15;

    /// <summary>Fewer words in a row than this are no run.</summary>
    public const int RunWords = 5;

    const int Several = -1;

    /// <param name="Label">Of the row.</param>
    /// <param name="Labels">Of each cell.</param>
    /// <param name="CopyOf">For each cell the first with the same words, itself where that is no other.</param>
    internal readonly record struct OfRow(Nearness Label, Nearness[] Labels, int[] CopyOf);

    /// <param name="cells">The tokens of each cell of one row.</param>
    internal static OfRow Of(IReadOnlyList<Token[]> cells)
    {
        var copyOf = Copies(cells);
        var labels = Labels(cells, copyOf);
        var label = labels.Max();
        if (label != Nearness.Identical || Array.TrueForAll(copyOf, first => first == 0)) return new(label, labels, copyOf);
        // Two say nine and two say eleven: each is a copy, and not all have the same words.
        var different = cells.Where((_, cell) => copyOf[cell] == cell).ToArray();
        return new(Labels(different, [.. Enumerable.Range(0, different.Length)]).Max(), labels, copyOf);
    }

    static Nearness[] Labels(IReadOnlyList<Token[]> cells, int[] copyOf)
    {
        if (cells.Count == 1) return [Nearness.Unique];
        var keys = cells.Select(cell => WordRuns.Keys(cell)).ToArray();
        var isCopy = copyOf.Select((first, cell) => first != cell || Array.IndexOf(copyOf, cell, cell + 1) >= 0).ToArray();
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

    /// <summary>For each cell the first that has the same words; a name of two words is two words.</summary>
    static int[] Copies(IReadOnlyList<Token[]> cells)
    {
        var lengths = cells.Select(cell => cell.Sum(token => token.Term.Kind == TokenKind.Punctuation ? 0 : token.Term.Folded.Length + 1)).ToArray();
        var written = new string?[lengths.Length];
        var copyOf = new int[lengths.Length];
        for (var cell = 0; cell < lengths.Length; cell++)
        {
            var first = 0;
            while (first < cell && !(lengths[first] == lengths[cell] && Written(first) == Written(cell))) first++;
            copyOf[cell] = first;
        }
        return copyOf;

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
