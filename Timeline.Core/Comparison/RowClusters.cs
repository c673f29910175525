using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>The sentences of one row; two rows are never equal.</summary>
sealed class RowMembers(int[] sentences, double score, IReadOnlyList<long> byHand)
{
    /// <summary>Their numbers, ascending.</summary>
    public int[] Sentences { get; } = sentences;

    /// <summary>How sure it is that they belong together and no other does, 0 to 1.</summary>
    public double Score { get; } = score;

    /// <summary>The corrections that made it so, ascending.</summary>
    public IReadOnlyList<long> ByHand { get; } = byHand;
}

/// <summary>Joins sentences that say the same into rows, the surest pairs first.</summary>
/// <remarks>
/// Agglomerative clustering with an average-link floor. In a row stands at most one run of up to <see cref="LongestRun"/> neighbouring sentences of each witness.
/// Pairs come by score, then by how near they stand in their articles, then by their numbers, so the result does not depend on how they were found.
/// What a person joined is one before the first pair is looked at, and what a person parted never meets.
/// </remarks>
sealed class RowClusters
{
    public const int LongestRun = 3;

    /// <summary>The least average score between the sentences of two clusters that are joined.</summary>
    public const double AverageFloor = 0.125;

    /// <summary>What a further sentence of the same witness must tell of the facing sentences that the first does not, or it stands in a row of its own.</summary>
    const double LeastGain = 0.15;

    /// <summary>How much of the overlap its own further words may cost.</summary>
    const double MostLoss = 0.05;

    readonly SentenceTable table;
    readonly SettledTies byHand;
    readonly Dictionary<long, float> scores;
    readonly float[] nearest;
    readonly List<int>[] members;

    /// <summary>Rows that were looked at together and stay two. A row that grows is another row, so that what is known of it holds as long as it is one.</summary>
    readonly HashSet<(List<int>, List<int>)> apart = [];

    RowClusters(SentenceTable table, List<SentencePair> pairs, SettledTies byHand)
    {
        (this.table, this.byHand) = (table, byHand);
        nearest = new float[table.Count];
        scores = new Dictionary<long, float>(pairs.Count);
        foreach (var pair in pairs)
        {
            scores[Key(pair.A, pair.B)] = pair.Score;
            nearest[pair.A] = Math.Max(nearest[pair.A], pair.Score);
            nearest[pair.B] = Math.Max(nearest[pair.B], pair.Score);
        }
        members = new List<int>[table.Count];
        for (var number = 0; number < members.Length; number++)
        {
            var group = byHand.IsEmpty ? [number] : byHand.Group(number);
            members[number] = group[0] < number ? members[group[0]] : [.. group];
        }
    }

    /// <returns>Every sentence is in one row. Rows are by their first sentences.</returns>
    public static List<RowMembers> Cluster(SentenceTable table, List<SentencePair> pairs, SettledTies byHand, CancellationToken cancelled)
    {
        var clusters = new RowClusters(table, pairs, byHand);
        foreach (var pair in clusters.SurestFirst(pairs))
        {
            cancelled.ThrowIfCancellationRequested();
            clusters.Join(clusters.members[pair.A], clusters.members[pair.B]);
        }
        return [.. clusters.members.Distinct().OrderBy(row => row[0]).Select(row => new RowMembers([.. row], clusters.Sureness(row), [.. row.SelectMany(byHand.CorrectionsOf).Distinct().Order()]))];
    }

    // Shifted and joined, most pairs of numbers would come to one hash with hundreds of others: of a long number it is one half against the other.
    long Key(int a, int b) => a < b ? (long)a * table.Count + b : (long)b * table.Count + a;

    SentencePair[] SurestFirst(List<SentencePair> pairs)
    {
        // In hundredths, for two articles are not told sentence by sentence at the same pace.
        var relative = new int[table.Count];
        for (var number = 0; number < relative.Length; number++) relative[number] = 100 * table.PlaceOf(number) / table.Readings[table.WitnessOf(number)].Sentences.Length;
        var order = pairs.ToArray();
        Array.Sort(order, (x, y) =>
        {
            if (x.Score != y.Score) return y.Score.CompareTo(x.Score);
            var by = Math.Abs(relative[x.A] - relative[x.B]).CompareTo(Math.Abs(relative[y.A] - relative[y.B]));
            if (by == 0) by = x.A.CompareTo(y.A);
            return by == 0 ? x.B.CompareTo(y.B) : by;
        });
        return order;
    }

    void Join(List<int> one, List<int> other)
    {
        if (ReferenceEquals(one, other) || apart.Contains((one, other))) return;
        if (Average(one, other) < AverageFloor || !byHand.MayMeet(one, other) || !Fits(one, other))
        {
            apart.Add((one, other));
            apart.Add((other, one));
            return;
        }
        List<int> joined = [.. one, .. other];
        joined.Sort();
        foreach (var number in joined) members[number] = joined;
    }

