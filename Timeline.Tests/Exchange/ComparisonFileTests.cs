using System.CommandLine;
using System.Text.Json;
using Timeline.Tests.House;
using Timeline.Web.Comparison;
using Timeline.Web.Shell;

namespace Timeline.Tests.Exchange;

public sealed class ComparisonFileTests(TakenFlood flood) : IClassFixture<TakenFlood>
{
    [Fact]
    public async Task It_has_the_shape_that_the_command_line_prints()
    {
        var output = new StringWriter();
        var folder = Path.Combine(Repository.Root, "Timeline.Tests/Comparison/Fixtures/ferry");
        await CommandLine.RunAsync(["compare", .. Directory.GetFiles(folder, "*.txt"), "--json"], new InvocationConfiguration { Output = output, Error = new StringWriter() });
        using var printed = JsonDocument.Parse(output.ToString());
        using var taken = JsonDocument.Parse(await flood.ReadAsync("comparison.json"));

        var promised = Shape(printed.RootElement).ToHashSet();
        Assert.Equal(printed.RootElement.EnumerateObject().Select(property => property.Name), taken.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Empty(Shape(taken.RootElement).Except(promised));
        Assert.Contains("rows.cells.text", promised);
    }

    [Fact]
    public async Task Where_words_stand_they_are_those_of_the_source_at_their_place()
    {
        using var taken = JsonDocument.Parse(await flood.ReadAsync("comparison.json"));
        var texts = taken.RootElement.GetProperty("articles").EnumerateArray().ToDictionary(article => article.GetProperty("id").GetString()!, article => TextOf(article.GetProperty("file").GetString()!));

        var cells = taken.RootElement.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("cells").EnumerateArray()).ToList();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal(texts[cell.GetProperty("article").GetString()!][cell.GetProperty("start").GetInt32()..cell.GetProperty("end").GetInt32()], cell.GetProperty("text").GetString()));
    }

    [Fact]
    public void An_article_is_called_as_its_outlet_does_and_not_by_the_headline_of_our_digest() =>
        Assert.Equal("Mill on fire", Assert.Single(ComparedArticle.Of([("/a/herald/mill", "Mill on fire", Comparison.Sources.Witness("a1", "The mill burns\nIt burnt."))])).Title);

    [Fact]
    public async Task The_address_chooses_the_sources_and_the_base()
    {
        using var taken = JsonDocument.Parse(await flood.ReadAsync("comparison.json", $"?a={TakenFlood.Parts},{TakenFlood.Whole}&base={TakenFlood.Parts}"));

        var articles = taken.RootElement.GetProperty("articles").EnumerateArray().ToList();
        var chosen = articles.Single(article => article.GetProperty("id").GetString() == taken.RootElement.GetProperty("base").GetString());
        Assert.Equal(2, articles.Count);
        Assert.Equal("http://localhost/a/the-parts/parts?v=1", chosen.GetProperty("file").GetString());
    }

    static string TextOf(string address) => address.Contains("/whole?", StringComparison.Ordinal) ? TakenFlood.WholeText : address.Contains("/parts?", StringComparison.Ordinal) ? TakenFlood.PartsText : TakenFlood.NamedText;

    static IEnumerable<string> Shape(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Shape(property.Value, $"{path}.{property.Name}".TrimStart('.')).Prepend($"{path}.{property.Name}".TrimStart('.'))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Shape(item, path)),
        _ => [],
    };
}
