using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Whose article a slug names: for an address in which the outlet is wrong.</summary>
public sealed class LocateArticle(TimelineDbs dbs)
{
    /// <returns>The outlet's slug; null where there is no such article, or none for these eyes.</returns>
    public async Task<string?> RunAsync(string article, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        return await db.Set<Article>().Where(row => row.Slug == article).OrderByDescending(row => row.Number).Select(row => row.Outlet.Slug).FirstOrDefaultAsync(cancel);
    }
}
