using System.Text.Json;
using Timeline.Tests.Comparison;

namespace Timeline.Tests.Annotations;

public sealed class AnchorVerbTests : IDisposable
{
    const string Written = "The dam gave way on Saturday. More than 200 houses are under water. Nobody was hurt, the board said.";

    readonly string folder = Directory.CreateTempSubdirectory("timeline-anchor-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(Written, "More than 200 houses", "exact", "More than 200 houses", 1)]
    [InlineData("Updated. " + Written, "More than 200 houses", "moved", "More than 200 houses", 1)]
    [InlineData("The dam gave way on Saturday. More than 250 houses are under water. Nobody was hurt, the board said.", "More than 200 houses", "changed", "More than 250 houses", 0.667)]
    [InlineData("The dam gave way on Saturday. Nobody was hurt, the board said.", "More than 200 houses", "lost", null, 0)]
    public async Task It_says_where_the_words_are(string later, string words, string state, string? found, double score)
    {
        var document = await Answered(later, words);
        Assert.Equal(["state", "start", "end", "score", "candidates"], document.EnumerateObject().Select(property => property.Name));
        Assert.Equal((state, score), (document.GetProperty("state").GetString(), document.GetProperty("score").GetDouble()));
        if (found is null) Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (document.GetProperty("start").ValueKind, document.GetProperty("end").ValueKind));
        else Assert.Equal(found, later[document.GetProperty("start").GetInt32()..document.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public async Task Where_else_they_could_be_is_told()
    {
        const string later = "The dam gave way on Saturday. Nobody was hurt, the board said. In 1961 more than 200 houses were lost.";
        var candidate = Assert.Single((await Answered(later, "200 houses")).GetProperty("candidates").EnumerateArray());
        Assert.Equal(["start", "end", "score"], candidate.EnumerateObject().Select(property => property.Name));
        Assert.Equal("200 houses", later[candidate.GetProperty("start").GetInt32()..candidate.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public async Task People_get_a_line_for_each_place()
    {
        var (code, output, error) = await Run(File("old", Written), File("new", "Updated. " + Written), "9", "12");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("moved", output);
        Assert.Single(output.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("5", "5"), InlineData("9", "2"), InlineData("-1", "4")]
    public async Task A_stretch_that_is_none_is_wrong_usage(string start, string end)
    {
        var (code, _, error) = await Run(File("old", Written), File("new", Written), start, end, "--json");
        Assert.Equal(2, code);
        Assert.Contains($"--start {start} --end {end}", error);
    }

    [Fact]
    public async Task Offsets_that_are_missing_are_wrong_usage() =>
        Assert.Equal(2, (await CompareVerbTests.Run(["anchor", File("old", Written), File("new", Written)])).Code);

    [Theory]
    [InlineData("old", "new", "101", "100 characters")]
    [InlineData("missing", "new", "3", "missing.txt")]
    [InlineData("old", "missing", "3", "missing.txt")]
    public async Task Input_that_fails_gets_a_line_and_still_one_document(string old, string later, string end, string told)
    {
        File("old", Written);
        File("new", Written);
        var (code, output, error) = await Run(PathOf(old), PathOf(later), "0", end, "--json");
        Assert.Equal(1, code);
        Assert.Contains(told, Assert.Single(error.TrimEnd().Split('\n')));
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(output).RootElement.ValueKind);
    }

    async Task<JsonElement> Answered(string later, string words)
    {
        var start = Written.IndexOf(words, StringComparison.Ordinal);
        var (code, output, error) = await Run(File("old", Written), File("new", later), $"{start}", $"{start + words.Length}", "--json");
        Assert.Equal((0, ""), (code, error));
        return JsonDocument.Parse(output).RootElement;
    }

    static Task<(int Code, string Output, string Error)> Run(string old, string later, string start, string end, params string[] more) =>
        CompareVerbTests.Run(["anchor", old, later, "--start", start, "--end", end, .. more]);

    string PathOf(string name) => Path.Combine(folder, name + ".txt");

    string File(string name, string text)
    {
        System.IO.File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }
}
