using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>The headline: the first line of the page that is no sentence; with the site's name behind it, and its later copies.</summary>
sealed class PageTitle : IRecogniser
{
    static readonly string[] SuffixMarks = [" - ", " | ", " – ", " — ", " :: ", " • ", " · "];

    public IEnumerable<Finding> Read(Page page)
    {
        var first = page.Open.FirstOrDefault(piece => !DateStamp.Is(piece, page.Rules) && !TypedHeaders.IsByline(piece));
        if (first is null || !IsTitle(first.Words, alone: page.Open.Count == 1)) yield break;

        var line = first.Words;
        var lines = page.Open.Where(piece => piece != first && piece.Span.Length <= line.Length).ToList();
        var (length, copied) = TitleLength(line, lines.Select(piece => piece.Folded));
        var title = new TextSpan(first.Span.Start, first.Span.Start + length);
        yield return new Finding.Aside(title, DropReason.Title);
        var (kind, because) = copied ? ("printed-twice", IngestWords.TitleCopied) : MailHeaders.IsSubject(page, first) ? ("subject", IngestWords.TitleSubject) : TypedHeaders.CallTitle(page, first) ? ("header", IngestWords.TitleHeader) : ("first-line", IngestWords.TitleFirst);
        yield return new Finding.Value(page.Source[title], new Evidence(Fields.Title, kind, because).At(page.Source, title));

        if (length < line.Length)
        {
            var suffix = Blocks.Trim(page.Source.Text, title.End, first.Span.End);
            var mark = SuffixMarks.First(mark => page.Source.Text.AsSpan(title.End).StartsWith(mark));
            var site = Blocks.Trim(page.Source.Text, title.End + mark.Length, first.Span.End);
            yield return new Finding.Aside(suffix, DropReason.Chrome);
            yield return new Finding.Value(Outlets.Spelled(page.Source[site]) ?? page.Source[site], new Evidence(Fields.Outlet, "page-title", IngestWords.OutletAfterTitle).At(page.Source, site));
        }

        var folded = Wording.Folded(page.Source[title]);
        foreach (var copy in lines.Where(piece => piece.Folded == folded)) yield return new Finding.Aside(copy.Span, DropReason.Repeated);
    }

    // A page of one line is an article of one line, unless it ends as no sentence does.
    public static bool IsTitle(string line, bool alone) => Wording.IsHeadline(line) && (!alone || !Wording.EndsSentence(line)) && !Byline.Opens(line);

    // What stands behind a mark is the site's name where the rest is printed again as the headline, or where it is an outlet's name.
    static (int Length, bool Copied) TitleLength(string line, IEnumerable<string> foldedLines)
    {
        var printed = foldedLines.ToHashSet();
        var ends = SuffixMarks.Select(mark => (line.LastIndexOf(mark, StringComparison.Ordinal), mark.Length)).Where(end => end.Item1 > 0).OrderBy(end => end.Item1).ToList();
        foreach (var (end, _) in ends)
            if (printed.Contains(Wording.Folded(line.AsSpan(0, end)))) return (end, true);
        foreach (var (end, mark) in ends)
            if (Outlets.NamedBy(line[(end + mark)..]) is not null && Wording.Count(line.AsSpan(0, end)) >= 3) return (end, false);
        return (line.Length, printed.Contains(Wording.Folded(line)));
    }
}
