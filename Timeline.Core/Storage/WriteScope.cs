using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Timeline.Core.Storage;

/// <summary>What surrounds each save of one write: versions and instants before it, revisions and what else follows after it.</summary>
sealed class WriteScope(Cause cause, DateTime at, IReadOnlyList<IChangeFollower> followers)
{
    public DateTime At => at;

    /// <summary>Whether any row was saved so far.</summary>
    public bool HasWritten { get; private set; }

    public async Task<int> SaveAsync(TimelineDb db, Func<Task<int>> save, CancellationToken cancel)
    {
        db.ChangeTracker.DetectChanges();
        Stamp(db);
        var pending = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => new Pending(entry, entry.State)).ToList();
        var rows = await save();
        if (pending.Count == 0) return rows;
        HasWritten = true;
        var changes = pending.Select(one => one.Done()).ToList();
        foreach (var follower in followers) await follower.FollowAsync(db, changes, cause, at, cancel);
        return rows + (db.ChangeTracker.HasChanges() ? await save() : 0);
    }

    void Stamp(TimelineDb db)
    {
        foreach (var entry in db.ChangeTracker.Entries<Stored>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified)) continue;
            entry.Entity.Version++;
            entry.Entity.ChangedAt = at;
            if (entry.State == EntityState.Added) entry.Entity.CreatedAt = at;
        }
    }

    /// <summary>What was before is only known before the save, numbers of new rows only after it.</summary>
    sealed class Pending(EntityEntry entry, EntityState state)
    {
        readonly string? before = state == EntityState.Added ? null : Columns(entry.OriginalValues);

        public Change Done() => new(entry.Entity, Key(), before, state == EntityState.Deleted ? null : Columns(entry.CurrentValues));

        string Key() => string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(property => entry.Property(property.Name).CurrentValue));

        static string Columns(PropertyValues values) =>
            JsonSerializer.Serialize(values.Properties.ToDictionary(property => property.Name, property => values[property]), JsonColumn.Options);
    }
}
