using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Sources;

/// <summary>Articles of the database by words of their titles and outlets, for editors: reported or not.</summary>
public sealed class FindArticles(TimelineDbs dbs)
{
    const int Most = 40;

    /// <param name="words">All of them must stand in title or outlet; none finds every article.</param>
    /// <returns>Latest versions, the last kept first, at most 40.</returns>
    public async Task<IReadOnlyList<ArticleCard>> RunAsync(string words, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        var titles = await db.Set<Article>().Where(article => !db.Set<Article>().Any(later => later.Slug == article.Slug && later.Number > article.Number))
            .OrderByDescending(article => article.Id).Select(article => new { article.Id, Words = article.Title + " " + article.Outlet.Name }).ToListAsync(cancel);
        // SQLite folds the case of ASCII letters only, PostgreSQL by locale: compared here, so that both agree.
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var ids = titles.Where(title => wanted.All(word => title.Words.Contains(word, StringComparison.OrdinalIgnoreCase))).Take(Most).Select(title => title.Id).ToArray();
        return await db.Set<Article>().Where(article => ids.Contains(article.Id)).OrderByDescending(article => article.Id).Select(ArticleCard.Of).ToListAsync(cancel);
    }
}

/// <summary>An article's story, sentence by sentence.</summary>
/// <param name="Paragraphs">In reading order, each the spans of its sentences.</param>
public sealed record ArticleSentences(ArticleCard Article, SourceText Text, IReadOnlyList<IReadOnlyList<TextSpan>> Paragraphs);

/// <summary>The latest version of an article for the editor who chooses passages of it.</summary>
public sealed class ReadSentences(TimelineDbs dbs)
{
    /// <returns>Null where there is none.</returns>
    public async Task<ArticleSentences?> RunAsync(string slug, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        var latest = db.Set<Article>().Where(row => row.Slug == slug).OrderByDescending(row => row.Number).Take(1);
        if (await latest.SingleOrDefaultAsync(cancel) is not { } article) return null;
        var text = article.Source();
        return new ArticleSentences(await latest.Select(ArticleCard.Of).SingleAsync(cancel), text, [.. article.Body.Select(paragraph => SentenceSplitter.Split(text, paragraph))]);
    }
}
