using Timeline.Core.Ingest;
using Timeline.Tests.House;

namespace Timeline.Tests.Ingest;

/// <summary>The five real articles: what a careful reader works out (<c>../shared/docs/palmyra.md</c>).</summary>
public class SharedArticlesTests
{
    static readonly string[] All = ["000", "001", "002", "003", "004"];

    static readonly Lazy<IReadOnlyDictionary<string, Draft>> Together = new(() => Drafts.Shared(All).ToDictionary(draft => draft.File));

    [SharedTheory]
    [InlineData("000", "CBC News", "Reuters", null, null, "2016-03-25")]
    [InlineData("001", null, "Reuters", "Reuters", "BEIRUT/WASHINGTON", "2016-03-26T17:47:00")]
    [InlineData("002", "APA", "AFP", null, "Baku-APA.", "[2016-03-25..2016-03-26]")]
    [InlineData("003", "Action News", "AP", null, null, "2016-12~")]
    [InlineData("004", null, "Reuters", "Dominic Evans", "BEIRUT, March 27", "2016-03-27")]
    public void Together_they_give_the_table(string number, string? outlet, string? agency, string? byline, string? dateline, string? published)
    {
        var draft = Together.Value[number];
        draft.HoldsTogether();
        Assert.Equal((outlet, agency, byline, dateline, published, "en"), (draft.Outlet, draft.Agency, draft.Byline, draft.Dateline, draft.Published?.Edtf, draft.Language));
    }

    [SharedTheory]
    [InlineData("000", null), InlineData("001", "2016-03-26T17:47:00"), InlineData("002", null), InlineData("003", null), InlineData("004", "2016-03-27")]
    public void Alone_each_says_what_it_bears_and_none_is_dated_by_its_crawl(string number, string? published)
    {
        var draft = Drafts.Shared(number)[0];
        draft.HoldsTogether();
        Assert.Equal(published, draft.Published?.Edtf);
        if (published is null) Assert.Contains(draft.Evidence, evidence => evidence is { Field: Fields.Published, Kind: "weekday" });
    }

    [SharedFact]
    public void Only_the_two_of_one_wire_story_are_a_family()
    {
        var family = Together.Value["000"].Family;
        Assert.NotNull(family);
        Assert.Equal([family, family, null, null, null], All.Select(number => Together.Value[number].Family));
    }

    [SharedFact]
    public void The_sister_that_dates_000_is_named_and_has_no_place_in_it()
    {
        var evidence = Together.Value["000"].Published!.Evidence;
        Assert.Equal(("weekday", "Friday"), (evidence[0].Kind, evidence[0].Text));
        Assert.Equal(("sister", "001", null), (evidence[1].Kind, evidence[1].InFile, evidence[1].Span));
        Assert.Equal("2016-03-25", Drafts.Shared("000", "001")[0].Published?.Edtf);
    }

    [SharedFact]
    public void The_year_of_004_comes_from_its_caption_and_not_from_the_file_photo() =>
        Assert.Equal("March 10, 2016", Together.Value["004"].Published!.Evidence.Single(evidence => evidence.Kind == "year").Text);

    [SharedFact]
    public void With_004_alone_003_is_of_about_December_2016() => Assert.Equal("2016-12~", Drafts.Shared("003", "004")[0].Published?.Edtf);

    [SharedFact]
    public async Task With_the_events_of_the_chronology_003_is_of_the_day_that_it_reports()
    {
        var published = (await Drafts.SharedWithEventsAsync("003"))[0].Published!;
        Assert.Equal("2016-12-11", published.Edtf);
        Assert.Contains("Sunday 11 December 2016", Assert.Single(published.Evidence, clue => clue is { Kind: "event", InFile: "IS takes Palmyra again" }).Because);
        Assert.Contains(published.Evidence, clue => clue is { Kind: "elapsed", InFile: "Army retakes Palmyra" });
        Assert.Equal("2016-12-11", (await Drafts.SharedWithEventsAsync(All))[3].Published?.Edtf);
    }

    [SharedTheory]
    [InlineData("000", null), InlineData("001", "2016-03-26T17:47:00"), InlineData("002", null), InlineData("004", "2016-03-27")]
    public async Task The_events_of_the_chronology_give_no_day_to_what_counts_from_none(string number, string? published) =>
        Assert.Equal(published, (await Drafts.SharedWithEventsAsync(number))[0].Published?.Edtf);

    [SharedTheory]
    [InlineData("000", DropReason.Caption, 3), InlineData("000", DropReason.Credit, 3), InlineData("000", DropReason.Repeated, 1), InlineData("000", DropReason.Teaser, 1), InlineData("000", DropReason.Comments, 2)]
    [InlineData("001", DropReason.Caption, 2), InlineData("001", DropReason.Credit, 2), InlineData("001", DropReason.Repeated, 2), InlineData("001", DropReason.Chrome, 1), InlineData("001", DropReason.Related, 1)]
    [InlineData("002", DropReason.Chrome, 3), InlineData("002", DropReason.Related, 3), InlineData("002", DropReason.Dateline, 1)]
    [InlineData("003", DropReason.Caption, 5), InlineData("003", DropReason.Credit, 5), InlineData("003", DropReason.Repeated, 4), InlineData("003", DropReason.Teaser, 1), InlineData("003", DropReason.Chrome, 3)]
    [InlineData("004", DropReason.Caption, 1), InlineData("004", DropReason.Credit, 1), InlineData("004", DropReason.Comments, 3), InlineData("004", DropReason.Byline, 1)]
    public void What_is_set_aside_is_counted(string number, DropReason reason, int count) => Assert.Equal(count, Together.Value[number].Dropped.Count(part => part.Reason == reason));

    [SharedFact]
    public void Every_order_of_the_five_gives_the_same_drafts()
    {
        var first = Together.Value.ToDictionary(pair => pair.Key, pair => DatingTests.Print(pair.Value));
        foreach (var order in Orders(All)) Assert.All(Drafts.Shared(order), draft => Assert.Equal(first[draft.File], DatingTests.Print(draft)));
    }

    static IEnumerable<string[]> Orders(string[] all) => all.Length <= 1 ? [all] : all.SelectMany(one => Orders([.. all.Where(other => other != one)]), (one, rest) => new[] { one }.Concat(rest).ToArray());
}
