using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>A place as its editor needs it.</summary>
public sealed record EditedPlace(long Id, string Slug, long Version, TypedPlace Typed);

/// <summary>An actor as its editor needs it.</summary>
public sealed record EditedActor(long Id, string Slug, long Version, TypedActor Typed);

/// <summary>Places and actors for those who correct them, by name.</summary>
public sealed class ReadNames(TimelineDbs dbs)
{
    /// <param name="id">Of one; null for all.</param>
    public async Task<IReadOnlyList<EditedPlace>> PlacesAsync(long? id = null, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        var rows = await db.Set<Place>().Include(row => row.Parent).Where(row => id == null || row.Id == id).ToListAsync(cancel);
        // SQLite and PostgreSQL order letters differently: sorted here, so that both agree.
        return [.. rows.OrderBy(row => row.Name, StringComparer.InvariantCultureIgnoreCase).Select(row => new EditedPlace(row.Id, row.Slug, row.Version, TypedPlace.Of(row)))];
    }

    /// <inheritdoc cref="PlacesAsync"/>
    public async Task<IReadOnlyList<EditedActor>> ActorsAsync(long? id = null, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        var rows = await db.Set<Actor>().Where(row => id == null || row.Id == id).ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Name, StringComparer.InvariantCultureIgnoreCase).Select(row => new EditedActor(row.Id, row.Slug, row.Version, TypedActor.Of(row)))];
    }
}
