using Timeline.Core.Texts;
using Timeline.Core.Texts.Sentences;

namespace Timeline.Core.Sources;

/// <summary>What of an article's text its display policy lets a reader see. The rest is blanked, not cut: every offset stays true, and no page can show it by mistake.</summary>
/// <param name="Text">As long as the source text.</param>
/// <param name="Visible">The stretches that are left, in order, not overlapping: each lies in one paragraph.</param>
public sealed record PublicText(SourceText Text, IReadOnlyList<TextSpan> Visible)
{
    /// <summary>Whether the text has as many characters before any offset as the source: one of two code units that is hidden leaves two blanks.</summary>
    public bool CountsCharacters { get; private init; } = true;

    /// <summary>Whether words of the story are left out, so that nothing can be said of what it does not say.</summary>
    public bool LeavesOut { get; private init; }

    /// <param name="passages">The passages that readers are led to.</param>
    public static PublicText Of(Article article, IEnumerable<TextSpan> passages)
    {
        if (article.Display == DisplayPolicy.Full) return Whole(article);
        var source = article.Source();
        var visible = article.Display == DisplayPolicy.Excerpts ? Excerpts(source, article.Body, passages, article.ExcerptWords) : [];
        var blanked = Blanked(source.Text, article.TitleSpan is { } title ? [.. visible, title] : visible);
        return new PublicText(blanked, visible)
        {
            CountsCharacters = blanked.CharactersBefore(blanked.Text.Length) == source.CharactersBefore(source.Text.Length),
            LeavesOut = article.Body.SelectMany(paragraph => Words(source.Text, paragraph)).Any(word => !visible.Exists(span => span.Contains(word))),
        };
    }

    /// <summary>All of it, as an editor sees it.</summary>
    public static PublicText Whole(Article article) => new(article.Source(), article.Body);

    static List<TextSpan> Excerpts(SourceText text, IReadOnlyList<TextSpan> body, IEnumerable<TextSpan> passages, int words) =>
        Merged(Together(text.Text, body, passages, words).SelectMany(place => Excerpt(text, [.. body.Where(paragraph => paragraph.Overlaps(place))], place, words)));

    /// <summary>Passages that fit into one excerpt share it: near each other they show no more than one alone.</summary>
    static IEnumerable<TextSpan> Together(string text, IReadOnlyList<TextSpan> body, IEnumerable<TextSpan> passages, int words)
    {
        TextSpan? place = null;
        foreach (var passage in passages.Order())
        {
            var both = place is { } near ? new TextSpan(near.Start, Math.Max(near.End, passage.End)) : passage;
            var fit = body.Where(paragraph => paragraph.Overlaps(both)).SelectMany(paragraph => Words(text, paragraph)).Count(word => word.Overlaps(both)) <= words;
            if (place is { } before && !fit) yield return before;
            place = fit ? both : passage;
        }
        if (place is { } last) yield return last;
    }

    /// <summary>Of the passage at most so many words; of its paragraphs as many after it, then before it, as are left. Only the sentences of the passage are cut, and those only where not one fits.</summary>
    static IEnumerable<TextSpan> Excerpt(SourceText text, List<TextSpan> paragraphs, TextSpan passage, int words)
    {
        var all = paragraphs.SelectMany(paragraph => Words(text.Text, paragraph)).ToList();
        var first = all.FindIndex(word => word.End > passage.Start);
        var end = all.FindLastIndex(word => word.Start < passage.End);
        var last = Math.Min(end, first + words - 1);
        if (first < 0 || last < first) return [];
        // A half sentence beside another's whole one would read as if somebody had left the rest out.
        var sentences = paragraphs.SelectMany(paragraph => SentenceSplitter.Split(text, paragraph)).ToList();
        var own = last - first + 1;
        var to = all[Math.Min(last + words - own, all.Count - 1)].End;
        if (sentences.Find(sentence => sentence.Start < to && sentence.End > to) is { IsEmpty: false } open && open.Start >= (last < end ? all[first].End : all[last].End)) to = open.Start;
        var after = all.Skip(last + 1).TakeWhile(word => word.End <= to).Count();
        var from = all[Math.Max(0, first - (words - own - after))].Start;
        if (sentences.Find(sentence => sentence.Start < from && sentence.End > from) is { IsEmpty: false } begun && begun.End <= all[first].Start) from = begun.End;
        var shown = all.FindAll(word => word.Start >= from && word.End <= to);
        return
            from paragraph in paragraphs
            let inside = shown.Where(paragraph.Contains).ToList()
            where inside.Count > 0
            select new TextSpan(inside[0].Start, inside[^1].End);
    }

    /// <summary>Runs of what is not white space.</summary>
    static List<TextSpan> Words(string text, TextSpan span)
    {
        var words = new List<TextSpan>();
        var start = -1;
        for (var i = span.Start; i <= span.End; i++)
        {
            var white = i == span.End || char.IsWhiteSpace(text[i]);
            if (!white && start < 0) start = i;
            if (!white || start < 0) continue;
            words.Add(new TextSpan(start, i));
            start = -1;
        }
        return words;
    }

    static List<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && merged[^1].Overlaps(span)) merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        }
        return merged;
    }

    static SourceText Blanked(string text, List<TextSpan> visible) => SourceText.From(string.Create(text.Length, (text, visible), static (blanked, from) =>
    {
        for (var i = 0; i < blanked.Length; i++) blanked[i] = from.text[i] == '\n' ? '\n' : ' ';
        foreach (var span in from.visible) from.text.AsSpan(span.Start, span.Length).CopyTo(blanked[span.Start..]);
    }));
}
