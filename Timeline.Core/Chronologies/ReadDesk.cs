using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>What an editor may want to go on with.</summary>
/// <param name="Drafts">Events that readers do not see yet, or no longer, the last changed first.</param>
/// <param name="Changes">The last writes of events, each event once, the last first.</param>
/// <param name="LooseArticles">The latest versions of articles of which no event has a passage, the last kept first.</param>
public sealed record Desk(IReadOnlyList<ChronologySummary> Chronologies, IReadOnlyList<EventName> Drafts, IReadOnlyList<DeskChange> Changes, IReadOnlyList<ArticleCard> LooseArticles);

/// <param name="At">UTC.</param>
public sealed record DeskChange(EventName Event, DateTime At, string Who, string Why);

/// <summary>The editors' desk: what is there, what waits, what happened last.</summary>
public sealed class ReadDesk(TimelineDbs dbs, ListChronologies chronologies)
{
    const int MostDrafts = 50, MostChanges = 12, MostArticles = 50;

    public async Task<Desk> RunAsync(CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        var drafts = await db.Set<TimelineEvent>().Where(row => row.PublishedAt == null).OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id).Take(MostDrafts).Select(row => row.Id).ToListAsync(cancel);
        var last = await (
            from id in db.Set<Revision>().Where(row => row.RootKind == nameof(TimelineEvent)).GroupBy(row => row.RootId).Select(rows => rows.Max(row => row.Id)).OrderByDescending(id => id).Take(MostChanges)
            join revision in db.Set<Revision>() on id equals revision.Id
            orderby revision.Id descending
            select new { revision.RootId, revision.At, revision.Who, revision.Why }).ToListAsync(cancel);
        var names = await NamesAsync(db, [.. drafts, .. last.Select(change => change.RootId)], cancel);
        var loose = await db.Set<Article>()
            .Where(article => !db.Set<Report>().Any(report => report.Article.Slug == article.Slug) && !db.Set<Article>().Any(later => later.Slug == article.Slug && later.Number > article.Number))
            .OrderByDescending(article => article.Id).Take(MostArticles).Select(ArticleCard.Of).ToListAsync(cancel);
        return new Desk(
            await chronologies.RunAsync(Sight.Editors, cancel), [.. drafts.Select(id => names[id])],
            [.. last.Where(change => names.ContainsKey(change.RootId)).Select(change => new DeskChange(names[change.RootId], change.At, change.Who, change.Why))], loose);
    }

    static async Task<Dictionary<long, EventName>> NamesAsync(TimelineDb db, long[] ids, CancellationToken cancel) =>
        await (
            from happening in db.Set<TimelineEvent>()
            where ids.Contains(happening.Id)
            join chronology in db.Set<Chronology>() on happening.ChronologyId equals chronology.Id
            select new { happening.Id, Chronology = chronology.Slug, happening.Slug, happening.Title, happening.DateEdtf })
        .ToDictionaryAsync(row => row.Id, row => new EventName(row.Chronology, row.Slug, row.Title, StoredDate.Read(row.DateEdtf)), cancel);
}
