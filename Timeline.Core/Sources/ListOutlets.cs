using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <param name="Articles">How many of its articles the one who asks may see, each counted once, whatever its versions.</param>
/// <param name="Agencies">Whose copy they carry, by name.</param>
public sealed record OutletSummary(string Slug, string Name, string? Country, int Articles, IReadOnlyList<AgencyName> Agencies);

/// <summary>All outlets, by name.</summary>
public sealed class ListOutlets(TimelineDbs dbs)
{
    public async Task<IReadOnlyList<OutletSummary>> RunAsync(Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        var outlets = await db.Set<Outlet>().Select(outlet => new { outlet.Id, outlet.Slug, outlet.Name, outlet.Country }).ToListAsync(cancel);
        var articles = (await db.Set<Article>()
            .Select(article => new { article.OutletId, article.Slug, Agency = article.Agency == null ? null : new AgencyName(article.Agency.Slug, article.Agency.Name) })
            .ToListAsync(cancel)).ToLookup(article => article.OutletId);
        return
        [
            .. outlets.Select(outlet => new OutletSummary(
                outlet.Slug, outlet.Name, outlet.Country, articles[outlet.Id].DistinctBy(article => article.Slug).Count(),
                [.. articles[outlet.Id].Select(article => article.Agency).OfType<AgencyName>().Distinct().OrderBy(agency => agency.Name, StringComparer.Ordinal)]))
            // The engines sort names by rules of their own: here both sort alike.
            .OrderBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase).ThenBy(outlet => outlet.Slug, StringComparer.Ordinal),
        ];
    }
}
