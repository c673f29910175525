namespace Timeline.Core.Comparison;

/// <summary>The sentences with each key, ascending, and the share of its weight that it has there.</summary>
sealed class KeyPostings
{
    readonly int[] starts;
    readonly (int Number, float Share)[] all;

    public KeyPostings(SentenceTable table)
    {
        starts = new int[table.KeyCount + 1];
        for (var number = 0; number < table.Count; number++) foreach (var key in table.Keys(number).Numbers) starts[key + 1]++;
        for (var key = 0; key < table.KeyCount; key++) starts[key + 1] += starts[key];
        all = new (int, float)[starts[^1]];
        var next = starts.AsSpan(..^1).ToArray();
        for (var number = 0; number < table.Count; number++)
        {
            var (keys, shares) = table.Keys(number);
            for (var at = 0; at < keys.Length; at++) all[next[keys[at]]++] = (number, shares[at]);
        }
    }

    /// <summary>Those with a key, from a sentence on.</summary>
    public ReadOnlySpan<(int Number, float Share)> From(int number, int key)
    {
        var (low, high) = (starts[key], starts[key + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Number < number) low = middle + 1;
            else high = middle;
        }
        return all.AsSpan(low..starts[key + 1]);
    }
}
