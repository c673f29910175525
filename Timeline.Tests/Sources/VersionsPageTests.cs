using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Timeline.Core.Sources;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sources;

public sealed class VersionsPageTests : IAsyncLifetime
{
    readonly TimelineApplication application = new();

    public Task InitializeAsync() => ChangedArticle.InAsync(application);

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task What_changed_is_marked_and_what_did_not_is_folded()
    {
        var page = await PageAsync("/a/herald/bridge/changes");

        Assert.Equal(["Version 1", "Version 2"], page.QuerySelectorAll(".side-table thead a").Select(head => head.TextContent));
        Assert.Equal(["12", "19"], page.QuerySelectorAll("td mark.d-figure").Select(mark => mark.TextContent.Split(' ').First(word => word is "12" or "19")));
        Assert.Contains(page.QuerySelectorAll("tbody:not(.fold) tr"), row => row.TextContent.Contains("Divers are searching") && row.QuerySelector("td.none") is not null);
        Assert.Equal(["Divers are searching the water below the pillars.only here", "The river stood at its highest in ten years.only here"], page.QuerySelectorAll("td.only").Select(cell => cell.TextContent.Trim()).Order());
        Assert.Contains("unchanged", page.QuerySelector("tbody.fold")!.TextContent);
    }

    [Fact]
    public async Task What_a_version_does_not_show_is_not_said_to_be_left_out()
    {
        await using var shortened = new TimelineApplication();
        await ChangedArticle.InAsync(shortened, ofSecond: DisplayPolicy.Excerpts);

        var page = await PageAsync(ChangedArticle.Changes, shortened);

        Assert.Equal(["The mayor closed the road to the coast.only here, of what is shown", "The river stood at its highest in ten years.only here, of what is shown"], page.QuerySelectorAll("td.only").Select(cell => cell.TextContent.Trim()).Order());
        Assert.All(page.QuerySelectorAll("td.none"), cell => Assert.Contains("Not in what is shown of this version", cell.TextContent));
        Assert.DoesNotContain("Divers", page.Body!.TextContent);
    }

    [Fact]
    public async Task The_head_of_an_article_leads_to_its_other_versions() =>
        Assert.Matches(@"Other versions:\s+1 \(what changed", (await PageAsync("/a/herald/bridge")).QuerySelector(".ahead")!.TextContent);

    [Fact]
    public async Task The_order_in_the_address_makes_no_difference() =>
        Assert.Equal((await PageAsync("/a/herald/bridge/changes?from=1&to=2")).QuerySelector(".side-table")!.InnerHtml, (await PageAsync("/a/herald/bridge/changes?from=2&to=1")).QuerySelector(".side-table")!.InnerHtml);

    [Fact]
    public async Task A_version_that_is_none_is_told_and_ignored()
    {
        var page = await PageAsync("/a/herald/bridge/changes?to=7");

        Assert.Contains("“7” is ignored: to takes a version from 1 to 2.", page.QuerySelector(".ignored")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".side-table tbody tr"));
    }

    [Fact]
    public async Task The_article_leads_to_it() =>
        Assert.Contains("/a/herald/bridge/changes?from=1&to=2", (await PageAsync("/a/herald/bridge")).QuerySelectorAll(".ahead a").Select(link => link.GetAttribute("href")));

    [Theory]
    [InlineData("/a/outlet-of-alone/alone/changes"), InlineData("/a/herald/nothing/changes")]
    public async Task Without_two_versions_there_is_no_such_page(string address) => Assert.Equal(HttpStatusCode.NotFound, (await application.Reader().GetAsync(address)).StatusCode);

    async Task<IDocument> PageAsync(string address, TimelineApplication? other = null) => new HtmlParser().ParseDocument(await (other ?? application).Reader().GetStringAsync(address));
}
