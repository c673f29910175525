using System.Net;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sources;

/// <summary>The page of an article, on the demonstration.</summary>
public sealed class ArticlePageTests(DemonstrationPages demonstration) : IClassFixture<DemonstrationPages>
{
    [Fact]
    public async Task A_digest_is_called_our_summary_and_says_when_it_was_published_and_why()
    {
        var page = await demonstration.ReadAsync("/a/cbc/citadel-retaken");

        Assert.Contains("Our summary of CBC News’s report", page.QuerySelector(".sub")!.TextContent);
        Assert.Contains("25 March 2016", page.QuerySelector(".facts3 dd b")!.TextContent);
        Assert.Contains("inferred", page.QuerySelector(".facts3 dd span")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll(".why .pop li").Length);
    }

    [Fact]
    public async Task Each_clue_leads_to_its_words()
    {
        var page = await demonstration.ReadAsync("/a/cbc/citadel-retaken");

        var links = page.QuerySelectorAll(".why .pop a");
        Assert.NotEmpty(links);
        foreach (var link in links)
            Assert.Contains(link.TextContent.Trim('“', '”'), page.GetElementById(link.GetAttribute("href")!.Split('#')[1])!.TextContent);
    }

    [Fact]
    public async Task A_passage_in_the_address_is_marked()
    {
        var first = (await demonstration.ReadAsync("/a/cbc/citadel-retaken")).QuerySelector("span[id^=p]")!.Id![1..];

        var page = await demonstration.ReadAsync($"/a/cbc/citadel-retaken?p={first}");

        Assert.Single(page.QuerySelectorAll(".para.cur"));
        Assert.NotEmpty(page.QuerySelectorAll(".cur mark.on"));
    }

    [Fact]
    public async Task A_wrong_outlet_in_the_address_leads_to_the_right_one()
    {
        var answer = await demonstration.Application.Reader().GetAsync("/a/apa/citadel-retaken?p=1");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/a/cbc/citadel-retaken?p=1", new Uri(new Uri("http://localhost"), answer.Headers.Location!).PathAndQuery);
    }

    [Theory]
    [InlineData("/a/cbc/no-such-article"), InlineData("/a/no-such-outlet/nor-article")]
    public async Task An_unknown_article_is_not_found(string address)
    {
        var answer = await demonstration.Application.Reader().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Nothing stands at this address", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("v=9", "“9” is ignored: v takes a version from 1 to 1."), InlineData("v=x", "“x” is ignored"), InlineData("p=0", "“0” is ignored: p takes the number of a passage")]
    [InlineData("p=99999999999999999999", "is ignored"), InlineData("v=-1", "“-1” is ignored")]
    public async Task A_version_or_passage_that_is_none_is_told_and_ignored(string query, string sentence)
    {
        var page = await demonstration.ReadAsync("/a/cbc/citadel-retaken?" + query);

        Assert.Contains(sentence, page.QuerySelector(".ignored")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("mark.ps"));
    }

    [Fact]
    public async Task The_family_is_drawn_and_said_and_leads_to_the_comparison()
    {
        var page = await demonstration.ReadAsync("/a/cbc/citadel-retaken");

        Assert.Contains("2 articles, one story of Reuters.", page.Body!.TextContent);
        Assert.Contains(page.QuerySelectorAll("a.btn"), link => link.GetAttribute("href")!.EndsWith("?a=citadel-retaken,under-siege"));
    }
}
