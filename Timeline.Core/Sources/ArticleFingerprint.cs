using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Comparison;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>One of an article's <see cref="TextFingerprints"/>.</summary>
sealed class ArticleFingerprint
{
    public required long Hash { get; init; }

    public required long ArticleId { get; init; }
}

sealed class ArticleFingerprintMapping : IEntityTypeConfiguration<ArticleFingerprint>
{
    public void Configure(EntityTypeBuilder<ArticleFingerprint> fingerprint)
    {
        fingerprint.HasKey(row => new { row.Hash, row.ArticleId });
        fingerprint.HasOne<Article>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>Keeps the fingerprints of each article that comes in, but for those that many have: these are formulas, and of a story that so many printed enough are found without.</summary>
sealed class KeepFingerprints : IChangeFollower
{
    const int MostArticles = 50;

    public async Task FollowAsync(TimelineDb db, IReadOnlyList<Change> changes, Cause cause, DateTime at, CancellationToken cancel)
    {
        var found =
            from change in changes
            where change.Before is null
            let article = change.Entity as Article
            where article is { IsDigest: false }
            from hash in TextFingerprints.Of(article.Source(), article.Body)
            select new ArticleFingerprint { Hash = hash, ArticleId = article.Id };
        var added = found.ToList();
        var hashes = added.Select(one => one.Hash).Distinct().ToList();
        var counts = await db.Set<ArticleFingerprint>().Where(row => hashes.Contains(row.Hash)).GroupBy(row => row.Hash).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        foreach (var one in added)
        {
            var count = counts.GetValueOrDefault(one.Hash);
            if (count >= MostArticles) continue;
            counts[one.Hash] = count + 1;
            db.Add(one);
        }
    }
}
