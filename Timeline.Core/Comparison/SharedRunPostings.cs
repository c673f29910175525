namespace Timeline.Core.Comparison;

/// <summary>Which sentences have a run of words in common, so that of the many pairs that share single words only, none needs to be searched for runs.</summary>
sealed class SharedRunPostings
{
    /// <summary>For each sentence, the lists of its runs that stand in other sentences too.</summary>
    readonly List<int>[][] lists;

    SharedRunPostings(List<int>[][] lists) => this.lists = lists;

    /// <param name="runs">Of each sentence, by its number.</param>
    public static SharedRunPostings Of(WeighedRuns[] runs)
    {
        var first = new Dictionary<ulong, int>(runs.Sum(own => own.Runs.Length));
        var shared = new Dictionary<ulong, List<int>>();
        for (var number = 0; number < runs.Length; number++)
        {
            foreach (var run in runs[number].Runs)
            {
                if (first.TryAdd(run, number)) continue;
                if (!shared.TryGetValue(run, out var with)) with = first[run] == number ? null : shared[run] = [first[run]];
                if (with is not null && with[^1] != number) with.Add(number);
            }
        }
        return new SharedRunPostings(Array.ConvertAll(runs, own => ListsOf(own, shared)));
    }

    /// <summary>Sets for every sentence that has a run in common with this one, itself included, whether it is marked.</summary>
    public void Mark(int number, bool[] marks, bool marked)
    {
        foreach (var list in lists[number]) foreach (var with in list) marks[with] = marked;
    }

    static List<int>[] ListsOf(WeighedRuns own, Dictionary<ulong, List<int>> shared)
    {
        var lists = new List<List<int>>();
        foreach (var run in own.Runs) if (shared.TryGetValue(run, out var with)) lists.Add(with);
        return [.. lists];
    }
}
