using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.History;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Where a draft belongs among the articles kept: a new one, a further version, or one that is there already.</summary>
sealed class ArticleShelf
{
    const string SlugWithoutTitle = "article";
    const int WordsOfMissingTitle = 12;

    // So many outlets print articles under one title, and no more are looked for at first.
    const int SlugsPerTitle = 30;

    /// <summary>How much a further version has of an earlier one, at the least, where the title alone ties them: many a "News in brief" is another story.</summary>
    const double LeastInCommon = 0.25;

    /// <summary>The kind of evidence for an outlet that a person named with the text.</summary>
    const string OutletGiven = "given";

    readonly TimelineDb db;
    readonly IReadOnlyDictionary<string, string> families;
    readonly SourceNames names;
    readonly Dictionary<string, List<Article>> byHash = [], byAddress = [], bySlug = [];
    readonly HashSet<long> read = [];
    Dictionary<long, ThrownAway> thrownAway = [];

    ArticleShelf(TimelineDb db, IReadOnlyDictionary<string, string> families)
    {
        this.db = db;
        this.families = families;
        names = new SourceNames(db);
    }

    /// <summary>Reads what is kept of these texts, addresses and titles, for all of them at once.</summary>
    /// <param name="families">The key to keep for each key of a draft.</param>
    public static async Task<ArticleShelf> OpenAsync(TimelineDb db, IReadOnlyDictionary<string, string> families, IReadOnlyList<(ArticleToImport Article, Draft Draft)> given, CancellationToken cancel)
    {
        var shelf = new ArticleShelf(db, families);
        var hashes = given.Select(one => one.Draft.Source.Hash).Distinct().ToList();
        var addresses = given.Select(one => one.Article.Address?.AbsoluteUri).OfType<string>().Distinct().ToList();
        var slugs = given.SelectMany(one => Slugs(TitleOf(one.Draft))).Distinct().ToList();
        await shelf.AddAsync(db.Set<Article>().WithThrownAway().Where(one => hashes.Contains(one.Hash)), cancel);
        await shelf.AddAsync(db.Set<Article>().WithThrownAway().Where(one => addresses.Contains(one.CanonicalAddress!)), cancel);
        await shelf.AddAsync(db.Set<Article>().WithThrownAway().Where(one => slugs.Contains(one.Slug)), cancel);
        var all = shelf.read.ToList();
        shelf.thrownAway = await db.Set<ThrownAway>().Where(one => one.Kind == nameof(Article) && all.Contains(one.Target)).ToDictionaryAsync(one => one.Target, cancel);
        return shelf;
    }

    async Task AddAsync(IQueryable<Article> articles, CancellationToken cancel)
    {
        foreach (var article in await articles.Include(one => one.Outlet).OrderBy(one => one.Id).ToListAsync(cancel))
            if (read.Add(article.Id)) Add(article);
    }

    void Add(Article article)
    {
        Under(byHash, article.Hash).Add(article);
        Under(bySlug, article.Slug).Add(article);
        if (article.CanonicalAddress is { } address) Under(byAddress, address).Add(article);
    }

    static List<Article> Under(Dictionary<string, List<Article>> articles, string key) => articles.TryGetValue(key, out var found) ? found : articles[key] = [];

    /// <summary>The slugs that articles of this title have, but for the many more that a very common one has.</summary>
    static IEnumerable<string> Slugs(string title)
    {
        var beginning = Slug.Beginning(title, SlugWithoutTitle);
        return [beginning, .. Enumerable.Range(2, SlugsPerTitle - 1).Select(number => Slug.Numbered(beginning, number))];
    }

