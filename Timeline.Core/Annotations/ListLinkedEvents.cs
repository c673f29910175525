using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Storage;

namespace Timeline.Core.Annotations;

/// <summary>The events that an article reports and in which passages are linked, by date: only those need to be opened to show the links of the article.</summary>
public sealed class ListLinkedEvents(TimelineDbs dbs)
{
    /// <param name="article">The number of the article in one version.</param>
    public async Task<IReadOnlyList<EventName>> RunAsync(long article, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Readers);
        var events = await (
            from report in db.Set<Report>()
            where report.ArticleId == article
            join happening in db.Set<TimelineEvent>() on report.EventId equals happening.Id
            join chronology in db.Set<Chronology>() on happening.ChronologyId equals chronology.Id
            where db.Set<Note>().Any(note => note.EventId == happening.Id && note.Target == NoteTarget.Link)
            orderby happening.DateEarliest ?? long.MinValue, happening.Id
            select new { Chronology = chronology.Slug, happening.Slug, happening.Title, happening.DateEdtf }).ToListAsync(cancel);
        return [.. events.Select(row => new EventName(row.Chronology, row.Slug, row.Title, StoredDate.Read(row.DateEdtf)))];
    }
}
