namespace Timeline.Core.Texts;

/// <summary>Ties between numbered things, of which each that can hold beside the newer ones does.</summary>
/// <remarks>The order in which ties are given makes no difference.</remarks>
sealed class SettledTies
{
    public static readonly SettledTies None = new(0, null);

    static readonly Comparer<int[]> InOrder = Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    readonly List<int>[] groups;
    readonly Func<IReadOnlyList<int>, bool>? fits;
    readonly List<Edge> together = [];
    readonly List<Edge> apart = [];
    readonly SortedDictionary<long, List<(TieState State, long[] Against)>> settled = [];
    readonly HashSet<(int Thing, long Correction)> told = [];

    SettledTies(int things, Func<IReadOnlyList<int>, bool>? fits)
    {
        this.fits = fits;
        groups = new List<int>[things];
        for (var thing = 0; thing < things; thing++) groups[thing] = [thing];
    }

    public bool IsEmpty => settled.Count == 0;

    /// <param name="things">How many there are; they are numbered from 0.</param>
    /// <param name="ties">Between sets of things, none where what is tied is not there. The first of a tie is a whole, and so is the second where they belong together.</param>
    /// <param name="fits">Whether things may be one group; null where any may.</param>
    public static SettledTies Of(int things, IEnumerable<Tie<int[]>> ties, Func<IReadOnlyList<int>, bool>? fits = null)
    {
        var all = new SettledTies(things, fits);
        foreach (var tie in ties.OrderByDescending(tie => tie.Correction).ThenByDescending(tie => tie.IsTogether).ThenBy(tie => tie.One, InOrder).ThenBy(tie => tie.Other, InOrder)) all.Settle(tie);
        return all;
    }

    /// <summary>The things that belong together with this one, itself among them, ascending.</summary>
    public IReadOnlyList<int> Group(int thing) => groups[thing];

    /// <summary>Whether nothing that holds keeps any of these from any of those.</summary>
    public bool MayMeet(ICollection<int> these, ICollection<int> those) =>
        apart.Count == 0 || !apart.Exists(pair => (these.Contains(pair.A) && those.Contains(pair.B)) || (these.Contains(pair.B) && those.Contains(pair.A)));

    /// <summary>Pairs that hold and keep two things, with all that belongs together with each, from each other.</summary>
    public IEnumerable<(int One, int Other)> Apart => apart.Select(pair => (pair.A, pair.B));

    /// <summary>The corrections that hold, wholly or in part, and are about this thing.</summary>
    public IEnumerable<long> CorrectionsOf(int thing) => settled.Keys.Where(correction => told.Contains((thing, correction)));

    /// <summary>By correction.</summary>
    public IReadOnlyList<TieOutcome> Outcomes => [.. settled.Select(one => new TieOutcome(one.Key, StateOf(one.Value), [.. one.Value.SelectMany(tie => tie.Against).Distinct().Order()]))];

    /// <summary>Joins things in the order given, the surest first, as far as the ties let them be one.</summary>
    /// <returns>For each thing the least of its group.</returns>
    public int[] Join(IEnumerable<(int A, int B)> pairs)
    {
        var joined = Array.ConvertAll(groups, group => new SortedSet<int>(group));
        foreach (var group in joined.ToArray()) foreach (var thing in group) joined[thing] = group;
        foreach (var (a, b) in pairs)
        {
            var (one, other) = (joined[a], joined[b]);
            if (one == other || !MayMeet(one, other)) continue;
            one.UnionWith(other);
            foreach (var thing in other) joined[thing] = one;
        }
        return Array.ConvertAll(joined, group => group.Min);
    }

    static TieState StateOf(List<(TieState State, long[] Against)> ties) =>
        ties.TrueForAll(tie => tie.State == TieState.Applied) ? TieState.Applied
        : ties.Exists(tie => tie.State == TieState.Applied) ? TieState.InPart
        : ties.Min(tie => tie.State);

    void Settle(Tie<int[]> tie)
    {
        var outcome = tie.One.Length == 0 || tie.Other.Length == 0 ? (TieState.Missing, []) : tie.IsTogether ? Unite(tie.Correction, [.. tie.One, .. tie.Other]) : Part(tie);
        if (!settled.TryGetValue(tie.Correction, out var outcomes)) settled[tie.Correction] = outcomes = [];
        outcomes.Add(outcome);
        if (outcome.Item1 == TieState.Applied) told.UnionWith(tie.One.Concat(tie.Other).Select(thing => (thing, tie.Correction)));
    }

    (TieState, long[]) Unite(long correction, int[] things)
    {
        var all = things.SelectMany(Group).Distinct().Order().ToList();
        if (apart.FindIndex(pair => all.Contains(pair.A) && all.Contains(pair.B)) is >= 0 and var found)
            return (TieState.Contradicted, [apart[found].Correction, .. Path(things, apart[found].A), .. Path(things, apart[found].B)]);
        if (fits?.Invoke(all) == false)
            return fits([.. things.Distinct().Order()]) ? (TieState.Contradicted, [.. together.Where(pair => all.Contains(pair.A)).Select(pair => pair.Correction)]) : (TieState.Impossible, []);
        foreach (var thing in things) together.Add(new Edge(things[0], thing, correction));
        foreach (var thing in all) groups[thing] = all;
        return (TieState.Applied, []);
    }

    (TieState, long[]) Part(Tie<int[]> tie)
    {
        if (tie.One.Intersect(tie.Other).Any()) return (TieState.Impossible, []);
        var whole = tie.One.SelectMany(Group).ToHashSet();
        if (Array.Find([.. tie.Other.Select(thing => (int?)thing)], thing => whole.Contains(thing!.Value)) is { } within) return (TieState.Contradicted, [.. Path(tie.One, within)]);
        if (Unite(tie.Correction, tie.One) is { Item1: not TieState.Applied } not) return not;
        apart.AddRange(tie.Other.Select(thing => new Edge(tie.One[0], thing, tie.Correction)));
        return (TieState.Applied, []);
    }

    /// <summary>Through which corrections a thing belongs together with any of these.</summary>
    IEnumerable<long> Path(int[] from, int to)
    {
        var reached = from.ToDictionary(thing => thing, _ => (Edge?)null);
        var next = new Queue<int>(from.Distinct());
        while (next.TryDequeue(out var thing) && thing != to)
        {
            foreach (var edge in together.Where(edge => edge.A == thing || edge.B == thing))
                if (reached.TryAdd(edge.A == thing ? edge.B : edge.A, edge)) next.Enqueue(edge.A == thing ? edge.B : edge.A);
        }
        while (reached.GetValueOrDefault(to) is { } edge)
        {
            yield return edge.Correction;
            to = edge.A == to ? edge.B : edge.A;
        }
    }

    readonly record struct Edge(int A, int B, long Correction);
}
