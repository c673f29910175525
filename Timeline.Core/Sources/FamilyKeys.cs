using Microsoft.EntityFrameworkCore;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Gives all articles of one wire story one key, those kept before among them.</summary>
static class FamilyKeys
{
    /// <returns>The key to keep for each key of the drafts.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> SettleAsync(TimelineDb db, IReadOnlyList<Draft> drafts, CancellationToken cancel)
    {
        var settled = new Dictionary<string, string>();
        foreach (var family in drafts.Where(draft => draft.Family is not null).GroupBy(draft => draft.Family!, draft => draft.Source.Hash))
        {
            var hashes = family.ToList();
            var keys = await db.Set<Article>().WithThrownAway().Where(article => hashes.Contains(article.Hash) && article.Family != null).Select(article => article.Family!).Distinct().ToListAsync(cancel);
            // A new article may show that two stories were one all along.
            var key = keys.Order(StringComparer.Ordinal).FirstOrDefault() ?? family.Key;
            settled[family.Key] = key;
            // Asked one after the other: a question with "or" between them reads the whole table.
            var merged = keys.Where(one => one != key).ToList();
            var others = await db.Set<Article>().WithThrownAway().Where(article => hashes.Contains(article.Hash) && article.Family != key).ToListAsync(cancel);
            if (merged.Count > 0) others.AddRange(await db.Set<Article>().WithThrownAway().Where(article => merged.Contains(article.Family!)).ToListAsync(cancel));
            foreach (var article in others) (article.Family, article.FamilyInferred) = (key, true);
        }
        return settled;
    }
}
