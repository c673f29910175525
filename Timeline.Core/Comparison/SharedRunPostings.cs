using System.Runtime.InteropServices;

namespace Timeline.Core.Comparison;

/// <summary>Which sentences have a run of words in common, so that of the many pairs that share single words only, none needs to be searched for runs.</summary>
sealed class SharedRunPostings
{
    /// <summary>For each run of each sentence, one sentence after another, the place here of the same run in a later one; -1 for none.</summary>
    readonly (int Number, int Behind)[] runs;

    /// <summary>Where the runs of each sentence begin, and behind the last where all end.</summary>
    readonly int[] starts;

    SharedRunPostings((int, int)[] runs, int[] starts) => (this.runs, this.starts) = (runs, starts);

    /// <param name="runs">Of each sentence, by its number.</param>
    public static SharedRunPostings Of(WeighedRuns[] runs)
    {
        var starts = new int[runs.Length + 1];
        for (var number = 0; number < runs.Length; number++) starts[number + 1] = starts[number] + runs[number].Runs.Length;
        var all = new (int Number, int Behind)[starts[^1]];
        var last = new Dictionary<ulong, int>(all.Length);
        for (var number = 0; number < runs.Length; number++)
        {
            var at = starts[number];
            foreach (var run in runs[number].Runs)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(last, run, out var isKnown);
                all[at] = (number, -1);
                if (isKnown) all[known].Behind = at;
                known = at++;
            }
        }
        return new SharedRunPostings(all, starts);
    }

    /// <summary>Marks every later sentence that has a run in common with this one with its number.</summary>
    public void Mark(int number, int[] marks)
    {
        for (var run = starts[number]; run < starts[number + 1]; run++)
            for (var with = runs[run].Behind; with >= 0; with = runs[with].Behind) marks[runs[with].Number] = number;
    }
}
