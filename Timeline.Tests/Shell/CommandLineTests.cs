using System.CommandLine;
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
    [InlineData("--Storge:Directory"), InlineData("--outlte"), InlineData("--Directory")]
    public async Task A_misspelt_setting_is_not_passed_over(string slip)
    {
        using var error = new StringWriter();
        Assert.Equal(2, await CommandLine.RunAsync(["import", "a.txt", slip, "X"], new InvocationConfiguration { Output = TextWriter.Null, Error = error }));
        Assert.Contains($"There is no option {slip}", error.ToString());
    }
}
