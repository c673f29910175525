namespace Timeline.Core.Ingest.Recognisers;

/// <summary>What leads into the story before it begins: standfirsts, headlines of other stories.</summary>
sealed class Teasers : IRecogniser
{
    public IEnumerable<Finding> Read(Page page)
    {
        var paragraphs = page.Open.Where(piece => piece.IsStory).ToList();
        if (paragraphs.Count == 0) yield break;

        // Byline and dateline say where the story begins: one paragraph above them is a standfirst, more are the story itself.
        var opening = page.Pieces.FirstOrDefault(piece => piece.Reason is DropReason.Dateline or DropReason.Byline);
        var below = opening is null ? -1 : paragraphs.FindIndex(piece => piece.Index >= opening.Index);
        var start = paragraphs[below == 1 ? 1 : 0];

        foreach (var piece in page.Open.Where(piece => piece.Index < start.Index))
            if (below == 1 || !piece.EndsSentence)
                yield return new Finding.Aside(piece.Span, DropReason.Teaser);
    }
}
