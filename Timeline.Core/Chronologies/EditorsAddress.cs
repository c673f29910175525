using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>Finds what an editor has an address of, also one that a draft had before it was renamed: a form that is open there can still be sent.</summary>
static class EditorsAddress
{
    /// <returns>The slug as it is now; what was given where there is nothing.</returns>
    public static async Task<string> OfChronologyAsync(TimelineDb db, string slug, CancellationToken cancel)
    {
        var chronologies = db.Set<Chronology>();
        if (!db.SeesDrafts || await chronologies.AnyAsync(row => row.Slug == slug, cancel)) return slug;
        foreach (var id in await PastAddress.FindAsync(db, nameof(Chronology), slug, cancel))
            if (await chronologies.Where(row => row.Id == id).Select(row => row.Slug).SingleOrDefaultAsync(cancel) is { } now) return now;
        return slug;
    }

    /// <inheritdoc cref="OfChronologyAsync"/>
    /// <param name="chronologyId">The chronology that the event is in.</param>
    public static async Task<string> OfEventAsync(TimelineDb db, long chronologyId, string slug, CancellationToken cancel)
    {
        var events = db.Set<TimelineEvent>().WithThrownAway().Where(row => row.ChronologyId == chronologyId);
        if (!db.SeesDrafts || await events.AnyAsync(row => row.Slug == slug, cancel)) return slug;
        foreach (var id in await PastAddress.FindAsync(db, nameof(TimelineEvent), slug, cancel))
            if (await events.Where(row => row.Id == id).Select(row => row.Slug).SingleOrDefaultAsync(cancel) is { } now) return now;
        return slug;
    }
}
