using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <param name="Articles">How many articles report its events, each counted once.</param>
/// <param name="Disputed">How many of its events are in dispute.</param>
/// <param name="Earliest">Seconds since 1970 of its first event's earliest moment; null where it has no event, or none with a beginning.</param>
/// <param name="Latest">The same for the last.</param>
/// <param name="ChangedAt">When anything of it was last published or edited, UTC.</param>
public sealed record ChronologySummary(
    string Slug, string Title, string Standfirst, string? Region, int Events, int Articles, int Disputed, long? Earliest, long? Latest, DateTime ChangedAt, bool IsDraft);

/// <summary>All chronologies, by title.</summary>
public sealed class ListChronologies(TimelineDbs dbs)
{
    public async Task<IReadOnlyList<ChronologySummary>> RunAsync(Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        var events = db.Set<TimelineEvent>();
        var chronologies = await db.Set<Chronology>().Select(chronology => new
        {
            chronology,
            Events = events.Count(row => row.ChronologyId == chronology.Id),
            Articles = db.Set<Report>().Where(report => events.Any(row => row.Id == report.EventId && row.ChronologyId == chronology.Id)).Select(report => report.ArticleId).Distinct().Count(),
            Disputed = events.Count(row => row.ChronologyId == chronology.Id
                && row.Claims.Any(claim => claim.Status == CuratedStatus.Conflict || claim.Status == CuratedStatus.Suspect)),
            Earliest = events.Where(row => row.ChronologyId == chronology.Id).Min(row => row.DateEarliest),
            Latest = events.Where(row => row.ChronologyId == chronology.Id).Max(row => row.DateLatest),
            Changed = events.Where(row => row.ChronologyId == chronology.Id).Max(row => (DateTime?)row.ChangedAt),
        }).ToListAsync(cancel);
        return
        [
            .. chronologies.Select(row => new ChronologySummary(
                row.chronology.Slug, row.chronology.Title, row.chronology.Standfirst, row.chronology.Region, row.Events, row.Articles, row.Disputed, row.Earliest, row.Latest,
                row.Changed > row.chronology.ChangedAt ? row.Changed.Value : row.chronology.ChangedAt, row.chronology.PublishedAt is null))
            .OrderBy(row => row.Title, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Slug, StringComparer.Ordinal),
        ];
    }
}
