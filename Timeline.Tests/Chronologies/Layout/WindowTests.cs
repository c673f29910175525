using Timeline.Core.Chronologies.Layout;
using static Timeline.Tests.Chronologies.Layout.Drawings;

namespace Timeline.Tests.Chronologies.Layout;

public class WindowTests
{
    [Theory]
    [InlineData("2015-04", "2017-01"), InlineData("2016", "2016"), InlineData("2016-03-20", "2016-03-28"), InlineData("2016-03-25T06:00", "2016-03-25T17:59")]
    [InlineData("-0043", "0014"), InlineData("Y-2000000", "Y17000")]
    public void An_address_names_the_window_it_is_of(string from, string to) => Assert.Equal(new WindowAddress(from, to), WindowAddress.Of(Window(from, to)));

    [Theory]
    [InlineData("2016-03-20", "2016-03-28", "2016-03-20/28")]
    [InlineData("2016-03-20", "2016-04-02", "2016-03-20/04-02")]
    [InlineData("2016-03-20", "2017-04-02", "2016-03-20/2017-04-02")]
    [InlineData("2016-03", "2016-05", "2016-03/05")]
    [InlineData("2014", "2016", "2014/2016")]
    [InlineData("-0043", "0014", "-0043/0014")]
    public void A_lens_is_written_without_what_its_ends_share(string from, string to, string joined)
    {
        Assert.Equal(joined, WindowAddress.Of(Window(from, to)).Joined());
        Assert.Equal(Window(from, to), WindowAddress.ReadJoined(joined));
    }

    [Theory]
    [InlineData(""), InlineData("2016-03-20"), InlineData("2016-03-28/20"), InlineData("2016-03-20/x"), InlineData("2016-03-20/../28"), InlineData("/"), InlineData("2016-03-20/.."), InlineData("2016-03-20/99")]
    public void What_names_no_stretch_of_time_is_no_lens(string text) => Assert.Null(WindowAddress.ReadJoined(text));

    [Theory]
    [InlineData("2000", "2100"), InlineData("2015-04", "2017-01"), InlineData("2016-03-20", "2016-03-28"), InlineData("2016-03-25", "2016-03-25"), InlineData("Y-2000000", "2016")]
    public void Every_step_in_shows_less_and_every_step_out_more(string from, string to)
    {
        var (window, whole) = (Window(from, to), Window("2014", "2017"));
        for (var nearer = window; new WindowMoves(nearer, whole).In() is { } next; nearer = next) Assert.InRange(next.Seconds, 1, nearer.Seconds - 1);
        for (var wider = window; new WindowMoves(wider, whole).Out() is { } next; wider = next) Assert.True(next.Seconds > wider.Seconds);
    }

    [Fact]
    public void The_whole_of_one_month_has_days_for_its_steps()
    {
        var whole = WindowMoves.OfAll([Event("flood", "2016-04")])!;

        Assert.Equal(Window("2016-03-31", "2016-05-01"), whole);
        Assert.Equal("by day", TimelineLayout.Overview(Content(whole, Event("flood", "2016-04")), whole, DrawingSize.Wide).Steps);
    }

    [Theory]
    [InlineData("2016-03-25", "2016-03-22", "2016-03-28")]
    [InlineData("2016-03-25T09:30", "2016-03-25T09:29", "2016-03-25T09:30")]
    public void The_whole_of_one_day_is_a_week_around_it_unless_hours_are_known(string happened, string from, string to)
    {
        var whole = WindowMoves.OfAll([Event("flood", happened)])!;

        Assert.True(Window(from, to).From >= whole.From && Window(from, to).To <= whole.To);
        Assert.Equal(happened.Length > 10, new TimeScale(whole, 96, 1226).TellsHours);
    }

    [Fact]
    public void A_step_in_keeps_the_chosen_instant_in_view()
    {
        var at = Window("2016-03-25", "2016-03-25").From;
        var window = Window("2015-04", "2017-01");
        for (; new WindowMoves(window, window).In(at) is { } next; window = next) Assert.True(next.Meets(at, at + 1));
    }

    [Fact]
    public void Earlier_and_later_end_where_the_chronology_does()
    {
        var whole = Window("2014", "2017");

        Assert.Null(new WindowMoves(whole, whole).Earlier());
        Assert.Equal(Window("2015-07", "2016-06"), new WindowMoves(Window("2016", "2016"), whole).Earlier() is { } earlier ? earlier : null);
        Assert.Null(new WindowMoves(Window("2017", "2017"), whole).Later());
    }

    [Fact]
    public void A_lens_on_a_few_days_has_a_week_at_least() =>
        Assert.Equal(Window("2016-03-21", "2016-03-27"), WindowMoves.Around(Window("2016-03-23", "2016-03-25").From, Window("2016-03-23", "2016-03-25").To));

    [Fact]
    public void The_whole_has_something_to_spare_on_either_side()
    {
        Assert.Equal(Window("2014-05", "2017-01"), WindowMoves.OfAll([Event("a", "2014-06"), Event("b", "2016-12-11")]));
        Assert.Null(WindowMoves.OfAll([]));
    }
}
