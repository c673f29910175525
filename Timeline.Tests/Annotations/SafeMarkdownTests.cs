using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Timeline.Core.Annotations;
using Timeline.Tests.House;
using Timeline.Web.Annotations;

namespace Timeline.Tests.Annotations;

public class SafeMarkdownTests
{
    static string Html(string markdown) => SafeMarkdown.Render(markdown).Value.Trim();

    [Theory]
    [InlineData("Two *clerks*, **one** list", "<p>Two <em>clerks</em>, <strong>one</strong> list</p>")]
    [InlineData("# The gauge\nread at noon", "<p><strong>The gauge</strong></p>\n<p>read at noon</p>")]
    [InlineData("See [the log](/a/harbour/log) and https://harbour.example/log", """<p>See <a href="/a/harbour/log" rel="nofollow noopener ugc">the log</a> and <a href="https://harbour.example/log" rel="nofollow noopener ugc">https://harbour.example/log</a></p>""")]
    [InlineData("3. third\n4. fourth", "<ol start=\"3\">\n<li>third</li>\n<li>fourth</li>\n</ol>")]
    public void What_an_editor_means_is_kept(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("[log](javascript:alert(1))", "<p>log</p>")]
    [InlineData("The **river** [*log*, kept](javascript:alert(1)) of noon", "<p>The <strong>river</strong> <em>log</em>, kept of noon</p>")]
    [InlineData("[log](java&#x09;script:alert(1))", "<p>log</p>")]
    [InlineData("[log](//elsewhere.example)", "<p>log</p>")]
    [InlineData("[log][1]\n\n[1]: data:text/html,hello", "<p>log</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("![the gauge](https://tracker.example/1.png)", "<p>the gauge</p>")]
    public void What_would_act_becomes_its_words(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData(">"), InlineData("- "), InlineData("["), InlineData("*"), InlineData("**a"), InlineData("`"), InlineData("[a](")]
    public void However_deep_it_is_nested_its_words_are_shown(string mark) =>
        Assert.Contains("noon", Html(string.Concat(Enumerable.Repeat(mark, WriteNote.MostCharacters / mark.Length)) + "noon\n\n<b>noon</b>"));

    [Fact]
    public void Markup_is_shown_as_it_was_typed() => Assert.Equal("<p>&lt;b onclick=\"x()\"&gt;noon&lt;/b&gt;</p>", Html("<b onclick=\"x()\">noon</b>"));

    [SharedTheory, InlineData("xss-dompurify.json"), InlineData("xss-owasp.json")]
    public void Nothing_live_survives_of_known_attacks(string file)
    {
        using var payloads = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared!, "gold", file)));
        var alive =
            from payload in payloads.RootElement.EnumerateArray()
            let text = payload.ValueKind == JsonValueKind.String ? payload.GetString()! : payload.GetProperty("payload").GetString()!
            from element in new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + Html(text)).Body!.QuerySelectorAll("*")
            where IsLive(element)
            select element.OuterHtml;
        Assert.Empty(alive);
    }

    static bool IsLive(IElement element) =>
        element.LocalName is not ("p" or "em" or "strong" or "a" or "ul" or "ol" or "li" or "blockquote" or "code" or "pre" or "br" or "hr")
        || element.Attributes.Any(attribute => attribute.Name is not ("href" or "rel" or "start"))
        || (element.GetAttribute("href") is { } address && !System.Text.RegularExpressions.Regex.IsMatch(address, "^(https?:|mailto:|/(?!/)|#)"));
}
