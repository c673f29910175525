using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>Lets readers see an event, from this write on, if its chronology is published.</summary>
public sealed class PublishEvent(SingleWriter writer)
{
    /// <param name="version">The one that the editor saw: nobody publishes what they have not read.</param>
    public Task<Written> RunAsync(long id, long version, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<TimelineEvent>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } happening) return Written.NotFound;
        if (happening.PublishedAt is not null) return Written.Unchanged;
        if (happening.Version != version) return Written.ChangedMeanwhile;
        happening.PublishedAt = db.WritesAt;
        return Written.Done;
    }, cancel);
}

/// <summary>Takes an event back from readers; it is a draft again, and all that hangs on it.</summary>
public sealed class WithdrawEvent(SingleWriter writer)
{
    public Task<Written> RunAsync(long id, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<TimelineEvent>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } happening) return Written.NotFound;
        if (happening.PublishedAt is null) return Written.Unchanged;
        happening.PublishedAt = null;
        return Written.Done;
    }, cancel);
}
