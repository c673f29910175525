using System.CommandLine;
using System.Text.Json;
using Timeline.Core.Texts;
using Timeline.Tests.House;
using Timeline.Web.Shell;

namespace Timeline.Tests.Comparison;

public class CompareVerbTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "Timeline.Tests/Comparison/Fixtures");

    static readonly string[] Ferry = ["wire", "edited", "own"];

    [Fact]
    public async Task The_document_has_the_shape_that_is_promised()
    {
        var document = await Compared(Files("ferry", Ferry));
        Assert.Equal(["articles", "base", "families", "rows", "claims", "names", "attributions", "onlyIn"], Properties(document));
        Assert.Equal(["id", "file", "title"], Properties(document.GetProperty("articles")[0]));
        Assert.Equal(["members", "agency", "origin", "inferred"], Properties(document.GetProperty("families")[0]));
        Assert.Equal(["label", "cells", "differences", "score", "why"], Properties(document.GetProperty("rows")[0]));
        Assert.Equal(["article", "start", "end", "text", "label", "movedFrom"], Properties(document.GetProperty("rows")[0].GetProperty("cells")[0]));
        Assert.Equal(["class", "values"], Properties(document.GetProperty("rows")[0].GetProperty("differences")[0]));
        var claim = document.GetProperty("claims")[0];
        Assert.Equal(["about", "subject", "predicate", "scope", "status", "why", "values"], Properties(claim));
        Assert.Equal(
            ["article", "start", "end", "text", "value", "low", "high", "lowOpen", "highOpen", "edtf", "stated", "unit", "qualifier", "attributedTo", "asOf"],
            Properties(claim.GetProperty("values")[0]));
        Assert.Equal(["canonical", "kind", "forms"], Properties(document.GetProperty("names")[0]));
        Assert.Equal(["speaker", "manner", "verb", "article", "start", "end", "text"], Properties(document.GetProperty("attributions")[0]));
        Assert.Equal(["article", "start", "end"], Properties(document.GetProperty("onlyIn")[0]));
    }

    [Theory]
    [InlineData("ferry"), InlineData("election"), InlineData("dam")]
    public async Task Every_span_is_its_text(string name)
    {
        var files = Directory.GetFiles(Path.Combine(Folder, name), "*.txt");
        AssertSpansAreTrue(await Compared(files));
    }

    [Theory]
    [InlineData("ferry"), InlineData("election"), InlineData("dam")]
    public async Task The_order_of_the_files_makes_no_difference(string name)
    {
        var files = Directory.GetFiles(Path.Combine(Folder, name), "*.txt").Order(StringComparer.Ordinal).ToArray();
        var (_, first, _) = await Run(["compare", .. files, "--json"]);
        foreach (var permuted in Permutations(files)) Assert.Equal(first, (await Run(["compare", .. permuted, "--json"])).Output);
    }

    [Fact]
    public async Task A_file_that_is_given_twice_is_said_to_be_one()
    {
        var file = Files("ferry", Ferry)[0];
        var (code, _, error) = await Run(["compare", file, file]);
        Assert.Equal((0, $"{file} was given more than once, and is compared once."), (code, error.Trim()));
    }

    [Fact]
    public async Task The_base_can_be_chosen()
    {
        var files = Files("ferry", Ferry);
        foreach (var file in files)
        {
            var document = await Compared([.. files, "--base", file]);
            Assert.Equal(file, document.GetProperty("articles").EnumerateArray().Single(article => article.GetProperty("id").GetString() == document.GetProperty("base").GetString()).GetProperty("file").GetString());
        }
    }

    [Fact]
    public async Task A_base_that_is_not_compared_is_wrong_usage()
    {
        var (code, _, error) = await Run(["compare", .. Files("ferry", Ferry), "--base", "elsewhere.txt"]);
        Assert.Equal(2, code);
        Assert.Contains("elsewhere.txt", error);
    }

    [Fact]
    public async Task A_file_that_fails_is_told_and_the_others_are_compared()
    {
        var (code, output, error) = await Run(["compare", .. Files("ferry", Ferry), Path.Combine(Folder, "nowhere.txt"), "--json"]);
        Assert.Equal(1, code);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Equal(3, JsonDocument.Parse(output).RootElement.GetProperty("articles").GetArrayLength());
    }

    [Fact]
    public async Task Nothing_to_compare_is_still_one_document()
    {
        var (code, output, _) = await Run(["compare", Path.Combine(Folder, "nowhere.txt"), "--json"]);
        Assert.Equal(1, code);
        Assert.Equal(0, JsonDocument.Parse(output).RootElement.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task The_same_text_in_two_files_is_two_articles()
    {
        var copy = Path.Combine(Directory.CreateTempSubdirectory("timeline-compare-").FullName, "copy.txt");
        File.Copy(Files("ferry", ["own"])[0], copy);
        try
        {
            var document = await Compared([.. Files("ferry", ["own"]), copy]);
            Assert.Equal(2, document.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString()).Distinct().Count());
            Assert.All(document.GetProperty("rows").EnumerateArray(), row => Assert.Equal("identical", row.GetProperty("label").GetString()));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
        }
    }

    [Fact]
    public async Task People_get_a_table()
    {
        var (code, output, error) = await Run(["compare", .. Files("ferry", Ferry)]);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("spelling: ", output);
        Assert.Contains("one wire story", output);
        Assert.DoesNotContain("{", output);
    }

    internal static async Task<JsonElement> Compared(string[] arguments)
    {
        var (code, output, error) = await Run(["compare", .. arguments, "--json"]);
        Assert.Equal((0, ""), (code, error));
        return JsonDocument.Parse(output).RootElement;
    }

    internal static void AssertSpansAreTrue(JsonElement document)
    {
        var texts = document.GetProperty("articles").EnumerateArray().ToDictionary(article => article.GetProperty("id").GetString()!, article => SourceText.From(File.ReadAllText(article.GetProperty("file").GetString()!)).Text);
        var cells = document.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("cells").EnumerateArray());
        var values = document.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("differences").EnumerateArray()).SelectMany(difference => difference.GetProperty("values").EnumerateArray());
        var claims = document.GetProperty("claims").EnumerateArray().SelectMany(claim => claim.GetProperty("values").EnumerateArray());
        Assert.All(cells.Concat(values).Concat(document.GetProperty("attributions").EnumerateArray()).Concat(claims), value =>
            Assert.Equal(value.GetProperty("text").GetString(), texts[value.GetProperty("article").GetString()!][value.GetProperty("start").GetInt32()..value.GetProperty("end").GetInt32()]));
    }

    internal static IEnumerable<string[]> Permutations(string[] files) =>
        files.Length < 2 ? [files] : files.SelectMany(first => Permutations([.. files.Where(file => file != first)]).Select(rest => (string[])[first, .. rest]));

    internal static async Task<(int Code, string Output, string Error)> Run(string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    static string[] Files(string name, string[] files) => [.. files.Select(file => Path.Combine(Folder, name, file + ".txt"))];

    static string[] Properties(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
