using System.Text;
using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Html;
using Timeline.Tests.House;

namespace Timeline.Tests.Ingest.Html;

/// <summary>Web pages read for a test: our own from <c>Ingest/Html/Pages</c>, or markup given as it is.</summary>
static class Pages
{
    public static string Markup(string name) => Repository.Read($"Timeline.Tests/Ingest/Html/Pages/{name}.html");

    public static Draft Own(string name, string? address = null) => Of(Markup(name), address);

    public static Draft Of(string markup, string? address = null) => Of(Encoding.UTF8.GetBytes(markup), address);

    public static Draft Of(byte[] bytes, string? address = null, string? charset = null)
    {
        var draft = ArticleReader.Read([Assert.IsType<ArticleReading.Readable>(HtmlReader.Read("a.html", bytes, address, charset)).Text])[0];
        draft.HoldsTogether();
        return draft;
    }

    /// <summary>A whole page around the words of a story, with whatever its head holds.</summary>
    public static string Story(string head, string above = "", string lang = "en") =>
        $"""
        <html lang="{lang}"><head><title>A well runs dry</title>{head}</head><body><h1>A well runs dry</h1>{above}
        <p>The well in the market place of Lower Anstey gave no water on the first day of the fair, for the first time that anybody can remember.</p>
        <p>The parish has sent for a man with a rod, and for an engineer in case the man with the rod should find nothing at all.</p></body></html>
        """;

    public static string Said(this Draft draft, string field) => draft.Evidence.First(evidence => evidence.Field == field).Text!;
}
