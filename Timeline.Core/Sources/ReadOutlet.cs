using Microsoft.EntityFrameworkCore;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <param name="HouseStyle">Markdown.</param>
/// <param name="Articles">The latest version of each, the latest published first; those without a date last.</param>
public sealed record OutletView(string Slug, string Name, string? Country, string? HouseStyle, DisplayPolicy DisplayByDefault, IReadOnlyList<ArticleCard> Articles)
{
    /// <summary>The names that it always uses.</summary>
    public IReadOnlyList<HouseName> HouseNames { get; init; } = [];
}

/// <summary>One outlet with its articles.</summary>
public sealed class ReadOutlet(TimelineDbs dbs)
{
    /// <returns>Null where there is none, or none for these eyes.</returns>
    public async Task<OutletView?> RunAsync(string slug, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        var outlet = await db.Set<Outlet>().SingleOrDefaultAsync(row => row.Slug == slug, cancel);
        if (outlet is null) return null;
        var versions = await db.Set<Article>().Where(article => article.OutletId == outlet.Id).Select(ArticleCard.Of).ToListAsync(cancel);
        var articles = versions.GroupBy(article => article.Slug).Select(article => article.MaxBy(version => version.Number)!);
        return new OutletView(outlet.Slug, outlet.Name, outlet.Country, outlet.HouseStyle, outlet.DisplayByDefault,
            [.. articles.OrderByDescending(article => article.Published?.Earliest?.Seconds ?? long.MinValue).ThenBy(article => article.Slug, StringComparer.Ordinal)])
        {
            HouseNames = outlet.Rules?.Names ?? [],
        };
    }
}
