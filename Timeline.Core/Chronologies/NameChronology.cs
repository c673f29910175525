using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>The title of a chronology that readers may see.</summary>
public sealed class NameChronology(TimelineDbs dbs)
{
    /// <returns>Null where there is none, or none for readers.</returns>
    public async Task<string?> RunAsync(string slug, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Readers);
        return await db.Set<Chronology>().Where(row => row.Slug == slug).Select(row => row.Title).SingleOrDefaultAsync(cancel);
    }
}
