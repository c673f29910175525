using System.Collections.Immutable;
using System.Text.Json;
using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>The rows of one thing as they were after a write, as its revisions tell.</summary>
public sealed class PastRows
{
    /// <summary>Before the first write.</summary>
    public static readonly PastRows None = new(ImmutableDictionary<(string Subject, string Key), string>.Empty);

    readonly ImmutableDictionary<(string Subject, string Key), string> rows;

    PastRows(ImmutableDictionary<(string Subject, string Key), string> rows) => this.rows = rows;

    /// <summary>The rows after one more revision.</summary>
    public PastRows After(Revision revision) =>
        new(revision.After is { } columns ? rows.SetItem((revision.Subject, revision.SubjectKey), columns) : rows.Remove((revision.Subject, revision.SubjectKey)));

    /// <summary>The rows of one class by their keys, each read into a <typeparamref name="T"/> whose parameters bear names of columns.</summary>
    public IEnumerable<T> Of<T>(string subject) =>
        from row in rows
        where row.Key.Subject == subject
        // Keys are numbers: the shorter is the smaller.
        orderby row.Key.Key.Length, row.Key.Key
        select JsonSerializer.Deserialize<T>(row.Value, JsonColumn.Options)!;

    /// <summary>Whether the thing was among those thrown away.</summary>
    public bool IsThrownAway => rows.Keys.Any(row => row.Subject == nameof(ThrownAway));

    /// <summary>Puts some columns of a thing that is one row back to what they were.</summary>
    /// <param name="now">As it stands; null where there is none.</param>
    /// <param name="version">The one that the editor saw.</param>
    public Written Restore<T>(TimelineDb db, T? now, long version, params IEnumerable<string> columns) where T : Stored
    {
        if (now is null || Of<Dictionary<string, JsonElement>>(typeof(T).Name).SingleOrDefault() is not { } past) return Written.NotFound;
        if (now.Version != version) return Written.ChangedMeanwhile;
        foreach (var column in columns.Select(db.Entry(now).Property))
            // A revision that is older than the column says nothing of it.
            if (past.TryGetValue(column.Metadata.Name, out var value)) column.CurrentValue = value.Deserialize(column.Metadata.ClrType, JsonColumn.Options);
        return db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
    }
}
