using Timeline.Core.Events;
using Timeline.Core.Exchange;

namespace Timeline.Tests.Exchange;

public class CountEstimateTests
{
    [Fact]
    public void The_best_is_what_most_independent_stories_give_and_a_wire_counts_once()
    {
        Assert.Equal(new CountEstimate(30, 30, 40, 30), CountEstimate.Of([("wire", Exactly(40)), ("wire", Exactly(40)), ("own", Exactly(30)), ("other", Exactly(30))]));
        // As often the one as the other: the lower.
        Assert.Equal(new CountEstimate(30, 30, 40, 30), CountEstimate.Of([("wire", Exactly(40)), ("wire", Exactly(40)), ("own", Exactly(30))]));
    }

    [Fact]
    public void Low_and_high_are_the_ends_that_are_meant_in_whole_people()
    {
        // Nearly 31: 27.9 to 31. More than 40: without an end, so the number that is named.
        Assert.Equal(new CountEstimate(31, 28, 40, 31), CountEstimate.Of([("a", new CuratedValue("a", 31, 27.9m, 31, LowOpen: true, HighOpen: true)), ("b", new CuratedValue("b", 40, 40, null, LowOpen: true, HighOpen: true))]));
        Assert.Null(CountEstimate.Of([("a", new CuratedValue("a", 31, 27.9m, 31, Unit: "kilometre"))]));
    }

    [Fact]
    public void A_vague_word_counts_as_the_table_has_it_and_a_range_by_its_lower_end()
    {
        Assert.Equal(new CountEstimate(36, 36, 36, 36), CountEstimate.Of([("a", new CuratedValue("a", null, 24, 100, HighOpen: true, Stated: "a few dozen"))]));
        Assert.Equal(new CountEstimate(20, 20, 30, 20), CountEstimate.Of([("a", new CuratedValue("a", null, 20, 30))]));
    }

    [Fact]
    public void What_the_same_counter_has_counted_again_is_left_out()
    {
        var before = Exactly(12) with { AttributedTo = "the board", AsOf = "2019-03-02" };
        var after = Exactly(19) with { AttributedTo = "the board", AsOf = "2019-03-04" };

        Assert.Equal(new CountEstimate(19, 19, 19, 19), CountEstimate.Of([("a", before), ("b", after)]));
        Assert.Equal(new CountEstimate(12, 12, 19, 12), CountEstimate.Of([("a", before), ("b", after with { AttributedTo = "the guard" })]));
        Assert.Equal(new CountEstimate(19, 19, 19, 19), CountEstimate.Of([("a", before), ("b", after with { AttributedTo = "the guard" })], isSuperseded: true));
    }

    [Fact]
    public void What_a_running_report_has_otherwise_in_a_later_entry_is_left_out()
    {
        var (before, after) = (Exactly(80) with { AttributedTo = "the guard", AsOf = "2019-03-02T14:10:00" }, Exactly(120) with { AsOf = "2019-03-02T18:05:00" });

        Assert.Equal(new CountEstimate(120, 120, 120, 120), CountEstimate.Of([("a", before), ("a", after)]));
        Assert.Equal(new CountEstimate(80, 80, 120, 80), CountEstimate.Of([("a", before), ("b", after with { Article = "other" })]));
    }

    [Fact]
    public void Without_numbers_of_one_unit_there_is_none()
    {
        Assert.Null(CountEstimate.Of([("a", new CuratedValue("a", Stated: "second-in-command")), ("b", new CuratedValue("b", Edtf: "2019-03-02"))]));
        Assert.Null(CountEstimate.Of([("a", new CuratedValue("a", 61, 61, 61, Unit: "metre")), ("b", new CuratedValue("b", 200, 200, 200, Unit: "foot"))]));
    }

    static CuratedValue Exactly(decimal number) => new("article", number, number, number);
}
