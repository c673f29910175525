using Microsoft.EntityFrameworkCore;
using Timeline.Core.History;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <param name="Event">The event as it stands: as saved, or as somebody else saved it in the meantime; null where nothing was written and nothing changed.</param>
public sealed record RecordedEvent(Written Written, EditedEvent? Event);

/// <summary>Writes what an editor typed: a new event, which is a draft, or a change of one.</summary>
public sealed class RecordEvent(SingleWriter writer, TimelineDbs dbs)
{
    /// <param name="passages">What reports it from the beginning: each article once.</param>
    public Task<RecordedEvent> NewAsync(long chronologyId, TypedEvent typed, Cause cause, IReadOnlyList<PassagesOf>? passages = null, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        var reader = new EventReader(db);
        if (await reader.ReadAsync(typed, cancel) is not { } content) return new RecordedEvent(Written.Refused(reader.Problems), null);
        var happening = new TimelineEvent
        {
            ChronologyId = chronologyId, Slug = await SlugAsync(db, chronologyId, content.Title, id: 0, cancel), Title = content.Title, Date = content.Date, Kind = content.Kind,
        };
        if (await AttachPassages.AttachAsync(db, happening, passages ?? [], cancel) is { Holds: false } refused) return new RecordedEvent(refused, null);
        db.Add(happening);
        content.ApplyTo(db, happening);
        await db.SaveChangesAsync(cancel);
        return new RecordedEvent(Written.Done, await EditedEvent.ReadAsync(db, happening.Id, cancel));
    }, cancel);

    /// <param name="version">The one that the editor saw: where it is no longer the event's, nothing is written.</param>
    public async Task<RecordedEvent> ChangeAsync(long id, long version, TypedEvent typed, Cause cause, CancellationToken cancel = default)
    {
        try
        {
            return await writer.RunAsync(cause, db => ChangeAsync(db, id, version, typed, cancel), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node of the same database was faster than the version that was read here.
            await using var db = dbs.For(Sight.Editors);
            return new RecordedEvent(Written.ChangedMeanwhile, await EditedEvent.ReadAsync(db, id, cancel));
        }
    }

    static async Task<RecordedEvent> ChangeAsync(TimelineDb db, long id, long version, TypedEvent typed, CancellationToken cancel)
    {
        if (await EditedEvent.Whole(db).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } happening) return new RecordedEvent(Written.NotFound, null);
        if (happening.Version != version) return new RecordedEvent(Written.ChangedMeanwhile, await EditedEvent.ReadAsync(db, id, cancel));
        var reader = new EventReader(db);
        if (await reader.ReadAsync(typed, cancel) is not { } content) return new RecordedEvent(Written.Refused(reader.Problems), null);
        var isRenamed = Slug.Of(happening.Title) != Slug.Of(content.Title);
        content.ApplyTo(db, happening);
        // Readers have no link to it yet.
        if (isRenamed && happening.PublishedAt is null && !await PastAddress.WasPublicAsync(db, happening.Root, cancel)) happening.Slug = await SlugAsync(db, happening.ChronologyId, content.Title, id, cancel);
        var written = db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
        await db.SaveChangesAsync(cancel);
        return new RecordedEvent(written, await EditedEvent.ReadAsync(db, id, cancel));
    }

    // Once readers may have it, the address of an event stays when its title changes.
    static async Task<string> SlugAsync(TimelineDb db, long chronologyId, string title, long id, CancellationToken cancel)
    {
        const string otherwise = "event";
        var beginning = Slug.Beginning(title, otherwise);
        var taken = await db.Set<TimelineEvent>().WithThrownAway().Where(row => row.ChronologyId == chronologyId && row.Id != id && row.Slug.StartsWith(beginning)).Select(row => row.Slug).ToListAsync(cancel);
        return Slug.Free(title, otherwise, taken);
    }
}
