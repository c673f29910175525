using System.Net;
using AngleSharp.Dom;
using BigGustave;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sharing;

public sealed class PreviewsTests(DemonstrationPages pages) : IClassFixture<DemonstrationPages>
{
    [Theory]
    [InlineData("/t/palmyra?from=2015-04&to=2017-01&unknown=1", "/t/palmyra/preview.png?from=2015-04&to=2017-01", "Timeline, April 2015 to January 2017: who held Palmyra, and 21 events")]
    [InlineData("/t/palmyra/e/citadel", "/t/palmyra/e/citadel/preview.png", "Timeline around “Citadel of Palmyra retaken”, which is marked")]
    public async Task A_page_names_its_picture_with_size_and_words(string address, string picture, string words)
    {
        var page = await pages.ReadAsync(address);
        var png = Png.Open(await pages.Application.Reader().GetByteArrayAsync(picture));

        Assert.Equal("http://localhost" + picture, Meta(page, "og:image"));
        Assert.Equal(words, Meta(page, "og:image:alt"));
        Assert.Equal((png.Width.ToString(), png.Height.ToString()), (Meta(page, "og:image:width"), Meta(page, "og:image:height")));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        Assert.False(string.IsNullOrWhiteSpace(Meta(page, "og:title")) || string.IsNullOrWhiteSpace(Meta(page, "og:description")));
    }

    [Fact]
    public async Task It_is_kept_like_a_page_and_not_sent_again_while_it_holds()
    {
        var reader = pages.Application.Reader();
        var first = await reader.GetAsync("/t/palmyra/preview.png?from=2016-02&unknown=first");
        var second = await reader.GetAsync("/t/palmyra/preview.png?from=2016-02&unknown=second");
        var third = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/t/palmyra/preview.png?from=2016-02") { Headers = { IfNoneMatch = { first.Headers.ETag! } } });

        Assert.Equal("image/png", first.Content.Headers.ContentType?.MediaType);
        Assert.True(first.Headers.CacheControl is { Public: true, NoCache: true });
        // Only an answer out of the cache has an age.
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(HttpStatusCode.NotModified, third.StatusCode);
    }

    [Fact]
    public async Task Another_state_is_another_picture_and_what_cannot_be_used_is_ignored()
    {
        var reader = pages.Application.Reader();
        var whole = await reader.GetByteArrayAsync("/t/palmyra/preview.png");

        Assert.NotEqual(whole, await reader.GetByteArrayAsync("/t/palmyra/preview.png?from=2016-02&to=2016-04"));
        Assert.NotEqual(whole, await reader.GetByteArrayAsync("/t/palmyra/preview.png?e=citadel"));
        Assert.Equal(whole, await reader.GetByteArrayAsync("/t/palmyra/preview.png?from=soon&e=atlantis"));
    }

    [Theory]
    [InlineData("temples"), InlineData("mosul-falls"), InlineData("citadel")]
    public async Task Every_event_has_one(string happening) =>
        Assert.Equal(1200, Png.Open(await pages.Application.Reader().GetByteArrayAsync($"/t/palmyra/e/{happening}/preview.png")).Width);

    [Theory]
    [InlineData("/t/atlantis/preview.png"), InlineData("/t/palmyra/e/atlantis/preview.png")]
    public async Task Of_nothing_there_is_none(string address) => Assert.Equal(HttpStatusCode.NotFound, (await pages.Application.Reader().GetAsync(address)).StatusCode);

    static string? Meta(IDocument page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
}
