using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Core.Storage;
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
    public async Task Each_version_is_a_source_of_its_own_where_both_report_an_event()
    {
        var page = await PageAsync("/t/maran/e/bridge");
        var heads = page.QuerySelectorAll(".side-table thead th[id]");
        Assert.Equal(["source-bridge", "source-bridge.v1"], heads.Select(head => head.Id).Where(id => id!.StartsWith("source-bridge", StringComparison.Ordinal)).Order());
        var earlier = Assert.Single(heads, head => head.Id == "source-bridge.v1");
        Assert.Contains(earlier.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/a/herald/bridge?v=1");
        Assert.Contains(earlier.QuerySelectorAll("a"), link => link.GetAttribute("href") == ChangedArticle.Changes + "?from=1&to=2");

        var hidden = await PageAsync(earlier.QuerySelectorAll("a").Single(link => link.TextContent.StartsWith("hide", StringComparison.OrdinalIgnoreCase)).GetAttribute("href")!);
        Assert.Equal(heads.Length - 1, hidden.QuerySelectorAll(".side-table thead th[id]").Length);
        Assert.NotNull(hidden.GetElementById("source-bridge"));
    }

    [Fact]
    public async Task What_an_editor_set_down_from_words_that_are_gone_says_so_and_has_the_new_ones_beside_it()
    {
        await application.Writer.RunAsync(new Cause("ana", "read again"), async db =>
        {
            var happening = await db.Set<TimelineEvent>().Include(row => row.Claims).SingleAsync();
            happening.Claims.Add(new CuratedClaim { About = "people missing", Status = CuratedStatus.Single, Values = [new CuratedValue("bridge", 12, 12, Stated: "At least 12", Span: new TextSpan(58, 69))] });
            return 0;
        });

        Assert.DoesNotContain("no more", await LineAsync("bridge.v1"), StringComparison.Ordinal);
        var later = await LineAsync("bridge");
        Assert.Contains("these words stand in the article no more", later, StringComparison.Ordinal);

        async Task<string> LineAsync(string version) =>
            (await PageAsync($"/t/maran/e/bridge?a={version},alone")).QuerySelectorAll("tr").First(row => row.TextContent.Contains("People missing", StringComparison.Ordinal)).TextContent;
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
