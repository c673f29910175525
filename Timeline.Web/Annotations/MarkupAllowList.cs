using System.Globalization;
using AngleSharp.Dom;

namespace Timeline.Web.Annotations;

/// <summary>The elements and attributes that a note may hold. Anything else is taken out, its text kept; what hides its text goes whole.</summary>
static class MarkupAllowList
{
    static readonly HashSet<string> Elements = ["p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "pre", "br", "hr"];

    // The outline of the page is the page's: a heading in a note is a line in bold.
    static readonly HashSet<string> Headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

    static readonly HashSet<string> Hidden = ["script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "title", "textarea", "select"];

    public static void Apply(IElement root)
    {
        foreach (var element in root.QuerySelectorAll("*").Reverse().ToList())
        {
            if (element.NamespaceUri != "http://www.w3.org/1999/xhtml" || Hidden.Contains(element.LocalName)) element.Remove();
            else if (Headings.Contains(element.LocalName)) Replace(element, "p", "strong");
            else if (!Elements.Contains(element.LocalName)) element.Replace([.. element.ChildNodes]);
            else KeepHarmlessAttributes(element);
        }
    }

    static void KeepHarmlessAttributes(IElement element)
    {
        var address = element.LocalName == "a" ? element.GetAttribute("href") : null;
        var start = element.LocalName == "ol" && int.TryParse(element.GetAttribute("start"), CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        foreach (var attribute in element.Attributes.ToList()) element.RemoveAttribute(attribute.NamespaceUri, attribute.LocalName);
        if (start is { } first) element.SetAttribute("start", first.ToString(CultureInfo.InvariantCulture));
        if (!SafeMarkdown.IsHarmless(address)) return;
        element.SetAttribute("href", address);
        element.SetAttribute("rel", "nofollow noopener ugc");
    }

    static void Replace(IElement element, string outer, string inner)
    {
        var line = element.Owner!.CreateElement(outer);
        var bold = line.AppendChild(element.Owner!.CreateElement(inner));
        foreach (var child in element.ChildNodes.ToList()) bold.AppendChild(child);
        element.Replace(line);
    }
}
