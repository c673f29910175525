using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Dating;
using Timeline.Core.Texts;

namespace Timeline.Tests.Ingest;

/// <summary>Articles of our own, dated by the events of a chronology of our own.</summary>
public class KnownEventTests
{
    const string Story =
        """
        Lantern Front seizes Ostrava Gate from government

        The Lantern Front seized Ostrava Gate on Saturday, its commander and a provincial official said, and the garrison fled across the river.

        Its fighters had not been seen in the port since they were driven out by Velian and Korsk troops seven months ago.

        “We heard engines, and then nobody spoke,” a ferryman said on Saturday night.
        """;

    static readonly KnownEvent Relief = Event("Army relieves Ostrava Gate", "2014-03-29") with { Actors = ["Velian government and allies", "Velia", "Korsk", "Lantern Front"] };

    static readonly KnownEvent Loss = Event("Front returns", "2014-10-18");

    static KnownEvent Event(string name, string edtf) => new(name, "", EdtfDate.Read(edtf).Date!) { Place = ["Ostrava Gate", "Ostrovar"], Actors = ["Velian government and allies", "Lantern Front"], Kind = NewsKinds.Control };

    static Draft Read(string story, params KnownEvent[] events) => ArticleReader.Read([new ArticleText("a.txt", SourceText.From(story))], events)[0];

    static string? Published(params KnownEvent[] events) => Read(Story, events).Published?.Edtf;

    [Fact]
    public void What_it_counts_from_is_known_by_its_actors_which_its_words_do_not_name()
    {
        Assert.Equal("2014-10~", Published(Relief));
        Assert.Null(Published(Relief with { Actors = ["Lantern Front"] }, Loss));
    }

    [Fact]
    public void Every_kind_that_an_event_may_be_is_one_of_the_table() =>
        Assert.Superset(new HashSet<string> { NewsKinds.Control, NewsKinds.Violence, NewsKinds.Agreement }, Actions.In("captured killed truce").ToHashSet());
}
