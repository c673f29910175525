using System.Net;
using AngleSharp.Html.Parser;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sharing;

public sealed class EmbedEventTests(DemonstrationPages pages) : IClassFixture<DemonstrationPages>
{
    const string Event = "/t/palmyra/e/citadel", State = "?a=citadel-retaken,number-two&base=number-two&d=fn&row=2";

    [Theory, InlineData(""), InlineData(State)]
    public async Task An_event_in_a_frame_shows_what_its_page_shows_in_the_same_state(string state)
    {
        var (page, frame) = (await pages.ReadAsync(Event + state), await pages.ReadAsync("/embed" + Event + state));

        foreach (var part in new[] { "h1", ".when", ".standfirst", ".count", "figcaption", ".figs", ".swbar", ".side-table thead", ".side-table tr[data-row] th", "td p", "tr[aria-current]", ".whyrow:not([hidden])" })
            Assert.Equal(page.QuerySelectorAll(part).Select(one => one.TextContent.Trim()), frame.QuerySelectorAll(part).Select(one => one.TextContent.Trim()));
        Assert.NotEmpty(frame.QuerySelectorAll(".side-table mark"));
        Assert.Empty(frame.QuerySelectorAll(".ignored, .mast, .foot, #share, .pn, .noteref, form, script, [href^='/edit']"));
    }

    [Fact]
    public async Task Its_links_stay_in_the_frame_or_open_the_whole_site_in_a_new_tab()
    {
        var links = (await pages.ReadAsync("/embed" + Event + State)).QuerySelectorAll("main a");
        var (elsewhere, within) = (links.Where(link => link.HasAttribute("target")).ToList(), links.Where(link => !link.HasAttribute("target")).ToList());

        Assert.All(elsewhere, link => Assert.Equal(("_blank", "noopener"), (link.GetAttribute("target"), link.GetAttribute("rel"))));
        Assert.All(elsewhere, link => Assert.DoesNotContain("/embed/", link.GetAttribute("href")));
        Assert.All(within, link => Assert.StartsWith("/embed" + Event, link.GetAttribute("href")));
        Assert.NotEmpty(within);
        Assert.Equal(Event + State, elsewhere.Single(link => link.TextContent == "Open on Timeline").GetAttribute("href"));
        Assert.Equal(["CBC News", "APA"], elsewhere.Where(link => link.GetAttribute("href")!.StartsWith("/a/", StringComparison.Ordinal)).Select(link => link.TextContent));
    }

    [Fact]
    public async Task It_is_kept_like_a_page_and_names_the_page_as_the_one_to_find()
    {
        var answer = await pages.Application.Reader().GetAsync("/embed" + Event + "?row=2&unknown=1");
        var frame = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.EndsWith("frame-ancestors *", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.NotNull(answer.Headers.ETag);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("http://localhost/t/palmyra/e/citadel?row=2", frame.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", frame.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task What_cannot_be_used_is_told_in_one_sentence()
    {
        var frame = await pages.ReadAsync("/embed" + Event + "?row=9999");

        Assert.StartsWith("“9999” is ignored: row takes the number of a row, from 1 to ", Assert.Single(frame.QuerySelectorAll(".ignored p")).TextContent);
        Assert.NotEmpty(frame.QuerySelectorAll("tr[data-row]"));
    }

    [Fact]
    public async Task An_event_that_is_not_there_is_answered_with_a_page_fit_for_a_frame_that_leads_to_its_chronology()
    {
        var answer = await pages.Application.Reader().GetAsync("/embed/t/palmyra/e/nothing");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.EndsWith("frame-ancestors *", answer.Headers.GetValues("Content-Security-Policy").Single());
        var primary = page.QuerySelector("main .btn.primary")!;
        Assert.Equal(("/t/palmyra", "_blank"), (primary.GetAttribute("href"), primary.GetAttribute("target")));
        Assert.Empty(page.QuerySelectorAll(".mast, script"));
    }

    [Fact]
    public async Task The_code_to_embed_an_event_frames_exactly_what_is_seen()
    {
        var page = await pages.ReadAsync(Event + "?d=fn&row=2&unknown=1");

        var frame = new HtmlParser().ParseDocument(page.QuerySelector("#share-embed")!.TextContent).QuerySelector("iframe")!;

        Assert.Equal("http://localhost/embed/t/palmyra/e/citadel?d=fn&row=2", frame.GetAttribute("src"));
        Assert.Equal(page.QuerySelector("h1")!.TextContent, frame.GetAttribute("title"));
    }
}
