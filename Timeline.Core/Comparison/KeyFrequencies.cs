using System.Runtime.InteropServices;

namespace Timeline.Core.Comparison;

/// <summary>In how many different sentences each key stands.</summary>
/// <remarks>Copies count once: that three outlets print one wire makes its words no less rare, and one copy more changes no score among the others.</remarks>
sealed class KeyFrequencies
{
    /// <summary>The share of its runs of words that a copy has in common with what was copied.</summary>
    const double LeastOfCopies = 0.6;

    readonly int[] frequencies;
    readonly Dictionary<ulong, int> firstWithRun;

    /// <summary>Of the sentence that is being counted: how many of its runs stand first in each other.</summary>
    readonly Dictionary<int, int> common = [];

    /// <param name="runs">How many runs the sentences have, or about.</param>
    public KeyFrequencies(int keyCount, int runs) => (frequencies, firstWithRun) = (new int[keyCount], new(runs));

    /// <summary>How many different sentences there are.</summary>
    public int Sentences { get; private set; }

    public int this[int key] => frequencies[key];

    /// <param name="number">The sentence's number; each once, ascending.</param>
    /// <param name="known">The sentences counted so far, and this one, by number.</param>
    public void Count(int number, SentenceWords[] known)
    {
        var keys = known[number].Keys;
        if (CopiedFrom(number, known[number].CopiedRuns) is { } first)
        {
            foreach (var key in keys.Numbers) if (!known[first].Keys.Has(key)) frequencies[key]++;
            return;
        }
        Sentences++;
        foreach (var key in keys.Numbers) frequencies[key]++;
    }

    int? CopiedFrom(int number, ulong[] runs)
    {
        common.Clear();
        foreach (var run in runs)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firstWithRun, run, out var isKnown);
            if (!isKnown) first = number;
            else if (first != number) CollectionsMarshal.GetValueRefOrAddDefault(common, first, out _)++;
        }
        if (common.Count == 0) return null;
        var (nearest, most) = common.MaxBy(pair => (pair.Value, -pair.Key));
        return most >= LeastOfCopies * runs.Length ? nearest : null;
    }
}
