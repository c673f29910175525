using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>An event with its sources.</summary>
/// <param name="Places">Where it happened, and places of its control changes.</param>
/// <param name="Actors">Those it names.</param>
/// <param name="Reports">By publication, the earliest first; those without a date last.</param>
/// <param name="Rejected">What the program found and a person rejected.</param>
/// <param name="Previous">The event before it in the chronology.</param>
public sealed record EventView(
    string Chronology, string ChronologyTitle, EventSummary Event, IReadOnlyList<PlaceView> Places, IReadOnlyList<ActorView> Actors,
    IReadOnlyList<ReportView> Reports, IReadOnlyList<ClaimView> Claims, IReadOnlyList<RejectedView> Rejected, EventName? Previous, EventName? Next)
{
    /// <summary>What editors set by hand, in the order they did.</summary>
    public IReadOnlyList<CorrectionView> Corrections { get; init; } = [];

    /// <summary>The claims, each value where these of its reports have its words now. Of a report that is shown in part nobody knows what it has no more.</summary>
    public IReadOnlyList<ClaimView> ClaimsIn(IReadOnlyList<ReportView> columns) =>
        ValuesFoundAgain.In(Claims, [.. columns.Where(column => !column.LeavesOut).Select(column => (column.Article.Slug, column.Witness.Text))]);

    /// <summary>What a comparison of these of its reports is to keep to.</summary>
    public HandTies ByHand(IEnumerable<ReportView> columns) => CorrectionView.Ties(Corrections, columns.ToDictionary(column => column.Article.Id, column => column.Witness.Id));
}

/// <param name="Witness">The article as the comparison reads it. For readers it is cut to what the article's display policy shows: the rest is blank, the offsets are true.</param>
/// <param name="Passages">Where the article speaks of the event, in order.</param>
public sealed record ReportView(ArticleCard Article, Witness Witness, IReadOnlyList<PassageView> Passages)
{
    /// <inheritdoc cref="PublicText.CountsCharacters"/>
    public bool CountsCharacters { get; init; } = true;

    /// <inheritdoc cref="PublicText.LeavesOut"/>
    public bool LeavesOut { get; init; }

    /// <summary>The number of the last version of its article that editors have; that of this one for readers.</summary>
    public int LastVersion { get; init; } = Article.Number;

    /// <summary>What addresses and pages of the event know it by: the slug of its article, of an earlier version with its number behind.</summary>
    public string Key { get; init; } = Article.Slug;

    /// <summary>Where it speaks of the event.</summary>
    public IEnumerable<FoundPlace> Places => Passages.Select(passage => new FoundPlace(Article.Slug, passage.Span));
}

/// <summary>One event with the material for its comparison.</summary>
public sealed class ReadEvent(TimelineDbs dbs)
{
    const int WitnessIdLength = 12;

    /// <summary>With the texts whole for editors, and cut to their display policies for readers.</summary>
    /// <returns>Null where there is none, or none for these eyes.</returns>
    public Task<EventView?> RunAsync(string chronology, string slug, Sight sight = Sight.Readers, CancellationToken cancel = default) =>
        RunAsync(chronology, slug, sight, texts: sight, cancel);

    /// <summary>What a draft will be to readers: drafts are seen, texts are cut to their display policies.</summary>
    /// <inheritdoc cref="RunAsync(string, string, Sight, CancellationToken)"/>
    public Task<EventView?> PreviewAsync(string chronology, string slug, CancellationToken cancel = default) =>
        RunAsync(chronology, slug, Sight.Editors, texts: Sight.Readers, cancel);

