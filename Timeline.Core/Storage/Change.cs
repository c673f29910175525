namespace Timeline.Core.Storage;

/// <summary>An entity whose every change becomes a revision.</summary>
public interface IRecorded
{
    /// <summary>The thing whose history the change belongs to: of a passage, its event.</summary>
    RecordRoot Root { get; }
}

/// <param name="Kind">The name of the entity's class.</param>
public readonly record struct RecordRoot(string Kind, long Id);

/// <summary>One entity as a save changed it.</summary>
/// <param name="Key">Its primary key, parts joined by <c>/</c>.</param>
/// <param name="Before">Its columns as JSON; null where it is new.</param>
/// <param name="After">The same; null where it is gone.</param>
public sealed record Change(object Entity, string Key, string? Before, string? After);

/// <summary>What must happen in the same transaction whenever entities change.</summary>
public interface IChangeFollower
{
    /// <param name="at">When the write happens: UTC, whole microseconds.</param>
    /// <remarks>Rows that it adds to <paramref name="db"/> are saved after all followers have run, and are followed by nobody.</remarks>
    Task FollowAsync(TimelineDb db, IReadOnlyList<Change> changes, Cause cause, DateTime at, CancellationToken cancel);
}
