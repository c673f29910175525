using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Tests.Shell;
using Timeline.Web;
using Timeline.Web.Ingest.Fetching;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>Nothing but the public web is reached, whatever is typed, redirected to or resolved.</summary>
public sealed class FetchGuardTests : IEndsAsync
{
    readonly LoopbackWeb web = new();

    public Task DisposeAsync() => web.DisposeAsync().AsTask();

    public static TheoryData<string> Inside => new(
        "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://017700000001/", "http://0/", "http://127.0.0.1./",
        "http://１２７.0.0.1/", "http://127。0。0。1/", "http://localhost/", "https://localhost/", "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:10.0.0.1]/",
        "http://[::ffff:a00:1]/", "http://[::127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://[fe80::1%25eth0]/", "http://[fd00:ec2::254]/latest/",
        "http://169.254.169.254/latest/meta-data/", "http://0xA9FEA9FE/", "http://10.0.0.1/", "http://192.168.1.1/", "http://172.16.0.1/", "http://100.100.100.200/", "http://255.255.255.255/", "http://224.0.0.1/");

    [Theory, MemberData(nameof(Inside))]
    public async Task No_notation_of_an_address_inside_is_reached(string address)
    {
        Assert.Equal(FetchWords.NotPublic, (await web.FetchAsync(address)).Problem);
        Assert.Equal(FetchWords.NotPublic, (await web.FetchAsync(address, ignoreRobots: true)).Problem);
    }

    [Theory, MemberData(nameof(Inside))]
    public async Task No_redirect_leads_inside(string address)
    {
        web.Server.On("/story", Encoding.UTF8.GetBytes($"HTTP/1.1 302 Found\r\nLocation: {address}\r\nContent-Length: 0\r\n\r\n"));
        var problem = (await web.FetchPathAsync("/story")).Problem;
        // A header in other letters than Latin is read as Latin ones, and so may be the name of no host.
        string[] expected = Ascii.IsValid(address) ? [FetchWords.NotPublic] : [FetchWords.NotPublic, FetchWords.NoSuchHost, FetchWords.NoAddress];
        Assert.Contains(problem, expected.Select(why => string.Format(FetchWords.RedirectRefused, why)));
        Assert.Equal(["/story"], web.Server.PagesAsked);
    }

    [Fact]
    public async Task Another_port_of_the_same_host_stays_closed()
    {
        web.Server.OnRedirect("/story", $"http://herald.example:{web.Server.Port + 1}/");
        Assert.Equal(string.Format(FetchWords.RedirectRefused, FetchWords.NotPublic), (await web.FetchPathAsync("/story")).Problem);
        web.LookUp = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("8.8.8.8")]);
        Assert.Equal(FetchWords.OtherPort, (await web.FetchAsync("http://other.example:6379/")).Problem);
    }

    [Theory]
    [InlineData(1, 0), InlineData(2, 1)]
    public async Task A_resolver_that_changes_its_answer_is_found_out_at_the_connection(int honest, int asked)
    {
        web.Server.OnPage("/story", LoopbackWeb.Story);
        var answered = 0;
        web.LookUp = (_, _) => Task.FromResult<IPAddress[]>([answered++ < honest ? IPAddress.Loopback : IPAddress.Parse("127.0.0.2")]);

        var fetched = await web.FetchPathAsync("/story", ignoreRobots: honest == 1);
        Assert.Equal(FetchWords.NotPublic, fetched.Problem);
        Assert.Equal(asked, web.Server.Requests.Count);
        Assert.Empty(web.Server.PagesAsked);
    }

    [Fact]
    public async Task The_connection_goes_to_the_address_that_was_judged()
    {
        web.Server.OnPage("/story", LoopbackWeb.Story);
        var lookUps = 0;
        web.LookUp = (_, _) => Task.FromResult<IPAddress[]>([++lookUps > 0 ? IPAddress.Loopback : IPAddress.None]);
        Assert.NotNull((await web.FetchPathAsync("/story", ignoreRobots: true)).Text);
        // Once to judge before anything is asked, once for the connection, which looks up no further.
        Assert.Equal(2, lookUps);
    }

    [Theory]
    [InlineData("127.0.0.1", "10.0.0.1"), InlineData("10.0.0.1", "127.0.0.1"), InlineData("127.0.0.1", "::1"), InlineData("127.0.0.1", "::ffff:127.0.0.1")]
    public async Task One_closed_address_closes_the_host(params string[] addresses)
    {
        web.LookUp = (_, _) => Task.FromResult(Array.ConvertAll(addresses, IPAddress.Parse));
        Assert.Equal(FetchWords.NotPublic, (await web.FetchPathAsync("/story")).Problem);
        Assert.Empty(web.Server.Requests);
    }

    [Theory]
    [InlineData("file:///etc/passwd"), InlineData("ftp://herald.example/story"), InlineData("gopher://herald.example/1"), InlineData("javascript:alert(1)"), InlineData("data:text/html,hello"), InlineData("ws://herald.example/")]
    public async Task Other_schemes_are_refused_typed_or_redirected_to(string address)
    {
        Assert.True((await web.FetchAsync(address)).Problem is var typed && (typed == FetchWords.OtherScheme || typed == FetchWords.NoAddress));
        web.Server.OnRedirect("/story", address);
        Assert.Contains((await web.FetchPathAsync("/story")).Problem, new[] { FetchWords.OtherScheme, FetchWords.NoAddress }.Select(why => string.Format(FetchWords.RedirectRefused, why)));
    }

    [Fact]
    public async Task Names_and_passwords_in_an_address_are_refused()
    {
        Assert.Equal(FetchWords.UserInfo, (await web.FetchAsync($"http://ana:secret@herald.example:{web.Server.Port}/")).Problem);
        Assert.Equal(FetchWords.UserInfo, (await web.FetchAsync("http://herald.example@127.0.0.1/")).Problem);
        web.Server.OnRedirect("/story", $"http://ana@herald.example:{web.Server.Port}/other");
        Assert.Equal(string.Format(FetchWords.RedirectRefused, FetchWords.UserInfo), (await web.FetchPathAsync("/story")).Problem);
    }

    [Theory]
    [InlineData(""), InlineData("herald.example/story"), InlineData("http://"), InlineData("https:///story"), InlineData("http://[::1/"), InlineData("http:\\\\")]
    public async Task What_is_no_address_is_told(string typed) => Assert.Equal(FetchWords.NoAddress, (await web.FetchAsync(typed)).Problem);

    [Theory]
    [InlineData('a', 2000), InlineData('ж', 400)]
    public async Task An_address_that_is_too_long_is_told(char letter, int count) =>
        Assert.Equal(string.Format(FetchWords.TooLongAddress, 2000), (await web.FetchPathAsync("/" + new string(letter, count))).Problem);

    [Fact]
    public async Task A_host_that_is_not_there_and_one_that_does_not_answer_are_told()
    {
        Assert.Equal(FetchWords.NoSuchHost, (await web.FetchAsync("http://nowhere.invalid/")).Problem);
        web.LookUp = (_, _) => Task.FromResult<IPAddress[]>([]);
        Assert.Equal(FetchWords.NoSuchHost, (await web.FetchAsync("http://herald.example/")).Problem);
    }

    [Fact]
    public async Task The_program_has_the_guard_of_the_public_web()
    {
        await using var application = new TimelineApplication();
        Assert.Same(FetchGuard.OfThePublicWeb, application.Services.GetRequiredService<FetchGuard>());
    }
}
