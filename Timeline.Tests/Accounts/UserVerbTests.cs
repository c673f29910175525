using System.CommandLine;
using System.Text.RegularExpressions;
using Timeline.Web.Shell;

namespace Timeline.Tests.Accounts;

public sealed class UserVerbTests : IDisposable
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("timeline-test-");

    public void Dispose() => data.Delete(recursive: true);

    async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        var console = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var code = await CommandLine.RunAsync([.. args, "--Storage:Directory", data.FullName], console);
        return (code, console.Output.ToString()!, console.Error.ToString()!);
    }

    [Fact]
    public async Task Somebody_added_gets_a_one_time_address_and_is_listed()
    {
        var added = await RunAsync("user", "add", "Ana Ferreira", "--role", "editor");
        var listed = await RunAsync("user", "list");

        Assert.Equal(0, added.Code);
        Assert.Matches(new Regex(@"Ana Ferreira .* http://localhost:5000/welcome\?id=\d+&token=\S+"), added.Output);
        Assert.Equal((0, "Ana Ferreira\teditor\tno password yet\n"), (listed.Code, listed.Output));
    }

    [Fact]
    public async Task An_unknown_role_names_those_that_there_are()
    {
        var added = await RunAsync("user", "add", "ana", "--role", "owner");

        Assert.Equal((1, "There is no role “owner”; take administrator or editor.\n"), (added.Code, added.Error));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused()
    {
        await RunAsync("user", "add", "ana", "--role", "editor");
        var again = await RunAsync("user", "add", "ANA", "--role", "editor");

        Assert.Equal(1, again.Code);
        Assert.Contains("ANA", again.Error);
    }

    [Fact]
    public async Task Without_a_role_it_is_wrong_usage() => Assert.Equal(2, (await RunAsync("user", "add", "ana")).Code);
}
