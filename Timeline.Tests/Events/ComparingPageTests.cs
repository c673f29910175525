using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Timeline.Core.Comparison;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Events;

/// <summary>What a page shows while the sources of its event are still being compared.</summary>
public sealed class ComparingPageTests : IAsyncLifetime
{
    readonly HeldComparisons held = new();
    readonly TimelineApplication application;

    public ComparingPageTests() => application = new TimelineApplication(demonstration: true) { Instead = held.In };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        held.Release();
        await application.DisposeAsync();
    }

    [Theory]
    [InlineData("/t/palmyra/e/citadel"), InlineData("/embed/t/palmyra/e/citadel")]
    public async Task The_page_says_how_far_it_is_nobody_keeps_it_and_then_it_is_whole(string address)
    {
        await application.Reader().GetAsync(address);
        await held.BegunAsync();
        held.Tell(new ComparisonProgress(ComparisonStage.Sentences, 40, 120));
        var answer = await application.Reader().GetAsync(address);
        var page = await PageAsync(answer);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
        var progress = page.QuerySelector("progress")!;
        Assert.Equal(("40", "120"), (progress.GetAttribute("value"), progress.GetAttribute("max")));
        Assert.Contains("40 of 120 sentences", page.QuerySelector("[data-progress]")!.TextContent);
        Assert.Contains("http-equiv=\"refresh\"", page.QuerySelector("head noscript")!.InnerHtml);
        Assert.Empty(page.QuerySelectorAll(".side-table"));

        held.Release();
        var whole = await LastAsync(() => application.Reader().GetAsync(address));
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.NotEmpty((await PageAsync(whole)).QuerySelectorAll(".side-table tr[data-row]"));
        Assert.Equal(1, held.Begun);
    }

    [Fact]
    public async Task Meanwhile_the_sources_can_be_read_and_fewer_be_chosen()
    {
        var page = await PageAsync(await application.Reader().GetAsync("/t/palmyra/e/citadel"));

        Assert.Equal(3, page.QuerySelectorAll(".underway li a").Length);
        Assert.Matches("^/t/palmyra/e/citadel\\?a=[a-z0-9-]+,[a-z0-9-]+$", page.QuerySelectorAll(".underway .btn")[0].GetAttribute("href"));
        Assert.Equal("/t/palmyra?e=citadel", page.QuerySelectorAll(".underway .btn")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task An_editor_can_go_on_typing_and_the_page_does_not_change_by_itself()
    {
        var answer = await (await application.SignInAsync("ana")).GetAsync("/edit/palmyra/citadel");
        var page = await PageAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("form#event [data-progress] progress"));
        Assert.Null(page.QuerySelector("[data-looks-again]"));
        Assert.Empty(page.QuerySelectorAll("head noscript"));
        Assert.Empty(page.QuerySelectorAll("#found"));
    }

    static async Task<IDocument> PageAsync(HttpResponseMessage answer) => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>The first answer that is none of those that say how far it is.</summary>
    static async Task<HttpResponseMessage> LastAsync(Func<Task<HttpResponseMessage>> ask)
    {
        while (true)
        {
            var answer = await ask();
            if (answer.StatusCode != HttpStatusCode.Accepted) return answer;
        }
    }
}
