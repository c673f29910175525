using System.CommandLine;
using System.Text.Json;
using Timeline.Web.Shell;

namespace Timeline.Tests.Dates;

public sealed class DatesVerbTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Each_date_is_answered_with_its_place_and_reason()
    {
        var (code, output, error) = await Run("dates", Written("The gate fell on Friday.\r\nIt was built in 1939."), "--published", "2016-03-25", "--json");
        Assert.Equal((0, ""), (code, error));
        var dates = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        Assert.Equal([("Friday", "2016-03-25", 17, 23), ("1939", "1939", 41, 45)], dates.Select(date => (Said(date, "text"), Said(date, "edtf"), date.GetProperty("start").GetInt32(), date.GetProperty("end").GetInt32())));
        Assert.All(dates, date => Assert.NotEmpty(Said(date, "reason")));
    }

    [Fact]
    public async Task People_get_a_line_for_each()
    {
        var (code, output, _) = await Run("dates", Written("The gate fell on Friday."), "--published", "2016-03-25");
        Assert.Equal(0, code);
        Assert.Equal("     17  Friday  2016-03-25  The last such weekday up to the day of publication.", output.TrimEnd());
    }

    [Fact]
    public async Task A_day_of_publication_that_is_none_is_wrong_usage()
    {
        var (code, _, error) = await Run("dates", Written("On Friday."), "--published", "25 March");
        Assert.Equal(2, code);
        Assert.Contains("--published 25 March: ", error);
    }

    [Theory]
    [InlineData("The gate fell on Friday. It was built in 1939.", "“Friday” is counted from the day of publication: give it with --published.")]
    [InlineData("The gate fell on Friday, the wall last week.", "2 expressions, “Friday” the first, are counted from the day of publication: give it with --published.")]
    [InlineData("It was built in 1939.", "")]
    public async Task Without_a_day_of_publication_it_is_asked_for_where_it_would_tell_more(string text, string told)
    {
        var (code, _, error) = await Run("dates", Written(text));

        Assert.Equal((0, told), (code, error.Trim()));
    }

    [Fact]
    public async Task A_missing_file_is_told_and_answered_with_an_empty_document()
    {
        var (code, output, error) = await Run("dates", Path.Combine(folder, "none.txt"), "--json");
        Assert.Equal((1, "[]"), (code, output.TrimEnd()));
        Assert.Contains("none.txt: ", error);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Written(string text)
    {
        var path = Path.Combine(folder, "text.txt");
        File.WriteAllText(path, text);
        return path;
    }

    static string Said(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
