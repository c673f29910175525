using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Storage;

namespace Timeline.Tests.Shell;

public sealed class PublicPagesTests : IEndsAsync
{
    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task A_public_page_sets_no_cookie_and_may_be_kept_by_a_proxy_that_revalidates()
    {
        var answer = await application.Reader().GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(answer.Headers.CacheControl is { Public: true, NoCache: true });
        Assert.NotNull(answer.Headers.ETag);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        var reader = application.Reader();
        var first = await reader.GetAsync("/");

        var second = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { IfNoneMatch = { first.Headers.ETag! } } });

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_kept_page_lets_Blazor_take_it_over_as_a_fresh_one_does()
    {
        var reader = application.Reader();
        await reader.GetAsync("/how");

        var kept = await reader.GetAsync("/how");

        Assert.NotNull(kept.Headers.Age);
        // The script compares letter by letter.
        Assert.Equal("allow", Assert.Single(kept.Headers.GetValues("blazor-enhanced-nav")));
    }

    [Fact]
    public async Task An_edit_is_seen_by_the_next_request()
    {
        var reader = application.Reader();
        var before = await reader.GetAsync("/");

        await application.Writer.RunAsync(new Cause("ana", "test"), _ => Task.CompletedTask);
        var after = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { IfNoneMatch = { before.Headers.ETag! } } });

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task Unknown_keys_make_no_new_cache_entry_and_stand_nowhere_in_the_page()
    {
        var reader = application.Reader();
        await reader.GetAsync("/?unknown=first-visitor");

        var answer = await reader.GetAsync("/?unknown=second-visitor");

        // Only an answer out of the cache has an age.
        Assert.NotNull(answer.Headers.Age);
        Assert.DoesNotContain("visitor", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("br", "br"), InlineData("gzip", "gzip"), InlineData("gzip, deflate, br, zstd", "br"), InlineData("identity", null)]
    public async Task Each_reader_gets_an_encoding_that_they_can_read(string accepted, string? answered)
    {
        var reader = application.Reader();
        await reader.GetAsync("/");
        for (var visit = 0; visit < 2; visit++)
        {
            var answer = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Encoding", accepted } } });
            Assert.Equal(answered, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        }
    }

    [Fact]
    public async Task An_encoding_that_one_reader_weighs_oddly_does_not_reach_another()
    {
        var reader = application.Reader();
        await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Encoding", "gzip;q=1, br;q=0.5" } } });
        await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Encoding", "gzip;q=1, br;q=0" } } });

        var answer = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Encoding", "br" } } });

        Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
    }

    [Fact]
    public async Task A_page_that_is_open_to_everyone_holds_no_state_for_a_circuit()
    {
        foreach (var address in new[] { "/", "/how", "/sign-in", "/nowhere" })
            Assert.DoesNotContain("Component-State", await (await application.Reader().GetAsync(address)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_bad_value_of_a_known_key_is_told_in_a_sentence()
    {
        var page = await application.Reader().GetStringAsync("/?lang=xx");

        Assert.Contains("“xx” is ignored: lang takes en.", WebUtility.HtmlDecode(page));
    }

    [Fact]
    public void Only_these_addresses_are_open_to_everyone()
    {
        string[] reviewed =
        [
            "/",
            "/a/{OutletSlug}/{ArticleSlug}",
            "/a/{OutletSlug}/{ArticleSlug}/changes",
            "/embed/t/{Chronology}/e/{Slug}",
            "/embed/t/{Slug}",
            "/error",
            "/error/404",
            "/error/{Code:int}",
            "/health",
            "/how",
            "/o",
            "/o/{OutletSlug}",
            "/qr.svg",
            "/search",
            "/sign-in",
            "/signed-in",
            "/t/{Chronology}/e/{Happening}/history",
            "/t/{Chronology}/e/{Slug}",
            "/t/{Slug}",
            "/t/{chronology}/e/{happening}/apparatus.xml",
            "/t/{chronology}/e/{happening}/claims.jsonld",
            "/t/{chronology}/e/{happening}/comparison.json",
            "/t/{chronology}/e/{happening}/figures.csv",
            "/t/{chronology}/e/{happening}/notes.jsonld",
            "/t/{chronology}/e/{happening}/preview.png",
            "/t/{chronology}/preview.png",
            "/welcome",
        ];
        var open =
            from endpoint in application.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && !IsAsset(endpoint)
            select endpoint.RoutePattern.RawText;
        Assert.Equal(reviewed, open.Distinct().Order(StringComparer.Ordinal));
    }

    static bool IsAsset(RouteEndpoint endpoint) => endpoint.Metadata.Any(item => item.GetType().Name == "StaticAssetDescriptor");
}
