using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Html;

/// <summary>A date that a clue gives.</summary>
sealed record DatedFact(PageFact Fact, WrittenDate Date);

/// <summary>Gathers what a page says of when it was published and updated.</summary>
static partial class PublicationFacts
{
    const int LongestLine = 160;

    // Between headline and story, and a few lines around them, stand the lines that date it.
    const int LinesAround = 12;

    const int LinesAbove = 6;

    const int LinesBelow = 4;

    // A label may have a line of its own above its date, which then has next to nothing before it.
    const int ShortestLabel = 4;

    const int LongestLabel = 30;

    const int MostBeside = 40;

    [GeneratedRegex(@"[/_-](?<date>(19|20)[0-9]{2}([/._-](0?[1-9]|1[0-2])[/._-](0?[1-9]|[12][0-9]|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])))([/._-]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex DayInAddress { get; }

    [GeneratedRegex(@"/(?<year>(19|20)[0-9]{2})/(?<month>[a-z]{3})/(?<day>[0-3]?[0-9])/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex NamedDayInAddress { get; }

    [GeneratedRegex(@"/(?<year>(19|20)[0-9]{2})/(?<month>0[1-9]|1[0-2])/", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex MonthInAddress { get; }

    /// <param name="address">Of the page; null where nobody told it.</param>
    /// <param name="reasons">Of each line why it is not the story, or null.</param>
    /// <param name="title">The number of the line that is the headline, or -1.</param>
    public static IReadOnlyList<DatedFact> Of(PageFacts facts, string? address, IReadOnlyList<DropReason?> reasons, int title, DayOrder order)
    {
        var found = new List<PageFact>();
        found.AddRange(facts.Of(Fields.Published));
        found.AddRange(facts.Of(Fields.Updated));
        var near = Near(facts.Page, reasons, title);
        found.AddRange(TimeElements(facts.Page, near));
        found.AddRange(Lines(facts.Page, reasons, order, near));
        var addresses = address is null ? facts.Of(Fields.Canonical).Select(fact => fact.Said).Take(2) : [address];
        found.AddRange(addresses.SelectMany(InAddress).Take(1));
        return [.. found.Select(fact => WrittenDate.Value(fact.Said, order) is { } date ? new DatedFact(fact, date) : null).OfType<DatedFact>().OrderBy(dated => dated.Fact.Clue.Rank)];
    }

    static IEnumerable<PageFact> InAddress(string address)
    {
        if (DayInAddress.Match(address) is { Success: true } day)
        {
            var digits = day.Groups["date"].Value;
            yield return new PageFact(ClueKind.Of(Fields.Published, "address", "day"), digits.Replace('/', '-').Replace('_', '-').Replace('.', '-'));
        }
        else if (NamedDayInAddress.Match(address) is { Success: true } named)
        {
            yield return new PageFact(ClueKind.Of(Fields.Published, "address", "day"), $"{named.Groups["day"].Value} {named.Groups["month"].Value} {named.Groups["year"].Value}");
        }
        else if (MonthInAddress.Match(address) is { Success: true } month)
        {
            yield return new PageFact(ClueKind.Of(Fields.Published, "address", "month"), $"{month.Groups["year"].Value}-{month.Groups["month"].Value}");
        }
    }

    static IEnumerable<PageFact> TimeElements(RenderedPage page, Func<TextSpan, bool> near)
    {
        var times = page.Elements.Where(element => element.Name is "time" or "abbr" or "relative-time").ToList();
        foreach (var element in times)
        {
            var words = Blocks.Trim(page.Source.Text, element.Span.Start, element.Span.End);
            var said = element.Element.GetAttribute("datetime") ?? (element.Name == "abbr" ? element.Element.GetAttribute("title") : null) ?? page.Source[words];
            if (string.IsNullOrWhiteSpace(said) || KindOf(element, near(element.Span) || times.Count == 1) is not { } kind) continue;
            yield return new PageFact(kind, said, words.IsEmpty ? null : words);
        }
    }

    static ClueKind? KindOf(PageElement time, bool near)
    {
        if (time.Element.HasAttribute("pubdate")) return ClueKind.Of(Fields.Published, "time", "pubdate");
        var names = $"{time.Element.ClassName} {time.Element.GetAttribute("itemprop")} {time.Parent?.Element.ClassName}".ToLowerInvariant();
        if (!near) return null;
        if (names.Contains("updat", StringComparison.Ordinal) || names.Contains("modif", StringComparison.Ordinal)) return ClueKind.Of(Fields.Updated, "time", "updated");
        var isNamed = names.Contains("publish", StringComparison.Ordinal) || names.Contains("entry-date", StringComparison.Ordinal) || names.Contains("pubdate", StringComparison.Ordinal);
        return ClueKind.Of(Fields.Published, "time", isNamed ? "published" : "head");
    }

    static IEnumerable<PageFact> Lines(RenderedPage page, IReadOnlyList<DropReason?> reasons, DayOrder order, Func<TextSpan, bool> near)
    {
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (line.Span.Length > LongestLine || !near(line.Span)) continue;
            var words = page.Source[line.Span];
            // A year of copyright is that of the site.
            if (words.Contains('©') || words.Contains("opyright", StringComparison.Ordinal)) continue;
            foreach (var date in WrittenDate.In(words, order))
            {
                var before = words[..date.Start];
                if (before.Length < ShortestLabel && i > 0 && page.Lines[i - 1].Span.Length < LongestLabel) before = page.Source[page.Lines[i - 1].Span];
                if (KindOf(Wording.Folded(before), reasons[i], words.Length - (date.End - date.Start)) is not { } kind) continue;
                var place = new TextSpan(line.Span.Start + date.Start, line.Span.Start + date.End);
                yield return new PageFact(kind, page.Source[place], place);
            }
        }
    }

    static ClueKind? KindOf(string before, DropReason? reason, int others)
    {
        var (published, updated) = (PagePhrases.LastLabel("published", before), PagePhrases.LastLabel("updated", before));
        if (updated > published) return ClueKind.Of(Fields.Updated, "label", "updated");
        if (reason is DropReason.Related or DropReason.Comments) return null;
        if (published >= 0) return ClueKind.Of(Fields.Published, "label", "published");
        if (reason is DropReason.Published or DropReason.Byline) return ClueKind.Of(Fields.Published, "named", "date");
        return others < MostBeside ? ClueKind.Of(Fields.Published, "stated", "head") : null;
    }

    // From a little above the headline into the story, and a few lines below it.
    static Func<TextSpan, bool> Near(RenderedPage page, IReadOnlyList<DropReason?> reasons, int title)
    {
        if (page.Lines.Count == 0) return _ => false;
        var story = Enumerable.Range(0, reasons.Count).Where(i => reasons[i] is null).ToList();
        var first = story.Count > 0 ? story[0] : Math.Max(0, title);
        var last = story.Count > 0 ? story[^1] : first;
        var from = page.Lines[Math.Max(0, title >= 0 ? Math.Min(title - LinesAbove, first) : first - LinesAround)].Span.Start;
        var until = page.Lines[Math.Min(page.Lines.Count - 1, Math.Max(first, title) + LinesAround)].Span.End;
        var (below, end) = (page.Lines[last].Span.Start, page.Lines[Math.Min(last + LinesBelow, page.Lines.Count - 1)].Span.End);
        return span => (span.Start >= from && span.Start <= until) || (span.Start >= below && span.Start <= end);
    }
}
