using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Where a draft belongs among the articles kept: a new one, a further version, or one that is there already.</summary>
/// <param name="families">The key to keep for each key of a draft.</param>
sealed class ArticleShelf(TimelineDb db, IReadOnlyDictionary<string, string> families)
{
    const string SlugWithoutTitle = "article";
    const int WordsOfMissingTitle = 12;

    readonly SourceNames names = new(db);

    // What this call puts is not in the database before it is saved.
    readonly List<Article> put = [];

    public async Task<(Article Article, ImportOutcome Outcome)> PutAsync(ArticleToImport article, Draft draft, CancellationToken cancel)
    {
        if (await KnownAsync(draft.Source.Hash, cancel) is { } known) return (known, ImportOutcome.Known);
        var outlet = await names.OutletAsync(article.Outlet ?? draft.Outlet, cancel);
        var title = TitleOf(draft);
        var before = await BeforeAsync(article.Address?.AbsoluteUri, outlet, title, cancel);
        var row = new Article
        {
            Slug = before?.Slug ?? await FreeSlugAsync(title, cancel),
            Number = (before?.Number ?? 0) + 1,
            Outlet = before?.Outlet ?? outlet,
            Agency = await names.AgencyAsync(draft.Agency, cancel),
            Title = title,
            Byline = draft.Byline,
            Dateline = draft.Dateline,
            Language = draft.Language,
            Published = draft.Published is { } published ? StoredDate.Of(EdtfDate.Read(published.Edtf).Date!) : default(StoredDate?),
            CanonicalAddress = article.Address?.AbsoluteUri ?? before?.CanonicalAddress,
            Hash = draft.Source.Hash,
            Text = draft.Source.Text,
            TitleSpan = draft.Title,
            Body = draft.Body,
            Dropped = [.. draft.Dropped.Select(part => new DroppedSpan(part.Reason.ToString().ToLowerInvariant(), part.Span))],
            Evidence = EvidenceOf(article, draft),
            Display = before?.Display ?? outlet.DisplayByDefault,
            ExcerptWords = before?.ExcerptWords ?? Article.DefaultExcerptWords,
            Family = draft.Family is { } family ? families[family] : null,
            FamilyInferred = draft.Family is not null,
        };
        db.Add(row);
        put.Add(row);
        return (row, before is null ? ImportOutcome.New : ImportOutcome.Version);
    }

    async Task<Article?> KnownAsync(string hash, CancellationToken cancel) =>
        put.Find(one => one.Hash == hash) ?? await db.Set<Article>().Include(one => one.Outlet).Where(one => one.Hash == hash).OrderBy(one => one.Id).FirstOrDefaultAsync(cancel);

    /// <summary>The latest version of the article that this is a further one of: of the same address, else of the same outlet under the same title. A digest has none.</summary>
    async Task<Article?> BeforeAsync(string? address, Outlet outlet, string title, CancellationToken cancel)
    {
        var beginning = Slug.Beginning(title, SlugWithoutTitle);
        var kept = await db.Set<Article>().Include(one => one.Outlet).Where(one => !one.IsDigest)
            .Where(one => (address != null && one.CanonicalAddress == address) || (one.OutletId == outlet.Id && one.Slug.StartsWith(beginning))).ToListAsync(cancel);
        return kept.Concat(put).Where(one => HasAddress(one) || (one.Outlet == outlet && HasTitle(one)))
            .OrderByDescending(HasAddress).ThenByDescending(one => one.Number).FirstOrDefault();

        bool HasAddress(Article one) => address is not null && one.CanonicalAddress == address;

        // The slug stays when a person corrects the title; a title without a Latin letter gives none.
        bool HasTitle(Article one) => one.Title.Equals(title, StringComparison.OrdinalIgnoreCase) || (Slug.Of(title) is { Length: > 0 } slug && (one.Slug == slug || Slug.Of(one.Title) == slug));
    }

    async Task<string> FreeSlugAsync(string title, CancellationToken cancel)
    {
        var beginning = Slug.Beginning(title, SlugWithoutTitle);
        var taken = await db.Set<Article>().Where(one => one.Slug.StartsWith(beginning)).Select(one => one.Slug).Distinct().ToListAsync(cancel);
        return Slug.Free(title, SlugWithoutTitle, [.. taken, .. put.Select(one => one.Slug)]);
    }

    /// <summary>The headline; of a text without one its first words.</summary>
    static string TitleOf(Draft draft)
    {
        var said = draft.Title is { } title ? draft.Source[title]
            : string.Join(' ', draft.Source[draft.Body.Concat(draft.Dropped.Select(part => part.Span)).First()].Split(default(char[]), WordsOfMissingTitle + 1, StringSplitOptions.RemoveEmptyEntries).Take(WordsOfMissingTitle)) + " …";
        return said.Length <= Column.TitleLength ? said : said[..(Column.TitleLength - 1)] + "…";
    }

    static IReadOnlyList<StoredEvidence> EvidenceOf(ArticleToImport article, Draft draft)
    {
        var found = draft.Evidence.Concat(draft.Published?.Evidence ?? []).Where(clue => article.Outlet is null || clue.Field != Fields.Outlet)
            .Select(clue => new StoredEvidence(clue.Field, clue.Kind, clue.Because, clue.Span, clue.InFile));
        return article.Outlet is null ? [.. found] : [new StoredEvidence(Fields.Outlet, "given", ArticleWords.OutletGiven), .. found];
    }
}
