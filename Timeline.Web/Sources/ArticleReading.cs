using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Texts;

namespace Timeline.Web.Sources;

/// <summary>One thing in the column of an article, from the top down.</summary>
/// <param name="Start">Where it begins in the text, by which clues lead to it.</param>
public abstract record ReadingBlock(int Start);

/// <summary>A paragraph of the story, as far as it is shown.</summary>
/// <param name="Events">Those that a passage in it reports, in the order in which the passages begin, each once.</param>
/// <param name="IsCurrent">Whether the passage that the address names is in it.</param>
public sealed record StoryParagraph(int Start, IReadOnlyList<TextPiece> Pieces, IReadOnlyList<MarginEvent> Events, bool IsCurrent) : ReadingBlock(Start);

/// <summary>What is not the story.</summary>
/// <param name="Reason">One of the reasons of <c>import --json</c>.</param>
public sealed record SetAside(int Start, string Reason, string Text) : ReadingBlock(Start);

/// <summary>Paragraphs of the story that the display policy keeps back.</summary>
public sealed record KeptBack(int Start, int Paragraphs) : ReadingBlock(Start);

/// <param name="Text">Null where words of the paragraph are kept back.</param>
/// <param name="Passages">The passages it belongs to, by number; none in running text.</param>
/// <param name="Begins">Those of them that begin here, whose anchor it bears.</param>
public sealed record TextPiece(string? Text, IReadOnlyList<long> Passages, IReadOnlyList<long> Begins);

/// <summary>An event told beside a paragraph.</summary>
public sealed record MarginEvent(EventName Event, long Passage, bool IsCurrent);

/// <summary>Lays out an article for reading: story, what is set aside, and what is kept back, in the order of the text.</summary>
static class ArticleReading
{
    /// <param name="current">The number of the passage that the address names.</param>
    public static IReadOnlyList<ReadingBlock> Of(ArticleView article, long? current = null)
    {
        var marks = article.Reports.SelectMany(report => report.Passages.Select(passage => new Mark(report.Event, passage.Id, passage.Span))).OrderBy(mark => mark.Span).ThenBy(mark => mark.Id).ToList();
        return Gathered(article.Paragraphs.Select(span => Paragraph(article, span, marks, current)).Concat(SetAsides(article)).OrderBy(block => block.Start));
    }

    sealed record Mark(EventName Event, long Id, TextSpan Span);

    static IEnumerable<ReadingBlock> SetAsides(ArticleView article) =>
        from part in article.IsWhole ? article.Dropped : []
        where part.Reason != "title"
        select new SetAside(part.Span.Start, part.Reason, article.Text[part.Span].Trim());

    static ReadingBlock Paragraph(ArticleView article, TextSpan paragraph, List<Mark> marks, long? current)
    {
        var shown = article.Body.Where(span => paragraph.Contains(span) && !span.IsEmpty).ToList();
        if (shown.Count == 0) return new KeptBack(paragraph.Start, 1);
        var inside = marks.Where(mark => mark.Span.Overlaps(paragraph)).ToList();
        var pieces = new List<TextPiece>();
        var at = paragraph.Start;
        foreach (var span in shown)
        {
            if (HasWords(article, at, span.Start, paragraph)) pieces.Add(new TextPiece(null, [], []));
            pieces.AddRange(Pieces(article.Text, span, inside));
            at = span.End;
        }
        if (HasWords(article, at, paragraph.End, paragraph)) pieces.Add(new TextPiece(null, [], []));
        var events = inside.DistinctBy(mark => (mark.Event.Chronology, mark.Event.Slug))
            .Select(mark => new MarginEvent(mark.Event, mark.Id, inside.Any(one => one.Id == current && one.Event == mark.Event))).ToList();
        return new StoryParagraph(paragraph.Start, pieces, events, inside.Any(mark => mark.Id == current));
    }

    // Of a whole text nothing is kept back; of excerpts, whatever lies between them but the space that parts two words.
    static bool HasWords(ArticleView article, int from, int to, TextSpan paragraph) => !article.IsWhole && to - from > (from == paragraph.Start || to == paragraph.End ? 0 : 1);

    /// <summary>Cut wherever a passage begins or ends, so that passages may overlap.</summary>
    static IEnumerable<TextPiece> Pieces(SourceText text, TextSpan shown, List<Mark> marks)
    {
        var cuts = marks.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Where(cut => cut > shown.Start && cut < shown.End)
            .Prepend(shown.Start).Append(shown.End).Distinct().Order().ToList();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var piece = new TextSpan(start, end);
            var over = marks.Where(mark => mark.Span.Overlaps(piece)).ToList();
            yield return new TextPiece(text[piece], [.. over.Select(mark => mark.Id)], [.. over.Where(mark => Math.Max(mark.Span.Start, shown.Start) == start).Select(mark => mark.Id)]);
        }
    }

    /// <summary>Paragraphs that are kept back one after another are told as one.</summary>
    static List<ReadingBlock> Gathered(IEnumerable<ReadingBlock> blocks)
    {
        var gathered = new List<ReadingBlock>();
        foreach (var block in blocks)
        {
            if (block is KeptBack more && gathered is [.., KeptBack before]) gathered[^1] = before with { Paragraphs = before.Paragraphs + more.Paragraphs };
            else gathered.Add(block);
        }
        return gathered;
    }
}
