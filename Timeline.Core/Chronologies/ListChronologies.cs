using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <param name="Articles">How many articles report its events, each counted once.</param>
/// <param name="IndependentStories">The same, a family counted once.</param>
/// <param name="Agencies">Whose copy they carry, by name.</param>
/// <param name="Disputed">How many of its events are in dispute.</param>
/// <param name="Earliest">Seconds since 1970 of its first event's earliest moment; null where it has no event, or none with a beginning.</param>
/// <param name="Latest">The same for the last.</param>
/// <param name="Focus">Who held the place of its band; null where it has none.</param>
/// <param name="ChangedAt">When anything of it was last published or edited, UTC.</param>
public sealed record ChronologySummary(
    string Slug, string Title, string Standfirst, string? Region, int Events, int Articles, int IndependentStories, IReadOnlyList<string> Agencies, int Disputed,
    long? Earliest, long? Latest, FocusPlace? Focus, DateTime ChangedAt, bool IsDraft);

/// <param name="Turns">In no particular order.</param>
public sealed record FocusPlace(string Place, IReadOnlyList<FocusTurn> Turns);

/// <summary>Who lost it and who took it; null for nobody known.</summary>
/// <param name="Event">The slug of the event at which it did.</param>
public sealed record FocusTurn(string Event, EdtfDate Date, ActorView? From, ActorView? To);

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
            FocusPlace = chronology.FocusPlace == null ? null : chronology.FocusPlace.Name,
            Events = events.Count(row => row.ChronologyId == chronology.Id),
            Disputed = events.Count(row => row.ChronologyId == chronology.Id
                && row.Claims.Any(claim => claim.Status == CuratedStatus.Conflict || claim.Status == CuratedStatus.Suspect)),
            Earliest = events.Where(row => row.ChronologyId == chronology.Id).Min(row => row.DateEarliest),
            Latest = events.Where(row => row.ChronologyId == chronology.Id).Max(row => row.DateLatest),
            Changed = events.Where(row => row.ChronologyId == chronology.Id).Max(row => (DateTime?)row.ChangedAt),
        }).ToListAsync(cancel);
        var (articles, turns) = (await ArticlesAsync(db, cancel), await TurnsAsync(db, cancel));
        return
        [
            .. chronologies.Select(row => new ChronologySummary(
                row.chronology.Slug, row.chronology.Title, row.chronology.Standfirst, row.chronology.Region, row.Events,
                articles[row.chronology.Id].DistinctBy(article => article.Slug).Count(), articles[row.chronology.Id].Select(article => article.Story).Distinct().Count(),
                [.. articles[row.chronology.Id].Select(article => article.Agency).OfType<string>().Distinct().Order(StringComparer.Ordinal)], row.Disputed, row.Earliest, row.Latest,
                row.FocusPlace is { } place ? new FocusPlace(place, [.. turns[row.chronology.Id]]) : null,
                row.Changed > row.chronology.ChangedAt ? row.Changed.Value : row.chronology.ChangedAt, row.chronology.PublishedAt is null))
            .OrderBy(row => row.Title, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Slug, StringComparer.Ordinal),
        ];
    }

    static async Task<ILookup<long, (string Slug, string Story, string? Agency)>> ArticlesAsync(TimelineDb db, CancellationToken cancel)
    {
        var articles = await (
            from report in db.Set<Report>()
            join happening in db.Set<TimelineEvent>() on report.EventId equals happening.Id
            join article in db.Set<Article>() on report.ArticleId equals article.Id
            select new { happening.ChronologyId, article.Slug, article.Family, Agency = article.Agency == null ? null : article.Agency.Name }).Distinct().ToListAsync(cancel);
        return articles.ToLookup(row => row.ChronologyId, row => (row.Slug, ArticleCard.StoryOf(row.Slug, row.Family), (string?)row.Agency));
    }

    static async Task<ILookup<long, FocusTurn>> TurnsAsync(TimelineDb db, CancellationToken cancel)
    {
        var turns = await (
            from turn in db.Set<ControlChange>()
            join happening in db.Set<TimelineEvent>() on turn.EventId equals happening.Id
            join chronology in db.Set<Chronology>() on happening.ChronologyId equals chronology.Id
            where turn.PlaceId == chronology.FocusPlaceId
            select new { happening.ChronologyId, happening.Slug, happening.DateEdtf, turn.From, turn.To }).ToListAsync(cancel);
        return turns.ToLookup(row => row.ChronologyId, row => new FocusTurn(row.Slug, StoredDate.Read(row.DateEdtf), View(row.From), View(row.To)));
    }

    static ActorView? View(Actor? actor) => actor is null ? null : new ActorView(actor.Slug, actor.Name, actor.ShortName, actor.Token);
}
