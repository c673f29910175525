using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Search;

namespace Timeline.Tests.Shell;

/// <summary>Addresses that were mistyped, or made to do harm: a page that leads on, one sentence of what was ignored, never a failure.</summary>
public class WrongAddressTests(DemonstrationPages shown) : IClassFixture<DemonstrationPages>
{
    static readonly string[] Pages = ["/", "/t/palmyra", "/t/palmyra/e/citadel", "/t/palmyra/e/citadel/history", "/embed/t/palmyra", "/embed/t/palmyra/e/citadel", "/a/cbc/citadel-retaken", "/o", "/o/cbc", "/search", "/how"];

    static readonly string[] Values =
    [
        "garbage", "%00", "%1b%5b31m", "%ff%fe", "%E2%80%AEgnp", "%3Cscript%3Ealert(1)%3C/script%3E", "%22%20onload=%22x", "../../etc/passwd", "%25s%25n", "-1", "99999999999999999999", "1e9", "2016-13-45", "%",
        "%F0%9F%8F%9B", "a%0D%0ASet-Cookie:%20x=1", new('x', 4000),
    ];

    static readonly string[] Keys = ["from", "to", "lens", "lanes", "place", "actor", "kind", "outlet", "agency", "certainty", "disputed", "e", "a", "base", "d", "row", "v", "p", "q", "in", "page", "lang"];

    public static TheoryData<string> EveryValue() => [.. Values];

    [Theory, MemberData(nameof(EveryValue))]
    public async Task Whatever_stands_in_the_query_every_page_is_whole(string value)
    {
        var query = string.Join('&', Keys.Select(key => $"{key}={value[..Math.Min(value.Length, 300)]}").Append($"{Keys[value.Length % Keys.Length]}={value}").Append($"zz[{value[..1]}]={value}"));
        foreach (var page in Pages)
        {
            var answer = await shown.Application.Reader().GetAsync($"{page}?{query}");

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var html = await answer.Content.ReadAsStringAsync();
            Assert.Contains("<h1", html);
            Assert.DoesNotContain("<script>alert", html);
            Assert.DoesNotContain("onload=\"x", html);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task What_is_not_seen_but_turns_or_breaks_a_line_is_shown_as_such()
    {
        var page = await shown.ReadAsync("/t/palmyra?from=a%0Ab%E2%80%AEc");

        Assert.Equal("“a�b�c” is ignored: from takes a date such as 2016-03-25.", page.QuerySelector(".ignored")!.TextContent.Trim());
        Assert.Equal("/t/palmyra?from=a�b�c", page.QuerySelector(".foot .addr")!.TextContent);
    }

    [Theory, InlineData("2016", "2015", "1451606400"), InlineData("2015", "2016", "1420070400")]
    public async Task Of_a_key_given_twice_the_first_value_counts(string first, string second, string seconds)
    {
        var page = await shown.ReadAsync($"/t/palmyra?from={first}&from={second}");

        Assert.Equal($"/t/palmyra?from={first}", page.QuerySelector("main")!.GetAttribute("data-address"));
        Assert.Equal(seconds, page.QuerySelector(".chart")!.GetAttribute("data-from"));
    }

    [Theory]
    [InlineData("/t/palmyra/e/nothing", "/t/palmyra", "Palmyra, taken and retaken"), InlineData("/t/palmyra/nothing/at/all", "/t/palmyra", "Palmyra, taken and retaken")]
    [InlineData("/t/nothing", "/", "To the chronologies"), InlineData("/t/nothing/e/nothing", "/", "To the chronologies")]
    [InlineData("/a/cbc/nothing", "/", "To the chronologies"), InlineData("/%3Cscript%3E", "/", "To the chronologies")]
    public async Task What_is_not_there_leads_to_what_is(string address, string next, string words)
    {
        var (status, page) = await AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, status);
        var primary = Assert.Single(page.QuerySelectorAll("main .btn.primary"));
        Assert.Equal((next, words), (primary.GetAttribute("href"), primary.TextContent));
        Assert.Equal(address + "#main", page.QuerySelector(".skip")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/error"), InlineData("/error/200"), InlineData("/error/404"), InlineData("/ERROR/500/"), InlineData("/error/403?lang=en"), InlineData("/error/nothing")]
    public async Task The_address_of_the_page_of_errors_is_a_wrong_address_like_any(string address)
    {
        var (status, page) = await AskAsync(address);
        var (_, other) = await AskAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(other.QuerySelector("main")!.InnerHtml, page.QuerySelector("main")!.InnerHtml);
        Assert.Equal(other.Title, page.Title);
    }

    [Fact]
    public async Task What_goes_wrong_elsewhere_is_still_said_by_that_page()
    {
        var (status, page) = await AskAsync("/qr.svg?to=//elsewhere.example");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("This request could not be understood", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_fault_of_ours_is_said_to_be_ours_with_the_name_under_which_it_is_in_the_log()
    {
        await using var failing = new TimelineApplication { Instead = services => services.AddSingleton<SearchText>(_ => throw new InvalidOperationException("A fault made by a test.")) };

        var (status, page) = await AskAsync("/search?q=bridge", failing);

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Equal("This page could not be made", page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(page.QuerySelector("main .problem .mono")!.TextContent);
    }

    async Task<(HttpStatusCode Status, AngleSharp.Dom.IDocument Page)> AskAsync(string address, TimelineApplication? application = null)
    {
        var answer = await (application ?? shown.Application).Reader().GetAsync(address);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, page);
    }
}
