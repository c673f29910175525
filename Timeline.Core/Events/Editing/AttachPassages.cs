using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Events.Editing;

/// <summary>Where one article speaks of an event.</summary>
/// <param name="Spans">In the article's source text. Those that overlap, or have nothing but blanks between them within a line, become one; one that is there already is left alone.</param>
public sealed record PassagesOf(long ArticleId, IReadOnlyCollection<TextSpan> Spans);

/// <summary>Says where an article speaks of an event. With its first passage the article becomes a report of it.</summary>
public sealed class AttachPassages(SingleWriter writer)
{
    /// <inheritdoc cref="RunAsync(long, IReadOnlyList{PassagesOf}, Cause, CancellationToken)"/>
    public Task<Written> RunAsync(long eventId, long articleId, IReadOnlyCollection<TextSpan> spans, Cause cause, CancellationToken cancel = default) =>
        RunAsync(eventId, [new PassagesOf(articleId, spans)], cause, cancel);

    /// <summary>Attaches passages of all the articles in one write, or none where one is refused.</summary>
    public Task<Written> RunAsync(long eventId, IReadOnlyList<PassagesOf> passages, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        var articles = passages.Select(one => one.ArticleId).ToArray();
        var happening = await db.Set<TimelineEvent>().Include(row => row.Reports.Where(report => articles.Contains(report.ArticleId))).ThenInclude(report => report.Passages)
            .SingleOrDefaultAsync(row => row.Id == eventId, cancel);
        if (happening is null) return Written.NotFound;
        var written = await AttachAsync(db, happening, passages, cancel);
        if (!written.Holds) db.ChangeTracker.Clear();
        return written;
    }, cancel);

    /// <param name="happening">With its reports of these articles.</param>
    internal static async Task<Written> AttachAsync(TimelineDb db, TimelineEvent happening, IReadOnlyList<PassagesOf> passages, CancellationToken cancel)
    {
        var all = Written.Unchanged;
        foreach (var one in passages)
        {
            if (await db.Set<Article>().SingleOrDefaultAsync(row => row.Id == one.ArticleId, cancel) is not { } article) return Written.NotFound;
            var written = Attach(happening, article, one.Spans);
            if (!written.Holds) return written;
            if (written.Outcome == WriteOutcome.Done) all = written;
        }
        return all;
    }

    static Written Attach(TimelineEvent happening, Article article, IReadOnlyCollection<TextSpan> spans)
    {
        if (spans.Count == 0) return Written.Refused(new FieldProblem("", EventEditingWords.NoPassage));
        if (spans.FirstOrDefault(span => span.Start < 0 || span.End > article.Text.Length || span.Start >= span.End) is { } outside && outside != default)
            return Written.Refused(new FieldProblem("", string.Format(CultureInfo.CurrentCulture, EventEditingWords.OutsideText, outside.Start, outside.End)));

        var report = happening.Reports.Find(one => one.ArticleId == article.Id);
        if (report is null) happening.Reports.Add(report = new Report { Article = article });
        var passages = Joined(article.Text, spans).Where(span => !report.Passages.Exists(one => one.Span == span)).ToList();
        report.Passages.AddRange(passages.Select(span => new Passage { Span = span }));
        return passages.Count > 0 ? Written.Done : Written.Unchanged;
    }

    static List<TextSpan> Joined(string text, IEnumerable<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (joined is [.., var last] && (span.Start <= last.End || IsOneLine(text, last.End, span.Start))) joined[^1] = new TextSpan(last.Start, Math.Max(last.End, span.End));
            else joined.Add(span);
        }
        return joined;
    }

    static bool IsOneLine(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAnyExcept(' ', '\t', '\u00A0') < 0;
}

/// <summary>Takes a passage away from an event; with its last one, the article is no report of it any more. A note on it stays, and says that its words are lost.</summary>
public sealed class DetachPassage(SingleWriter writer)
{
    public Task<Written> RunAsync(long passageId, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Passage>().SingleOrDefaultAsync(row => row.Id == passageId, cancel) is not { } passage) return Written.NotFound;
        var report = await db.Set<Report>().Include(row => row.Passages).SingleAsync(row => row.EventId == passage.EventId && row.ArticleId == passage.ArticleId, cancel);
        db.Remove(passage);
        if (report.Passages.Count == 1) db.Remove(report);
        return Written.Done;
    }, cancel);
}
