using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Core.Ingest.Html;

/// <summary>Parses markup, however malformed.</summary>
static class PageParser
{
    // With scripting, as readers have it: what stands in noscript is for others.
    static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });

    public static IHtmlDocument Parse(string markup) => Parser.ParseDocument(markup);
}
