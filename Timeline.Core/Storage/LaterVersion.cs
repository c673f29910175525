using Microsoft.EntityFrameworkCore;

namespace Timeline.Core.Storage;

/// <summary>Finds a database that a later version of this program has written: migrating it would do nothing, and writing to it harm.</summary>
static class LaterVersion
{
    /// <returns>The first change that this program does not know; null where it knows them all.</returns>
    public static async Task<string?> ChangeAsync(TimelineDb db, CancellationToken cancel) =>
        (await db.Database.GetAppliedMigrationsAsync(cancel)).Except(db.Database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault();
}
