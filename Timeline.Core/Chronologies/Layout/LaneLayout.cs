using System.Globalization;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>Stacks lanes, each with as many rows as its marks need.</summary>
static class LaneLayout
{
    const double RowHeight = 28, FirstRow = 20, AfterLastRow = 22, HeadLine = 15, FirstHeadLine = 20, HeadFoot = 11, HeadAir = 2, EdgeMargin = 13, BaselineBelowMiddle = 4;
    const double CountSize = 11;
    const int MostHeadLines = 3;

    /// <param name="lanes">From the top; events of other lanes are not drawn.</param>
    /// <param name="turns">Lines that labels should keep clear of.</param>
    /// <param name="lens">The part that is shown larger elsewhere.</param>
    public static IReadOnlyList<LaneDrawing> Place(
        IReadOnlyList<Lane> lanes, IReadOnlyCollection<DrawnEvent> events, TimeScale scale, double top, int mostRows, IReadOnlyList<double> turns, TimeWindow? lens, string? selected)
    {
        var byLane = events.ToLookup(one => one.Lane);
        var drawn = new List<LaneDrawing>();
        foreach (var lane in lanes)
        {
            drawn.Add(Place(lane, byLane[lane.Key], scale, top, mostRows, turns, lens, selected));
            top = drawn[^1].Bottom;
        }
        return drawn;
    }

    static LaneDrawing Place(
        Lane lane, IEnumerable<DrawnEvent> events, TimeScale scale, double top, int mostRows, IReadOnlyList<double> turns, TimeWindow? lens, string? selected)
    {
        var all = events.OrderBy(one => one.Date.From).ThenBy(one => one.Key, StringComparer.Ordinal).ToList();
        var packing = new LanePacking(scale, mostRows, turns, lens);
        var items = packing.Place(RingGathering.Gather(all.Where(one => one.Date.Meets(scale.Window)), scale));
        var earlier = AtEdge(packing, all.FindAll(one => one.Date.To <= scale.Window.From), atStart: true, top);
        var later = AtEdge(packing, all.FindAll(one => one.Date.From >= scale.Window.To), atStart: false, top);
        var head = Head(lane, scale, top);
        var bottom = Math.Max(MiddleOf(Math.Max(packing.RowsUsed, 1) - 1, top) + AfterLastRow, head[^1].Baseline + HeadFoot);
        return new LaneDrawing(lane, top, bottom, head, [.. items.Select(item => Draw(item, top, selected)).OrderBy(item => item.Mark.Left)], earlier, later);
    }

    static double MiddleOf(int row, double top) => top + FirstRow + row * RowHeight;

    static DrawnItem Draw(PlacedItem placed, double top, string? selected)
    {
        var middle = MiddleOf(placed.Row, top);
        var label = placed.Label is { } found ? found with { Baseline = middle + BaselineBelowMiddle } : null;
        var item = placed.Item;
        return new DrawnItem(item.Mark, middle, label, item.Events, item.IsDisputed, selected is not null && item.Events.Any(one => one.Key == selected));
    }

    static EdgeNote? AtEdge(LanePacking packing, List<DrawnEvent> beyond, bool atStart, double top)
    {
        if (beyond.Count == 0) return null;
        var text = beyond.Count == 1 ? Words(LayoutWords.Named, beyond[0].Title, beyond[0].When) : Words(atStart ? LayoutWords.Earlier : LayoutWords.Later, beyond.Count);
        if (packing.PlaceAtEdge(text, EdgeMargin, atStart) is not { } place) return null;
        var middle = MiddleOf(place.Row, top);
        return new EdgeNote(place.Label with { Baseline = middle + BaselineBelowMiddle }, middle, beyond);
    }

    static string Words(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);

    static List<Label> Head(Lane lane, TimeScale scale, double top)
    {
        var room = scale.Left - HeadAir - DrawingSize.HeadLeft;
        var lines = TextWidth.Wrap(lane.Name, room, Label.LaneSize, MostHeadLines, bold: true)
            .Select((line, i) => Label.At(DrawingSize.HeadLeft, top + FirstHeadLine + i * HeadLine, TextAnchor.Start, line, TextWidth.Of(line, Label.LaneSize, bold: true), bold: true)).ToList();
        var count = TextWidth.Fit(lane.Count, room, CountSize) ?? "";
        lines.Add(Label.At(DrawingSize.HeadLeft, top + FirstHeadLine + lines.Count * HeadLine, TextAnchor.Start, count, TextWidth.Of(count, CountSize)));
        return lines;
    }
}
