using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>Lets readers see a chronology, and in it the events that are published, from this write on.</summary>
public sealed class PublishChronology(SingleWriter writer)
{
    public Task<Written> RunAsync(long id, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Chronology>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } chronology) return Written.NotFound;
        if (chronology.PublishedAt is not null) return Written.Unchanged;
        chronology.PublishedAt = db.WritesAt;
        return Written.Done;
    }, cancel);
}

/// <summary>Takes a chronology back from readers, with everything in it.</summary>
public sealed class WithdrawChronology(SingleWriter writer)
{
    public Task<Written> RunAsync(long id, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Chronology>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } chronology) return Written.NotFound;
        if (chronology.PublishedAt is null) return Written.Unchanged;
        chronology.PublishedAt = null;
        return Written.Done;
    }, cancel);
}
