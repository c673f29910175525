using Timeline.Core.Chronologies.Layout;
using static Timeline.Tests.Chronologies.Layout.Drawings;

namespace Timeline.Tests.Chronologies.Layout;

public class OverviewAndLensTests
{
    static readonly DrawnEvent[] Events = [Event("a", "2014-06"), Event("b", "2016-03-24"), Event("c", "2016-03-25", "south"), Event("d", "2016-12-11")];

    [Fact]
    public void The_overview_counts_events_by_month_and_marks_the_window()
    {
        var content = Content(Window("2016-01", "2016-06"), Events);

        var overview = TimelineLayout.Overview(content, Window("2014-01", "2017-12"), DrawingSize.Wide);

        Assert.Equal("by month", overview.Steps);
        Assert.Equal([1, 2, 1], overview.Bins.Select(bin => bin.Count));
        Assert.Equal(Window("2016-03", "2016-03"), overview.Bins[1].Window);
        Assert.Equal(["2014", "2015", "2016", "2017"], overview.Ticks.Select(tick => tick.Label?.Text));
        Assert.InRange(overview.Bins[1].Left, overview.BrushLeft, overview.BrushRight);
    }

    [Fact]
    public void A_lens_has_a_column_a_day_and_the_lanes_that_have_something_in_it()
    {
        var lens = LensLayout.Place(Lanes, Events, Window("2016-03-20", "2016-03-28"), 868, "c");

        Assert.Equal(9, lens.Columns.Count);
        Assert.Equal(("Fri", "25"), (lens.Columns[5].Lead, lens.Columns[5].Name));
        Assert.True(lens.Columns[5].IsSelected);
        Assert.Equal(["north", "south"], lens.Lanes.Select(lane => lane.Lane.Key));
        Assert.Single(LensLayout.Place(Lanes, Events, Window("2016-12-10", "2016-12-12"), 868, null).Lanes);
    }

    [Theory]
    [InlineData("2016-03-20", "2016-03-24", 868)]
    [InlineData("2016-03-20", "2016-03-26", 868)]
    [InlineData("2016-03-20", "2016-03-26", 660)]
    public void A_lens_of_a_week_or_less_names_its_days(string from, string to, double width)
    {
        var lens = LensLayout.Place(Lanes, Events, Window(from, to), width, null);

        Assert.Equal(("Sun", "20"), (lens.Columns[0].Lead, lens.Columns[0].Name));
        Assert.All(lens.Columns, column => Assert.True(column.HasRoom));
        Assert.Empty(lens.Days);
    }

    [Fact]
    public void Hours_in_a_lens_stand_under_the_names_of_their_days()
    {
        var lens = LensLayout.Place(Lanes, Events, Window("2016-03-24", "2016-03-25"), 868, "c");

        Assert.Equal(["Thu 24", "Fri 25"], lens.Days.Select(day => $"{day.Lead} {day.Name}"));
        Assert.Equal([false, true], lens.Days.Select(day => day.IsSelected));
        Assert.Equal(["00:00", "06:00"], lens.Columns.Take(2).Select(column => column.Name));
        Assert.True(lens.Lanes[0].Top >= lens.Head && lens.HeadBaseline > LensDrawing.DaysBaseline);
    }

    [Fact]
    public void The_lens_is_framed_in_the_drawing_it_is_taken_from()
    {
        var content = Content(Window("2016-01", "2016-06"), Events) with { Lens = Window("2016-03-20", "2016-03-28") };

        var drawing = TimelineLayout.Place(content, DrawingSize.Wide);

        Assert.Equal(9 * drawing.Scale.PxPerDay, drawing.Lens!.Right - drawing.Lens.Left, 3);
        Assert.Null(TimelineLayout.Place(content with { Lens = Window("2014-03-20", "2014-03-28") }, DrawingSize.Wide).Lens);
    }

    [Fact]
    public void A_window_that_ends_before_it_starts_is_none() => Assert.Null(TimeWindow.Create(100, 100));
}
