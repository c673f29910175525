using Timeline.Core.Dates;
using Timeline.Core.Sources;

namespace Timeline.Tests.Sources;

public class SourceLabelsTests
{
    [Fact]
    public void An_outlet_that_stands_there_once_is_called_by_its_name() =>
        Assert.Equal(["Herald", "Post"], Labels(("Herald", "2019-03-02", "Ferry sinks"), ("Post", "2019-03-02", "Ferry sinks")));

    [Fact]
    public void Two_articles_of_one_outlet_are_told_apart_by_their_days() =>
        Assert.Equal(["Herald, 2 March 2019", "Post", "Herald, 3 March 2019"], Labels(("Herald", "2019-03-02", "Ferry sinks"), ("Post", "2019-03-02", "Ferry sinks"), ("Herald", "2019-03-03", "Ferry sinks")));

    [Fact]
    public void The_time_of_day_is_left_out() =>
        Assert.Equal(["Herald, 2 March 2019", "Herald, 3 March 2019"], Labels(("Herald", "2019-03-02T20:31:59", "Ferry sinks"), ("Herald", "2019-03-03T21:58:45Z", "Ferry sinks")));

    [Theory]
    [InlineData("2019-03-02T20:31:59", "2019-03-02T21:58:45")]
    [InlineData("2019-03-02", "2019-03-02"), InlineData(null, "2019-03-02"), InlineData(null, null)]
    public void Where_days_do_not_tell_the_first_words_of_the_headlines_do(string? one, string? other) =>
        Assert.Equal(["Herald, “Ferry sinks off …”", "Herald, “Divers search wreck …”"], Labels(("Herald", one, "Ferry sinks off the coast"), ("Herald", other, "Divers search wreck of ferry")));

    [Fact]
    public void As_many_words_as_it_takes() =>
        Assert.Equal(["Herald, “Ferry sinks off the northern …”", "Herald, “Ferry sinks off the southern …”"], Labels(("Herald", null, "Ferry sinks off the northern coast"), ("Herald", null, "Ferry sinks off the southern coast")));

    [Fact]
    public void A_headline_that_is_told_whole_has_no_dots_after_it() =>
        Assert.Equal(["Herald, “Ferry sinks”", "Herald, “Ferry sinks again”"], Labels(("Herald", null, "Ferry sinks"), ("Herald", null, "Ferry sinks again")));

    [Fact]
    public void What_nothing_tells_apart_is_numbered() =>
        Assert.Equal(["Herald, 1", "Herald, 2", "Herald, 3"], Labels(("Herald", "2019-03-02", "Ferry sinks"), ("Herald", "2019-03-02", "Ferry sinks"), ("Herald", "2019-03-03", " ")));

    [Fact]
    public void Without_an_outlet_it_is_called_by_its_agency_or_headline()
    {
        var cards = Cards(("Outlet not named", "2019-03-02", "Ferry sinks off the coast"), ("Outlet not named", "2019-03-02", "Divers search wreck"), ("Outlet not named", null, " "), ("Herald", null, "Ferry sinks"));
        ArticleCard Unnamed(ArticleCard card) => card with { Outlet = card.Outlet with { Slug = SourceNames.UnnamedSlug } };

        Assert.Equal(["“Ferry sinks off …”", "NPA", "Outlet not named", "Herald"], SourceLabels.Of([Unnamed(cards[0]), Unnamed(cards[1]) with { Agency = new AgencyName("npa", "NPA") }, Unnamed(cards[2]), cards[3]]));
    }

    static IReadOnlyList<string> Labels(params (string Outlet, string? Published, string Title)[] articles) => SourceLabels.Of(Cards(articles));

    static IReadOnlyList<ArticleCard> Cards(params (string Outlet, string? Published, string Title)[] articles) =>
        [.. articles.Select((article, index) => new ArticleCard(
            index, $"slug-{index}", 1, article.Title, new OutletName(article.Outlet.ToLowerInvariant(), article.Outlet), null,
            article.Published is { } day ? EdtfDate.Read(day).Date : null, "en", null, null, null, true, DisplayPolicy.Full, 60, null, false))];
}
