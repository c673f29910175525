using Timeline.Core.Chronologies.Layout;
using static Timeline.Tests.Chronologies.Layout.Drawings;

namespace Timeline.Tests.Chronologies.Layout;

public class ControlBandTests
{
    static readonly ControlBand Band = ControlBand.Of(
        "Illmouth",
        [Turn("retaken", "2016-03-27", Guard, Town), Turn("taken", "[2015-05-20..2015-05-21]", Town, Guard), Turn("lost", "2016-12-11", Town, Guard)],
        (start, end) => $"{start.EventKey} to {end.EventKey}")!;

    [Fact]
    public void Holders_follow_from_the_changes_in_order_of_time() =>
        Assert.Equal(
            [("Council", null), ("Guard", "taken to retaken"), ("Council", "retaken to lost"), ("Guard", null)],
            Band.Tenures.Select(tenure => (tenure.Holder.ShortName, tenure.Duration)));

    [Theory]
    [InlineData("2015-01", "Council"), InlineData("2015-06", "Guard"), InlineData("2016-03-27", "Council"), InlineData("2017", "Guard")]
    public void From_its_change_on_the_place_is_with_the_new_holder(string at, string holder) => Assert.Equal(holder, Band.HolderAt(Event("x", at).Date).ShortName);

    [Fact]
    public void Without_a_change_there_is_no_band() => Assert.Null(ControlBand.Of("Illmouth", [], (_, _) => null));

    [Fact]
    public void The_band_has_no_gaps_and_its_words_stand_where_there_is_room()
    {
        var band = Draw("2015-04", "2017-02");

        Assert.Equal(band.Segments.Skip(1).Select(segment => segment.Left), band.Segments.SkipLast(1).Select(segment => segment.Right));
        Assert.Equal(["Council", "River guard · taken to retaken", "Town council · retaken to lost", "River guard ▸"], band.Segments.Select(segment => segment.Plate?.Text));
    }

    [Fact]
    public void Beyond_what_the_sources_tell_of_the_band_fades_as_an_event_without_end_does()
    {
        var told = Window("2015-01", "2017-06");
        var band = TimelineLayout.Place(Content(Window("2000", "2049")) with { Band = Band with { Told = told } }, DrawingSize.Wide);

        var (first, last) = (band.Band!.Segments[0], band.Band.Segments[^1]);

        Assert.Equal((190, band.Scale.X(told.From)), (first.FadesIn, first.SolidLeft));
        Assert.Equal((190, band.Scale.X(told.To)), (last.FadesOut, last.SolidRight));
        Assert.All(band.Band.Segments.Skip(1).SkipLast(1), segment => Assert.Equal((0, 0), (segment.FadesIn, segment.FadesOut)));
    }

    [Theory]
    [InlineData("1000", "1001", "Town council", TextAnchor.End), InlineData("2100", "2101", "River guard", TextAnchor.Start)]
    public void Where_the_sources_tell_of_nothing_the_nearest_holder_is_named_at_the_edge(string from, string to, string holder, TextAnchor edge)
    {
        var band = Draw(from, to);

        Assert.Empty(band.Segments);
        Assert.Equal((holder, edge), (band.Beyond!.Label.Text, band.Beyond.Label.Anchor));
    }

    [Fact]
    public void Where_hours_are_told_a_turn_known_to_the_day_has_no_line_at_one_of_them()
    {
        var band = Draw("2016-03-27T00:00", "2016-03-27T11:59");

        Assert.NotNull(band.Turns.Single().Doubt);
        Assert.Equal(band.Turns.Single().X, band.Segments[0].Right);
    }

    [Fact]
    public void A_flag_stands_on_the_side_where_there_is_room()
    {
        var flags = Draw("2015-04", "2017-01").Turns.Select(turn => turn.Flag!).ToList();

        Assert.Equal([TextAnchor.Start, TextAnchor.Start, TextAnchor.End], flags.Select(flag => flag.Anchor));
    }

    [Fact]
    public void Dates_are_written_shorter_rather_than_left_out()
    {
        var flags = TimelineLayout.BandAlone(Content(Window("2015-04", "2017-01")) with { Band = Band }, 560)!.Turns.Select(turn => turn.Flag?.Text);

        Assert.Equal(["[2015-05-20..2015-05-21]", "2016-03-27", "2016-12-11"], flags);
    }

    [Fact]
    public void A_change_known_to_the_month_only_has_no_line_through_the_lanes()
    {
        var vague = ControlBand.Of("Illmouth", [Turn("taken", "2016-05", Town, Guard)], (_, _) => null)!;

        var drawing = TimelineLayout.Place(Content(Window("2016-01", "2016-12")) with { Band = vague }, DrawingSize.Wide);

        Assert.Empty(drawing.Turns);
        Assert.NotNull(drawing.Band!.Turns.Single().Doubt);
    }

    static ControlBandDrawing Draw(string from, string to) =>
        TimelineLayout.Place(Content(Window(from, to)) with { Band = Band }, DrawingSize.Wide).Band!;
}
