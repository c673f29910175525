using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Annotations;

/// <summary>Where the words that a note is on are now.</summary>
/// <param name="ArticleId">The article in the version that reports the event; null where none does any more.</param>
/// <param name="Found">In its source text.</param>
public sealed record NotePlace(long? ArticleId, FoundAnchor Found);

/// <param name="Place">Null on the event.</param>
/// <param name="Author">Who wrote it first.</param>
/// <param name="At">When it was last written, UTC.</param>
public sealed record NoteView(long Id, NoteTarget Target, NotePlace? Place, string Markdown, string Author, DateTime At);

/// <summary>The notes on one event, its passages and rows, in the order they were made. The words that they are on are not in it: how many of those are shown is the article's affair.</summary>
public sealed class ListNotes(TimelineDbs dbs)
{
    readonly FindNotes find = new(dbs);

    /// <param name="happening">The event as the same eyes see it.</param>
    public async Task<IReadOnlyList<NoteView>> RunAsync(EventView happening, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        var notes = await db.Set<Note>().Where(row => row.EventId == happening.Event.Id).OrderBy(row => row.Id).ToListAsync(cancel);
        var places = await find.RunAsync(happening, notes, cancel);
        return [.. notes.Select(note => new NoteView(note.Id, note.Target, places.GetValueOrDefault(note.Id), note.Markdown, note.Author, note.ChangedAt))];
    }
}
