using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.History;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Sources;

/// <summary>One version of an article with all that was recognised in it, as an editor looks it through.</summary>
/// <param name="Version">What a correction is checked against.</param>
/// <param name="Typed">As its fields stand before anything is typed.</param>
/// <param name="Published">As far as anybody knows.</param>
/// <param name="Family">The other articles of the same wire story.</param>
public sealed record ArticleDraft(
    ArticleCard Article, long Version, SourceText Text, TypedArticle Typed, EdtfDate? Published, IReadOnlyList<StoredEvidence> Evidence, IReadOnlyList<ArticleCard> Family, IReadOnlyList<HistoryLine> History)
{
    /// <summary>Those of its outlet; null for an article whose outlet nobody knows, as it can have none.</summary>
    public OutletRules? Rules { get; init; }

    /// <summary>What it may be a further version of, the likeliest first.</summary>
    public IReadOnlyList<NearCopy> NearCopies { get; init; } = [];
}

/// <summary>Articles for the editor who looks an import through.</summary>
public sealed class ReadArticleDraft(TimelineDbs dbs, ListRevisions revisions)
{
    const int MostRecent = 30;

    /// <returns>Null where there is none.</returns>
    public async Task<ArticleDraft?> RunAsync(long id, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        if (await db.Set<Article>().Include(row => row.Outlet).Include(row => row.Agency).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } article) return null;
        var card = await db.Set<Article>().Where(row => row.Id == id).Select(ArticleCard.Of).SingleAsync(cancel);
        var family = article.Family is null ? [] : await db.Set<Article>().Where(row => row.Family == article.Family && row.Slug != article.Slug).OrderBy(row => row.Id).Select(ArticleCard.Of).ToListAsync(cancel);
        var history = await revisions.RunAsync(nameof(Article), id, Sight.Editors, cancel);
        return new ArticleDraft(card, article.Version, article.Source(), TypedArticle.Of(article), article.Published?.Read(), article.Evidence, family, history)
        {
            Rules = article.Outlet.Slug == SourceNames.UnnamedSlug ? null : article.Outlet.Rules ?? OutletRules.None,
            NearCopies = await Sources.NearCopies.OfAsync(db, article, cancel),
        };
    }

    /// <summary>The articles imported last, the last first.</summary>
    public async Task<IReadOnlyList<ArticleCard>> RecentAsync(CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        return await db.Set<Article>().Where(row => !row.IsDigest).OrderByDescending(row => row.Id).Take(MostRecent).Select(ArticleCard.Of).ToListAsync(cancel);
    }
}
