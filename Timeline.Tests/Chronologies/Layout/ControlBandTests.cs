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
