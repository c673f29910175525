using Timeline.Tests.Shell;
using Timeline.Web;
using Timeline.Web.Ingest.Fetching;

namespace Timeline.Tests.Ingest.Fetching;

public sealed class FetchRedirectTests : IEndsAsync
{
    readonly LoopbackWeb web = new();

    public Task DisposeAsync() => web.DisposeAsync().AsTask();

    [Theory]
    [InlineData("301 Moved Permanently"), InlineData("302 Found"), InlineData("303 See Other"), InlineData("307 Temporary Redirect"), InlineData("308 Permanent Redirect")]
    public async Task Five_redirects_are_followed_and_the_last_address_is_kept(string status)
    {
        for (var i = 0; i < 5; i++) web.Server.OnRedirect($"/{i}", $"/{i + 1}#part", status);
        web.Server.OnPage("/5", LoopbackWeb.Story);
        var fetched = await web.FetchPathAsync("/0#top");
        Assert.Equal((web.Server.At("herald.example", "/0#top"), web.Server.At("herald.example", "/5")), (fetched.Path, fetched.Text!.Address));
        Assert.Equal(["/0", "/1", "/2", "/3", "/4", "/5"], web.Server.PagesAsked);
    }

    [Fact]
    public async Task A_sixth_is_not_and_a_circle_ends_there_too()
    {
        for (var i = 0; i < 6; i++) web.Server.OnRedirect($"/{i}", $"/{i + 1}");
        web.Server.OnPage("/6", LoopbackWeb.Story);
        Assert.Equal(string.Format(FetchWords.TooManyRedirects, 5), (await web.FetchPathAsync("/0")).Problem);
        Assert.DoesNotContain("/6", web.Server.PagesAsked);

        web.Server.OnRedirect("/round", "/round");
        Assert.Equal(string.Format(FetchWords.TooManyRedirects, 5), (await web.FetchAsync(web.Server.At("other.example", "/round"))).Problem);
    }

    [Fact]
    public async Task A_redirect_that_names_no_address_is_told()
    {
        web.Server.On("/nowhere", "302 Found");
        Assert.Equal(FetchWords.RedirectNowhere, (await web.FetchPathAsync("/nowhere")).Problem);
    }

    [Theory]
    [InlineData("https://herald.example/a", "http://herald.example/b", false)]
    [InlineData("http://herald.example/a", "https://herald.example/b", true)]
    [InlineData("https://herald.example/a", "//other.example/b", true)]
    public void From_https_none_leads_to_http(string from, string to, bool isTaken) =>
        Assert.Equal(isTaken ? null : FetchWords.RedirectDowngrade, FetchAddress.Redirected(new Uri(from), new Uri(to, UriKind.RelativeOrAbsolute)).Problem);

    [Fact]
    public async Task No_cookie_goes_back_and_nothing_but_what_is_ours_is_said()
    {
        web.Server.On("/story", "302 Found", "Location: /next\r\nSet-Cookie: id=1; Path=/\r\n");
        web.Server.On("/next", "200 OK", "Content-Type: text/html\r\nSet-Cookie: id=2; Path=/\r\n", LoopbackWeb.Story);
        Assert.NotNull((await web.FetchPathAsync("/story")).Text);
        Assert.Equal(3, web.Server.Requests.Count);
        foreach (var request in web.Server.Requests)
        {
            Assert.Equal(["Host", "User-Agent", "Accept", "Accept-Encoding"], request.TrimEnd().Split("\r\n").Skip(1).Select(line => line.Split(':')[0]).OrderBy(name => Array.IndexOf(["Host", "User-Agent", "Accept"], name) is var at and >= 0 ? at : 9));
            Assert.Contains("User-Agent: TimelineImport/1.0 ", request);
        }
    }

    [Theory]
    [InlineData("https://www.herald.example/own", "https://www.herald.example/own")]
    [InlineData("/own", "http://herald.example:{0}/own")]
    [InlineData("https://other.example/own", "http://herald.example:{0}/story?from=feed")]
    [InlineData("https://evilherald.example/own", "http://herald.example:{0}/story?from=feed")]
    [InlineData("http://herald.example/", "http://herald.example:{0}/story?from=feed")]
    public async Task A_page_names_its_own_address_within_its_site_only(string canonical, string kept)
    {
        web.Server.OnPage("/story?from=feed", Html.Pages.Story($"""<link rel="canonical" href="{canonical}">"""));
        Assert.Equal(string.Format(kept, web.Server.Port), (await web.FetchPathAsync("/story?from=feed")).Text!.Address);
    }
}
