using System.Text;
using Timeline.Web;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>Sites are asked for their robots.txt before anything is fetched from them, unless a person says otherwise.</summary>
public sealed class RobotsTests : IAsyncLifetime
{
    const string Forbids = "User-agent: *\nDisallow: /story\n";

    readonly LoopbackWeb web = new();

    public Task InitializeAsync()
    {
        web.Server.OnPage("/story", LoopbackWeb.Story);
        web.Server.OnPage("/other", LoopbackWeb.Story);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await web.DisposeAsync();

    [Fact]
    public async Task What_it_forbids_is_not_fetched_unless_a_person_says_so()
    {
        web.Server.OnPage("/robots.txt", Forbids, "text/plain");
        Assert.Equal(string.Format(FetchWords.RobotsForbid, $"herald.example:{web.Server.Port}"), (await web.FetchPathAsync("/story")).Problem);
        Assert.Empty(web.Server.PagesAsked);

        Assert.NotNull((await web.FetchAsync(web.Server.At("other.example", "/story"), ignoreRobots: true)).Text);
        Assert.Single(web.Server.Requests, request => request.StartsWith("GET /robots.txt"));
    }

    [Fact]
    public async Task It_may_name_us()
    {
        web.Server.OnPage("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: TimelineImport\nDisallow: /story\n", "text/plain");
        Assert.NotNull((await web.FetchPathAsync("/other")).Text);
        Assert.Null((await web.FetchAsync(web.Server.At("other.example", "/story"))).Text);
    }

    [Theory]
    [InlineData("404 Not Found", true), InlineData("401 Unauthorized", true), InlineData("410 Gone", true), InlineData("500 Internal Server Error", false), InlineData("503 Service Unavailable", false)]
    public async Task Without_one_all_is_allowed_and_a_failing_one_forbids_all(string status, bool isAllowed)
    {
        web.Server.On("/robots.txt", status);
        var fetched = await web.FetchPathAsync("/story");
        Assert.Equal(isAllowed ? null : string.Format(FetchWords.RobotsFails, $"herald.example:{web.Server.Port}", status[..3]), fetched.Problem);
    }

    [Theory]
    [InlineData("http://169.254.169.254/robots.txt"), InlineData("http://127.0.0.1/robots.txt"), InlineData("file:///robots.txt")]
    public async Task One_that_leads_where_nothing_may_be_reached_forbids_all(string to)
    {
        web.Server.OnRedirect("/robots.txt", to);
        Assert.StartsWith($"The robots.txt of herald.example:{web.Server.Port} cannot be asked", (await web.FetchPathAsync("/story")).Problem);
        Assert.Empty(web.Server.PagesAsked);
    }

    [Fact]
    public async Task Five_redirects_to_it_are_followed_and_more_mean_that_there_is_none()
    {
        web.Server.OnRedirect("/robots.txt", "/r1");
        for (var i = 1; i < 5; i++) web.Server.OnRedirect($"/r{i}", $"/r{i + 1}");
        web.Server.OnPage("/r5", Forbids, "text/plain");
        Assert.Null((await web.FetchPathAsync("/story")).Text);

        web.Server.OnRedirect("/r5", "/r6");
        web.Server.OnPage("/r6", Forbids, "text/plain");
        Assert.NotNull((await web.FetchAsync(web.Server.At("other.example", "/story"))).Text);
    }

    [Fact]
    public async Task Every_host_on_the_way_is_asked()
    {
        web.Server.OnRedirect("/moved", web.Server.At("other.example", "/story"));
        web.Server.On("/robots.txt", async (to, closed) => await to.WriteAsync(HostileServer.Answer("200 OK", "", Encoding.ASCII.GetBytes(web.Server.Requests.Last().Contains("Host: other.example") ? Forbids : "")), closed));
        Assert.Equal(string.Format(FetchWords.RobotsForbid, $"other.example:{web.Server.Port}"), (await web.FetchPathAsync("/moved")).Problem);
    }

    [Fact]
    public async Task It_is_kept_for_a_day()
    {
        web.Server.OnPage("/robots.txt", "", "text/plain");
        Assert.NotNull((await web.FetchPathAsync("/story")).Text);
        web.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.NotNull((await web.FetchPathAsync("/story")).Text);
        Assert.Single(web.Server.Requests, request => request.StartsWith("GET /robots.txt"));

        web.Clock.Advance(TimeSpan.FromSeconds(1));
        web.Server.OnPage("/robots.txt", Forbids, "text/plain");
        Assert.Null((await web.FetchPathAsync("/story")).Text);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        web.Server.On("/robots.txt", "503 Service Unavailable");
        Assert.Null((await web.FetchPathAsync("/story")).Text);
        web.Server.OnPage("/robots.txt", "", "text/plain");
        web.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull((await web.FetchPathAsync("/story")).Text);
    }

    [Fact]
    public async Task Of_an_endless_one_the_first_half_megabyte_counts()
    {
        web.Server.On("/robots.txt", async (to, closed) =>
        {
            await to.WriteAsync("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /story\n"u8.ToArray(), closed);
            while (true) await to.WriteAsync("Disallow: /a-path-of-no-interest\n"u8.ToArray(), closed);
        });
        Assert.NotNull((await web.FetchPathAsync("/other")).Text);
        Assert.Null((await web.FetchAsync(web.Server.At("other.example", "/story"))).Text);
    }

    [Fact]
    public async Task One_that_drips_forbids_all_when_its_time_is_over()
    {
        var began = new TaskCompletionSource();
        web.Server.On("/robots.txt", async (to, closed) =>
        {
            await to.WriteAsync("HTTP/1.1 200 OK\r\n\r\nUser-agent: "u8.ToArray(), closed);
            began.SetResult();
            await Task.Delay(Timeout.Infinite, closed);
        });
        var fetching = web.FetchPathAsync("/story");
        await began.Task;
        web.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(string.Format(FetchWords.RobotsUnknown, $"herald.example:{web.Server.Port}", FetchWords.TooSlow), (await fetching).Problem);
    }

    [Fact]
    public async Task The_delay_that_it_asks_for_is_kept()
    {
        web.Server.OnPage("/robots.txt", "User-agent: *\nCrawl-delay: 5\n", "text/plain");
        Assert.NotNull((await web.FetchPathAsync("/story")).Text);
        var second = web.FetchPathAsync("/other");
        await web.Clock.WaitedForAsync(TimeSpan.FromSeconds(5));
        web.Clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(second.IsCompleted);
        web.Clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.NotNull((await second).Text);
    }
}
