using System.Text;
using AngleSharp.Html.Dom;

namespace Timeline.Core.Ingest.Html;

/// <summary>Reads web pages, however malformed.</summary>
public static class HtmlReader
{
    const int HeadBytes = 100;

    static readonly string[] Endings = [".html", ".htm", ".xhtml"];

    // Less is no story but a notice.
    const int ShortestStory = 140;

    // A story that goes on longer than this is whole, whatever the page would sell besides.
    const int ShortestWithoutDoubt = 1500;

    /// <summary>Whether a file is a web page: by its name, or by how it begins.</summary>
    public static bool IsPage(string file, ReadOnlySpan<byte> bytes)
    {
        if (Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return true;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="file">As the caller names it.</param>
    /// <param name="address">Where the page was found; null where nobody says.</param>
    /// <param name="charset">What the server called the charset; null where nobody says.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ArticleReading Read(string file, ReadOnlySpan<byte> bytes, string? address = null, string? charset = null, CancellationToken cancel = default) => HtmlDecoder.Decode(bytes, charset) switch
    {
        DecodedMarkup.Readable markup => Read(file, markup.Characters, address, markup.Warning, cancel),
        DecodedMarkup.Refused refused => new ArticleReading.Refused(refused.Why),
        _ => throw new InvalidOperationException("Decoded markup is readable or refused."),
    };

    static ArticleReading Read(string file, string markup, string? address, string? warning, CancellationToken cancel)
    {
        if (PageParser.Parse(markup, cancel) is not { } document) return new ArticleReading.Refused(IngestWords.HtmlTangled);
        var (page, reasons, facts) = Shown(document, showHidden: false);
        var warnings = new List<string>();
        if (StoryLength(page, reasons) < ShortestStory && Shown(document, showHidden: true) is var whole && StoryLength(whole.Page, whole.Reasons) > 3 * StoryLength(page, reasons) + ShortestStory)
        {
            (page, reasons, facts) = whole;
            warnings.Add(IngestWords.HtmlHidden);
        }

        var headline = Headline.Of(facts);
        if (headline is { Line: < 0 })
        {
            // Readers of the draft see it all the same: as the first line of the text.
            page = RenderedPage.Of(document, warnings.Count > 0, headline.Said);
            facts = new PageFacts(document, page);
            reasons = MainContent.Of(page, Told(facts));
            headline = page.Lines.Count > 0 ? headline with { Line = 0 } : null;
        }

        if (page.Lines.Count == 0) return new ArticleReading.Refused(document.QuerySelector("frame, iframe") is null ? IngestWords.HtmlNoText : IngestWords.HtmlFrames);
        var read = PageFindings.Of(facts, reasons, headline, address);
        var story = read.Pieces.Where(piece => piece.Reason is null).Sum(piece => piece.Span.Length);
        if (document.QuerySelector("frame, iframe") is not null && story < ShortestStory) warnings.Add(IngestWords.HtmlFrames);
        else if (story == 0) warnings.Add(IngestWords.HtmlNoStory);
        else if (story < ShortestWithoutDoubt && page.Lines.Any(line => PagePhrases.IsPaywall(page.Source[line.Span]))) warnings.Add(IngestWords.HtmlPaywall);
        return new ArticleReading.Readable(new ArticleText(file, page.Source, warning) 
        {
            Given = read with { Warnings = warnings },
            Address = read.Others.FirstOrDefault(evidence => evidence.Field == Fields.Canonical)?.Text,
        });
    }

    static (RenderedPage Page, IReadOnlyList<DropReason?> Reasons, PageFacts Facts) Shown(IHtmlDocument document, bool showHidden)
    {
        var page = RenderedPage.Of(document, showHidden);
        var facts = new PageFacts(document, page);
        return (page, MainContent.Of(page, Told(facts)), facts);
    }

    static string? Told(PageFacts facts) => facts.ArticleBody is { } body ? Wording.Folded(body) : null;

    static int StoryLength(RenderedPage page, IReadOnlyList<DropReason?> reasons) => page.Lines.Where((_, i) => reasons[i] is null).Sum(line => line.Span.Length);
}
