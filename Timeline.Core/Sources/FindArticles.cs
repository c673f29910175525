using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Sentences;

namespace Timeline.Core.Sources;

/// <summary>Articles of the database by words of their titles, outlets and texts, for editors: reported or not, and whatever readers are shown.</summary>
public sealed class FindArticles(TimelineDbs dbs)
{
    public const int Most = 40;

    // Some of those that the database finds are none: it knows only the case of ASCII letters.
    const int MostLookedAt = 10 * Most;

    /// <param name="words">All of them must stand in title, outlet or text; none finds every article.</param>
    /// <returns>Latest versions, those with the words in title and outlet first, then the last kept, at most 40.</returns>
    [SuppressMessage("Globalization", "MA0011", Justification = "The database lowers the case: no culture reaches it.")]
    public async Task<IReadOnlyList<ArticleCard>> RunAsync(string words, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        var wanted = words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var latest = db.Set<Article>().Where(article => !db.Set<Article>().Any(later => later.Slug == article.Slug && later.Number > article.Number));
        var (byName, byText) = (latest, latest);
        foreach (var pattern in wanted.Select(PatternOf))
        {
            byName = byName.Where(article => EF.Functions.Like((article.Title + " " + article.Outlet.Name).ToLower(), pattern, Escape));
            byText = byText.Where(article => EF.Functions.Like((article.Title + " " + article.Outlet.Name + " " + article.Text).ToLower(), pattern, Escape));
        }
        var named = await byName.OrderByDescending(article => article.Id).Select(article => new { article.Id, Words = article.Title + " " + article.Outlet.Name }).Take(MostLookedAt).ToListAsync(cancel);
        var ids = named.Where(article => HasAll(article.Words)).Select(article => article.Id).Take(Most).ToList();
        if (ids.Count < Most && wanted.Length > 0)
        {
            var told = byText.OrderByDescending(article => article.Id).Select(article => new { article.Id, Words = article.Title + " " + article.Outlet.Name + " " + article.Text }).Take(MostLookedAt);
            await foreach (var article in told.AsAsyncEnumerable().WithCancellation(cancel))
            {
                if (HasAll(article.Words) && !ids.Contains(article.Id)) ids.Add(article.Id);
                if (ids.Count == Most) break;
            }
        }
        var cards = await db.Set<Article>().Where(article => ids.Contains(article.Id)).Select(ArticleCard.Of).ToListAsync(cancel);
        return [.. cards.OrderBy(card => ids.IndexOf(card.Id))];

        bool HasAll(string said) => wanted.All(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    const string Escape = "\\";

    // SQLite folds the case of ASCII letters only, PostgreSQL by locale: any other letter is looked at here, so that both agree.
    static string PatternOf(string word)
    {
        var pattern = new StringBuilder("%");
        foreach (var sign in word) pattern.Append(sign switch { '%' or '_' or '\\' => Escape + sign, _ when char.IsAscii(sign) => char.ToLowerInvariant(sign).ToString(), _ => "_" });
        return pattern.Append('%').ToString();
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
