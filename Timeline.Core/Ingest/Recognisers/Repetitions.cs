namespace Timeline.Core.Ingest.Recognisers;

/// <summary>Words that the page prints twice: a lead above the story and in it, caption text run into the story.</summary>
sealed class Repetitions : IRecogniser
{
    // A heading or "he said" may come twice by itself; a sentence of this many words does not.
    const int FewestWords = 6;

    public IEnumerable<Finding> Read(Page page)
    {
        var captions = new List<string>();
        var printed = new Dictionary<string, Piece>();
        var paragraphs = 0;
        foreach (var piece in page.Pieces)
        {
            var folded = piece.Folded;
            if (piece.Reason is DropReason.Caption) captions.Add(folded);
            if (piece.Reason is not null || piece.WordCount < FewestWords) continue;

            if (captions.Any(caption => caption.Contains(folded, StringComparison.Ordinal)))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Repeated);
            }
            else if (printed.TryGetValue(folded, out var first))
            {
                // Printed above the story as a standfirst, the first copy is the repetition; further down the second is.
                yield return new Finding.Aside(paragraphs <= 1 ? first.Span : piece.Span, DropReason.Repeated);
            }
            else
            {
                printed.Add(folded, piece);
                if (piece.IsStory) paragraphs++;
            }
        }
    }
}