    public async Task<(Article Article, ImportOutcome Outcome)> PutAsync(ArticleToImport article, Draft draft, CancellationToken cancel)
    {
        var twins = Under(byHash, draft.Source.Hash).ToList();
        if (twins.Where(one => IsSame(one, article, draft)).MaxBy(one => article.Address is { } address && one.CanonicalAddress == address.AbsoluteUri) is { } known)
        {
            // Whoever brings a text in again wants it back.
            if (thrownAway.Remove(known.Id, out var thrown)) db.Remove(thrown);
            return (known, ImportOutcome.Known);
        }
        var outlet = await names.OutletAsync(article.Outlet ?? draft.Outlet, cancel);
        var title = TitleOf(draft);
        var before = Before(article.Address?.AbsoluteUri, outlet, title, draft, twins);
        if (before is not null && SharedWords.AreSame(before.Text, draft.Source.Text)) return (before, ImportOutcome.Known);
        var row = new Article
        {
            Slug = before?.Slug ?? await FreeSlugAsync(title, cancel),
            Number = before is null ? 1 : await NextNumberAsync(before.Slug, cancel),
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
        Add(row);
        return (row, before is null ? ImportOutcome.New : ImportOutcome.Version);
    }

    /// <summary>Whether what was given may be this article of the same text: nothing that is known of both is another.</summary>
    static bool IsSame(Article kept, ArticleToImport given, Draft draft) => IsSame(kept.Outlet, kept.CanonicalAddress, kept.Evidence, given) ?? (string.IsNullOrWhiteSpace(draft.Outlet) || SourceNames.IsOf(kept.Outlet, draft.Outlet));

    /// <inheritdoc cref="IsSame(Article, ArticleToImport, Draft)"/>
    /// <returns>Null where the words must be read to tell.</returns>
    public static bool? IsSame(Outlet outlet, string? canonical, IReadOnlyList<StoredEvidence> evidence, ArticleToImport given)
    {
        if (given.Address is { } address && canonical is not null && canonical != address.AbsoluteUri) return false;
        if (!string.IsNullOrWhiteSpace(given.Outlet)) return SourceNames.IsOf(outlet, given.Outlet);
        if (given.Text.OutletSaid is { } said) return SourceNames.IsOf(outlet, said.Said) || evidence.Any(clue => clue.Field == Fields.Outlet && clue.Because == said.Evidence.Because);
        // The text names what it named before, and a person may have corrected that since: it tells two articles apart only where the first was given to another outlet.
        return evidence.Any(clue => clue is { Field: Fields.Outlet, Span: null, Kind: not CorrectArticle.Corrected }) ? null : true;
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

    /// <summary>
    /// The latest version of the article that this is a further one of: of the same address, else of the same outlet under the same title and in part in the same words.
    /// A digest has none, no article has one text twice, and of texts without an outlet nobody knows whether they are of one.
    /// </summary>
    Article? Before(string? address, Outlet outlet, string title, Draft draft, List<Article> twins)
    {
        var near = Slugs(title).SelectMany(slug => Under(bySlug, slug)).Where(one => one.Outlet == outlet && outlet.Slug != SourceNames.UnnamedSlug && HasTitle(one) && IsLike(one)).Concat(address is null ? [] : Under(byAddress, address)).Distinct();
        return near.Where(one => !one.IsDigest && !thrownAway.ContainsKey(one.Id) && twins.TrueForAll(twin => twin.Slug != one.Slug))
            .OrderByDescending(HasAddress).ThenByDescending(one => one.Outlet == outlet).ThenByDescending(one => one.Number).FirstOrDefault();

        bool IsLike(Article one) => (address is null || one.CanonicalAddress is null || one.CanonicalAddress == address) && SharedWords.Of(one.Text, one.Body, draft.Source.Text, draft.Body) >= LeastInCommon;

        bool HasAddress(Article one) => address is not null && one.CanonicalAddress == address;

        // The slug stays when a person corrects the title; a title without a Latin letter gives none.
        bool HasTitle(Article one) => one.Title.Equals(title, StringComparison.OrdinalIgnoreCase) || (Slug.Of(title) is { Length: > 0 } slug && (one.Slug == slug || Slug.Of(one.Title) == slug));
    }

    /// <summary>Past those of versions that were thrown away, which may come back.</summary>
    async Task<int> NextNumberAsync(string slug, CancellationToken cancel) =>
        Math.Max(await db.Set<Article>().WithThrownAway().Where(one => one.Slug == slug).MaxAsync(one => (int?)one.Number, cancel) ?? 0, Under(bySlug, slug).Max(one => one.Number)) + 1;

    async Task<string> FreeSlugAsync(string title, CancellationToken cancel)
    {
        var taken = Slugs(title).Where(slug => Under(bySlug, slug).Count > 0).ToList();
        if (taken.Count == SlugsPerTitle)
        {
            var beginning = Slug.Beginning(title, SlugWithoutTitle);
            taken = [.. await db.Set<Article>().WithThrownAway().Where(one => one.Slug.StartsWith(beginning)).Select(one => one.Slug).Distinct().ToListAsync(cancel), .. bySlug.Where(one => one.Value.Count > 0).Select(one => one.Key)];
        }
        return Slug.Free(title, SlugWithoutTitle, taken);
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
