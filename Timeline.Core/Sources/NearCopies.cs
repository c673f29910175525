using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>An article that was kept before, and says nearly the same in the same words.</summary>
/// <param name="Share">How much of what either says both say, 0 to 1, as far as their fingerprints show.</param>
public sealed record NearCopy(ArticleCard Article, double Share);

/// <summary>Finds what may be an earlier version of an article under another address: a print view, a page for telephones, a page that moved.</summary>
/// <remarks>Of the same outlet only, or of none: what another prints in the same words is a story of one wire.</remarks>
static class NearCopies
{
    const double LeastShare = 0.7;

    // Of fewer a single sentence that both quote can be most.
    const int FewestInCommon = 5;

    const int Most = 5;

    public static async Task<IReadOnlyList<NearCopy>> OfAsync(TimelineDb db, Article article, CancellationToken cancel)
    {
        if (article.IsDigest) return [];
        var prints = db.Set<ArticleFingerprint>();
        var own = await prints.CountAsync(row => row.ArticleId == article.Id, cancel);
        var common = await prints.Where(row => row.ArticleId == article.Id)
            .Join(prints, row => row.Hash, row => row.Hash, (_, other) => other.ArticleId)
            .Join(db.Set<Article>().Where(row => row.OutletId == article.OutletId && row.Id < article.Id && row.Slug != article.Slug), id => id, row => row.Id, (id, _) => id)
            .GroupBy(id => id).Select(same => new { Id = same.Key, Count = same.Count() }).Where(same => same.Count >= FewestInCommon).ToListAsync(cancel);
        if (common.Count == 0) return [];
        var ids = common.ConvertAll(one => one.Id);
        var sizes = await prints.Where(row => ids.Contains(row.ArticleId)).GroupBy(row => row.ArticleId).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        var shares = common.ToDictionary(one => one.Id, one => (double)one.Count / (own + sizes[one.Id] - one.Count)).Where(one => one.Value >= LeastShare).ToDictionary();
        var cards = await db.Set<Article>().Where(row => shares.Keys.Contains(row.Id)).Select(ArticleCard.Of).ToListAsync(cancel);
        return [.. cards.Select(card => new NearCopy(card, shares[card.Id])).OrderByDescending(copy => copy.Share).ThenBy(copy => copy.Article.Id).DistinctBy(copy => copy.Article.Slug).Take(Most)];
    }
}
