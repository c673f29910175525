namespace Timeline.Core.Chronologies.Layout;

/// <summary>Gives each mark of a lane a row, and its label the side with room; what finds no room is collected in rings in a last row.</summary>
/// <remarks>
/// Every way to place an item is tried in all rows, from the top, before the next: a whole name beside the mark, clear of the lines of the control changes;
/// across one of them; on a plate on the mark itself; a cut name; no name. Labels are dropped, never shrunk.
/// </remarks>
sealed class LanePacking(TimeScale scale, int mostRows, IReadOnlyList<double> turns, TimeWindow? lens)
{
    const double Gap = 5, SignWidth = 13, PlateMargin = 40, PlateAir = 6, ShortestCut = 60, LongestCut = 220;

    readonly List<RowTrack> rows = [];

    public int RowsUsed { get; private set; }

    public IReadOnlyList<PlacedItem> Place(IEnumerable<LaneItem> items)
    {
        var placed = new List<PlacedItem>();
        var leftOver = new List<LaneItem>();
        foreach (var item in LaneItem.InOrderOfChoice(items))
        {
            if (Find(item) is { } spot) placed.Add(Take(item, spot));
            else leftOver.Add(item);
        }
        return leftOver.Count == 0 ? placed : [.. placed, .. PlaceLast(leftOver)];
    }

    // There is a further row in any case: what is not much stands in it as it is.
    List<PlacedItem> PlaceLast(List<LaneItem> leftOver)
    {
        var last = new RowTrack(scale.Left, scale.Right);
        var row = mostRows;
        while (rows.Count < row) rows.Add(new RowTrack(scale.Left, scale.Right));
        rows.Add(last);
        var placed = new List<PlacedItem>();
        foreach (var item in leftOver)
        {
            if (last.IsFree(item.Mark.Left, item.Mark.Right) && (Beside(item, row, clear: false) ?? OnPlate(item, row)) is { } spot) placed.Add(Take(item, spot));
        }
        if (placed.Count == leftOver.Count) return placed;
        rows[row] = new RowTrack(scale.Left, scale.Right);
        return [.. RingGathering.Collect(leftOver, scale).Select(ring => Take(ring, new Spot(row, null)))];
    }

    /// <summary>Room for a text at an edge of the window, in the first row that has it; null where none has.</summary>
    public (int Row, Label Label)? PlaceAtEdge(string text, double margin, bool atStart)
    {
        var width = TextWidth.Of(text, Label.Size);
        var label = atStart
            ? Label.At(scale.Left + margin, 0, TextAnchor.Start, text, width)
            : Label.At(scale.Right - margin, 0, TextAnchor.End, text, width);
        var (left, right) = atStart ? (scale.Left, label.Right) : (label.Left, scale.Right);
        for (var row = 0; row < mostRows; row++)
        {
            if (!Track(row).IsFree(left, right)) continue;
            Track(row).Take(left, right);
            RowsUsed = Math.Max(RowsUsed, row + 1);
            return (row, label);
        }
        return null;
    }

    sealed record Spot(int Row, Label? Label);

    PlacedItem Take(LaneItem item, Spot spot)
    {
        var track = Track(spot.Row);
        track.Take(item.Mark.Left, item.Mark.Right);
        if (spot.Label is { } label) track.Take(label.Left, label.Right);
        RowsUsed = Math.Max(RowsUsed, spot.Row + 1);
        return new PlacedItem(item, spot.Row, spot.Label);
    }

    RowTrack Track(int row)
    {
        while (rows.Count <= row) rows.Add(new RowTrack(scale.Left, scale.Right));
        return rows[row];
    }

    Spot? Find(LaneItem item)
    {
        // In the order of the remarks above.
        IEnumerable<Func<int, Spot?>> ways =
        [
            row => Beside(item, row, clear: true),
            row => Beside(item, row, clear: false),
            row => OnPlate(item, row),
            row => Cut(item, row),
            row => new Spot(row, null),
        ];
        foreach (var way in ways)
        {
            for (var row = 0; row < mostRows; row++)
            {
                if (Track(row).IsFree(item.Mark.Left, item.Mark.Right) && way(row) is { } spot) return spot;
            }
        }
        return null;
    }

    Spot? Beside(LaneItem item, int row, bool clear)
    {
        foreach (var text in item.Texts(lens))
        {
            var width = TextWidth.Of(text, Label.Size, item.IsBold);
            foreach (var label in new[] { ToTheRight(item, text, width), ToTheLeft(item, text, width) })
            {
                if (Track(row).IsFree(label.Left, label.Right) && (!clear || !IsCrossed(label))) return new Spot(row, label);
            }
        }
        return null;
    }

    Spot? OnPlate(LaneItem item, int row)
    {
        var text = item.Texts(lens).First();
        var width = TextWidth.Of(text, Label.Size, item.IsBold) + 2 * PlateAir;
        if (item.Mark is not (BarMark or FieldMark) || item.Mark.Right - item.Mark.Left < width + 2 * PlateMargin) return null;
        return new Spot(row, Label.At(item.Mark.Middle, 0, TextAnchor.Middle, text, width, item.IsBold));
    }

    Spot? Cut(LaneItem item, int row)
    {
        var (right, left) = (Track(row).RoomRight(item.Mark.Right) - GapRight(item), Track(row).RoomLeft(item.Mark.Left) - Gap);
        var room = Math.Min(Math.Max(left, right), LongestCut);
        if (room < ShortestCut || TextWidth.Fit(item.Texts(lens).Last(), room, Label.Size, item.IsBold) is not { } text) return null;
        var width = TextWidth.Of(text, Label.Size, item.IsBold);
        var label = right >= left ? ToTheRight(item, text, width) : ToTheLeft(item, text, width);
        return Track(row).IsFree(label.Left, label.Right) ? new Spot(row, label) : null;
    }

    bool IsCrossed(Label label) => turns.Any(x => x > label.Left && x < label.Right);

    // The sign of a conflict stands above the mark's right end.
    static double GapRight(LaneItem item) => item.IsDisputed ? Gap + SignWidth : Gap;

    static Label ToTheRight(LaneItem item, string text, double width) =>
        Label.At(item.Mark.Right + GapRight(item), 0, TextAnchor.Start, text, width, item.IsBold);

    static Label ToTheLeft(LaneItem item, string text, double width) => Label.At(item.Mark.Left - Gap, 0, TextAnchor.End, text, width, item.IsBold);
}

/// <summary>An item in its row, counted from the top of the lane; the label's baseline is not set yet.</summary>
sealed record PlacedItem(LaneItem Item, int Row, Label? Label);
