using System.Globalization;
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

    /// <summary>The kind of evidence for an outlet that a person named with the text.</summary>
    const string OutletGiven = "given";

    readonly SourceNames names = new(db);

    // What this call puts is not in the database before it is saved.
    readonly List<Article> put = [];

    public async Task<(Article Article, ImportOutcome Outcome)> PutAsync(ArticleToImport article, Draft draft, CancellationToken cancel)
    {
        var twins = await TwinsAsync(draft.Source.Hash, cancel);
        if (twins.Where(one => IsSame(one, article, draft)).MaxBy(one => article.Address is { } address && one.CanonicalAddress == address.AbsoluteUri) is { } known) return (known, ImportOutcome.Known);
        var outlet = await names.OutletAsync(article.Outlet ?? draft.Outlet, cancel);
        var title = TitleOf(draft);
        var before = await BeforeAsync(article.Address?.AbsoluteUri, outlet, title, twins, cancel);
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
            Evidence = EvidenceOf(article, draft, twins),
            Display = before?.Display ?? outlet.DisplayByDefault,
            ExcerptWords = before?.ExcerptWords ?? Article.DefaultExcerptWords,
            Family = FamilyOf(draft, twins),
            FamilyInferred = draft.Family is not null || twins.Count > 0,
        };
        db.Add(row);
        put.Add(row);
        return (row, before is null ? ImportOutcome.New : ImportOutcome.Version);
    }

    /// <summary>The articles that have this very text, as they were kept.</summary>
    async Task<List<Article>> TwinsAsync(string hash, CancellationToken cancel) =>
        [.. await db.Set<Article>().Include(one => one.Outlet).Where(one => one.Hash == hash).OrderBy(one => one.Id).ToListAsync(cancel), .. put.Where(one => one.Hash == hash)];

    /// <summary>Whether what was given may be this article of the same text: nothing that is known of both is another.</summary>
    static bool IsSame(Article kept, ArticleToImport given, Draft draft)
    {
        if (given.Address is { } address && kept.CanonicalAddress is { } own && own != address.AbsoluteUri) return false;
        if (!string.IsNullOrWhiteSpace(given.Outlet)) return SourceNames.IsOf(kept.Outlet, given.Outlet);
        // The text names what it named before, and a person may have corrected that since: it tells two articles apart only where a person gave the first to another outlet.
        return string.IsNullOrWhiteSpace(draft.Outlet) || SourceNames.IsOf(kept.Outlet, draft.Outlet) || !kept.Evidence.Any(clue => clue is { Field: Fields.Outlet, Kind: OutletGiven });
    }

    /// <summary>The key of its wire story: the same words are one, however few they are.</summary>
    string? FamilyOf(Draft draft, List<Article> twins)
    {
        if (draft.Family is { } family) return families[family];
        if (twins.Count == 0) return null;
        var key = twins.Select(twin => twin.Family).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault() ?? CallFamilies.NameOf(draft.Source.Hash);
        foreach (var twin in twins.Where(twin => twin.Family is null)) (twin.Family, twin.FamilyInferred) = (key, true);
        return key;
    }

    /// <summary>The latest version of the article that this is a further one of: of the same address, else of the same outlet under the same title. A digest has none, and no article has one text twice.</summary>
    async Task<Article?> BeforeAsync(string? address, Outlet outlet, string title, List<Article> twins, CancellationToken cancel)
    {
        var beginning = Slug.Beginning(title, SlugWithoutTitle);
        var kept = await db.Set<Article>().Include(one => one.Outlet).Where(one => !one.IsDigest)
            .Where(one => (address != null && one.CanonicalAddress == address) || (one.OutletId == outlet.Id && one.Slug.StartsWith(beginning))).ToListAsync(cancel);
        return kept.Concat(put).Where(one => twins.TrueForAll(twin => twin.Slug != one.Slug)).Where(one => HasAddress(one) || (one.Outlet == outlet && HasTitle(one)))
            .OrderByDescending(HasAddress).ThenByDescending(one => one.Outlet == outlet).ThenByDescending(one => one.Number).FirstOrDefault();

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

    static List<StoredEvidence> EvidenceOf(ArticleToImport article, Draft draft, List<Article> twins)
    {
        var found = draft.Evidence.Concat(draft.Published?.Evidence ?? []).Where(clue => article.Outlet is null || clue.Field != Fields.Outlet)
            .Select(clue => new StoredEvidence(clue.Field, clue.Kind, clue.Because, clue.Span, clue.InFile)).ToList();
        if (draft.Family is null && twins is [var twin, ..]) found.Add(new StoredEvidence(Fields.Family, "shared-copy", string.Format(CultureInfo.CurrentCulture, ArticleWords.SameText, KeptTexts.NameOf(twin.Title, twin.Outlet.Name)), File: KeptTexts.NameOf(twin.Title, twin.Outlet.Name)));
        return article.Outlet is null ? found : [new StoredEvidence(Fields.Outlet, OutletGiven, ArticleWords.OutletGiven), .. found];
    }
}
