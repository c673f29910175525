using System.Globalization;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>What a wire service tells its clients about a story: slugs, alerts, notes to editors, what is new, where a take begins or ends.</summary>
/// <remarks>Slugs, takes and what is new in brackets are known by themselves. The rest could be a heading of the story: it is the desk's above or below the story, or beside another line of the desk.</remarks>
sealed class DeskLines : IRecogniser
{
    const int ParagraphsWithNote = 5;

    const int MostSlugs = 8;

    /// <param name="Kind">That of <see cref="WireLines"/>, or <c>slug</c>; null for words of the story.</param>
    sealed record Line(TextSpan Span, int Piece, string? Kind);

    public IEnumerable<Finding> Read(Page page)
    {
        var lines = LinesOf(page);
        var known = lines.Where(line => line.Kind is not null).Select(line => line.Span).ToHashSet();
        var stories = page.Open.Where(piece => piece.IsStory && !known.Contains(piece.Span)).ToList();
        var (first, last) = stories.Count == 0 ? (int.MaxValue, -1) : (stories[0].Index, stories[^1].Index);
        var accepted = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++) accepted[i] = IsSure(page, lines[i], i, first);
        for (var i = 0; i < lines.Count; i++) accepted[i] |= lines[i].Kind is { } kind && IsPlaced(kind, i);

        for (var i = 0; i < lines.Count; i++)
        {
            if (!accepted[i]) continue;
            yield return new Finding.Aside(lines[i].Span, DropReason.Chrome);
            if (WarningOf(lines[i].Kind!, page.Source[lines[i].Span]) is { } warning) yield return warning;
        }

        foreach (var piece in stories.Take(ParagraphsWithNote))
        {
            var words = piece.Words;
            if (WireLines.NoteBefore(words) is not (> 0 and var length)) continue;
            yield return new Finding.Aside(new TextSpan(piece.Span.Start, piece.Span.Start + length), DropReason.Chrome);
            if (WarningOf(WireLines.KindOf(words.AsSpan(0, length))!, words[..length]) is { } warning) yield return warning;
        }

        // Nothing of the story may follow an end, but a further take.
        bool IsPlaced(string kind, int i) => kind switch
        {
            "mail" or "subject" or "date" or "forward" or "slug" or "take" or "more" => false,
            "end" => i > 0 && (lines[i].Piece > last || (i + 1 < lines.Count && accepted[i + 1])),
            _ => lines[i].Piece < first || lines[i].Piece > last || (i > 0 && accepted[i - 1]) || (i + 1 < lines.Count && accepted[i + 1]),
        };
    }

    static bool IsSure(Page page, Line line, int number, int firstStory) => line.Kind switch
    {
        // “(Adds comment by the mayor)”, alone on its line
        "change" or "correction" => page.Source.Text[line.Span.Start] == '(',
        "slug" => true,
        "take" => number > 0 || firstStory < int.MaxValue,
        "more" => number > 0 && line.Piece >= firstStory,
        _ => false,
    };

    static List<Line> LinesOf(Page page)
    {
        var lines = new List<Line>();
        var slugs = new List<string>();
        foreach (var piece in page.Open)
        {
            if (Kind(piece.Span) is { } whole)
            {
                lines.Add(new Line(piece.Span, piece.Index, whole));
                continue;
            }

            foreach (var span in page.Lines(piece)) lines.Add(new Line(span, piece.Index, span == piece.Span ? null : Kind(span)));
        }

        return lines;

        string? Kind(TextSpan span)
        {
            var words = WireLines.Bare(page.Source.Slice(span));
            if (WireLines.KindOf(words) is { } known) return known;
            foreach (var slug in slugs)
                if (Slug.IsFurtherTake(words, slug)) return "slug";
            if (!Slug.Is(words)) return null;
            if (slugs.Count < MostSlugs) slugs.Add(words.ToString());
            return "slug";
        }
    }

    static Finding.Warning? WarningOf(string kind, string words) => kind switch
    {
        "slug" => Slug.VersionIn(words) is { } version ? Warn(WarningKind.Later, IngestWords.WireLater, version) : null,
        "change" or "version" => Warn(WarningKind.Later, IngestWords.WireLater, words),
        "correction" or "corrected" => Warn(WarningKind.Corrects, IngestWords.WireCorrects, words),
        "embargo" => Warn(WarningKind.Embargo, IngestWords.WireEmbargo, words),
        _ => null,
    };

    /// <summary>A sentence for editors that quotes the words of the wire.</summary>
    public static Finding.Warning Warn(WarningKind kind, string sentence, string words) => new(kind, string.Format(CultureInfo.CurrentCulture, sentence, words.ReplaceLineEndings(" ")));
}
