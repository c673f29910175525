namespace Timeline.Core.Ingest.Recognisers;

/// <summary>What follows the story on its page: lists of other articles, readers' comments and the rules for them.</summary>
sealed class Tails : IRecogniser
{
    // Two paragraphs of story after a list of links: it was a box inside the story.
    const int ParagraphsThatResume = 2;

    const int PolicyPhrases = 3;

    static readonly string[] RelatedPrefixes = ["related:", "read more:", "read also:", "also read:", "see also:", "more:", "watch:", "watch |", "analysis |", "read |", "don't miss:", "live updates:"];

    public IEnumerable<Finding> Read(Page page)
    {
        var open = page.Open;
        var storyBegun = false;
        for (var i = 0; i < open.Count; i++)
        {
            var line = open[i].Words;
            if (HeadingOf(open[i]) is { } reason)
            {
                var end = EndOf(page, i, reason, storyBegun);
                for (; i < end; i++) yield return new Finding.Aside(open[i].Span, reason);
                i--;
            }
            else if (i > open.Count / 2 && IsPolicy(open[i]))
            {
                yield return new Finding.Aside(open[i].Span, DropReason.Comments);
            }
            else if (RelatedPrefixes.Any(prefix => line.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) && !line.EndsWith('.'))
            {
                yield return new Finding.Aside(open[i].Span, DropReason.Related);
            }

            storyBegun |= open[i].IsStory;
        }
    }

    /// <summary>Whether the paragraph sets rules for readers who comment.</summary>
    public static bool IsPolicy(Piece piece) => PageLines.Count("policy", piece) >= PolicyPhrases;

    static DropReason? HeadingOf(Piece line)
    {
        if (line.Span.Length > 80) return null;
        if (PageLines.Is("comments", line)) return DropReason.Comments;
        return PageLines.Is("related", line) || line.Words.StartsWith("More from ", StringComparison.Ordinal) ? DropReason.Related : null;
    }

    // To the end of the page, unless the story comes back: then only the lines that are no sentences.
    static int EndOf(Page page, int heading, DropReason reason, bool storyBegun)
    {
        var open = page.Open;
        var paragraphs = Enumerable.Range(heading + 1, open.Count - heading - 1).Where(i => open[i].IsStory && !IsPolicy(open[i])).ToList();
        if (storyBegun && (paragraphs.Count < ParagraphsThatResume || reason is DropReason.Comments)) return open.Count;
        return paragraphs.Count > 0 ? paragraphs[0] : open.Count;
    }
}
