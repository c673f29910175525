using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Chronologies.Layout;
using Timeline.Core.Dates;
using static Timeline.Tests.Chronologies.Layout.Drawings;

namespace Timeline.Tests.Chronologies.Layout;

/// <summary>What holds of every drawing, of any events, in any window, at any width.</summary>
public class TimelineLayoutProperties
{
    static readonly string[] Dates =
    [
        "2016-03-25", "2016-03-26", "2016-03-25T14:30", "2016-03", "2016", "[2016-03-20..2016-03-24]", "2016-03-14~", "2016-02~", "2015-05/2016-03", "2016-03-22/2016-03-24",
        "2016-03-24/", "2016-03-24/..", "/2016-03-30", "../2016-02", "2015-11~/2016-12", "{2016-01-05,2016-04-01}", "[2016-03-01..]", "1916-07-01", "-0043-03-15", "19XX", "Y-2000000", "Y170000002",
    ];

    static readonly string[] Words = ["Flood", "reaches", "the", "bridge", "of", "Illmouth", "council", "resigns", "洪水", "a", "extraordinarily-long-compound-word"];

    static readonly Gen<EventSpec> Specs =
        from date in Gen.OneOf(Gen.Elements(Dates), Gen.Choose(1, 366).Select(day => CalendarDay.Of(2016, 1, day).ToString()))
        from words in Gen.Elements(Words).ListOf()
        from lane in Gen.Elements("north", "south")
        from flags in Gen.Choose(0, 7)
        select new EventSpec(date, string.Join(' ', words), lane, flags);

    static readonly Gen<Case> Cases =
        from events in Specs.ListOf()
        from middle in Gen.Elements(new CalendarDay(16885).Number * Moment.SecondsOfDay, 0L, -62_000_000_000L, long.MaxValue, long.MinValue)
        from length in Gen.Choose(0, 62).Select(power => 1L << power)
        from size in Gen.Elements(DrawingSize.Wide, DrawingSize.Middle, DrawingSize.Narrow)
        let window = TimeWindow.Create(Lower(middle, length), Upper(middle, length))
        where window is not null
        select new Case([.. events.Select((spec, i) => spec.At(i))], window, size);

    static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(200).WithStartSize(1).WithEndSize(120).WithReplay(20160325, 11);

    [Fact]
    public void No_two_labels_overlap() => Check((_, drawing, lens) => FirstOverlap(drawing.Labels()) ?? FirstOverlap(lens.Lanes.SelectMany(LabelsOf)));

    [Fact]
    public void No_mark_and_no_label_leaves_the_drawing() => Check((content, drawing, lens) => Outside(drawing.Lanes, drawing.Scale) ?? Outside(lens.Lanes, lens.Scale));

    [Fact]
    public void Every_event_in_the_window_is_drawn_once_or_counted_in_one_ring() => Check((content, drawing, _) =>
    {
        var expected = content.Events.Where(one => one.Date.Meets(content.Window)).Select(one => one.Key).Order();
        var drawn = drawing.Items().SelectMany(item => item.Events).Select(one => one.Key).Order();
        var rings = drawing.Items().Where(item => item.Mark is RingMark ring ? ring.Count != item.Events.Count || ring.Count < 2 : item.Events.Count != 1);
        return expected.SequenceEqual(drawn) && !rings.Any() ? null : "lost or counted twice";
    });

    [Fact]
    public void No_two_marks_of_a_row_cover_one_another() => Check((_, drawing, lens) => Covered(drawing.Lanes) ?? Covered(lens.Lanes));

    [Fact]
    public void A_ring_keeps_the_sign_of_a_conflict_inside_it() =>
        Check((_, drawing, _) => drawing.Items().All(item => item.IsDisputed == item.Events.Any(one => one.IsDisputed)) ? null : "a sign is lost");

    [Fact]
    public void The_order_of_the_events_makes_no_difference() => Check((content, drawing, _) =>
    {
        var reversed = TimelineLayout.Place(content with { Events = [.. content.Events.Reverse()] }, new DrawingSize(drawing.Width, drawing.Width, Rows(drawing)));
        return Describe(drawing) == Describe(reversed) ? null : "another order, another drawing";
    });

