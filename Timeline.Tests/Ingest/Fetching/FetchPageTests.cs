using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Tests.Shell;
using Timeline.Web;
using Timeline.Web.Ingest;
using Timeline.Web.Shell;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>Addresses on the import page, as a browser without script sends them.</summary>
public sealed class FetchPageTests : IAsyncLifetime
{
    readonly LoopbackWeb web = new();
    TimelineApplication application = null!;
    Visitor ana = null!;

    public async Task InitializeAsync()
    {
        application = new TimelineApplication { Instead = web.In };
        ana = await application.SignInAsync("ana");
        web.Server.OnPage("/story", LoopbackWeb.Story);
        web.Server.OnRedirect("/short", "/story");
    }

    public async Task DisposeAsync()
    {
        await application.DisposeAsync();
        await web.DisposeAsync();
    }

    [Fact]
    public async Task An_article_is_kept_with_the_address_at_which_it_was_found()
    {
        var answer = await ImportAsync(web.Server.At("a.example", "/short"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await PageAsync(await ana.GetAsync(answer.Headers.Location!.ToString()));
        Assert.Equal("A well runs dry", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(web.Server.At("a.example", "/story"), ((IHtmlInputElement)page.QuerySelector("input[name=Address]")!).Value);
    }

    [Fact]
    public async Task Those_that_fail_are_told_and_stay_in_the_field_and_the_others_are_kept()
    {
        var (missing, inside) = (web.Server.At("b.example", "/missing"), "http://[::ffff:10.0.0.1]/");
        var answer = await ImportAsync($"{missing}\r\n\r\n  {web.Server.At("a.example", "/story")}\r\n{inside}\r\n{inside}", ("ignore-robots", "yes"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PageAsync(answer);
        Assert.Equal([missing, inside], page.QuerySelectorAll(".refused b").Select(one => one.TextContent));
        Assert.Contains(FetchWords.NotPublic, page.QuerySelectorAll(".refused li")[1].TextContent);
        Assert.Equal("A well runs dry", Assert.Single(page.QuerySelectorAll(".kept a")).TextContent);
        Assert.Equal($"{missing}\n{inside}", Typed(page));
        Assert.True(((IHtmlInputElement)page.QuerySelector("input[name=ignore-robots]")!).IsChecked);
    }

    [Fact]
    public async Task A_person_may_set_robots_aside()
    {
        web.Server.OnPage("/robots.txt", "User-agent: *\nDisallow: /\n", "text/plain");
        var address = web.Server.At("a.example", "/story");
        var refused = await PageAsync(await ImportAsync(address));
        Assert.Contains("robots.txt", refused.QuerySelector(".refused li")!.TextContent);
        Assert.False(((IHtmlInputElement)refused.QuerySelector("input[name=ignore-robots]")!).IsChecked);
        Assert.Equal(HttpStatusCode.Redirect, (await ImportAsync(address, ("ignore-robots", "yes"))).StatusCode);
    }

    [Fact]
    public async Task Too_many_are_not_fetched_and_none_is_lost()
    {
        var addresses = string.Join('\n', Enumerable.Range(0, ImportLimitsAttribute.Addresses + 1).Select(i => web.Server.At("a.example", $"/{i}")));
        var page = await PageAsync(await ImportAsync(addresses));
        Assert.Contains("at most 50", page.QuerySelector(".refused li")!.TextContent);
        Assert.Equal(addresses, Typed(page));
        Assert.Empty(web.Server.Requests);
    }

    [Fact]
    public async Task A_form_that_is_sent_once_more_keeps_what_it_finds_now()
    {
        var send = await ana.OpenFormAsync("/import", "import");
        (string, string)[] fields = [("addresses", web.Server.At("a.example", "/story") + "\n" + web.Server.At("b.example", "/late"))];
        Assert.Single((await PageAsync(await send(fields))).QuerySelectorAll(".kept a"));
        web.Server.OnPage("/late", Html.Pages.Story("").Replace("well", "spring"));
        Assert.Equal(["A well runs dry", "A spring runs dry"], (await PageAsync(await send(fields))).QuerySelectorAll(".kept a").Select(one => one.TextContent));
    }

    [Fact]
    public async Task While_a_site_takes_its_time_the_page_says_so_and_what_failed_can_be_tried_again()
    {
        var go = new TaskCompletionSource();
        web.Server.On("/slow", async (to, closed) =>
        {
            await go.Task.WaitAsync(closed);
            await to.WriteAsync(HostileServer.Answer("503 Service Unavailable", "", []), closed);
        });
        await using var hasty = new TimelineApplication { Instead = services => { web.In(services); services.AddSingleton(new Patience(TimeSpan.Zero)); } };
        var bo = await hasty.SignInAsync("bo");
        var slow = web.Server.At("a.example", "/slow");
        var address = (await bo.SubmitAsync("/import", "import", ("addresses", slow))).Headers.Location!.ToString();
        var answer = await bo.GetAsync(address);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Contains("0 of 1 addresses", (await PageAsync(answer)).QuerySelector("[data-progress]")!.TextContent);

        go.SetResult();
        while ((answer = await bo.GetAsync(address)).StatusCode == HttpStatusCode.Accepted) { }
        var done = await PageAsync(answer);
        Assert.Equal(slow, done.QuerySelector(".refused b")!.TextContent);
        Assert.Equal(slow, Typed(await PageAsync(await bo.GetAsync(done.QuerySelector(".acts a")!.GetAttribute("href")!))));
    }

    Task<HttpResponseMessage> ImportAsync(string addresses, params (string, string)[] fields) => ana.SubmitAsync("/import", "import", [("addresses", addresses), .. fields]);

    static string Typed(IHtmlDocument page) => ((IHtmlTextAreaElement)page.QuerySelector("#addresses")!).Value;

    static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
