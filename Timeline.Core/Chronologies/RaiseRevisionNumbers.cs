using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>Raises the number that a chronology's pages are cached by: of its own for what belongs to one, of all for what they share, such as an article or a place.</summary>
sealed class RaiseRevisionNumbers : IChangeFollower
{
    const int IdsPerQuery = 1000;

    public async Task FollowAsync(TimelineDb db, IReadOnlyList<Change> changes, Cause cause, DateTime at, CancellationToken cancel)
    {
        var recorded = changes.Select(change => change.Entity).OfType<IRecorded>().ToList();
        var chronologies = db.Set<Chronology>().AsQueryable();
        if (recorded.All(one => one.Root.Kind is nameof(Chronology) or nameof(TimelineEvent)))
        {
            var touched = await TouchedAsync(db, recorded, cancel);
            chronologies = chronologies.Where(one => touched.Contains(one.Id));
        }
        await chronologies.ExecuteUpdateAsync(one => one.SetProperty(row => row.RevisionNumber, row => row.RevisionNumber + 1), cancel);
    }

    static async Task<long[]> TouchedAsync(TimelineDb db, List<IRecorded> recorded, CancellationToken cancel)
    {
        var touched = recorded.Where(one => one.Root.Kind == nameof(Chronology)).Select(one => one.Root.Id).ToHashSet();
        // An event that is gone can only be asked for its chronology here, one whose part has changed only in the database.
        touched.UnionWith(recorded.OfType<TimelineEvent>().Select(one => one.ChronologyId));
        var known = recorded.OfType<TimelineEvent>().Select(one => one.Id).ToHashSet();
        var events = recorded.Where(one => one.Root.Kind == nameof(TimelineEvent)).Select(one => one.Root.Id).Where(id => !known.Contains(id)).Distinct();
        foreach (var some in events.Chunk(IdsPerQuery))
            touched.UnionWith(await db.Set<TimelineEvent>().Where(one => some.Contains(one.Id)).Select(one => one.ChronologyId).Distinct().ToListAsync(cancel));
        return [.. touched];
    }
}
