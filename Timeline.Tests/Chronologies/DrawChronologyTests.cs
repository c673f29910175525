using Timeline.Core.Chronologies;
using Timeline.Core.Dates;
using Timeline.Core.Events;

namespace Timeline.Tests.Chronologies;

public class DrawChronologyTests
{
    static readonly ActorView Town = new("town", "Town council", "Council", "gov"), Guard = new("guard", "River guard", "Guard", "is");

    static readonly PlaceView Bridge = new("bridge", "Old bridge", [], null, null, "North", "illmouth"), Illmouth = new("illmouth", "Illmouth", [], null, null, "North", null);

    static readonly ChronologyView Chronology = new(
        "flood", "The flood", "", null, ["South", "North"], Illmouth, 1, IsDraft: false,
        [
            Event("taken", "2015-05-20", EventKind.Control, "illmouth", ["guard", "town"], turn: new("illmouth", "town", "guard")),
            Event("stones", "2015-06/2015-08", EventKind.Destruction, "bridge", ["guard", "town"], verdict: CuratedStatus.Conflict),
            Event("talks", "2015-09~", EventKind.Diplomacy, null, ["guard", "town"]),
            Event("retaken", "2016-03-27", EventKind.Control, "illmouth", ["town"], turn: new("illmouth", "guard", "town")),
        ],
        [Bridge, Illmouth], [Town, Guard], []);

    [Fact]
    public void Lanes_by_place_follow_the_chronology_and_what_has_no_place_comes_last() =>
        Assert.Equal(["North", "Elsewhere"], Draw(LaneKind.Place).Lanes().Select(lane => lane.Name));

    [Fact]
    public void Lanes_by_actor_are_of_the_first_named_and_the_fullest_comes_first() =>
        Assert.Equal([("Guard", "3 events"), ("Council", "1 event")], Draw(LaneKind.Actor).Lanes().Select(lane => (lane.Name, lane.Count)));

    [Fact]
    public void The_band_is_derived_from_the_changes_of_one_place()
    {
        var band = Draw(LaneKind.Place).Band("illmouth")!;

        Assert.Equal([("Town council", null), ("River guard", "10 months"), ("Town council", null)], band.Tenures.Select(tenure => (tenure.Holder.Name, tenure.Duration)));
        Assert.Equal(["20 May 2015", "20 May 2015", "May 2015"], band.Turns.First().When);
        Assert.Null(Draw(LaneKind.Place).Band("bridge"));
    }

    [Fact]
    public void A_bar_has_the_pattern_of_the_one_who_did_it()
    {
        var drawn = Draw(LaneKind.Place).Events().ToDictionary(one => one.Key);

        Assert.Equal(("is", null), (drawn["stones"].Pattern, drawn["talks"].Pattern));
        Assert.Equal(("gov", true, false), (drawn["retaken"].NewHolder, drawn["retaken"].TurnsBand, drawn["retaken"].IsDisputed));
        Assert.True(drawn["stones"].IsDisputed);
    }

    [Theory]
    [InlineData("illmouth", null, null, "taken stones retaken")]
    [InlineData("bridge", null, null, "stones")]
    [InlineData(null, "town", DateCertainty.Day, "taken retaken")]
    [InlineData(null, "guard", DateCertainty.About, "talks")]
    [InlineData(null, null, DateCertainty.Range, "stones")]
    public void A_filter_narrows_by_place_with_what_lies_in_it_by_actor_and_by_certainty(string? place, string? actor, DateCertainty? certainty, string left) =>
        Assert.Equal(left, string.Join(' ', new EventFilter(place, actor, Certainty: certainty).Apply(Chronology).Select(one => one.Slug)));

    [Fact]
    public void A_filter_can_leave_what_is_disputed() => Assert.Equal("stones", Assert.Single(new EventFilter(DisputedOnly: true).Apply(Chronology)).Slug);

    static DrawChronology Draw(LaneKind lanes) => new(Chronology, Chronology.Events, lanes);

    static EventSummary Event(string slug, string edtf, EventKind kind, string? place, string[] actors, ControlTurn? turn = null, CuratedStatus? verdict = null) =>
        new(0, slug, slug, "", EdtfDate.Read(edtf).Date!, kind, place, actors, turn is null ? [] : [turn], 1, 1, [], [], verdict, IsDraft: false);
}
