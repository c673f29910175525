using Microsoft.EntityFrameworkCore;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>A text to keep, with what a person said of it.</summary>
public sealed record ArticleToImport(ArticleText Text)
{
    /// <summary>Where the publisher keeps it; where nobody says, what the page itself says.</summary>
    public Uri? Address { get; init; } = Text.Address is { } said ? WebAddress.Read(said) : null;

    /// <summary>Who published it; it goes before what the text says.</summary>
    public string? Outlet { get; init; }
}

public enum ImportOutcome
{
    New,

    /// <summary>Another text of an article that was kept before.</summary>
    Version,

    /// <summary>The very same text of the same outlet is kept already: nothing was written.</summary>
    Known,
}

/// <param name="Draft">Null where it was known before and nobody asked to read it again.</param>
/// <param name="Id">Of this version.</param>
/// <param name="Outlet">Its slug.</param>
/// <param name="Number">The version, from 1.</param>
public sealed record ImportedArticle(Draft? Draft, long Id, string Outlet, string Slug, int Number, ImportOutcome Outcome);

/// <summary>Reads texts and keeps each as an article, all in one transaction. Readers see none of them before a published event reports it.</summary>
/// <remarks>Doing it twice does nothing more: one text of one outlet is one article, whatever its file is called. Outlets that print one text word for word have an article each.</remarks>
public sealed class ImportArticles(SingleWriter writer, TimelineDbs dbs)
{
    /// <param name="articles">Not more than fit one batch: see <see cref="ArticleBatches"/>.</param>
    /// <param name="events">Context for the dates, as the texts themselves are, and those kept before.</param>
    /// <param name="progress">Told after each article.</param>
    /// <param name="readKnown">Whether to read also what is kept already, which then has a draft; without, going on where an import ended takes little time.</param>
    /// <returns>One for each text, in the order given.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled, and nothing was kept.</exception>
    public async Task<IReadOnlyList<ImportedArticle>> RunAsync(
        IReadOnlyList<ArticleToImport> articles, Cause cause, IReadOnlyList<KnownEvent>? events = null, Action<ImportProgress>? progress = null, bool readKnown = true, CancellationToken cancel = default)
    {
        var known = readKnown ? new Dictionary<ArticleToImport, ImportedArticle>(ReferenceEqualityComparer.Instance) : await KnownArticles.FindAsync(dbs, articles, cancel);
        var others = articles.Where(article => !known.ContainsKey(article)).ToList();
        var kept = new Queue<ImportedArticle>(await KeepAsync(others, cause, events ?? [], progress, cancel));
        return [.. articles.Select(article => known.GetValueOrDefault(article) ?? kept.Dequeue())];
    }

    async Task<IReadOnlyList<ImportedArticle>> KeepAsync(List<ArticleToImport> articles, Cause cause, IReadOnlyList<KnownEvent> events, Action<ImportProgress>? progress, CancellationToken cancel)
    {
        if (articles.Count == 0) return [];
        var texts = articles.ConvertAll(article => article.Text with { Outlet = string.IsNullOrWhiteSpace(article.Outlet) ? null : article.Outlet.Trim() });
        var context = await KeptTexts.ReadAsync(dbs, texts, cancel);
        var rules = await RulesAsync(cancel);
        var drafts = ArticleReader.Read([.. texts, .. context], events, rules.GetValueOrDefault, read => Tell(ImportStage.Reading, Math.Min(read, articles.Count)), cancel);
        var kept = await writer.RunAsync(cause, async db =>
        {
            var families = await FamilyKeys.SettleAsync(db, drafts, cancel);
            var given = articles.Zip(drafts).ToList();
            var shelf = await ArticleShelf.OpenAsync(db, families, given, cancel);
            var placed = new List<(Article Article, ImportOutcome Outcome)>(articles.Count);
            foreach (var (article, draft) in given)
            {
                placed.Add(await shelf.PutAsync(article, draft, cancel));
                Tell(ImportStage.Keeping, placed.Count);
            }
            // Numbers of rows are known once they are saved.
            await db.SaveChangesAsync(cancel);
            return placed.ConvertAll(one => new Place(one.Article.Id, one.Article.Outlet.Slug, one.Article.Slug, one.Article.Number, one.Outcome));
        }, cancel);
        return [.. drafts.Zip(kept, (draft, place) => new ImportedArticle(draft, place.Id, place.Outlet, place.Slug, place.Number, place.Outcome))];

        void Tell(ImportStage stage, int done) => progress?.Invoke(new ImportProgress(stage, done, articles.Count));
    }

    /// <summary>By the name of the outlet, whatever its case.</summary>
    async Task<Dictionary<string, OutletRules>> RulesAsync(CancellationToken cancel)
    {
        await using var db = dbs.For(Sight.Editors);
        var outlets = await db.Set<Outlet>().Where(outlet => outlet.Rules != null).ToListAsync(cancel);
        return outlets.DistinctBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(outlet => outlet.Name, outlet => outlet.Rules!, StringComparer.OrdinalIgnoreCase);
    }

    sealed record Place(long Id, string Outlet, string Slug, int Number, ImportOutcome Outcome);
}
