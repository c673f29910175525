using System.CommandLine;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Timeline.Web.Shell;

namespace Timeline.Tests.Shell;

public class CommandLineTests
{
    [Theory]
    [InlineData("compare"), InlineData("compar", "a.txt"), InlineData("export", "--help"), InlineData("--help"), InlineData("")]
    public void A_word_that_is_no_setting_asks_for_a_verb(params string[] args) => Assert.True(CommandLine.Asks(args));

    [Theory]
    [InlineData(), InlineData("--urls", "http://127.0.0.1:5000"), InlineData("--Storage:Directory=data"), InlineData("/urls", "http://127.0.0.1:5000"), InlineData("urls=http://127.0.0.1:5000")]
    public void Settings_alone_serve(params string[] args) => Assert.False(CommandLine.Asks(args));

    [Fact]
    public async Task A_misspelt_verb_is_wrong_usage_and_the_one_that_was_meant_is_named()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(2, await CommandLine.RunAsync(["compar", "a.txt", "b.txt"], new InvocationConfiguration { Output = output, Error = error }));
        Assert.Equal("There is no command compar. Did you mean compare?", error.ToString().Trim());
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData("foo"), InlineData("o"), InlineData("")]
    public async Task Of_a_word_that_is_near_to_none_the_commands_are_listed(string word)
    {
        using var error = new StringWriter();
        Assert.Equal(2, await CommandLine.RunAsync([word], new InvocationConfiguration { Output = TextWriter.Null, Error = error }));
        Assert.Contains("The commands are import, extract, compare, edtf, dates, anchor, user;", error.ToString());
    }

    [Theory]
    [InlineData("imprt", "import"), InlineData("iport", "import"), InlineData("EXTRACT", "extract"), InlineData("improt", "import"), InlineData("usr", "user"), InlineData("comp", "compare")]
    public void The_nearest_word_is_what_was_meant(string typed, string meant) =>
        Assert.Equal(meant, NearestWord.Of(typed, ["import", "extract", "compare", "edtf", "dates", "anchor", "user"]));

    [Theory]
    [InlineData("compare", "a.txt", "--jsn"), InlineData("extract", "--jsn"), InlineData("dates", "--jsn"), InlineData("anchor", "--jsn", "b.txt"), InlineData("import", "a.txt", "--jsn", "x"), InlineData("import", "--jsn=x", "a.txt", "--dry-run"), InlineData("user", "list", "--jsn")]
    public async Task A_misspelt_option_is_no_file(params string[] args)
    {
        using var error = new StringWriter();
        Assert.Equal(2, await CommandLine.RunAsync(args, new InvocationConfiguration { Output = TextWriter.Null, Error = error }));
        Assert.Contains("There is no option --jsn", error.ToString());
    }

    [Theory]
    [InlineData("import needs <files>.", "import", "import"), InlineData("dates needs <file>.", "dates", "dates", "--json"), InlineData("anchor needs <new>.", "anchor", "anchor", "a.txt", "--start", "1", "--end", "2")]
    [InlineData("“999999999999” is no place in a text: give a whole number, up to 2147483647.", "anchor", "anchor", "a.txt", "b.txt", "--start", "999999999999", "--end", "2")]
    [InlineData("There is no option --jsn; a file of that name is given as ./--jsn", "compare", "compare", "a.txt", "--jsn")]
    public async Task Wrong_usage_is_said_in_a_line_and_where_help_is(string told, string verb, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(2, await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output, Error = error }));
        Assert.Equal((told + $"\n{verb} --help says how it is used.\n", ""), (error.ToString().ReplaceLineEndings("\n"), output.ToString()));
    }

    [Theory]
    [InlineData("Storage:Provider is \"mysql\"; it can be sqlite or postgres.", "--Storage:Provider", "mysql")]
    [InlineData("urls is “localhost”: give an address to listen at, such as http://localhost:5000.", "--urls", "localhost")]
    [InlineData("Site:Proxies has “10.0.0.300”: give addresses or networks, separated by commas, such as 10.0.0.7, 172.16.0.0/12.", "--Site:Proxies", "10.0.0.7, 10.0.0.300")]
    [InlineData("urls is “http://localhost:99999”: give an address to listen at, such as http://localhost:5000.", "--urls", "http://localhost:99999")]
    public async Task Settings_that_the_server_cannot_start_with_are_told_in_a_line(string told, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("timeline-settings-");
        try
        {
            Assert.Equal((1, "", told), await Program(null, ["--Storage:Directory", folder.FullName, .. settings]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_in_a_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var folder = Directory.CreateTempSubdirectory("timeline-settings-");
        try
        {
            var (code, _, error) = await Program(null, "--Storage:Directory", folder.FullName, "--no-demo", "--urls", $"http://{other.LocalEndpoint}");
            Assert.Equal(1, code);
            Assert.Equal($"The server cannot listen there. Failed to bind to address http://{other.LocalEndpoint}: address already in use: stop what uses it, or give another address with --urls http://localhost:5001.", error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_is_piped_in_is_read_as_a_file_is()
    {
        const string letter = "The bridge fell on 4 June 2019.";
        Assert.Contains("\"edtf\": \"2019-06-04\"", (await Program(letter, "dates", "-", "--json")).Output);
        Assert.Contains("\"file\": \"-\"", (await Program(letter, "import", "-", "--dry-run", "--json")).Output);
    }

    static async Task<(int Code, string Output, string Error)> Program(string? piped, params string[] args)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Timeline.Web.dll"), .. args])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.StandardInput.WriteAsync(piped);
        program.StandardInput.Close();
        await program.WaitForExitAsync();
        return (program.ExitCode, await output, (await error).Trim());
    }

    [Theory]
    [InlineData("--Storge:Directory"), InlineData("--outlte"), InlineData("--Directory")]
    public async Task A_misspelt_setting_is_not_passed_over(string slip)
    {
        using var error = new StringWriter();
        Assert.Equal(2, await CommandLine.RunAsync(["import", "a.txt", slip, "X"], new InvocationConfiguration { Output = TextWriter.Null, Error = error }));
        Assert.Contains($"There is no option {slip}", error.ToString());
    }
}
