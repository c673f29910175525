using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <param name="Articles">How many of its articles the one who asks may see, each counted once, whatever its versions.</param>
/// <param name="Agencies">Whose copy they carry, and how many of them: most first, then by name.</param>
/// <param name="Digests">How many of the articles are our own summaries.</param>
/// <param name="HouseStyle">Markdown.</param>
public sealed record OutletSummary(
    string Slug, string Name, string? Country, int Articles, int Digests, IReadOnlyList<AgencyShare> Agencies, string? HouseStyle, DisplayPolicy DisplayByDefault);

/// <param name="Articles">How many articles carry its copy, each counted once, whatever its versions.</param>
public sealed record AgencyShare(AgencyName Agency, int Articles)
{
    /// <summary>Most first, then by name.</summary>
    public static IReadOnlyList<AgencyShare> Of(IEnumerable<(string Article, AgencyName? Agency)> articles) =>
    [
        .. articles.Where(one => one.Agency is not null).GroupBy(one => one.Agency!).Select(same => new AgencyShare(same.Key, same.Select(one => one.Article).Distinct().Count()))
            .OrderByDescending(share => share.Articles).ThenBy(share => share.Agency.Name, StringComparer.Ordinal),
    ];
}

/// <summary>All outlets, by name.</summary>
public sealed class ListOutlets(TimelineDbs dbs)
{
    public async Task<IReadOnlyList<OutletSummary>> RunAsync(Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        var outlets = await db.Set<Outlet>().Select(outlet => new { outlet.Id, outlet.Slug, outlet.Name, outlet.Country, outlet.HouseStyle, outlet.DisplayByDefault }).ToListAsync(cancel);
        var articles = (await db.Set<Article>()
            .Select(article => new { article.OutletId, article.Slug, article.IsDigest, Agency = article.Agency == null ? null : new AgencyName(article.Agency.Slug, article.Agency.Name) })
            .ToListAsync(cancel)).ToLookup(article => article.OutletId);
        return
        [
            .. outlets.Select(outlet => new OutletSummary(
                outlet.Slug, outlet.Name, outlet.Country, articles[outlet.Id].DistinctBy(article => article.Slug).Count(),
                articles[outlet.Id].Where(article => article.IsDigest).DistinctBy(article => article.Slug).Count(),
                AgencyShare.Of(articles[outlet.Id].Select(article => (article.Slug, article.Agency))), outlet.HouseStyle, outlet.DisplayByDefault))
            // The engines sort names by rules of their own: here both sort alike.
            .OrderBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase).ThenBy(outlet => outlet.Slug, StringComparer.Ordinal),
        ];
    }
}
