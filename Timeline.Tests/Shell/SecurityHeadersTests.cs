using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Chronologies;

namespace Timeline.Tests.Shell;

public sealed class SecurityHeadersTests : IEndsAsync
{
    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Theory]
    [InlineData("/"), InlineData("/no-such-page"), InlineData("/css/tokens.css"), InlineData("/health")]
    public async Task Every_answer_says_what_the_browser_must_refuse(string address)
    {
        var answer = await application.Reader().GetAsync(address);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Live_parts_of_editors_pages_may_set_style_attributes_and_nothing_more()
    {
        var ana = await application.SignInAsync("ana");

        foreach (var (address, isEditors) in new[] { ("/edit", true), ("/edit/places", true), ("/", false), ("/import", false), ("/editors", false) })
        {
            var policy = (await ana.GetAsync(address)).Headers.GetValues("Content-Security-Policy").Single();
            Assert.Equal(isEditors, policy.Contains("style-src-attr 'unsafe-inline'; "));
            Assert.DoesNotContain("unsafe", policy.Replace("style-src-attr 'unsafe-inline'", ""));
        }
    }

    [Theory]
    [InlineData("/embed/t/nowhere", "*"), InlineData("/EMBED/t/nowhere", "*"), InlineData("/embed/t/palmyra/e/nothing", "*"), InlineData("/embedded", "'none'"), InlineData("/t/nowhere", "'none'"), InlineData("/t/embed/t/nowhere", "'none'")]
    public async Task Only_what_is_made_for_frames_may_be_framed(string address, string ancestors)
    {
        var answer = await application.Reader().GetAsync(address);

        Assert.EndsWith("frame-ancestors " + ancestors, answer.Headers.GetValues("Content-Security-Policy").Single());
        // Browsers that know frame-ancestors pass it over; others would refuse what may be framed.
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
    }

    [Fact]
    public async Task The_page_of_a_failure_says_so_as_well()
    {
        await using var broken = application.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.AddSingleton<ReadChronology>(_ => throw new InvalidOperationException("broken on purpose"))));

        var (page, frame) = (await broken.CreateClient().GetAsync("/t/palmyra"), await broken.CreateClient().GetAsync("/embed/t/palmyra"));

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError), (page.StatusCode, frame.StatusCode));
        Assert.EndsWith("frame-ancestors 'none'", page.Headers.GetValues("Content-Security-Policy").Single());
        Assert.EndsWith("frame-ancestors *", frame.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("/_blazor", "https://elsewhere.example"), InlineData("/_blazor/negotiate", "null"), InlineData("/_BLAZOR/disconnect", "http://localhost.elsewhere.example")]
    public async Task A_foreign_origin_opens_no_circuit(string address, string origin)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Options })
        {
            var answer = await application.Reader().SendAsync(new HttpRequestMessage(method, address) { Headers = { { "Origin", origin } } });
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_wrong_address_is_answered_with_a_page()
    {
        var answer = await application.Reader().GetAsync("/no-such-page");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Nothing stands at this address", page);
        Assert.Contains("href=\"/\"", page);
    }

    [Fact]
    public async Task Health_is_told_and_never_kept()
    {
        var answer = await application.Reader().GetAsync("/health");

        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.CacheControl is { NoStore: true });
    }
}
