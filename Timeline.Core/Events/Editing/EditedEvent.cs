using Microsoft.EntityFrameworkCore;
using Timeline.Core.History;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>An event as its editor needs it: what was typed, and the version that a change must name.</summary>
/// <param name="ChangedAt">UTC: when anything of it was last written, its passages and claims too.</param>
/// <param name="ChangedBy">Who did.</param>
public sealed record EditedEvent(long Id, string Slug, long Version, TypedEvent Typed, bool IsDraft, DateTime ChangedAt, string ChangedBy)
{
    internal static async Task<EditedEvent?> ReadAsync(TimelineDb db, long id, CancellationToken cancel)
    {
        if (await Whole(db).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } happening) return null;
        var last = await db.Set<Revision>().Where(row => row.RootKind == nameof(TimelineEvent) && row.RootId == id).OrderByDescending(row => row.Id).FirstAsync(cancel);
        return new EditedEvent(id, happening.Slug, happening.Version, TypedEvent.Of(happening), happening.PublishedAt is null, last.At, last.Who);
    }

    /// <summary>Events with all that <see cref="EventContent"/> speaks of.</summary>
    internal static IQueryable<TimelineEvent> Whole(TimelineDb db) => db.Set<TimelineEvent>()
        .Include(row => row.Place).Include(row => row.Actors).ThenInclude(part => part.Actor)
        .Include(row => row.ControlChanges).ThenInclude(change => change.Place)
        .Include(row => row.ControlChanges).ThenInclude(change => change.From)
        .Include(row => row.ControlChanges).ThenInclude(change => change.To)
        .AsSplitQuery();
}

/// <summary>One event for its editor, drafts too.</summary>
public sealed class ReadEditedEvent(TimelineDbs dbs)
{
    /// <returns>Null where there is none.</returns>
    public async Task<EditedEvent?> RunAsync(long id, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        return await EditedEvent.ReadAsync(db, id, cancel);
    }
}
