using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sharing;

/// <summary>A page of another origin, and what a browser lets it frame.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class EmbedBrowserTests(Browsers browsers)
{
    [BrowserFact]
    public async Task A_page_of_another_site_shows_the_view_and_its_window_moves_in_place()
    {
        await using var elsewhere = await OtherSite.StartAsync($"<iframe src='{browsers.Address}/embed/t/palmyra?from=2015-04&amp;to=2017-01' title='x' width='800' height='640'></iframe>");
        await using var reader = await browsers.OpenAsync(elsewhere.Address);
        var frame = reader.Page.FrameLocator("iframe");

        await Assertions.Expect(frame.Locator("h1")).ToHaveTextAsync("Palmyra, taken and retaken");
        await Assertions.Expect(frame.Locator(".main.size-narrow")).ToBeVisibleAsync();
        await Assertions.Expect(frame.Locator(".ev")).ToHaveCountAsync(21);

        await frame.Locator("[data-move=in]").ClickAsync();
        await Assertions.Expect(frame.Locator(".moves .quiet")).ToHaveTextAsync("October 2015 to August 2016");
        Assert.Equal(elsewhere.Address, reader.Page.Url.TrimEnd('/'));

        var whole = await reader.Page.Context.RunAndWaitForPageAsync(() => frame.GetByText("Open on Timeline").ClickAsync());
        Assert.Equal($"{browsers.Address}/t/palmyra?from=2015-10&to=2016-08", whole.Url);
    }

    [BrowserTheory, InlineData(800), InlineData(360)]
    public async Task A_page_of_another_site_shows_an_event_and_its_switches_turn_in_place(int width)
    {
        await using var elsewhere = await OtherSite.StartAsync($"<iframe src='{browsers.Address}/embed/t/palmyra/e/citadel' title='x' width='{width}' height='640'></iframe>");
        await using var reader = await browsers.OpenAsync(elsewhere.Address);
        var frame = reader.Page.FrameLocator("iframe");

        await Assertions.Expect(frame.Locator("h1")).ToBeInViewportAsync();
        await Assertions.Expect(frame.Locator("#r2 mark.d-name").First).ToBeVisibleAsync();
        Assert.Equal(width, await frame.Locator("html").EvaluateAsync<int>("root => root.scrollWidth"));

        await frame.Locator("[data-class=n]").ClickAsync();
        await Assertions.Expect(frame.Locator("mark.d-name")).ToHaveCountAsync(0);
        await frame.Locator("#r2 th a").ClickAsync();
        await Assertions.Expect(frame.Locator("#r2[aria-current]")).ToBeInViewportAsync();
        await Assertions.Expect(frame.Locator(".whyrow")).ToContainTextAsync("Why row 2 is a row");
        Assert.Equal(elsewhere.Address, reader.Page.Url.TrimEnd('/'));

        var whole = await reader.Page.Context.RunAndWaitForPageAsync(() => frame.GetByText("Open on Timeline").ClickAsync());
        await Assertions.Expect(whole.Locator("#r2[aria-current]")).ToBeVisibleAsync();
        Assert.StartsWith($"{browsers.Address}/t/palmyra/e/citadel?d=", whole.Url);

        var article = await reader.Page.Context.RunAndWaitForPageAsync(() => frame.Locator(".side-table thead a").First.ClickAsync());
        Assert.StartsWith($"{browsers.Address}/a/", article.Url);
    }

    [BrowserFact]
    public async Task No_other_page_lets_itself_be_framed()
    {
        await using var elsewhere = await OtherSite.StartAsync($"<iframe src='{browsers.Address}/t/palmyra' title='x'></iframe>");
        await using var reader = await browsers.OpenAsync(elsewhere.Address);
        reader.Forgive("frame-ancestors");
        reader.Forgive("chrome-error://");

        var framed = reader.Page.Frames.Single(frame => frame != reader.Page.MainFrame);

        Assert.Equal("chrome-error://chromewebdata/", framed.Url);
        Assert.Equal(0, await framed.Locator(".ev").CountAsync());
    }

    [BrowserFact]
    public async Task The_code_follows_the_view_as_a_reader_moves_it()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra?from=2015-04&to=2017-01");
        await reader.Page.Locator("timeline-view[data-ready]").WaitForAsync();

        await reader.Page.Locator("[data-move=in]").ClickAsync();
        await reader.Page.ReachesAsync("**/t/palmyra?from=2015-10&to=2016-08");
        await reader.Page.Locator("[popovertarget=share]").First.ClickAsync();
        var code = await reader.Page.Locator("#share-embed").InputValueAsync();

        Assert.Equal($"{browsers.Address}/embed/t/palmyra?from=2015-10&to=2016-08", new HtmlParser().ParseDocument(code).QuerySelector("iframe")!.GetAttribute("src"));
    }

    [BrowserFact]
    public async Task The_code_of_an_event_follows_the_row_that_a_key_chooses()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel");
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();

        await reader.Page.Keyboard.PressAsync("n");
        var row = await reader.Page.Locator("tr[aria-current]").GetAttributeAsync("data-row");
        await reader.Page.Locator("[popovertarget=share]").First.ClickAsync();
        var code = await reader.Page.Locator("#share-embed").InputValueAsync();

        Assert.Equal($"{browsers.Address}/embed/t/palmyra/e/citadel?row={row}", new HtmlParser().ParseDocument(code).QuerySelector("iframe")!.GetAttribute("src"));
    }

    /// <summary>One page on a port, hence an origin, of its own.</summary>
    sealed class OtherSite(WebApplication application) : IAsyncDisposable
    {
        public string Address => application.Urls.Single();

        public static async Task<OtherSite> StartAsync(string body)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls($"http://{IPAddress.Loopback}:0");
            builder.Logging.ClearProviders();
            var application = builder.Build();
            application.MapGet("/", () => Results.Content("<!doctype html><link rel=icon href='data:,'>" + body, "text/html"));
            await application.StartAsync();
            return new OtherSite(application);
        }

        public ValueTask DisposeAsync() => application.DisposeAsync();
    }
}
