using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Dating;

/// <summary>The words of a sentence that tell the earlier event from which it counts (“since the town was retaken nine months ago”).</summary>
static class RecalledWords
{
    static readonly string[] Openings = [" since ", " when ", " after ", " that ", " which ", "; "];

    /// <summary>Before “ago”, back to the conjunction that opens the clause; after “after” and “before”, to the end of the sentence.</summary>
    public static TextSpan Of(Story story, PlacedDate placed, ElapsedFrom from)
    {
        var sentence = story.SentenceOf(placed);
        if (from is not ElapsedFrom.Ago) return new TextSpan(placed.Span.End, sentence.End);
        var before = story.Page.Source.Text[sentence.Start..placed.Span.Start];
        var clause = Openings.Max(opening => before.LastIndexOf(opening, StringComparison.Ordinal));
        return new TextSpan(sentence.Start + Math.Max(clause, 0), placed.Span.Start);
    }
}
