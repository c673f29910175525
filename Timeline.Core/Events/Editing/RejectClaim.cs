using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>Remembers that what the program found is no claim of the event. It is found anew each time, and left out as long as it is found in the same words.</summary>
public sealed class RejectClaim(SingleWriter writer)
{
    /// <param name="found">Null where the program finds it no more: nothing is written but what was written under this cause before.</param>
    public Task<Written> RunAsync(long eventId, FoundClaim? found, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (found is null || await db.Set<TimelineEvent>().Include(row => row.Rejected).SingleOrDefaultAsync(row => row.Id == eventId, cancel) is not { } happening) return Written.NotFound;
        if (happening.Rejected.Exists(one => found.IsWithin(one.Places))) return Written.Unchanged;
        Reject(happening, found.About, found.Values);
        return Written.Done;
    }, cancel);

    /// <summary>Adds a rejection of the values that stand in words of their articles and that nobody has set down or rejected; none where there are none.</summary>
    /// <param name="happening">With its claims and rejections.</param>
    internal static void Reject(TimelineEvent happening, string about, IEnumerable<CuratedValue> values)
    {
        List<FoundPlace> places = [.. values.Where(value => value.Span is not null && !happening.Claims.Exists(claim => claim.Values.Any(one => one.Settles(value))) && !happening.Rejected.Exists(one => FoundClaim.IsIn(one.Places, value))).Select(value => new FoundPlace(value.Article, value.Span!.Value))];
        if (places.Count > 0) happening.Rejected.Add(new RejectedClaim { About = about.Length > EventLimits.Name ? about[..EventLimits.Name] : about, Places = places });
    }
}

/// <summary>Forgets a rejection: what the program finds there is shown again.</summary>
public sealed class ReconsiderClaim(SingleWriter writer)
{
    public Task<Written> RunAsync(long eventId, long rejectedId, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<RejectedClaim>().SingleOrDefaultAsync(row => row.Id == rejectedId && row.EventId == eventId, cancel) is not { } rejected) return Written.NotFound;
        db.Remove(rejected);
        return Written.Done;
    }, cancel);
}
