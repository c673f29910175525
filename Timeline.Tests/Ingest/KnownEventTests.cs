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

    // As exact as what it counts from bears: about a month.
    const string NoDay = "2014-10~";

    [Fact]
    public void The_one_event_that_it_can_report_gives_it_the_day()
    {
        var published = Read(Story, Relief, Loss).Published!;
        Assert.Equal("2014-10-18", published.Edtf);
        Assert.Equal(["weekday", "elapsed", "elapsed", "event"], published.Evidence.Select(clue => clue.Kind));
        Assert.Equal(("Front returns", null), (published.Evidence[3].InFile, published.Evidence[3].Span));
        Assert.Contains("Saturday 18 October 2014", published.Evidence[3].Because);
    }

    [Fact]
    public void What_it_counts_from_is_known_by_its_actors_which_its_words_do_not_name()
    {
        Assert.Equal(NoDay, Published(Relief));
        Assert.Null(Published(Relief with { Actors = ["Lantern Front"] }, Loss));
    }

    [Fact]
    public void Without_what_it_counts_from_an_event_dates_nothing() => Assert.Null(Published(Loss));

    [Theory]
    [InlineData("2014-10-25")]
    [InlineData("2014-10-18")]
    [InlineData("2014-10")]
    [InlineData("[2014-10-11,2014-10-12]")]
    [InlineData("2014-10-25?")]
    public void Where_two_events_fit_neither_gives_it_the_day(string edtf) => Assert.Equal(NoDay, Published(Relief, Loss, Event("Front holds the port", edtf)));

    [Theory]
    [InlineData("2014-10-13/2014-10-30")]
    [InlineData("2014-10-24")]
    [InlineData("[2014-10-12..2014-10-17]")]
    [InlineData("2015-10-17")]
    public void An_event_that_does_not_fit_is_no_second_one(string edtf) => Assert.Equal("2014-10-18", Published(Relief, Loss, Event("Front holds the port", edtf)));

    [Theory]
    [InlineData("2014-08-30")]
    [InlineData("2014-11-22")]
    [InlineData("2013-10-19")]
    public void An_event_outside_the_time_that_has_passed_gives_no_day(string edtf) => Assert.Equal(NoDay, Published(Relief, Event("Front returns", edtf)));

    [Theory]
    [InlineData("2014-10-01", "Wednesday")]
    [InlineData("2014-10-31", "Friday")]
    [InlineData("2014-11-13", "Thursday")]
    public void Months_are_counted_by_their_names_or_to_the_nearest(string edtf, string weekday) =>
        Assert.Equal(edtf, Read(Story.Replace("Saturday", weekday), Relief, Event("Front returns", edtf)).Published?.Edtf);

    [Theory]
    [InlineData("2014-10-17")]
    [InlineData("2014-10-19")]
    public void An_event_of_another_weekday_gives_no_day(string edtf) => Assert.Equal(NoDay, Published(Relief, Event("Front returns", edtf)));

    [Fact]
    public void An_event_of_another_place_kind_or_party_gives_no_day()
    {
        Assert.Equal(NoDay, Published(Relief, Loss with { Place = ["Velmar"] }));
        Assert.Equal(NoDay, Published(Relief, Loss with { Place = [] }));
        Assert.Equal(NoDay, Published(Relief, Loss with { Kind = NewsKinds.Agreement }));
        Assert.Equal(NoDay, Published(Relief, Loss with { Actors = ["Harbour Guard"] }));
    }

    [Fact]
    public void Another_spelling_of_the_place_will_do() => Assert.Equal("2014-10-18", Read(Story.Replace("Ostrava Gate", "Ostrovar"), Relief, Loss).Published?.Edtf);

    [Fact]
    public void What_the_sentence_of_the_news_recalls_is_not_its_news()
    {
        const string museum =
            """
            Museum opens at Ostrava Gate

            The Lantern Museum at Ostrava Gate opened its doors on Saturday, after the port was retaken by Velian and Korsk troops seven months ago.
            """;
        Assert.Equal(NoDay, Read(museum, Relief, Loss).Published?.Edtf);
    }

    [Fact]
    public void A_dateline_says_the_day_better()
    {
        var story = Story.Replace("The Lantern Front seized", "VELMAR, October 25 (Reuters) - The Lantern Front seized");
        Assert.Equal("2014-10-25", Read(story, Relief, Loss).Published?.Edtf);
    }

    [Fact]
    public void The_order_of_the_events_makes_no_difference()
    {
        var other = Event("Front holds the port", "2014-10-24");
        Assert.Equal(DatingTests.Print(Read(Story, Relief, Loss, other)), DatingTests.Print(Read(Story, other, Loss, Relief)));
    }

    [Fact]
    public void Every_kind_that_an_event_may_be_is_one_of_the_table() =>
        Assert.Superset(new HashSet<string> { NewsKinds.Control, NewsKinds.Violence, NewsKinds.Agreement }, Actions.In("captured killed truce").ToHashSet());
}
