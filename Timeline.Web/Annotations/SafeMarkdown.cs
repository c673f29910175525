using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Timeline.Web.Annotations;

/// <summary>Turns what an editor wrote into HTML in which nothing can act: CommonMark without HTML and without pictures.</summary>
/// <remarks>
/// Two layers, because either alone has let something through before: addresses are judged on the syntax tree, where no escaping hides them,
/// and the HTML that comes out is cleaned against an allow-list as a browser would read it.
/// </remarks>
static class SafeMarkdown
{
    // Extensions are added one by one: the advanced set brings generic attributes, which set any attribute on any element.
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    static readonly string[] Schemes = ["http", "https", "mailto"];

    public static MarkupString Render(string markdown)
    {
        try
        {
            return Written(markdown);
        }
        catch (ArgumentException)
        {
            // Nested deeper than a hundred levels it is refused by the parser, and means nothing to anybody: its signs are shown as they were typed.
            return new MarkupString(Clean($"<p>{HtmlEncoder.Default.Encode(markdown)}</p>"));
        }
    }

    static MarkupString Written(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Judge(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsHarmless(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return new MarkupString(Clean(document.ToHtml(Pipeline)));
    }

    /// <summary>Whether an address leads to a page, here or elsewhere, and does nothing else.</summary>
    public static bool IsHarmless(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return false;
        // Browsers drop control characters and blanks inside a scheme: "java\tscript:" runs.
        if (address.Any(character => char.IsControl(character) || char.IsWhiteSpace(character))) return false;
        if (address[0] is '/' or '#') return !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\');
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);
    }

    // A picture would tell its host who reads the note; what it shows is named instead.
    static void Judge(LinkInline link)
    {
        if (!link.IsImage && IsHarmless(link.Url)) return;
        var words = new ContainerInline();
        foreach (var word in link.ToList())
        {
            word.Remove();
            words.AppendChild(word);
        }
        link.ReplaceBy(words, copyChildren: false);
    }

    static string Clean(string html)
    {
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        MarkupAllowList.Apply(body);
        return body.InnerHtml;
    }
}
