using System.CommandLine;
using System.Text.Json;
using Timeline.Tests.House;
using Timeline.Web;
using Timeline.Web.Ingest;
using Timeline.Web.Shell;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>Addresses at the command line.</summary>
public sealed class FetchVerbTests : IAsyncLifetime
{
    static readonly string File = Path.Combine(Repository.Root, "Timeline.Tests/Ingest/Articles/strike-friday.txt");

    readonly LoopbackWeb web = new();

    public Task InitializeAsync()
    {
        web.Server.OnPage("/story", LoopbackWeb.Story);
        web.Server.OnPage("/robots.txt", "User-agent: *\nDisallow: /private\n", "text/plain");
        web.Server.OnPage("/private", LoopbackWeb.Story);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await web.DisposeAsync();

    [Fact]
    public async Task Files_and_addresses_come_in_the_order_given_and_each_that_fails_gets_a_line()
    {
        var (story, missing, inside) = (web.Server.At("a.example", "/story"), web.Server.At("b.example", "/missing"), "http://169.254.169.254/latest");
        var (code, output, error) = await Run("import", missing, story, File, inside, "ftp://c.example/a", "--dry-run", "--json");
        Assert.Equal(1, code);
        Assert.Equal([story, File], JsonDocument.Parse(output).RootElement.EnumerateArray().Select(draft => draft.GetProperty("file").GetString()));
        Assert.Equal([$"{missing}: {string.Format(FetchWords.NotThere, 404)}", $"{inside}: {FetchWords.NotPublic}", $"ftp://c.example/a: {FetchWords.OtherScheme}"], error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("import", "--dry-run"), InlineData("extract", "--json")]
    public async Task A_person_may_set_robots_aside(params string[] verb)
    {
        var refused = await Run([verb[0], web.Server.At("a.example", "/private"), .. verb[1..]]);
        Assert.Equal(1, refused.Code);
        Assert.Contains("--ignore-robots", Assert.Single(refused.Error.TrimEnd().Split('\n')));
        var taken = await Run([verb[0], web.Server.At("b.example", "/private"), "--ignore-robots", .. verb[1..]]);
        Assert.Equal((0, ""), (taken.Code, taken.Error));
        Assert.Contains("A well runs dry", taken.Output);
    }

    [Fact]
    public async Task Extract_tells_the_address_among_the_rest()
    {
        var address = web.Server.At("a.example", "/story");
        var draft = JsonDocument.Parse((await Run("extract", address, "--json")).Output).RootElement;
        Assert.Equal(address, draft.GetProperty("evidence").EnumerateArray().Single(one => one.GetProperty("field").GetString() == "canonical").GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_program_itself_reaches_no_loopback()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var address = $"http://127.0.0.1:{web.Server.Port}/story";
        Assert.Equal(1, await CommandLine.RunAsync(["import", address, File, "--dry-run", "--json"], new InvocationConfiguration { Output = output, Error = error }));
        Assert.Equal(1, JsonDocument.Parse(output.ToString()).RootElement.GetArrayLength());
        Assert.Equal($"{address}: {FetchWords.NotPublic}\n", error.ToString());
        Assert.Empty(web.Server.Requests);
    }

    [Fact]
    public async Task Help_says_it_all()
    {
        var (code, output, _) = await Run("import", "--help");
        Assert.Equal(0, code);
        Assert.Contains("https://…", output);
        Assert.Contains("--ignore-robots", output);
    }

    async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        // A verb disposes of what it fetches by; that of a test is made anew for each.
        var verbs = new RootCommand { ImportVerb.Command(web.NewFetch), ExtractVerb.Command(web.NewFetch) };
        var code = await verbs.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
