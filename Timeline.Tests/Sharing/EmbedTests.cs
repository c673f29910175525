using System.Net;
using AngleSharp.Html.Parser;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sharing;

public sealed class EmbedTests(DemonstrationPages pages) : IClassFixture<DemonstrationPages>
{
    const string State = "?from=2016-03&to=2016-04&lens=2016-03-20/28&actor=russia&e=citadel";

    [Fact]
    public async Task A_view_in_a_frame_shows_what_the_page_of_the_same_state_shows()
    {
        var (page, frame) = (await pages.ReadAsync("/t/palmyra" + State), await pages.ReadAsync("/embed/t/palmyra" + State));

        foreach (var part in new[] { "h1", ".main", ".lensmap", ".card h2", ".ev", ".chip" })
            Assert.Equal(page.QuerySelectorAll(part).Select(one => one.TextContent), frame.QuerySelectorAll(part).Select(one => one.TextContent));
        Assert.Empty(frame.QuerySelectorAll(".mast, .foot, #share, form, script, [href^='/edit']"));
    }

    [Fact]
    public async Task Its_links_stay_in_the_frame_or_open_the_whole_site_in_a_new_tab()
    {
        var links = (await pages.ReadAsync("/embed/t/palmyra" + State)).QuerySelectorAll("main a");
        var (elsewhere, within) = (links.Where(link => link.HasAttribute("target")).ToList(), links.Where(link => !link.HasAttribute("target")).ToList());

        Assert.All(elsewhere, link => Assert.Equal(("_blank", "noopener"), (link.GetAttribute("target"), link.GetAttribute("rel"))));
        Assert.All(elsewhere, link => Assert.StartsWith("/t/palmyra", link.GetAttribute("href")));
        Assert.All(within, link => Assert.StartsWith("/embed/t/palmyra", link.GetAttribute("href")));
        Assert.NotEmpty(within);
        Assert.Equal("/t/palmyra" + State, elsewhere.Single(link => link.TextContent == "Open on Timeline").GetAttribute("href"));
    }

    [Fact]
    public async Task It_is_kept_like_a_page_and_names_the_page_as_the_one_to_find()
    {
        var answer = await pages.Application.Reader().GetAsync("/embed/t/palmyra?from=2016-03&unknown=1");
        var frame = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.NotNull(answer.Headers.ETag);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("http://localhost/t/palmyra?from=2016-03&to=2017-01", frame.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", frame.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task What_cannot_be_used_is_told_in_one_sentence()
    {
        var frame = await pages.ReadAsync("/embed/t/palmyra?from=2017-01&to=2015-04");

        Assert.Equal("“2015-04” is ignored: to takes a date that is not before from.", Assert.Single(frame.QuerySelectorAll(".ignored p")).TextContent);
        Assert.NotEmpty(frame.QuerySelectorAll(".ev"));
    }

    [Fact]
    public async Task A_chronology_that_is_not_there_is_answered_with_a_page_fit_for_a_frame()
    {
        var answer = await pages.Application.Reader().GetAsync("/embed/t/atlantis");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.EndsWith("frame-ancestors *", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("Nothing stands at this address", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("_blank", page.QuerySelector("main a")!.GetAttribute("target"));
        Assert.Empty(page.QuerySelectorAll(".mast, script"));
    }

    [Fact]
    public async Task The_code_to_embed_a_view_frames_exactly_that_view()
    {
        var page = await pages.ReadAsync("/t/palmyra" + State + "&unknown=1");

        var frame = new HtmlParser().ParseDocument(page.QuerySelector("#share-embed")!.TextContent).QuerySelector("iframe")!;

        Assert.Equal("http://localhost/embed/t/palmyra?from=2016-03&to=2016-04&lens=2016-03-20%2F28&actor=russia&e=citadel", frame.GetAttribute("src"));
        Assert.Equal("Palmyra, taken and retaken", frame.GetAttribute("title"));
    }
}
