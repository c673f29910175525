namespace Timeline.Core.Storage;

/// <summary>What every row that people edit has: a number, a version and two instants, all set by the context.</summary>
public abstract class Stored
{
    /// <summary>From 1; 0 before it is saved.</summary>
    public long Id { get; private set; }

    /// <summary>1 when made, one more with each change: the concurrency token on both engines.</summary>
    public long Version { get; internal set; }

    /// <summary>UTC, whole microseconds.</summary>
    public DateTime CreatedAt { get; internal set; }

    /// <inheritdoc cref="CreatedAt"/>
    public DateTime ChangedAt { get; internal set; }
}
