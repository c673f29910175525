using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

/// <summary>Two versions of one article, the second with another toll, a sentence more and one less.</summary>
public sealed class VersionsPageTests : IAsyncLifetime
{
    const string First = "Bridge falls at Maran\n\nThe bridge at Maran fell on Tuesday. At least 12 people are missing. The river stood at its highest in ten years.\n\nThe mayor closed the road to the coast.";

    const string Second = "Bridge falls at Maran\n\nThe bridge at Maran fell on Tuesday. At least 19 people are missing. Divers are searching the water below the pillars.\n\nThe mayor closed the road to the coast.";

    readonly TimelineApplication application = new();

    public Task InitializeAsync() => application.Writer.RunAsync(new Cause("ana", "prepared"), async db =>
    {
        var chronology = db.Add(new Chronology { Slug = "maran", Title = "Maran", PublishedAt = Fixtures.Published }).Entity;
        await db.SaveChangesAsync();
        var happening = Fixtures.Event(chronology, "bridge");
        var outlet = new Outlet { Slug = "herald", Name = "The Herald" };
        foreach (var (number, text) in new[] { (1, First), (2, Second) }) happening.Reports.Add(new Report { Article = Article(outlet, number, text), Passages = { new Passage { Span = In(text, "The bridge at Maran fell on Tuesday.") } } });
        happening.Reports.Add(new Report { Article = Fixtures.Article("alone"), Passages = { new Passage { Span = new TextSpan(0, 39) } } });
        db.Add(happening);
        return 0;
    });

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task What_changed_is_marked_and_what_did_not_is_folded()
    {
        var page = await PageAsync("/a/herald/bridge/changes");

        Assert.Equal(["Version 1", "Version 2"], page.QuerySelectorAll(".side-table thead a").Select(head => head.TextContent));
        Assert.Equal(["12", "19"], page.QuerySelectorAll("td mark.d-figure").Select(mark => mark.TextContent.Split(' ').First(word => word is "12" or "19")));
        Assert.Contains(page.QuerySelectorAll("tbody:not(.fold) tr"), row => row.TextContent.Contains("Divers are searching") && row.QuerySelector("td.none") is not null);
        Assert.Contains("unchanged", page.QuerySelector("tbody.fold")!.TextContent);
    }

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

    async Task<IDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await application.Reader().GetStringAsync(address));

    static Article Article(Outlet outlet, int number, string text) => new()
    {
        Slug = "bridge", Number = number, Outlet = outlet, Title = "Bridge falls at Maran", Language = "en", Hash = SourceText.From(text).Hash, Text = text, Display = DisplayPolicy.Full,
        TitleSpan = new TextSpan(0, text.IndexOf('\n')), Body = [.. text.Split("\n\n")[1..].Select(paragraph => In(text, paragraph))],
    };

    static TextSpan In(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
