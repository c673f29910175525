using Microsoft.EntityFrameworkCore;
using Timeline.Core.Comparison;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Sources;

/// <summary>What is kept already and is context for new articles, so that it makes no difference whether two come together or one after the other: those that share wording with them, whenever they came, and, beside few, those kept last.</summary>
static class KeptTexts
{
    /// <summary>Of new articles and those kept last together: many are context enough for each other.</summary>
    const int MostArticles = 200;

    // Reading them takes about a second.
    const int MostCharacters = 3_000_000;

    /// <summary>Of one new article. More copies of one story say nothing that these do not.</summary>
    const int MostSisters = 3;

    /// <summary>Digests are left out: their words are ours, and of no wire story.</summary>
    public static async Task<IReadOnlyList<ArticleText>> ReadAsync(TimelineDbs dbs, IReadOnlyList<ArticleText> texts, CancellationToken cancel)
    {
        await using var db = dbs.For(Sight.Editors);
        var sisters = await SistersAsync(db, [.. texts.Select(text => TextFingerprints.Of(text.Text, [new TextSpan(0, text.Text.Text.Length)]))], cancel);
        var last = await db.Set<Article>().Where(article => !article.IsDigest).OrderByDescending(article => article.Id).Take(Math.Max(0, MostArticles - texts.Count)).Select(article => article.Id).ToListAsync(cancel);
        var wanted = sisters.Concat(last).Distinct().ToList();
        var sizes = await db.Set<Article>().Where(article => wanted.Contains(article.Id)).Select(article => new { article.Id, article.Text.Length }).ToDictionaryAsync(article => article.Id, article => article.Length, cancel);
        var sum = 0;
        var ids = wanted.TakeWhile(id => (sum += sizes[id]) <= MostCharacters).ToList();
        var kept = await db.Set<Article>().Where(article => ids.Contains(article.Id)).Select(article => new { article.Title, Outlet = article.Outlet.Name, article.Text, article.PublishedEdtf }).ToListAsync(cancel);
        return [.. kept.Select(article => new ArticleText(NameOf(article.Title, article.Outlet), SourceText.From(article.Text)) { Published = StoredDate.Read(article.PublishedEdtf) })];
    }

    /// <summary>What an article is called where evidence names a file.</summary>
    public static string NameOf(string title, string outlet) => $"{title} ({outlet})";

    /// <returns>Numbers of articles, those that have most in common with a new one first.</returns>
    static async Task<IReadOnlyList<long>> SistersAsync(TimelineDb db, IReadOnlyList<IReadOnlyList<long>> texts, CancellationToken cancel)
    {
        var hashes = texts.SelectMany(own => own).Distinct().ToList();
        if (hashes.Count == 0) return [];
        var kept = (await db.Set<ArticleFingerprint>().Where(row => hashes.Contains(row.Hash)).ToListAsync(cancel)).ToLookup(row => row.Hash, row => row.ArticleId);
        var near = from own in texts from sister in own.SelectMany(hash => kept[hash]).CountBy(id => id).OrderByDescending(id => id.Value).ThenBy(id => id.Key).Take(MostSisters) select sister;
        return [.. near.OrderByDescending(sister => sister.Value).ThenBy(sister => sister.Key).Select(sister => sister.Key).Distinct()];
    }
}
