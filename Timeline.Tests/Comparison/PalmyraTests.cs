using System.Text.Json;
using Timeline.Tests.House;

namespace Timeline.Tests.Comparison;

/// <summary>The three real reports on the citadel: what issue 3 shows by them.</summary>
public class PalmyraTests
{
    static readonly string[] Files = Repository.Shared is { } shared ? [.. new[] { "000", "001", "002" }.SelectMany(number => Directory.GetFiles(Path.Combine(shared, "articles"), number + "_*.txt"))] : [];

    [SharedFact]
    public async Task Two_carry_one_story_of_Reuters()
    {
        var document = await CompareVerbTests.Compared(Files);
        var family = Assert.Single(document.GetProperty("families").EnumerateArray());
        Assert.Equal("Reuters", family.GetProperty("agency").GetString());
        Assert.True(family.GetProperty("inferred").GetBoolean());
        Assert.Equal(["000", "001"], family.GetProperty("members").EnumerateArray().Select(member => File(document, member)).Order());
    }

    [SharedFact]
    public async Task Every_span_is_its_text() => CompareVerbTests.AssertSpansAreTrue(await CompareVerbTests.Compared(Files));

    [SharedFact]
    public async Task Permuting_the_files_changes_nothing()
    {
        var (_, first, _) = await CompareVerbTests.Run(["compare", .. Files, "--json"]);
        foreach (var permuted in CompareVerbTests.Permutations(Files).Skip(1)) Assert.Equal(first, (await CompareVerbTests.Run(["compare", .. permuted, "--json"])).Output);
    }

    [SharedTheory]
    [InlineData("ISIS", "Islamic State"), InlineData("Daesh", "IS"), InlineData("Maamoun Abdulkarim", "Maamoun Abdelkarim"), InlineData("Raqqa", "Raqa")]
    public async Task One_bearer_is_one_name(string form, string other)
    {
        var names = (await CompareVerbTests.Compared(Files)).GetProperty("names").EnumerateArray();
        Assert.Single(names, name => Forms(name).Contains(form) && Forms(name).Contains(other));
    }

    [SharedFact]
    public async Task The_dead_of_the_war_are_one_claim_in_conflict_with_its_reason()
    {
        var claims = (await CompareVerbTests.Compared(Files)).GetProperty("claims").EnumerateArray();
        var claim = Assert.Single(claims, claim => claim.GetProperty("values").EnumerateArray().Any(value => value.GetProperty("value") is { ValueKind: JsonValueKind.Number } number && number.GetDecimal() == 250_000));
        Assert.Equal(("conflict", "cumulative"), (claim.GetProperty("status").GetString(), claim.GetProperty("scope").GetString()));
        Assert.NotEmpty(claim.GetProperty("why").GetString()!);
        Assert.Equal([250_000, 270_000], claim.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetDecimal()).Order());
    }

    [SharedFact]
    public async Task The_wire_names_the_group_otherwise_in_the_same_sentences()
    {
        var names = Rows(await CompareVerbTests.Compared(Files)).SelectMany(row => row.GetProperty("differences").EnumerateArray()).Where(difference => difference.GetProperty("class").GetString() == "name");
        Assert.Contains(names, difference => Texts(difference).Contains("ISIS") && Texts(difference).Contains("Islamic State"));
    }

    [SharedFact]
    public async Task British_and_American_spelling_is_no_difference_of_substance()
    {
        var differences = Rows(await CompareVerbTests.Compared(Files)).SelectMany(row => row.GetProperty("differences").EnumerateArray());
        Assert.Contains(differences, difference => difference.GetProperty("class").GetString() == "spelling" && Texts(difference).SequenceEqual(["Defence", "Defense"]));
        Assert.Contains(differences, difference => difference.GetProperty("class").GetString() == "spelling" && Texts(difference).Contains("Raqa"));
    }

    [SharedFact]
    public async Task The_copied_sentences_are_rows_of_two_identical_cells()
    {
        var identical = Rows(await CompareVerbTests.Compared(Files)).Where(row => row.GetProperty("cells").EnumerateArray().Count(cell => cell.GetProperty("label").GetString() is "identical" or "near") >= 2);
        Assert.InRange(identical.Count(), 11, 15);
    }

    static JsonElement.ArrayEnumerator Rows(JsonElement document) => document.GetProperty("rows").EnumerateArray();

    static string[] Texts(JsonElement difference) => [.. difference.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("text").GetString()!).Distinct().Order(StringComparer.Ordinal)];

    static string[] Forms(JsonElement name) => [.. name.GetProperty("forms").EnumerateArray().Select(form => form.GetProperty("text").GetString()!)];

    static string File(JsonElement document, JsonElement id) =>
        Path.GetFileName(document.GetProperty("articles").EnumerateArray().Single(article => article.GetProperty("id").GetString() == id.GetString()).GetProperty("file").GetString()!)[..3];
}
