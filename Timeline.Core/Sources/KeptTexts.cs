using Microsoft.EntityFrameworkCore;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Sources;

/// <summary>The articles kept last: context for the next ones, so that it makes no difference whether two come together or one after the other.</summary>
static class KeptTexts
{
    const int MostArticles = 200;

    // Reading them takes about a second.
    const int MostCharacters = 3_000_000;

    /// <summary>Digests are left out: their words are ours, and of no wire story.</summary>
    public static async Task<IReadOnlyList<ArticleText>> ReadAsync(TimelineDbs dbs, CancellationToken cancel)
    {
        await using var db = dbs.For(Sight.Editors);
        var sizes = await db.Set<Article>().Where(article => !article.IsDigest).OrderByDescending(article => article.Id).Take(MostArticles)
            .Select(article => new { article.Id, article.Text.Length }).ToListAsync(cancel);
        var sum = 0;
        var ids = sizes.TakeWhile(article => (sum += article.Length) <= MostCharacters).Select(article => article.Id).ToList();
        var kept = await db.Set<Article>().Where(article => ids.Contains(article.Id)).Select(article => new { article.Title, Outlet = article.Outlet.Name, article.Text, article.PublishedEdtf }).ToListAsync(cancel);
        return [.. kept.Select(article => new ArticleText(NameOf(article.Title, article.Outlet), SourceText.From(article.Text)) { Published = StoredDate.Read(article.PublishedEdtf) })];
    }

    /// <summary>What an article is called where evidence names a file.</summary>
    public static string NameOf(string title, string outlet) => $"{title} ({outlet})";
}
