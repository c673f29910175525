using System.CommandLine;
using System.Text.Json;
using Timeline.Tests.House;
using Timeline.Web.Shell;

namespace Timeline.Tests.Ingest.Html;

public sealed class ExtractVerbTests : IDisposable
{
    static readonly string Page = Path.Combine(Repository.Root, "Timeline.Tests/Ingest/Html/Pages/newspaper.html");

    readonly string folder = Directory.CreateTempSubdirectory("timeline-extract-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task One_draft_comes_with_its_source_and_the_text_of_its_story()
    {
        var (code, output, error) = await Run("extract", Page, "--url", "https://herald.example/a", "--json");
        Assert.Equal((0, ""), (code, error));
        var draft = JsonDocument.Parse(output).RootElement;
        Assert.Equal(
            ["file", "hash", "title", "outlet", "agency", "byline", "dateline", "language", "published", "evidence", "body", "dropped", "family", "warnings", "source", "text"],
            draft.EnumerateObject().Select(property => property.Name));
        var source = draft.GetProperty("source").GetString()!;
        var body = draft.GetProperty("body").EnumerateArray().Select(part => source[part.GetProperty("start").GetInt32()..part.GetProperty("end").GetInt32()]);
        Assert.Equal(string.Join("\n\n", body), draft.GetProperty("text").GetString());
        Assert.Equal("2016-03-25T06:30:00Z", draft.GetProperty("published").GetProperty("edtf").GetString());
        Assert.Equal(["canonical", "updated"], draft.GetProperty("evidence").EnumerateArray().Select(one => one.GetProperty("field").GetString()).Where(field => field is "canonical" or "updated"));
    }

    [Fact]
    public async Task A_plain_text_is_read_as_one()
    {
        var path = Path.Combine(folder, "mail.txt");
        await File.WriteAllTextAsync(path, "Ferry aground off the cape\n\nFrom <desk@wire.example> at the harbour: a ferry ran aground in fog, and all aboard were saved.\n");
        var (code, output, _) = await Run("extract", path);
        Assert.Equal(0, code);
        Assert.Contains("title       Ferry aground off the cape", output);
        Assert.Contains("From <desk@wire.example> at the harbour", output);
    }

    [Fact]
    public async Task People_get_what_was_recognised_and_the_story()
    {
        var (code, output, _) = await Run("extract", Page);
        Assert.Equal(0, code);
        Assert.Contains("outlet      The Thornwick Herald", output);
        Assert.Contains("\n\nThe river at Thornwick broke its eastern bank", output);
        Assert.DoesNotContain("My cellar", output);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_in_one_line()
    {
        var missing = Path.Combine(folder, "missing.html");
        var empty = Path.Combine(folder, "empty.html");
        File.WriteAllText(empty, "<html><body><script>draw()</script></body></html>");
        var first = await Run("extract", missing, "--json");
        var second = await Run("extract", empty);
        Assert.Equal((1, ""), (first.Code, first.Output));
        Assert.StartsWith(missing + ": ", Assert.Single(first.Error.TrimEnd().Split('\n')));
        Assert.Equal((1, ""), (second.Code, second.Output));
        Assert.Contains("script", Assert.Single(second.Error.TrimEnd().Split('\n')));
    }

    [Fact]
    public async Task Wrong_usage_is_2_and_help_names_every_option()
    {
        Assert.Equal(2, (await Run("extract")).Code);
        Assert.Equal(2, (await Run("extract", Page, "--url", "nowhere")).Code);
        var help = (await Run("extract", "--help")).Output;
        Assert.All(new[] { "--url", "--json", "file" }, word => Assert.Contains(word, help));
    }

    static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
