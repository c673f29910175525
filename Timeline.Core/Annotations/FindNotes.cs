using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Annotations;

/// <summary>Finds again what notes are on, among the reports of their event as they are now. What was found is never stored.</summary>
/// <param name="dbs">Only a later version of an article, attached in the place of the one that was read, has to be looked up.</param>
sealed class FindNotes(TimelineDbs dbs)
{
    /// <returns>Of each note on words where they are; a note on the event is not in it.</returns>
    public async Task<IReadOnlyDictionary<long, NotePlace>> RunAsync(EventView happening, IReadOnlyCollection<Note> notes, CancellationToken cancel)
    {
        var places = new Dictionary<long, NotePlace>();
        var others = new List<Note>();
        foreach (var note in notes.Where(note => note.Words is not null))
        {
            // A version never changes: there, the words are where they were.
            if (happening.Reports.FirstOrDefault(report => report.Article.Id == note.ArticleId) is { } report) places[note.Id] = Place(note, report, new FoundAnchor(AnchorState.Exact, note.Words!.Span));
            else others.Add(note);
        }
        if (others.Count > 0) await FindInOthersAsync(happening, others, places, cancel);
        return places;
    }

    static NotePlace Place(Note note, ReportView report, FoundAnchor found) =>
        new(report.Article.Id, note.Target == NoteTarget.Passage ? OnPassage(found, report) : found);

    static FoundAnchor OnPassage(FoundAnchor found, ReportView report) =>
        report.Passages.Any(passage => passage.Span == found.Span) ? found
        : found.Span is { } span && report.Passages.Any(passage => passage.Span.Overlaps(span)) ? found with { State = AnchorState.Changed }
        : FoundAnchor.Lost;

    async Task FindInOthersAsync(EventView happening, List<Note> notes, Dictionary<long, NotePlace> places, CancellationToken cancel)
    {
        // Readers do not see an article that reports nothing any more; its slug leads to the version that took its place, and goes no further.
        await using var db = dbs.For(Sight.Editors);
        var ids = notes.Select(note => note.ArticleId).ToArray();
        var slugs = await db.Set<Article>().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Slug, cancel);
        var differences = new Dictionary<(long, long), TextDifference>();
        foreach (var note in notes)
        {
            var report = happening.Reports.Where(report => report.Article.Slug == slugs[note.ArticleId!.Value]).MaxBy(report => report.Article.Number);
            if (report is null)
            {
                places[note.Id] = new NotePlace(null, FoundAnchor.Lost);
                continue;
            }
            var (written, later) = (note.ArticleId!.Value, report.Article.Id);
            if (!differences.TryGetValue((written, later), out var difference))
                differences[(written, later)] = difference = TextDifference.Between(await TextAsync(db, written, cancel), await TextAsync(db, later, cancel));
            places[note.Id] = Place(note, report, note.Words!.FindIn(difference));
        }
    }

    // Readers' texts have blanks in them; words are found in the whole.
    static async Task<SourceText> TextAsync(TimelineDb db, long article, CancellationToken cancel) =>
        SourceText.From(await db.Set<Article>().Where(row => row.Id == article).Select(row => row.Text).SingleAsync(cancel));
}
