namespace Timeline.Core.Chronologies.Layout;

/// <summary>The timeline as a picture of a fixed size and without words, from edge to edge: band, marks and axis as in the drawing.</summary>
public static class PictureLayout
{
    const double LineTop = 12, BandTop = 24, BelowBand = 6, LeastBand = 76, MostBand = 132;
    const double RowHeight = 25, BesideRows = 7, AxisHeight = 26;

    /// <summary>In px of <paramref name="width"/> by <paramref name="height"/>. Lanes for which there is no room share the last one; marks for which there is none are collected in rings.</summary>
    public static TimelineDrawing Place(TimelineContent content, double width, double height)
    {
        var scale = new TimeScale(content.Window, 0, width);
        var bottom = height - AxisHeight;
        var room = bottom - BandTop - BelowBand - (content.Band is null ? 0 : LeastBand);
        content = WithLanes(content, (int)(room / (RowHeight + 2 * BesideRows)));
        var lanes = Rows(content, scale, (int)((room - 2 * BesideRows * content.Lanes.Count) / RowHeight));
        var lanesHeight = lanes.Sum(HeightOf);
        // The band takes what the lanes leave, and the lanes what is more than it needs.
        var bandHeight = Math.Clamp(bottom - BandTop - BelowBand - lanesHeight, LeastBand, MostBand);
        var band = content.Band is null ? null : ControlBandLayout.Place(content.Band, scale, new BandFrame(BandTop, bandHeight, 0, LineTop, bottom), []);
        var top = band is null ? BandTop : band.Frame.Bottom + BelowBand;
        var spare = lanes.Count == 0 ? 0 : Math.Max(0, bottom - top - lanesHeight) / lanes.Count;
        return new TimelineDrawing(width, height, scale, band, [.. Stacked(content, lanes, top, spare)], Lines(band), AxisLayout.Place(scale, bottom), Frame(content, scale, top, bottom));
    }

    static TimelineContent WithLanes(TimelineContent content, int most)
    {
        if (content.Lanes.Count <= most) return content;
        var kept = content.Lanes.Take(most).ToList();
        var crowded = content.Lanes.Skip(most).Select(lane => lane.Key).ToHashSet();
        return content with { Lanes = kept, Events = [.. content.Events.Select(one => crowded.Contains(one.Lane) ? one with { Lane = kept[^1].Key } : one)] };
    }

    static double HeightOf(List<List<LaneItem>> rows) => Math.Max(rows.Count, 1) * RowHeight + 2 * BesideRows;

    static IReadOnlyList<double> Lines(ControlBandDrawing? band) => band is null ? [] : [.. band.Turns.Where(turn => turn.IsSharp).Select(turn => turn.X)];

    static LensFrame? Frame(TimelineContent content, TimeScale scale, double top, double bottom) =>
        content.Lens is { } part && content.Window.Meets(part.From, part.To) ? new LensFrame(scale.X(part.From), scale.X(part.To), top, bottom) : null;

    static IEnumerable<LaneDrawing> Stacked(TimelineContent content, List<List<List<LaneItem>>> lanes, double top, double spare)
    {
        foreach (var (lane, rows) in content.Lanes.Zip(lanes))
        {
            var bottom = top + HeightOf(rows) + spare;
            var first = top + (spare + RowHeight) / 2 + BesideRows;
            yield return new LaneDrawing(lane, top, bottom, [], [.. rows.SelectMany((row, i) => row.Select(item => Drawn(item, first + i * RowHeight, content.Selected)))], null, null);
            top = bottom;
        }
    }

    static DrawnItem Drawn(LaneItem item, double middle, string? selected) =>
        new(item.Mark, middle, null, item.Events, item.IsDisputed, selected is not null && item.Events.Any(one => one.Key == selected));

    // Every lane has a row; the others go, one at a time, to the lane that lacks most.
    static List<List<List<LaneItem>>> Rows(TimelineContent content, TimeScale scale, int most)
    {
        var events = content.Events.Where(one => one.Date.Meets(scale.Window)).ToLookup(one => one.Lane);
        var items = content.Lanes.Select(lane => RingGathering.Gather(events[lane.Key], scale).ToList()).ToList();
        var wanted = items.ConvertAll(lane => Packed(lane, scale, int.MaxValue).Count);
        var given = wanted.ConvertAll(rows => Math.Min(rows, 1));
        for (var left = most - given.Sum(); left > 0 && given.Zip(wanted).Any(lane => lane.First < lane.Second); left--)
            given[Enumerable.Range(0, given.Count).MaxBy(lane => wanted[lane] - given[lane])]++;
        return [.. items.Select((lane, i) => Packed(lane, scale, given[i]))];
    }

    static List<List<LaneItem>> Packed(List<LaneItem> items, TimeScale scale, int most)
    {
        var rows = new List<(RowTrack Track, List<LaneItem> Items)>();
        var leftOver = new List<LaneItem>();
        // After what turns the band the longest first, for it finds room least.
        foreach (var item in items.OrderByDescending(item => item.TurnsBand).ThenByDescending(item => item.Mark.Right - item.Mark.Left)
            .ThenBy(item => item.Mark.Left).ThenBy(item => item.Events[0].Key, StringComparer.Ordinal))
        {
            var row = rows.FindIndex(row => row.Track.IsFree(item.Mark.Left, item.Mark.Right));
            if (row < 0 && rows.Count < most)
            {
                row = rows.Count;
                rows.Add((new RowTrack(scale.Left, scale.Right), []));
            }
            if (row < 0)
            {
                leftOver.Add(item);
                continue;
            }
            rows[row].Track.Take(item.Mark.Left, item.Mark.Right);
            rows[row].Items.Add(item);
        }
        if (leftOver.Count > 0) rows[^1] = (rows[^1].Track, [.. RingGathering.Collect([.. rows[^1].Items, .. leftOver], scale)]);
        return rows.ConvertAll(row => row.Items);
    }
}
