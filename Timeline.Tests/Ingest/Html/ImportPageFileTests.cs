using System.CommandLine;
using System.Text.Json;
using Timeline.Tests.House;
using Timeline.Web.Ingest;
using Timeline.Web.Shell;

namespace Timeline.Tests.Ingest.Html;

public class ImportPageFileTests
{
    static readonly string Page = Path.Combine(Repository.Root, "Timeline.Tests/Ingest/Html/Pages/newspaper.html");

    [Fact]
    public async Task Import_reads_a_page_as_extract_does()
    {
        var imported = JsonDocument.Parse(await Run("import", Page, "--dry-run", "--json")).RootElement[0];
        var extracted = JsonDocument.Parse(await Run("extract", Page, "--json")).RootElement;
        Assert.All(imported.EnumerateObject(), field => Assert.True(JsonElement.DeepEquals(extracted.GetProperty(field.Name), field.Value), field.Name));
    }

    [Theory]
    [InlineData("a.HTM", "no markup at all, but a story of a well that gave no water.", "no markup at all, but a story of a well that gave no water.")]
    [InlineData("a", "\n<!DOCTYPE html><p>A well gave <b>no</b> water.</p>", "A well gave no water.")]
    [InlineData("a.txt", "In HTML one writes <b> for bold.", "In HTML one writes <b> for bold.")]
    public void A_page_is_known_by_its_name_or_its_beginning(string name, string content, string text) =>
        Assert.Equal(text, InputFile.Of(name, System.Text.Encoding.UTF8.GetBytes(content)).Text!.Text.Text);

    [Fact]
    public void A_page_brings_its_own_address() =>
        Assert.Equal("https://herald.example/news/2016/03/25/river-breaks-bank", InputFile.Of("a.html", File.ReadAllBytes(Page)).Text!.Address);

    static async Task<string> Run(params string[] args)
    {
        using var output = new StringWriter();
        Assert.Equal(0, await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output }));
        return output.ToString();
    }
}
