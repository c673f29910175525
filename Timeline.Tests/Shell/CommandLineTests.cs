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
        Assert.Contains("compar", error.ToString());
        Assert.Contains("compare", output.ToString() + error);
    }

    [Theory]
    [InlineData("compare", "a.txt", "--jsn"), InlineData("extract", "--jsn"), InlineData("dates", "--jsn"), InlineData("anchor", "--jsn", "b.txt")]
    public async Task A_misspelt_option_is_no_file(params string[] args)
    {
        using var error = new StringWriter();
        Assert.Equal(2, await CommandLine.RunAsync(args, new InvocationConfiguration { Output = TextWriter.Null, Error = error }));
        Assert.Contains("There is no option --jsn", error.ToString());
    }
}
