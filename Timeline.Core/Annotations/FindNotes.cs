using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Annotations;

/// <summary>Finds again what notes are on, among the reports of their event as they are now. What was found is never stored.</summary>
/// <param name="dbs">Only a later version of an article, attached in the place of the one that was read, has to be looked up.</param>
sealed class FindNotes(TimelineDbs dbs)
{
    /// <returns>Of each note where its words are, in their order; a note on the event has none.</returns>
    public async Task<ILookup<long, NotePlace>> RunAsync(EventView happening, IReadOnlyCollection<Note> notes, CancellationToken cancel)
    {
        var kept = notes.SelectMany(note => note.Places.Select(words => (Note: note, Words: words))).ToList();
        var others = kept.Select(one => one.Words.ArticleId).Distinct().Where(id => happening.Reports.All(report => report.Article.Id != id)).ToArray();
        var later = others.Length == 0 ? [] : await LaterAsync(happening, others, cancel);
        return kept.ToLookup(one => one.Note.Id, one => Place(one.Note.Target, one.Words, happening, later));
    }

    static NotePlace Place(NoteTarget target, NotedWords words, EventView happening, Dictionary<long, (ReportView Report, TextDifference Since)> later)
    {
        // A version never changes: there, the words are where they were.
        if (happening.Reports.FirstOrDefault(report => report.Article.Id == words.ArticleId) is { } report) return Place(target, report, new FoundAnchor(AnchorState.Exact, words.Words.Span));
        return later.TryGetValue(words.ArticleId, out var version) ? Place(target, version.Report, words.Words.FindIn(version.Since)) : new NotePlace(null, FoundAnchor.Lost);
    }

    static NotePlace Place(NoteTarget target, ReportView report, FoundAnchor found) => new(report.Article.Id, target == NoteTarget.Passage ? OnPassage(found, report) : found);

    static FoundAnchor OnPassage(FoundAnchor found, ReportView report) =>
        report.Passages.Any(passage => passage.Span == found.Span) ? found
        : found.Span is { } span && report.Passages.Any(passage => passage.Span.Overlaps(span)) ? found with { State = AnchorState.Changed }
        : FoundAnchor.Lost;

    /// <returns>By the article that was read the report of a later version, with what became of the text; those without one are not in it.</returns>
    async Task<Dictionary<long, (ReportView Report, TextDifference Since)>> LaterAsync(EventView happening, long[] articles, CancellationToken cancel)
    {
        // Readers do not see an article that reports nothing any more; its slug leads to the version that took its place, and goes no further.
        await using var db = dbs.For(Sight.Editors);
        var slugs = await db.Set<Article>().WithThrownAway().Where(row => articles.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Slug, cancel);
        var later = new Dictionary<long, (ReportView, TextDifference)>();
        foreach (var (id, slug) in slugs)
        {
            if (happening.Reports.Where(report => report.Article.Slug == slug).MaxBy(report => report.Article.Number) is not { } report) continue;
            later[id] = (report, TextDifference.Between(await TextAsync(db, id, cancel), await TextAsync(db, report.Article.Id, cancel)));
        }
        return later;
    }

    // Readers' texts have blanks in them; words are found in the whole.
    static async Task<SourceText> TextAsync(TimelineDb db, long article, CancellationToken cancel) =>
        SourceText.From(await db.Set<Article>().WithThrownAway().Where(row => row.Id == article).Select(row => row.Text).SingleAsync(cancel));
}
