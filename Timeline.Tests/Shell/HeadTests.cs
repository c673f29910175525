using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Timeline.Tests.Shell;

/// <summary>What checks links and fetches previews asks for the head alone; over a port, since it is the server that leaves the body out.</summary>
public sealed class HeadTests(HeadTests.Site site) : IClassFixture<HeadTests.Site>
{
    // What an answer tells of itself rather than of what is asked for.
    static readonly string[] OfTheAnswer = ["Age", "Content-Length", "Date", "Transfer-Encoding"];

    [Theory]
    [InlineData("/"), InlineData("/t/palmyra?from=2016-03"), InlineData("/t/palmyra/e/citadel"), InlineData("/t/palmyra/e/citadel/history"), InlineData("/embed/t/palmyra"), InlineData("/embed/t/palmyra/e/citadel"), InlineData("/a/cbc/citadel-retaken")]
    [InlineData("/o/cbc"), InlineData("/search?q=citadel"), InlineData("/how"), InlineData("/sign-in"), InlineData("/t/palmyra/preview.png"), InlineData("/qr.svg?to=/t/palmyra"), InlineData("/css/tokens.css"), InlineData("/health")]
    [InlineData("/t/palmyra/e/citadel/figures.csv"), InlineData("/t/palmyra/e/citadel/comparison.json"), InlineData("/t/palmyra/e/citadel/apparatus.xml"), InlineData("/t/palmyra/e/citadel/notes.jsonld"), InlineData("/t/palmyra/e/citadel/claims.jsonld")]
    [InlineData("/qr.svg"), InlineData("/t/nowhere"), InlineData("/no-such-page"), InlineData("/edit"), InlineData("/sign-out")]
    public async Task The_head_of_every_answer_is_that_of_the_whole(string path)
    {
        // The first of the two is drawn, the second may come out of the cache.
        var head = await AskAsync(HttpMethod.Head, path);
        var whole = await AskAsync(HttpMethod.Get, path);
        var again = await AskAsync(HttpMethod.Head, path);

        Assert.NotEqual(HttpStatusCode.InternalServerError, whole.StatusCode);
        // The framework's cache gives back some words of the framework with another initial.
        Assert.Equal(Told(whole), Told(head), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(Told(whole), Told(again), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_has_not_changed_has_no_new_head_either()
    {
        var first = await AskAsync(HttpMethod.Head, "/t/palmyra");

        var second = await AskAsync(HttpMethod.Head, "/t/palmyra", first.Headers.ETag!.Tag);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory, InlineData("/"), InlineData("/t/palmyra/preview.png"), InlineData("/no-such-page"), InlineData("/sign-in")]
    public async Task No_body_follows_and_whoever_asks_next_gets_the_whole(string path)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Address.Host, site.Address.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HEAD {path} HTTP/1.1\r\nHost: {site.Address.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);

        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 ", answer);
        Assert.Equal(answer.Length, answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4);
        Assert.NotEmpty(await (await AskAsync(HttpMethod.Get, path)).Content.ReadAsByteArrayAsync());
    }

    async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string? known = null)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        var request = new HttpRequestMessage(method, new Uri(site.Address, path));
        if (known is not null) request.Headers.Add("If-None-Match", known);
        return await client.SendAsync(request);
    }

    static IEnumerable<string> Told(HttpResponseMessage answer) =>
    [
        answer.StatusCode.ToString(),
        .. answer.Headers.Concat(answer.Content.Headers).Where(header => !OfTheAnswer.Contains(header.Key)).OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {Steady(header)}"),
    ];

    // Cookies against forgery are sealed anew for each answer.
    static string Steady(KeyValuePair<string, IEnumerable<string>> header) =>
        string.Join(", ", header.Key == "Set-Cookie" ? header.Value.Select(cookie => cookie.Split('=')[0]) : header.Value);

    /// <summary>The program on a port, shared by these tests: none of them writes.</summary>
    public sealed class Site : IEndsAsync
    {
        readonly TimelineApplication application;

        public Site()
        {
            (application, var address) = TimelineApplication.Listening();
            Address = new Uri(address);
        }

        public Uri Address { get; }

        public Task DisposeAsync() => application.DisposeAsync().AsTask();
    }
}
