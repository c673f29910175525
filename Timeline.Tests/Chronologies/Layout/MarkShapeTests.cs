using Timeline.Core.Chronologies.Layout;
using static Timeline.Tests.Chronologies.Layout.Drawings;

namespace Timeline.Tests.Chronologies.Layout;

/// <summary>The table “Drawing time” of the visual language.</summary>
public class MarkShapeTests
{
    [Fact]
    public void A_day_is_a_dot() => Assert.Null(Draw("2016-01", "2016-12", Event("flood", "2016-03-25")).Mark<DotMark>("flood").Day);

    [Fact]
    public void Where_days_are_wide_the_dot_has_its_day_behind_it()
    {
        var drawing = Draw("2016-03-20", "2016-03-28", Event("flood", "2016-03-25"));

        var dot = drawing.Mark<DotMark>("flood");

        Assert.Equal(dot.X, (dot.Day!.Value.Left + dot.Day.Value.Right) / 2, 3);
        Assert.Equal(drawing.Scale.PxPerDay, dot.Day.Value.Right - dot.Day.Value.Left, 3);
    }

    [Fact]
    public void A_known_hour_moves_the_dot_within_its_day()
    {
        var dot = Draw("2016-03-20", "2016-03-28", Event("flood", "2016-03-25T21:00")).Mark<DotMark>("flood");

        Assert.True(dot.X > dot.Day!.Value.Left + 0.8 * (dot.Day.Value.Right - dot.Day.Value.Left));
    }

    [Theory]
    [InlineData("2016-03-25", "2016-03-25", EdgeStyle.Bracket)]
    [InlineData("2016-03-25T00:00", "2016-03-25T11:59", EdgeStyle.Cut)]
    public void Where_hours_are_told_a_day_is_no_point_but_lies_in_brackets(string from, string to, EdgeStyle end)
    {
        var drawing = Draw(from, to, Event("flood", "2016-03-25"), Event("taken", "2016-03-25", title: "Bridge taken") with { NewHolder = "is" });

        Assert.Equal(end, drawing.Mark<FieldMark>("flood").End);
        Assert.Equal("is", drawing.Mark<FieldMark>("taken").NewHolder);
        Assert.Equal("Bridge taken", drawing.Item("taken").Label!.Text);
    }

    [Fact]
    public void Where_hours_are_told_a_known_hour_is_a_dot_with_its_name_beside_it()
    {
        var drawing = Draw("2016-03-25", "2016-03-25", Event("flood", "2016-03-25T09:00"));

        Assert.Null(drawing.Mark<DotMark>("flood").Day);
        Assert.Equal("flood", drawing.Item("flood").Label!.Text);
    }

    [Fact]
    public void The_dot_of_a_cut_day_stays_where_its_noon_is()
    {
        var (whole, cut) = (Draw("2016-03-20", "2016-03-28", Event("flood", "2016-03-25")), Draw("2016-03-18", "2016-03-25T17:59", Event("flood", "2016-03-25")));

        var dot = cut.Mark<DotMark>("flood");

        Assert.Equal(0.5, (dot.X - dot.Day!.Value.Left) / cut.Scale.PxPerDay, 3);
        Assert.Equal(0.5, (whole.Mark<DotMark>("flood").X - whole.Mark<DotMark>("flood").Day!.Value.Left) / whole.Scale.PxPerDay, 3);
    }

    [Theory]
    [InlineData("2016-03"), InlineData("[2016-03-01..2016-03-31]"), InlineData("2016-03-XX")]
    public void One_day_in_a_month_is_a_field_in_brackets(string edtf)
    {
        var drawing = Draw("2016-01", "2016-12", Event("flood", edtf));

        var field = drawing.Mark<FieldMark>("flood");

        Assert.Equal((EdgeStyle.Bracket, EdgeStyle.Bracket), (field.Start, field.End));
        Assert.Equal(31 * drawing.Scale.PxPerDay, field.Right - field.Left, 3);
    }

    [Fact]
    public void What_the_window_cuts_has_no_bracket_there()
    {
        var field = Draw("2016-03-10", "2016-12", Event("flood", "2016-03")).Mark<FieldMark>("flood");

        Assert.Equal((EdgeStyle.Cut, EdgeStyle.Bracket), (field.Start, field.End));
    }

    [Fact]
    public void About_a_month_fades_beyond_it() => Assert.True(Draw("2016-01", "2016-12", Event("flood", "2016-03~")) is var drawing
        && drawing.Mark<BlurMark>("flood") is var blur && blur.Right - blur.Left > 31 * drawing.Scale.PxPerDay);

    [Fact]
    public void What_lasted_has_at_each_end_its_own_precision()
    {
        var drawing = Draw("2015-01", "2017-12", Event("siege", "2015-05/2016-03-22"), Event("works", "2015-11~/2016-12"));

        var (siege, works) = (drawing.Mark<BarMark>("siege"), drawing.Mark<BarMark>("works"));

        Assert.Equal((EdgeStyle.Bracket, EdgeStyle.Hard), (siege.Start, siege.End));
        Assert.Equal(31 * drawing.Scale.PxPerDay, siege.CoreLeft - siege.Left, 3);
        Assert.Equal(siege.Right, siege.CoreRight);
        Assert.Equal((EdgeStyle.Faded, EdgeStyle.Bracket), (works.Start, works.End));
    }

    [Fact]
    public void Without_an_end_it_fades_out_within_190_px()
    {
        var bar = Draw("2016-01", "2016-12", Event("siege", "2016-03-24/")).Mark<BarMark>("siege");

        Assert.Equal((EdgeStyle.Hard, EdgeStyle.Open), (bar.Start, bar.End));
        Assert.Equal(190, bar.Right - bar.Left, 3);
    }

    [Fact]
    public void What_has_no_end_is_not_in_a_window_after_its_start() => Assert.Empty(Draw("2016-06", "2016-12", Event("siege", "2016-03-24/")).Items());

    [Fact]
    public void A_change_of_control_is_a_diamond_of_its_new_holder() =>
        Assert.Equal("is", Draw("2016-01", "2016-12", Event("taken", "[2016-03-20..2016-03-21]") with { NewHolder = "is" }).Mark<DiamondMark>("taken").NewHolder);

    [Fact]
    public void A_change_of_control_known_to_the_month_is_no_diamond_in_its_middle() =>
        Assert.Equal("is", Draw("2016-01", "2016-12", Event("taken", "2016-03") with { NewHolder = "is" }).Mark<FieldMark>("taken").NewHolder);
}
