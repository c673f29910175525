using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>The history of a thing in words. Readers see that of an event, from its publication on; editors see all.</summary>
public sealed class ReadThingHistory(TimelineDbs dbs, ReadHistory history, IEnumerable<IRestorable> kinds)
{
    /// <param name="kind">The name of the thing's class, for instance <c>TimelineEvent</c>.</param>
    /// <returns>Without revisions where there is no such thing for these eyes.</returns>
    public async Task<ThingHistory> RunAsync(string kind, long id, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        var writes = await history.RunAsync(kind, id, sight, cancel);
        await using var db = dbs.For(Sight.Editors);
        var states = await kinds.Single(one => one.Kind == kind).DescribeAsync(db, [.. writes.Select(write => write.Rows)], cancel);
        return new ThingHistory(writes, states, writes is [.., var last] ? last.Rows.Of<ThingNow>(kind).SingleOrDefault() : null);
    }
}