    async Task<EventView?> RunAsync(string chronology, string slug, Sight sight, Sight texts, CancellationToken cancel)
    {
        await using var db = dbs.For(sight);
        chronology = await EditorsAddress.OfChronologyAsync(db, chronology, cancel);
        var parent = await db.Set<Chronology>().Where(row => row.Slug == chronology).Select(row => new { row.Id, row.Slug, row.Title }).SingleOrDefaultAsync(cancel);
        if (parent is null) return null;
        slug = await EditorsAddress.OfEventAsync(db, parent.Id, slug, cancel);
        var siblings = db.Set<TimelineEvent>().Where(row => row.ChronologyId == parent.Id);
        var read = await EventSummaries.ReadAsync(db, siblings.Where(row => row.Slug == slug), cancel);
        if (read.Events is not [var happening]) return null;

        var claims = await db.Set<CuratedClaim>().Where(row => row.EventId == happening.Id).OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancel);
        var set = claims.Count == 0 ? null : await LastWrites.ReadAsync(db, nameof(TimelineEvent), happening.Id, nameof(CuratedClaim), cancel);
        var corrections = await db.Set<Correction>().Where(row => row.EventId == happening.Id).OrderBy(row => row.Id).ToListAsync(cancel);
        var reports = await db.Set<Report>().Include(row => row.Article).Where(row => row.EventId == happening.Id).ToListAsync(cancel);
        return new EventView(
            parent.Slug, parent.Title, happening, read.Places, read.Actors, await ReportsAsync(db, happening.Id, reports, FindCorrections.Families(read.Articles, corrections), texts, cancel),
            [.. claims.Select(row => new ClaimView(row.Id, row.About, row.Subject, row.Scope, row.Status, row.Why, row.Values) { Set = set!.GetValueOrDefault(row.Id) })],
            await db.Set<RejectedClaim>().Where(row => row.EventId == happening.Id).OrderBy(row => row.Id).Select(row => new RejectedView(row.Id, row.About, row.Places)).ToListAsync(cancel),
            await NameAsync(parent.Slug, Before(siblings, happening), cancel), await NameAsync(parent.Slug, After(siblings, happening), cancel))
        {
            Corrections = FindCorrections.Among(corrections, [.. reports.Select(report => report.Article)], texts),
        };
    }

    static async Task<List<ReportView>> ReportsAsync(TimelineDb db, long eventId, List<Report> reports, IReadOnlyList<ArticleCard> cards, Sight texts, CancellationToken cancel)
    {
        // Joined to the reports, every passage would bring its article's text along.
        var passagesOf = (await db.Set<Passage>().Where(row => row.EventId == eventId).ToListAsync(cancel)).ToLookup(row => row.ArticleId);
        var slugs = cards.Select(card => card.Slug).ToList();
        var last = texts == Sight.Editors ? await db.Set<Article>().Where(row => slugs.Contains(row.Slug)).GroupBy(row => row.Slug).Select(versions => new { versions.Key, Last = versions.Max(row => row.Number) }).ToDictionaryAsync(row => row.Key, row => row.Last, cancel) : [];
        // Outlets that print one text are named in the order of their slugs, not of their rows: which was imported first makes no difference.
        var byOutlet = reports.Join(cards, report => report.ArticleId, card => card.Id, (report, card) => (Report: report, Card: card))
            .OrderBy(one => one.Card.Outlet.Slug, StringComparer.Ordinal).ThenBy(one => one.Card.Slug, StringComparer.Ordinal).ThenBy(one => one.Card.Number).ToList();
        var views =
            from one in byOutlet.Zip(WitnessIds.Of(byOutlet.Select(one => one.Report.Article.Hash), WitnessIdLength), (one, id) => (one.Report, one.Card, Id: id))
            let report = one.Report
            let card = one.Card
            let passages = passagesOf[report.ArticleId].OrderBy(passage => passage.Span).Select(passage => new PassageView(passage.Id, passage.Span)).ToList()
            let text = texts == Sight.Editors ? PublicText.Whole(report.Article) : PublicText.Of(report.Article, passages.Select(passage => passage.Span))
            orderby card.Published?.Earliest?.Seconds ?? long.MaxValue, card.Published?.Latest?.Seconds ?? long.MaxValue, report.Article.Hash
            select new ReportView(card, card.Witness(one.Id, report.Article, text), passages) { CountsCharacters = text.CountsCharacters, LeavesOut = text.LeavesOut, LastVersion = last.GetValueOrDefault(card.Slug, card.Number) };
        return [.. Keyed([.. views])];
    }

    /// <summary>With an earlier version of an article apart from the latest that reports the event.</summary>
    static IEnumerable<ReportView> Keyed(List<ReportView> views) =>
        from view in views
        let isLatest = !views.Exists(later => later.Article.Slug == view.Article.Slug && later.Article.Number > view.Article.Number)
        select isLatest ? view : view with { Key = string.Create(CultureInfo.InvariantCulture, $"{view.Article.Slug}.v{view.Article.Number}") };

    // The order is that of EventSummaries; the number of the row settles what the dates leave open.
    static IQueryable<TimelineEvent> Before(IQueryable<TimelineEvent> siblings, EventSummary of)
    {
        var (earliest, latest) = (of.Date.Earliest?.Seconds ?? long.MinValue, of.Date.Latest?.Seconds ?? long.MaxValue);
        return siblings
            .Where(row => (row.DateEarliest ?? long.MinValue) < earliest || ((row.DateEarliest ?? long.MinValue) == earliest
                && ((row.DateLatest ?? long.MaxValue) < latest || ((row.DateLatest ?? long.MaxValue) == latest && row.Id < of.Id))))
            .OrderByDescending(row => row.DateEarliest ?? long.MinValue).ThenByDescending(row => row.DateLatest ?? long.MaxValue).ThenByDescending(row => row.Id);
    }

    static IQueryable<TimelineEvent> After(IQueryable<TimelineEvent> siblings, EventSummary of)
    {
        var (earliest, latest) = (of.Date.Earliest?.Seconds ?? long.MinValue, of.Date.Latest?.Seconds ?? long.MaxValue);
        return siblings
            .Where(row => (row.DateEarliest ?? long.MinValue) > earliest || ((row.DateEarliest ?? long.MinValue) == earliest
                && ((row.DateLatest ?? long.MaxValue) > latest || ((row.DateLatest ?? long.MaxValue) == latest && row.Id > of.Id))))
            .OrderBy(row => row.DateEarliest ?? long.MinValue).ThenBy(row => row.DateLatest ?? long.MaxValue).ThenBy(row => row.Id);
    }

    static async Task<EventName?> NameAsync(string chronology, IQueryable<TimelineEvent> events, CancellationToken cancel) =>
        await events.Select(row => new { row.Slug, row.Title, row.DateEdtf }).FirstOrDefaultAsync(cancel) is { } row
            ? new EventName(chronology, row.Slug, row.Title, StoredDate.Read(row.DateEdtf))
            : null;
}
