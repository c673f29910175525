using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>A name to choose from.</summary>
/// <param name="Token">Of an actor, its pattern.</param>
public sealed record CastName(string Slug, string Name, string? Token = null);

/// <summary>The places and actors that an event may name, by name.</summary>
public sealed record Cast(IReadOnlyList<CastName> Places, IReadOnlyList<CastName> Actors);

/// <inheritdoc cref="Cast"/>
public sealed class ListCast(TimelineDbs dbs)
{
    public async Task<Cast> RunAsync(CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        var places = await db.Set<Place>().Select(row => new CastName(row.Slug, row.Name, null)).ToListAsync(cancel);
        var actors = await db.Set<Actor>().Select(row => new CastName(row.Slug, row.Name, row.Token)).ToListAsync(cancel);
        // SQLite and PostgreSQL order letters differently: sorted here, so that both agree.
        return new Cast([.. places.OrderBy(one => one.Name, StringComparer.InvariantCultureIgnoreCase)], [.. actors.OrderBy(one => one.Name, StringComparer.InvariantCultureIgnoreCase)]);
    }
}
