using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Storage;

namespace Timeline.Core.Annotations;

/// <param name="Note">As it stands: as written, or as somebody else wrote it in the meantime; null where there is none.</param>
public sealed record WrittenNote(Written Written, EditedNote? Note);

/// <summary>Writes a note that an editor typed, as Markdown, or a change of one. What a note is on stays.</summary>
public sealed class WriteNote(SingleWriter writer, TimelineDbs dbs)
{
    /// <summary>In UTF-16 code units: a remark beside a row, not an article.</summary>
    public const int MostCharacters = 10_000;

    /// <summary>The same of what a link means: it stands between two quotations, which are the longer part.</summary>
    public const int MostInLink = 1_000;

    public Task<WrittenNote> NewAsync(long eventId, NoteOn on, string markdown, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        var reader = new NoteReader();
        var text = reader.Markdown(markdown, on.Target);
        var place = await reader.PlaceAsync(db, eventId, on, cancel);
        if (reader.Problems.Count > 0) return new WrittenNote(Written.Refused(reader.Problems), null);
        var note = new Note
        {
            EventId = eventId,
            Target = on.Target,
            ArticleId = place.Words.Count > 0 ? place.Words[0].ArticleId : null,
            Words = place.Words.Count > 0 ? place.Words[0].Words : null,
            More = place.Words.Count > 1 ? [.. place.Words.Skip(1)] : null,
            ClaimId = on.ClaimId,
            About = place.About,
            Markdown = text,
            Author = cause.Who,
            AccountId = cause.Account,
        };
        db.Add(note);
        await db.SaveChangesAsync(cancel);
        return new WrittenNote(Written.Done, await EditedNote.ReadAsync(db, note.Id, cancel));
    }, cancel);

    /// <param name="version">The one that the editor saw: where it is no longer the note's, nothing is written.</param>
    public async Task<WrittenNote> ChangeAsync(long id, long version, string markdown, Cause cause, CancellationToken cancel = default)
    {
        try
        {
            return await writer.RunAsync(cause, db => ChangeAsync(db, id, version, markdown, cancel), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node of the same database was faster than the version that was read here.
            await using var db = dbs.For(Sight.Editors);
            var now = await EditedNote.ReadAsync(db, id, cancel);
            return new WrittenNote(now is null ? Written.NotFound : Written.ChangedMeanwhile, now);
        }
    }

    static async Task<WrittenNote> ChangeAsync(TimelineDb db, long id, long version, string markdown, CancellationToken cancel)
    {
        if (await db.Set<Note>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } note) return new WrittenNote(Written.NotFound, null);
        if (note.Version != version) return new WrittenNote(Written.ChangedMeanwhile, await EditedNote.ReadAsync(db, id, cancel));
        var reader = new NoteReader();
        var text = reader.Markdown(markdown, note.Target);
        if (reader.Problems.Count > 0) return new WrittenNote(Written.Refused(reader.Problems), null);
        note.Markdown = text;
        var written = db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
        await db.SaveChangesAsync(cancel);
        return new WrittenNote(written, await EditedNote.ReadAsync(db, id, cancel));
    }
}

/// <summary>Takes a note away from readers and editors; the event's history keeps it.</summary>
public sealed class RemoveNote(SingleWriter writer)
{
    /// <param name="version">The one that the editor saw: nobody removes words they have not read.</param>
    public Task<Written> RunAsync(long id, long version, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Note>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } note) return Written.NotFound;
        if (note.Version != version) return Written.ChangedMeanwhile;
        db.Remove(note);
        return Written.Done;
    }, cancel);
}

public static class AnnotationsRegistration
{
    public static IServiceCollection AddAnnotations(this IServiceCollection services) =>
        services.AddSingleton<ListNotes>().AddSingleton<ListLinkedEvents>().AddSingleton<ReadEditedNote>().AddSingleton<WriteNote>().AddSingleton<RemoveNote>();
}
