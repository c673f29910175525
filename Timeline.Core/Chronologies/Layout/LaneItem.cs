namespace Timeline.Core.Chronologies.Layout;

/// <summary>A mark with the events it stands for, before it has its place: one event, or several in a ring.</summary>
sealed record LaneItem(Mark Mark, IReadOnlyList<DrawnEvent> Events)
{
    public bool TurnsBand => Events.Any(one => one.TurnsBand);

    public bool IsDisputed => Events.Any(one => one.IsDisputed);

    public bool IsBold => Events is [{ TurnsBand: true }];

    /// <summary>Labels that say it, the best first: of a ring its events by name where they are two, then their number.</summary>
    /// <param name="lens">A ring whose events all stand in the lens says so.</param>
    public IEnumerable<string> Texts(TimeWindow? lens)
    {
        if (Events.Count == 1) return [Events[0].Title];
        var disputed = Events.Count(one => one.IsDisputed);
        var count = disputed > 0 ? Words(LayoutWords.RingDisputed, Events.Count, disputed) : Words(LayoutWords.Ring, Events.Count);
        if (lens is not null && Events.All(one => one.Date.Meets(lens))) return [Words(LayoutWords.OpenedBelow, count), count];
        return Events.Count == 2 ? [Words(LayoutWords.Both, Events[0].Title, Events[1].Title), count] : [count];
    }

    /// <summary>What goes first has the first choice of room: control changes, then rings, for they say most, then what is disputed.</summary>
    public static IOrderedEnumerable<LaneItem> InOrderOfChoice(IEnumerable<LaneItem> items) =>
        items.OrderByDescending(item => item.TurnsBand)
            .ThenByDescending(item => item.Events.Count > 1)
            .ThenByDescending(item => item.Mark is DiamondMark)
            .ThenByDescending(item => item.IsDisputed)
            .ThenBy(item => item.Mark.Left)
            .ThenBy(item => item.Events[0].Key, StringComparer.Ordinal);

    static string Words(string format, params object[] values) => string.Format(System.Globalization.CultureInfo.CurrentCulture, format, values);
}
