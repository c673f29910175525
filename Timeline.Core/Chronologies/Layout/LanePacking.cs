namespace Timeline.Core.Chronologies.Layout;

/// <summary>Gives each mark of a lane a row, and its label the side with room; what finds no room is collected in rings in a last row.</summary>
/// <remarks>
/// Every way to place an item is tried in all rows, from the top, before the next: a name beside the mark, clear of the lines of the control changes;
/// across one of them; on a plate on the mark itself; no name. Labels are dropped, never cut or shrunk.
/// </remarks>
sealed class LanePacking(TimeScale scale, int mostRows, IReadOnlyList<double> turns, TimeWindow? lens)
{
    const double Gap = 5, SignWidth = 13, PlateMargin = 40, PlateAir = 6;

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

    // There is a further row in any case: in it stands what can as it is, the longest first, for what lasted says little in a ring. The rest is counted in one more.
    List<PlacedItem> PlaceLast(List<LaneItem> leftOver)
    {
        var placed = new List<PlacedItem>();
        var rest = new List<LaneItem>();
        foreach (var item in leftOver.OrderByDescending(item => item.Mark.Right - item.Mark.Left).ThenBy(item => item.Mark.Left).ThenBy(item => item.Events[0].Key, StringComparer.Ordinal))
        {
            if (!Track(mostRows).IsFree(item.Mark.Left, item.Mark.Right)) rest.Add(item);
            else placed.Add(Take(item, Beside(item, mostRows, clear: false) ?? OnPlate(item, mostRows) ?? new Spot(mostRows, null)));
        }
        List<LaneItem> rings = [.. RingGathering.Collect(rest, scale)];
        // No name may stand where a further ring is to come.
        foreach (var ring in rings) Track(mostRows + 1).Take(ring.Mark.Left, ring.Mark.Right);
        return [.. placed, .. rings.Select(ring => Take(ring, Beside(ring, mostRows + 1, clear: false) ?? new Spot(mostRows + 1, null)))];
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

    bool IsCrossed(Label label) => turns.Any(x => x > label.Left && x < label.Right);

    // The sign of a conflict stands above the mark's right end.
    static double GapRight(LaneItem item) => item.IsDisputed ? Gap + SignWidth : Gap;

    static Label ToTheRight(LaneItem item, string text, double width) =>
        Label.At(item.Mark.Right + GapRight(item), 0, TextAnchor.Start, text, width, item.IsBold);

    static Label ToTheLeft(LaneItem item, string text, double width) => Label.At(item.Mark.Left - Gap, 0, TextAnchor.End, text, width, item.IsBold);
}

/// <summary>An item in its row, counted from the top of the lane; the label's baseline is not set yet.</summary>
sealed record PlacedItem(LaneItem Item, int Row, Label? Label);
