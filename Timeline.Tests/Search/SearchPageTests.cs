using System.Net;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Search;

public sealed class SearchPageTests(DemonstrationPages demonstration) : IClassFixture<DemonstrationPages>
{
    [Fact]
    public async Task What_is_found_is_shown_with_its_words_marked()
    {
        var page = await demonstration.ReadAsync("/search?q=citadel");

        Assert.Equal("Found for “citadel”", page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".found li"));
        Assert.All(page.QuerySelectorAll(".found li"), found => Assert.NotNull(found.QuerySelector("mark.hit")));
        Assert.Equal("citadel", page.QuerySelector(".mast input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task One_kind_can_be_shown_alone_and_the_counts_stay()
    {
        var all = await demonstration.ReadAsync("/search?q=citadel");
        var articles = await demonstration.ReadAsync("/search?q=citadel&in=articles");

        Assert.All(articles.QuerySelectorAll(".found .kicker"), kicker => Assert.Equal("Article", kicker.FirstElementChild!.TextContent));
        Assert.NotEmpty(articles.QuerySelectorAll(".found li"));
        Assert.Equal(all.QuerySelectorAll(".kinds a").Select(chip => chip.TextContent), articles.QuerySelectorAll(".kinds a").Select(chip => chip.TextContent));
    }

    [Theory]
    [InlineData("/search", "Type words into the field"), InlineData("/search?q=", "Type words into the field"), InlineData("/search?q=zzyzx", "Nothing that is published here")]
    [InlineData("/search?q=%22%27%3B%20OR%20*%20NEAR(%20%5E%20-%20AND", "Nothing that is published here"), InlineData("/search?q=%22unclosed", "Nothing that is published here")]
    [InlineData("/search?q=citadel&page=900", "“900” is ignored: page takes a number from 1 to 1."), InlineData("/search?q=citadel&page=x&in=people", "in takes events, articles, notes")]
    [InlineData("/search?q=%00%01%EF%BF%BF", "Nothing that is published here")]
    public async Task Whatever_is_asked_is_answered_calmly(string address, string words) =>
        Assert.Contains(words, (await demonstration.ReadAsync(address)).Body!.TextContent);

    [Fact]
    public async Task Ten_thousand_letters_are_told_the_limit()
    {
        var (application, address) = TimelineApplication.Listening();
        await using var listening = application;
        using var reader = new HttpClient();

        var answer = await reader.GetAsync($"{address}/search?q={new string('a', 10_000)}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("q takes up to 200 characters", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task On_other_pages_the_field_shows_nothing_of_an_unknown_key() =>
        Assert.DoesNotContain("visitor", (await demonstration.ReadAsync("/o?q=visitor")).DocumentElement.OuterHtml);
}
