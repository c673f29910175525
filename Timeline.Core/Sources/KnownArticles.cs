using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Which of the articles to import are kept already, as far as can be told without reading them.</summary>
static class KnownArticles
{
    public static async Task<IReadOnlyDictionary<ArticleToImport, ImportedArticle>> FindAsync(TimelineDbs dbs, IReadOnlyList<ArticleToImport> articles, CancellationToken cancel)
    {
        await using var db = dbs.For(Sight.Editors);
        var hashes = articles.Select(article => article.Text.Text.Hash).Distinct().ToList();
        var kept = (await db.Set<Article>().Where(row => hashes.Contains(row.Hash)).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.Hash, row.Slug, row.Number, row.Outlet, row.CanonicalAddress, row.Evidence }).ToListAsync(cancel)).ToLookup(row => row.Hash);
        var known = new Dictionary<ArticleToImport, ImportedArticle>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
            if (kept[article.Text.Text.Hash].Where(row => ArticleShelf.IsSame(row.Outlet, row.CanonicalAddress, row.Evidence, article) == true).MaxBy(row => row.CanonicalAddress == article.Address?.AbsoluteUri) is { } row)
                known[article] = new ImportedArticle(null, row.Id, row.Outlet.Slug, row.Slug, row.Number, ImportOutcome.Known);
        return known;
    }
}
