using Microsoft.EntityFrameworkCore;

namespace Timeline.Core.Storage;

/// <summary>Opens contexts for reading, one an operation; without a word they show what readers may see.</summary>
public sealed class TimelineDbs(IDatabaseEngine engine) : IDbContextFactory<TimelineDb>
{
    public TimelineDb CreateDbContext() => For(Sight.Readers);

    public TimelineDb For(Sight sight) => engine.ForReading(sight);
}
