using Timeline.Core.Chronologies.Layout;
using static Timeline.Tests.Chronologies.Layout.Drawings;

namespace Timeline.Tests.Chronologies.Layout;

public class LaneLayoutTests
{
    [Fact]
    public void Too_close_to_draw_is_a_ring_with_a_count()
    {
        var drawing = Draw("2015-01", "2016-12", Event("a", "2016-03-22"), Event("b", "2016-03-24"), Event("c", "2016-03-25") with { IsDisputed = true }, Event("d", "2016-09-01"));

        var ring = drawing.Mark<RingMark>("b");

        Assert.Equal(3, ring.Count);
        Assert.Equal("3 events, 1 disputed", drawing.Item("b").Label!.Text);
        Assert.True(drawing.Item("b").IsDisputed);
        Assert.IsType<DotMark>(drawing.Item("d").Mark);
    }

    [Fact]
    public void A_ring_of_two_names_them_where_there_is_room() =>
        Assert.Equal("Bridge falls; Talks begin", Draw("2015-01", "2016-12", Event("a", "2016-03-22", title: "Bridge falls"), Event("b", "2016-03-24", title: "Talks begin")).Item("a").Label!.Text);

    [Fact]
    public void A_ring_whose_events_stand_in_the_lens_says_so()
    {
        var content = Content(Window("2015-01", "2016-12"), Event("a", "2016-03-22"), Event("b", "2016-03-24")) with { Lens = Window("2016-03-20", "2016-03-28") };

        Assert.Equal("2 events — opened below", TimelineLayout.Place(content, DrawingSize.Wide).Item("a").Label!.Text);
    }

    [Fact]
    public void Events_of_one_day_stand_below_one_another_where_days_are_wide()
    {
        var drawing = Draw("2016-03-20", "2016-03-28", Event("a", "2016-03-24"), Event("b", "2016-03-24"));

        Assert.NotEqual(drawing.Item("a").Y, drawing.Item("b").Y);
    }

    [Fact]
    public void A_label_stands_on_the_side_with_room()
    {
        var drawing = Draw("2016-01", "2016-12", Event("a", "2016-01-05"), Event("b", "2016-12-28"));

        Assert.Equal(TextAnchor.Start, drawing.Item("a").Label!.Anchor);
        Assert.Equal(TextAnchor.End, drawing.Item("b").Label!.Anchor);
    }

    [Fact]
    public void The_change_of_control_has_the_first_choice_of_room()
    {
        var drawing = Draw("2016-01", "2016-12", Event("a", "2016-05-10"), Event("turn", "2016-06-01") with { NewHolder = "gov", TurnsBand = true });

        Assert.Equal(drawing.Lanes[0].Items.Min(item => item.Y), drawing.Item("turn").Y);
        Assert.True(drawing.Item("turn").Label!.IsBold);
    }

    [Fact]
    public void What_finds_no_row_is_counted_in_rings_of_a_last_one()
    {
        var days = Enumerable.Range(0, 90).Select(i => Event($"day-{i:00}", $"2016-03-{20 + i % 9:00}", title: "A name that needs room of its own in the row")).ToArray();

        var drawing = Draw("2016-03-20", "2016-03-28", days);

        var last = drawing.Lanes[0].Items.Where(item => item.Y == drawing.Lanes[0].Items.Max(one => one.Y));
        Assert.All(last, item => Assert.IsType<RingMark>(item.Mark));
        Assert.Equal(90, drawing.Items().Sum(item => item.Events.Count));
    }

    // Six rows of names that leave none beside it, at any of the three widths.
    [Theory]
    [InlineData(1232, 24), InlineData(704, 14), InlineData(704, 3)]
    public void What_lasted_is_drawn_as_a_bar_however_full_its_lane_is(double width, int rows)
    {
        var days = Enumerable.Range(0, 40).Select(i => Event($"day-{i:00}", $"2016-{1 + i % 12:00}-{1 + 2 * i / 12 * 3:00}", title: "A name that needs room of its own in the row"));
        var content = Content(Window("2016-01", "2016-12"), [.. days, Event("siege", "2016-02/2016-11", title: "Siege of the whole of the town")]);

        var drawing = TimelineLayout.Place(content, new DrawingSize(width, width, rows));

        Assert.IsType<BarMark>(drawing.Item("siege").Mark);
    }

    [Fact]
    public void A_name_is_whole_or_left_out()
    {
        var days = Enumerable.Range(0, 60).Select(i => Event($"day-{i:00}", $"2016-{1 + i % 12:00}-{1 + i / 12 * 5:00}", title: "A name that needs room of its own in the row")).ToArray();

        var labels = Draw("2016-01", "2016-12", days).Items().Where(item => item.Events.Count == 1).Select(item => item.Label?.Text);

        Assert.Equal(["A name that needs room of its own in the row", null], labels.Distinct().OrderDescending());
    }

    [Fact]
    public void What_lies_before_the_window_is_named_at_its_edge()
    {
        var drawing = Draw("2016-01", "2016-12", Event("a", "2014-06", title: "Dam breaks"), Event("b", "2016-05-01"));

        Assert.Equal("Dam breaks, 2014-06", drawing.Lanes[0].Earlier!.Label.Text);
        Assert.Null(drawing.Lanes[0].Later);
    }

    [Fact]
    public void The_chosen_event_is_marked_also_within_a_ring()
    {
        var content = Content(Window("2015-01", "2016-12"), Event("a", "2016-03-22"), Event("b", "2016-03-24")) with { Selected = "b" };

        Assert.True(TimelineLayout.Place(content, DrawingSize.Wide).Item("a").IsSelected);
    }

    // A Y of DejaVu Sans reaches 1 px to the left of where it is set.
    [Theory]
    [InlineData("Kurds and Yazidis"), InlineData("Jabal"), InlineData("洪水対策委員会の人々"), InlineData("Extraordinarily-long-compound-word")]
    public void The_head_of_a_lane_keeps_clear_of_both_edges(string name)
    {
        var content = Content(Window("2016-01", "2016-12")) with { Lanes = [new("north", name, "12,345 events in this lane")] };

        Assert.All(TimelineLayout.Place(content, DrawingSize.Narrow).Lanes[0].Head, line => Assert.True(line.Left > 1 && line.Right < DrawingSize.HeadWidth - 1, $"{line}"));
    }

    [Fact]
    public void A_long_name_of_a_lane_runs_over_lines() => Assert.Equal(["South bank", "of the river", "of the south"], Draw("2016-01", "2016-12").Lanes[1].Head.Select(line => line.Text));
}
