using Timeline.Core.Claims;
using Timeline.Core.Comparison;

namespace Timeline.Bench.Clusters;

/// <summary>All that the engine makes of an event's articles: rows, differences, names, attributions and claims.</summary>
sealed record Engine(ArticleComparison Sources, IReadOnlyList<Claim> Claims)
{
    public static Engine Run(IReadOnlyList<Witness> articles)
    {
        var sources = new CompareWitnesses().Run(articles);
        return new(sources, ClaimFinder.Find(articles, sources.Families, sources.Names, AttributionFinder.Find(articles, sources.Names), sources.Rows));
    }
}
