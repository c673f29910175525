using Timeline.Core.Chronologies.Layout;
using static Timeline.Tests.Chronologies.Layout.Drawings;

namespace Timeline.Tests.Chronologies.Layout;

public class PictureLayoutTests
{
    const double Width = 686, Height = 360;

    static readonly TimeWindow Year = Window("2016-01", "2016-12");

    [Fact]
    public void The_band_goes_from_edge_to_edge()
    {
        var band = ControlBand.Of("Illmouth", [Turn("a", "2016-05-20", Town, Guard)], (_, _) => null, Year);

        var drawn = PictureLayout.Place(Content(Year, Event("a", "2016-05-20")) with { Band = band }, Width, Height).Band!;

        Assert.Equal((0, Width), (drawn.Segments[0].Left, drawn.Segments[^1].Right));
        Assert.Equal(["gov", "is"], drawn.Segments.Select(segment => segment.Holder.Pattern));
    }

    [Fact]
    public void What_lasted_keeps_its_length_where_room_is_short()
    {
        var many = Enumerable.Range(0, 40).Select(i => Event($"n{i}", $"2016-{i % 12 + 1:00}~"));

        var drawing = PictureLayout.Place(Content(Year, [Event("long", "2016-02/2016-11"), .. many]), Width, Height);

        drawing.Mark<BarMark>("long");
    }

    [Fact]
    public void Lanes_for_which_there_is_no_room_share_the_last()
    {
        var lanes = Enumerable.Range(0, 30).Select(i => new Lane($"l{i}", $"Lane {i}", "")).ToList();
        var events = lanes.Select((lane, i) => Event(lane.Key, $"2016-{i % 12 + 1:00}-07", lane.Key)).ToList();

        var drawing = PictureLayout.Place(new TimelineContent(Year, lanes, events, null), Width, Height);

        Assert.InRange(drawing.Lanes.Count, 2, 10);
        Assert.Equal(30, drawing.Items().Sum(item => item.Events.Count));
        Assert.InRange(drawing.Lanes[^1].Bottom, 0, Height);
    }
}
