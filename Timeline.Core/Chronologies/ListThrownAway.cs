using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>A draft that was thrown away.</summary>
/// <param name="Kind">The name of its class: <c>TimelineEvent</c>, <c>Chronology</c> or <c>Article</c>.</param>
/// <param name="Of">The title of an event's chronology or the name of an article's outlet; null of a chronology.</param>
/// <param name="Slug">Of an event that of its chronology, a slash and its own.</param>
/// <param name="At">UTC.</param>
public sealed record ThrownAwayDraft(string Kind, long Id, string Slug, string Title, string? Of, DateTime At, string Who);

/// <summary>What editors threw away and can bring back, the last first.</summary>
public sealed class ListThrownAway(TimelineDbs dbs)
{
    const int Most = 50;

    /// <summary>One of them by the address it had; null where there is none.</summary>
    /// <param name="slug">As <see cref="ThrownAwayDraft.Slug"/>.</param>
    public async Task<ThrownAwayDraft?> FindAsync(string kind, string slug, CancellationToken cancel = default) => (await RunAsync(cancel)).FirstOrDefault(one => one.Kind == kind && one.Slug == slug);

    /// <summary>Without what is hidden all the same or is not hidden: an event of a chronology that was thrown away, an article that an event reports again.</summary>
    public async Task<IReadOnlyList<ThrownAwayDraft>> RunAsync(CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        var thrown = db.Set<ThrownAway>();
        var events =
            from row in thrown
            where row.Kind == nameof(TimelineEvent)
            join happening in db.Set<TimelineEvent>().WithThrownAway() on row.Target equals happening.Id
            join chronology in db.Set<Chronology>() on happening.ChronologyId equals chronology.Id
            where !thrown.Any(one => one.Kind == nameof(Chronology) && one.Target == chronology.Id)
            orderby row.At descending
            select new ThrownAwayDraft(row.Kind, row.Target, chronology.Slug + "/" + happening.Slug, happening.Title, chronology.Title, row.At, row.Who);
        var chronologies =
            from row in thrown
            where row.Kind == nameof(Chronology)
            join chronology in db.Set<Chronology>().WithThrownAway() on row.Target equals chronology.Id
            orderby row.At descending
            select new ThrownAwayDraft(row.Kind, row.Target, chronology.Slug, chronology.Title, null, row.At, row.Who);
        // Asked for apart: a query that looks behind one rule looks behind it everywhere.
        var hidden = await thrown.Where(row => row.Kind == nameof(Article) && !db.Set<Article>().Any(article => article.Id == row.Target)).OrderByDescending(row => row.At).Take(Most).Select(row => row.Target).ToListAsync(cancel);
        var articles =
            from row in thrown
            where row.Kind == nameof(Article) && hidden.Contains(row.Target)
            join article in db.Set<Article>().WithThrownAway() on row.Target equals article.Id
            select new ThrownAwayDraft(row.Kind, row.Target, article.Slug, article.Title, article.Outlet.Name, row.At, row.Who);
        ThrownAwayDraft[] all = [.. await events.Take(Most).ToListAsync(cancel), .. await chronologies.Take(Most).ToListAsync(cancel), .. await articles.ToListAsync(cancel)];
        return [.. all.OrderByDescending(one => one.At).ThenBy(one => one.Kind, StringComparer.Ordinal).ThenByDescending(one => one.Id).Take(Most)];
    }
}