    [Fact]
    public void A_picture_draws_every_event_once_in_its_place_whatever_their_order() => Check((content, drawing, _) =>
    {
        var picture = PictureLayout.Place(content, 686, 360);
        var reversed = PictureLayout.Place(content with { Events = [.. content.Events.Reverse()] }, 686, 360);
        var (expected, drawn) = (drawing.Items(), picture.Items());
        return !Keys(expected).SequenceEqual(Keys(drawn)) ? "lost or counted twice"
            : Describe(picture) != Describe(reversed) ? "another order, another picture"
            : Outside(picture.Lanes, picture.Scale) ?? (picture.Axis.Top > 360 ? "too high" : Covered(picture.Lanes));
    });

    static IEnumerable<string> Keys(IEnumerable<DrawnItem> items) => items.SelectMany(item => item.Events).Select(one => one.Key).Order();

    static string? Covered(IReadOnlyList<LaneDrawing> lanes)
    {
        var found =
            from row in lanes.SelectMany(lane => lane.Items).GroupBy(item => item.Y)
            from a in row
            from b in row
            where !ReferenceEquals(a, b) && a.Mark.Left < b.Mark.Right && b.Mark.Left < a.Mark.Right
            select $"{a.Mark} covers {b.Mark}";
        return found.FirstOrDefault();
    }

    static void Check(Func<TimelineContent, TimelineDrawing, LensDrawing, string?> fault) =>
        Prop.ForAll(Cases.ToArbitrary(), one =>
        {
            var content = new TimelineContent(one.Window, Lanes, one.Events, Band(one.Events), one.Window, "0");
            TimelineLayout.Overview(content, one.Window, one.Size);
            TimelineLayout.BandAlone(content, 358);
            var found = fault(content, TimelineLayout.Place(content, one.Size), LensLayout.Place(Lanes, one.Events, one.Window, one.Size.LensWidth, "0"));
            return (found is null).Label(found ?? "");
        }).Check(Seeded);

    static string? FirstOverlap(IEnumerable<Label> labels)
    {
        var all = labels.ToList();
        var found =
            from a in all
            from b in all
            where !ReferenceEquals(a, b) && a.Left < b.Right && b.Left < a.Right && Math.Abs(a.Baseline - b.Baseline) < 13
            select $"“{a.Text}” and “{b.Text}” overlap";
        return found.FirstOrDefault();
    }

    static string? Outside(IReadOnlyList<LaneDrawing> lanes, TimeScale scale)
    {
        const double rounding = 0.001;
        var found =
            from lane in lanes
            from item in lane.Items
            from box in new[] { (item.Mark.Left, item.Mark.Right), (item.Label?.Left ?? scale.Left, item.Label?.Right ?? scale.Right) }
            where !(box.Item1 >= scale.Left - rounding && box.Item2 <= scale.Right + rounding && item.Y > lane.Top && item.Y < lane.Bottom)
            select $"{item.Mark} with {item.Label}";
        return found.FirstOrDefault();
    }

    static ControlBand? Band(IReadOnlyList<DrawnEvent> events)
    {
        var turns = events.Where(one => one.TurnsBand).OrderBy(one => one.Date.From).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select((one, i) => new Handover(one.Key, one.Date, [one.When], i % 2 == 0 ? Town : Guard, i % 2 == 0 ? Guard : Town));
        return ControlBand.Of("Illmouth", turns, (_, _) => "8½ months");
    }

    static int Rows(TimelineDrawing drawing) => new[] { DrawingSize.Wide, DrawingSize.Middle, DrawingSize.Narrow }.Single(size => size.Width == drawing.Width).MostRows;

    static string Describe(TimelineDrawing drawing) =>
        string.Join('\n', drawing.Items().Select(item => $"{item.Mark} {item.Y} {item.Label} {string.Join(',', item.Events.Select(one => one.Key).Order())}").Order(StringComparer.Ordinal));

    static long Lower(long middle, long length) => middle < long.MinValue + length ? long.MinValue : middle - length;

    static long Upper(long middle, long length) => middle > long.MaxValue - length ? long.MaxValue : middle + length;

    sealed record EventSpec(string Date, string Title, string Lane, int Flags)
    {
        public DrawnEvent At(int index) => Event(index.ToString(), Date, Lane, Title) with
        {
            IsDisputed = (Flags & 1) > 0,
            NewHolder = (Flags & 2) > 0 ? "gov" : null,
            TurnsBand = (Flags & 6) == 6,
        };
    }

    sealed record Case(IReadOnlyList<DrawnEvent> Events, TimeWindow Window, DrawingSize Size);
}
