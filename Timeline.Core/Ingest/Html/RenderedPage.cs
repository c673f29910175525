using System.Collections.Frozen;
using AngleSharp.Dom;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Html;

/// <summary>An element of a page that shows text, and where that stands in the rendered text.</summary>
/// <param name="number">Its place in the document, counting elements as they open.</param>
/// <param name="depth">How many elements it stands in.</param>
sealed class PageElement(IElement element, PageElement? parent, int number, int depth)
{
    public IElement Element => element;

    public PageElement? Parent => parent;

    public int Number => number;

    public int Depth => depth;

    /// <summary>The stretch that it renders, with the white space before it; empty where it shows no words.</summary>
    public TextSpan Span { get; set; }

    public string Name => element.LocalName;

    /// <summary>It and the elements around it, the innermost first.</summary>
    public IEnumerable<PageElement> Outwards()
    {
        for (var at = this; at is not null; at = at.Parent) yield return at;
    }
}

/// <summary>A line of the rendered text.</summary>
/// <param name="Span">Its words, without the space around them; never empty.</param>
/// <param name="Holder">The innermost element with all of its words.</param>
/// <param name="Linked">How many of its UTF-16 code units stand in links.</param>
sealed record PageLine(TextSpan Span, PageElement Holder, int Linked)
{
    /// <summary>The part of it that stands in links, 0 to 1.</summary>
    public double LinkDensity => (double)Linked / Span.Length;
}

/// <summary>A page as its readers see it: the text, its lines, and the elements that show them.</summary>
/// <param name="Elements">In the order of the document.</param>
sealed record RenderedPage(SourceText Source, IReadOnlyList<PageLine> Lines, IReadOnlyList<PageElement> Elements)
{
    static readonly FrozenSet<string> Unseen = new[]
    {
        "head", "script", "style", "noscript", "template", "iframe", "frame", "noframes", "object", "embed", "svg", "math", "canvas", "audio", "video", "select", "datalist", "textarea", "map", "progress", "meter",
    }.ToFrozenSet();

    static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }.ToFrozenSet();

    /// <param name="showHidden">Whether what the page hides by an attribute is read too: some show their story only once a script has run.</param>
    /// <param name="heading">Words that stand before all others, of no element of the page; null for none.</param>
    public static RenderedPage Of(IDocument document, bool showHidden = false, string? heading = null)
    {
        var text = new RenderedText();
        var elements = new List<PageElement>();
        var links = 0;
        PageElement? open = null;
        // No recursion: a hostile page nests as deep as it likes. No siblings either: the parser counts from the first to find the next.
        var path = new Stack<(INodeList Children, int Next)>();
        if (document.DocumentElement is { } root) Read(root);
        while (path.TryPop(out var at))
        {
            if (at.Next == at.Children.Length)
            {
                Leave();
                continue;
            }
            path.Push((at.Children, at.Next + 1));
            Read(at.Children[at.Next]);
        }

        return new RenderedPage(SourceText.From(text.ToString()), [.. text.Lines()], elements);

        void Read(INode node)
        {
            if (node is IText words) text.Add(words.Data, open!, links > 0, open!.Name == "pre");
            if (node is not IElement element || !IsShown(element, showHidden)) return;
            if (element.LocalName == "br") text.Break();
            else if (Blocks.Contains(element.LocalName)) text.EndParagraph();
            if (element.LocalName == "a") links++;
            open = new PageElement(element, open, elements.Count, (open?.Depth ?? -1) + 1) { Span = new TextSpan(text.Length, text.Length) };
            elements.Add(open);
            if (heading is not null && open.Parent is null)
            {
                text.Add(heading, open, linked: false, keepsLines: false);
                text.EndParagraph();
            }
            path.Push((element.ChildNodes, 0));
        }

        void Leave()
        {
            open!.Span = open.Span with { End = text.Length };
            if (Blocks.Contains(open.Name)) text.EndParagraph();
            if (open.Name == "a") links--;
            open = open.Parent;
        }
    }

    static bool IsShown(IElement element, bool showHidden)
    {
        if (Unseen.Contains(element.LocalName)) return false;
        if (element.LocalName == "input" || showHidden) return element.LocalName != "input";
        if (element.HasAttribute("hidden")) return false;
        if (element.GetAttribute("style") is not { } style) return true;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return !plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) && !plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
