using Microsoft.EntityFrameworkCore;

namespace Timeline.Core.Storage;

/// <summary>Brings a database to the shape that this program knows, unless a later version has written it: migrating it would do nothing, and writing to it harm.</summary>
static class SchemaUpdate
{
    /// <returns>The first change that this program does not know; null where it knows them all, and has made those that were missing.</returns>
    public static async Task<string?> RunAsync(TimelineDb db, CancellationToken cancel)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } later) return later;
        // Even with nothing to do, EF would first compare its whole model with the last migration's, which a test has done already: a sixth of a start.
        if (known.Except(applied, StringComparer.Ordinal).Any()) await db.Database.MigrateAsync(cancel);
        return null;
    }
}
