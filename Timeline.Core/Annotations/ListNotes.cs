using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Storage;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Annotations;

/// <summary>Where the words that a note is on are now.</summary>
/// <param name="ArticleId">The article in the version that reports the event; null where none does any more.</param>
/// <param name="Found">In its source text.</param>
public sealed record NotePlace(long? ArticleId, FoundAnchor Found);

/// <param name="Place">Of the first words that it is on; null on the event, and on a claim without words.</param>
/// <param name="Author">Who wrote it first.</param>
/// <param name="At">When it was last written, UTC.</param>
public sealed record NoteView(long Id, NoteTarget Target, NotePlace? Place, string Markdown, string Author, DateTime At)
{
    /// <summary>Of further words.</summary>
    public IReadOnlyList<NotePlace> More { get; init; } = [];

    /// <summary>The number of the claim that it is on, where a person set that down.</summary>
    public long? ClaimId { get; init; }

    /// <summary>What that claim was about when the note was written; null on anything else.</summary>
    public string? About { get; init; }

    public IEnumerable<NotePlace> Places => Place is { } first ? More.Prepend(first) : [];
}

/// <summary>The notes on one event and on all that belongs to it, in the order they were made. The words that they are on are not in it: how many of those are shown is the article's affair.</summary>
public sealed class ListNotes(TimelineDbs dbs)
{
    readonly FindNotes find = new(dbs);

    /// <param name="happening">The event as the same eyes see it.</param>
    public async Task<IReadOnlyList<NoteView>> RunAsync(EventView happening, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        var notes = await db.Set<Note>().Where(row => row.EventId == happening.Event.Id).OrderBy(row => row.Id).ToListAsync(cancel);
        var places = await find.RunAsync(happening, notes, cancel);
        return [.. notes.Select(note => new NoteView(note.Id, note.Target, places[note.Id].FirstOrDefault(), note.Markdown, note.Author, note.ChangedAt)
        {
            More = [.. places[note.Id].Skip(1)], ClaimId = note.ClaimId, About = note.About,
        })];
    }
}
