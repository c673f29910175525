using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Timeline.Tests.Editing;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sources;

/// <summary>The review of an article whose day an editor corrects, and its page.</summary>
public sealed class CorrectedArticlePageTests : IEndsAsync
{
    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task A_day_that_an_editor_set_is_not_called_inferred()
    {
        var answer = await CorrectAsync("its printed page");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        var page = await ParseAsync(await application.Reader().GetAsync((await application.Reader().GetAsync("/a/unknown/" + Flood.Article)).Headers.Location));

        Assert.Equal("3 March 2019", page.QuerySelector(".facts3 dd b")!.TextContent);
        Assert.Equal("day certain · set by an editor", page.QuerySelector(".facts3 dd span")!.TextContent);
    }

    [Fact]
    public async Task A_reason_that_is_missing_is_marked_where_it_belongs()
    {
        var answer = await CorrectAsync("  ");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);

        var page = await ParseAsync(answer);

        Assert.Equal("why", Assert.Single(page.QuerySelectorAll("[aria-invalid=true]")).Id);
        Assert.EndsWith("#why", page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Equal("3 March 2019", page.QuerySelector("#Published")!.GetAttribute("value"));
    }

    async Task<HttpResponseMessage> CorrectAsync(string why)
    {
        var flood = await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        return await ana.SubmitAsync($"/import/{flood.ArticleId}", "correct", ("Published", "3 March 2019"), ("why", why));
    }

    static async Task<IDocument> ParseAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
