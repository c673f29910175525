using System.CommandLine;
using System.Text.Json;
using Timeline.Web.Shell;

namespace Timeline.Tests.Dates;

public class EdtfVerbTests
{
    [Fact]
    public async Task Dates_are_answered_in_order_as_one_document()
    {
        var (code, output, error) = await Run("edtf", "2016-03", "-0043-03-15", "--json", "2016-03-24/..");
        Assert.Equal((0, ""), (code, error));
        var answers = JsonDocument.Parse(output).RootElement;
        Assert.Equal(3, answers.GetArrayLength());
        Assert.Equal("2016-03-31T23:59:59.999Z", answers[0].GetProperty("latest").GetString());
        Assert.Equal("-0043-03-15", answers[1].GetProperty("input").GetString());
        Assert.Equal(1, answers[1].GetProperty("level").GetInt32());
        Assert.Equal(JsonValueKind.Null, answers[2].GetProperty("latest").ValueKind);
        Assert.Equal(JsonValueKind.Null, answers[2].GetProperty("error").ValueKind);
    }

    [Fact]
    public async Task A_wrong_date_is_told_with_its_place_and_the_others_are_answered()
    {
        var (code, output, error) = await Run("edtf", "--json", "2016-13", "@2016", "2016");
        Assert.Equal(1, code);
        var answers = JsonDocument.Parse(output).RootElement;
        Assert.False(answers[0].GetProperty("valid").GetBoolean());
        Assert.StartsWith("At character 6: ", answers[0].GetProperty("error").GetString());
        Assert.True(answers[2].GetProperty("valid").GetBoolean());
        Assert.Equal(2, error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Words_are_answered_with_how_they_are_written()
    {
        var (code, _, error) = await Run("edtf", "spring 2021");
        Assert.Equal(1, code);
        Assert.EndsWith("In EDTF these words are 2021-21.", error.TrimEnd());
    }

    [Fact]
    public async Task People_get_a_table()
    {
        var (code, output, _) = await Run("edtf", "2016-03-25", "/2015");
        Assert.Equal(0, code);
        Assert.Equal(
            """
            date        level  earliest                  latest
            2016-03-25  0      2016-03-25T00:00:00.000Z  2016-03-25T23:59:59.999Z
            /2015       1      open or unknown           2015-12-31T23:59:59.999Z
            """, output.TrimEnd());
    }

    [Fact]
    public async Task Without_a_date_the_usage_is_wrong() => Assert.Equal(2, (await Run("edtf", "--json")).Code);

    static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        Assert.True(CommandLine.Asks(args));
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
