using Timeline.Core.Chronologies.Layout;
using static Timeline.Tests.Chronologies.Layout.Drawings;

namespace Timeline.Tests.Chronologies.Layout;

/// <summary>Two levels at any zoom.</summary>
public class AxisLayoutTests
{
    [Theory]
    [InlineData("2016-03-25", "2016-03-25", "00:00", "25 March 2016")]
    [InlineData("2016-03-20", "2016-03-28", "20", "March 2016")]
    [InlineData("2015-04", "2017-01", "Apr", "2015")]
    [InlineData("2001", "2016", "2001", "2000s")]
    [InlineData("1900", "2016", "1900", "1900s")]
    [InlineData("-0099", "0100", "91 BC", "101 BC–2 BC")]
    [InlineData("Y-2000000", "2016", "2,000,001 BC", "2,000,001 BC–1,000,002 BC")]
    [InlineData("1500", "2016", "1500", "1500–1599")]
    public void A_window_has_a_fine_and_a_coarse_level(string from, string to, string minor, string major)
    {
        var scale = new TimeScale(Window(from, to), 84, 1226);
        var axis = AxisScale.For(scale);

        Assert.Equal(minor, axis.MinorName(axis.Minor.Ceiling(scale.Window.From)));
        Assert.Equal(major, axis.MajorName(axis.Major.Floor(scale.Window.From)));
    }

    [Fact]
    public void Months_have_their_name_in_their_middle_and_quarters_a_stronger_line()
    {
        var axis = Draw("2015-04", "2017-01").Axis;

        Assert.Equal(22, axis.Columns.Count);
        Assert.Equal(["Apr", "May", "Jun", "Jul"], axis.Columns.Take(4).Select(column => column.Label!.Text));
        Assert.Equal([true, false, false, true], axis.Columns.Take(4).Select(column => column.IsStrong));
        Assert.Equal(["2015", "2016", "2017"], axis.Majors.Select(tick => tick.Label!.Text));
    }

    [Fact]
    public void The_rest_of_a_year_gives_way_to_the_name_of_the_next()
    {
        var majors = Draw("2015-12-20", "2017-01").Axis.Majors;

        Assert.Null(majors[0].Label);
        Assert.Equal("2016", majors[1].Label!.Text);
    }

    [Theory]
    [InlineData("2016-01-31", 5, "2016-01-26"), InlineData("2016-02-29", 5, "2016-02-26"), InlineData("2016-01-31", 2, "2016-01-31"), InlineData("2016-01-31", 10, "2016-01-21")]
    public void A_last_part_too_short_for_itself_joins_the_one_before(string day, int days, string start) =>
        Assert.Equal(Window(start, start).From, new CalendarStep(CalendarUnit.Day, days).Floor(Window(day, day).From));
}
