using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Html;

/// <summary>One row of the order of trust (<c>IngestHtmlClues.tsv</c>).</summary>
/// <param name="Rank">Its place in the table: the lower, the more it is trusted.</param>
sealed record ClueKind(int Rank, string Field, string Kind, string Name)
{
    /// <summary>All of them, the most trusted first.</summary>
    public static readonly IReadOnlyList<ClueKind> All = [.. WordTable.Shipped("IngestHtmlClues").Select((row, rank) => new ClueKind(rank, row[0], row[1], row[2]))];

    static readonly FrozenDictionary<(string, string, string), ClueKind> Named = All.ToFrozenDictionary(row => (row.Field, row.Kind, row.Name));

    /// <exception cref="KeyNotFoundException">The table has no such row.</exception>
    public static ClueKind Of(string field, string kind, string name) => Named[(field, kind, name)];
}

/// <summary>What one clue says.</summary>
/// <param name="Where">The line on which it stands; null where readers do not see it.</param>
sealed record PageFact(ClueKind Clue, string Said, TextSpan? Where = null);

/// <summary>What the markup of a page says of it in words for machines.</summary>
sealed partial class PageFacts
{
    [GeneratedRegex(@"/(?<year>20[0-9]{2})/(?<month>0[1-9]|1[0-2])/", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex MonthInAddress { get; }

    [GeneratedRegex(@"\\?""(publishedDate|datePublished|publishDate|publicationDate|publishedAt|published_at|pubDate|firstPublished)\\?""\s*:\s*\\?""(?<day>[12][0-9]{3}-[01][0-9]-[0-3][0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex InScript { get; }

    readonly IHtmlDocument document;
    readonly StructuredData data;
    readonly ILookup<string, string> metas;
    readonly ILookup<string, PageElement> properties;

    public PageFacts(IHtmlDocument document, RenderedPage page)
    {
        this.document = document;
        data = new StructuredData(document.QuerySelectorAll("script").Where(script => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true).Select(script => script.TextContent));
        metas = (from meta in document.QuerySelectorAll("meta")
                 let content = meta.GetAttribute("content") ?? meta.GetAttribute("value")
                 where !string.IsNullOrWhiteSpace(content)
                 from name in new[] { "property", "name", "itemprop" }
                 let key = meta.GetAttribute(name)
                 where key is not null
                 select (Key: key.Trim().ToLowerInvariant(), Said: content.Trim())).ToLookup(meta => meta.Key, meta => meta.Said);
        properties = page.Elements.Where(element => element.Element.HasAttribute("itemprop")).ToLookup(element => element.Element.GetAttribute("itemprop")!.Trim());
        Page = page;
    }

    public RenderedPage Page { get; }

    /// <summary>The story as the page tells it to machines; null where it does not.</summary>
    public string? ArticleBody => data.Articles("articleBody").MaxBy(body => body.Length);

    /// <summary>What the markup says of a field, the most trusted first.</summary>
    public IEnumerable<PageFact> Of(string field) => ClueKind.All.Where(clue => clue.Field == field).SelectMany(Of);

    IEnumerable<PageFact> Of(ClueKind clue) => clue.Kind switch
    {
        "json-ld" => data.Articles(clue.Name).Select(said => new PageFact(clue, said)),
        "json-ld-page" => data.Pages(clue.Name).Select(said => new PageFact(clue, said)),
        "meta" => metas[clue.Name].Select(said => new PageFact(clue, said)),
        "itemprop" => properties[clue.Name].Select(element => Fact(clue, element)).Concat(metas[clue.Name.ToLowerInvariant()].Select(said => new PageFact(clue, said))),
        "link" => document.QuerySelectorAll("link").Where(link => link.GetAttribute("rel")?.Equals(clue.Name, StringComparison.OrdinalIgnoreCase) == true)
            .Select(link => link.GetAttribute("href")).OfType<string>().Select(said => new PageFact(clue, said.Trim())),
        "document" when (clue.Name == "title" ? document.Title : document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang")) is { Length: > 0 } said => [new PageFact(clue, said.Trim())],
        "script" => InScripts(clue),
        "picture" => metas["og:image"].Take(1).Select(address => MonthInAddress.Match(address)).Where(match => match.Success).Select(match => new PageFact(clue, $"{match.Groups["year"].Value}-{match.Groups["month"].Value}")),
        _ => [],
    };

    // Where values differ, some are of other pages.
    IEnumerable<PageFact> InScripts(ClueKind clue)
    {
        var days = document.QuerySelectorAll("script").SelectMany(script => InScript.Matches(script.TextContent)).Select(match => match.Groups["day"].Value).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return days.Count == 1 ? [new PageFact(clue, days[0])] : [];
    }

    PageFact Fact(ClueKind clue, PageElement element)
    {
        var words = Blocks.Trim(Page.Source.Text, element.Span.Start, element.Span.End);
        var said = element.Element.GetAttribute("datetime") ?? element.Element.GetAttribute("content") ?? Page.Source[words];
        return new PageFact(clue, said, words.IsEmpty ? null : words);
    }
}
