namespace Timeline.Core.Chronologies.Layout;

/// <summary>Joins marks that are too close to draw into rings with a count.</summary>
static class RingGathering
{
    /// <summary>Marks whose middles are nearer than this cover one another.</summary>
    const double TooClose = 12;

    const double ShortestDrawn = 2 * DotMark.Radius + TooClose;

    /// <summary>Between two rings: the room of a ring and of its sign.</summary>
    const double BetweenRings = 2 * RingMark.Radius + 8;

    /// <summary>Rings of the short marks that cover one another; longer marks stay as they are. What turns the band is joined with its like only.</summary>
    public static IEnumerable<LaneItem> Gather(IEnumerable<DrawnEvent> events, TimeScale scale)
    {
        var items = events.Select(happening => new LaneItem(MarkShape.Of(happening, scale), [happening])).ToList();
        // Where days are wide a lens parts nothing: rows do.
        if (scale.PxPerDay >= MarkShape.WideDay) return items;
        var shorts = items.Where(item => item.Mark.Right - item.Mark.Left <= ShortestDrawn).ToLookup(item => item.TurnsBand);
        return
        [
            .. items.Where(item => item.Mark.Right - item.Mark.Left > ShortestDrawn),
            .. Join(shorts[true], TooClose, scale),
            .. Join(shorts[false], TooClose, scale),
        ];
    }

    /// <summary>Rings for what found no room in the rows, far enough apart to stand in one row; what is alone, and clear of them, stays as it is.</summary>
    public static IEnumerable<LaneItem> Collect(IEnumerable<LaneItem> leftOver, TimeScale scale)
    {
        var groups = new List<(double X, List<LaneItem> Items)>();
        foreach (var item in ByPosition(leftOver))
        {
            var x = scale.Inside(item.Mark.Middle, RingMark.Radius);
            if (groups.Count > 0 && x - groups[^1].X < BetweenRings) groups[^1].Items.Add(item);
            else groups.Add((x, [item]));
        }
        while (FirstCovered(groups, scale) is { } i)
        {
            // With the nearer neighbour, whose place is far enough from the next.
            var near = i == 0 || i + 1 < groups.Count && groups[i + 1].X - groups[i].X < groups[i].X - groups[i - 1].X ? i + 1 : i - 1;
            groups[near].Items.AddRange(groups[i].Items);
            groups.RemoveAt(i);
        }
        return groups.Select(group => Joined(group.Items, group.X, scale));
    }

    // One that is alone and lies over a neighbour.
    static int? FirstCovered(List<(double X, List<LaneItem> Items)> groups, TimeScale scale)
    {
        var marks = groups.ConvertAll(group => Joined(group.Items, group.X, scale).Mark);
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Items.Count == 1 && marks.Where((mark, other) => other != i && mark.Left - RowTrack.Air < marks[i].Right && mark.Right + RowTrack.Air > marks[i].Left).Any()) return i;
        }
        return null;
    }

    static IEnumerable<LaneItem> Join(IEnumerable<LaneItem> items, double distance, TimeScale scale)
    {
        var group = new List<LaneItem>();
        foreach (var item in ByPosition(items))
        {
            if (group.Count > 0 && item.Mark.Middle - group[0].Mark.Middle > distance)
            {
                yield return Joined(group, (group[0].Mark.Middle + group[^1].Mark.Middle) / 2, scale);
                group.Clear();
            }
            group.Add(item);
        }
        if (group.Count > 0) yield return Joined(group, (group[0].Mark.Middle + group[^1].Mark.Middle) / 2, scale);
    }

    static LaneItem Joined(List<LaneItem> items, double x, TimeScale scale)
    {
        if (items.Count == 1) return items[0];
        var events = items.SelectMany(item => item.Events).OrderBy(one => one.Date.From).ThenBy(one => one.Key, StringComparer.Ordinal).ToList();
        return new LaneItem(Ring(x, events.Count, scale), events);
    }

    static RingMark Ring(double x, int count, TimeScale scale) => new(scale.Inside(x, RingMark.Radius), count);

    static IOrderedEnumerable<LaneItem> ByPosition(IEnumerable<LaneItem> items) =>
        items.OrderBy(item => item.Mark.Middle).ThenBy(item => item.Events[0].Key, StringComparer.Ordinal);
}