    /// <summary>Over all pairs of witnesses, what their best pair of sentences has: a sentence told in two elsewhere need not be near to both.</summary>
    double Average(List<int> one, List<int> other)
    {
        if (!byHand.IsEmpty) return AverageOfGroups(one, other);
        double sum = 0;
        var pairs = 0;
        for (int a = 0, aEnd; a < one.Count; a = aEnd)
        {
            aEnd = EndOfRun(one, a);
            for (int b = 0, bEnd; b < other.Count; b = bEnd)
            {
                bEnd = EndOfRun(other, b);
                if (table.WitnessOf(one[a]) == table.WitnessOf(other[b])) continue;
                float best = 0;
                for (var i = a; i < aEnd; i++) for (var j = b; j < bEnd; j++) best = Math.Max(best, scores.GetValueOrDefault(Key(one[i], other[j])));
                sum += best;
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /// <summary>The same, where what a person joined counts once, by its nearest: a sentence that fits one of them need not be near to all.</summary>
    double AverageOfGroups(List<int> one, List<int> other)
    {
        var pairs =
            from a in one
            from b in other
            where table.WitnessOf(a) != table.WitnessOf(b)
            group scores.GetValueOrDefault(Key(a, b)) by (GroupOf(one, a), GroupOf(other, b)) into best
            select (double)best.Max();
        return pairs.DefaultIfEmpty().Average();

        // The sentences of one witness in a row are one, whoever joined them.
        int GroupOf(List<int> row, int number) => byHand.Group(row.Where(same => table.WitnessOf(same) == table.WitnessOf(number)).MaxBy(same => byHand.Group(same).Count))[0];
    }

    /// <summary>Where the sentences of one witness end in a row, which is in the order of the numbers.</summary>
    int EndOfRun(List<int> row, int start)
    {
        var end = start + 1;
        while (end < row.Count && table.WitnessOf(row[end]) == table.WitnessOf(row[start])) end++;
        return end;
    }

    bool Fits(List<int> one, List<int> other)
    {
        for (int a = 0, b = 0; a < one.Count && b < other.Count;)
        {
            // Both are in the order of the witnesses.
            var witness = table.WitnessOf(one[a]);
            if (table.WitnessOf(other[b]) is var with && with != witness)
            {
                if (with < witness) b++;
                else a++;
                continue;
            }
            var (first, more) = (RunOf(one, witness), RunOf(other, witness));
            if (!(IsRun(first, more) && IsBetterTogether(first, more, one, other, witness) && Gains(first, more, one, other, witness))) return false;
            (a, b) = (EndOfRun(one, a), EndOfRun(other, b));
        }
        return true;
    }

    int[] RunOf(List<int> row, int witness) => [.. row.Where(number => table.WitnessOf(number) == witness)];

    bool IsRun(int[] one, int[] other)
    {
        var all = one.Concat(other).Order().ToArray();
        if (all.Length > LongestRun) return false;
        for (var i = 1; i < all.Length; i++) if (all[i] != all[i - 1] + 1 || !table.Touches(all[i - 1])) return false;
        return true;
    }

    /// <summary>Whether no witness faces both sentences with a sentence each already, and more closely than both of its sentences face both of these.</summary>
    bool IsBetterTogether(int[] one, int[] other, List<int> row, List<int> otherRow, int witness) => row.Select(table.WitnessOf).Where(w => w != witness).Distinct().All(w =>
    {
        var (facing, facingOther) = (RunOf(row, w), RunOf(otherRow, w));
        return facingOther.Length == 0 || table.Overlap([.. one, .. other], [.. facing, .. facingOther]) > Math.Max(table.Overlap(one, facing), table.Overlap(other, facingOther));
    });

    bool Gains(int[] one, int[] other, List<int> row, List<int> otherRow, int witness)
    {
        int[] together = [.. one, .. other];
        return row.Concat(otherRow).Select(table.WitnessOf).Where(w => w != witness).Distinct().Any(w =>
        {
            var facing = row.Concat(otherRow).Where(number => table.WitnessOf(number) == w).ToArray();
            return table.Covered(facing, together) >= Math.Max(table.Covered(facing, one), table.Covered(facing, other)) + LeastGain
                && table.Overlap(together, facing) >= Math.Max(table.Overlap(one, facing), table.Overlap(other, facing)) - MostLoss;
        });
    }

    /// <summary>How sure the row is: of several witnesses as sure as the one that fits least, of one what is wanting to the nearest sentence of another.</summary>
    double Sureness(List<int> row)
    {
        if (EndOfRun(row, 0) == row.Count) return 1 - row.Max(number => nearest[number]);
        // Were it the average, two copies would make a third article's sentence look surer than it is.
        var least = 1.0;
        for (int start = 0, end; start < row.Count; start = end)
        {
            end = EndOfRun(row, start);
            least = Math.Min(least, Average(row[start..end], row));
        }
        return least;
    }
}
