using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>Reads events with what their summaries count and name: one query a kind of thing, whatever the number of events.</summary>
sealed record EventSummaries(IReadOnlyList<EventSummary> Events, IReadOnlyList<PlaceView> Places, IReadOnlyList<ActorView> Actors, IReadOnlyList<ArticleCard> Articles)
{
    /// <param name="which">Cut to what the context's eyes may see, as every set of it is.</param>
    public static async Task<EventSummaries> ReadAsync(TimelineDb db, IQueryable<TimelineEvent> which, CancellationToken cancel)
    {
        // By date, then by the number that a row was given: numbers sort alike on both engines, slugs and nulls do not.
        var events = await which.OrderBy(row => row.DateEarliest ?? long.MinValue).ThenBy(row => row.DateLatest ?? long.MaxValue).ThenBy(row => row.Id).ToListAsync(cancel);
        var parts = await db.Set<EventActor>().Where(part => which.Any(one => one.Id == part.EventId)).OrderBy(part => part.Position)
            .Select(part => new { part.EventId, part.ActorId }).ToListAsync(cancel);
        var turns = await db.Set<ControlChange>().Where(turn => which.Any(one => one.Id == turn.EventId)).OrderBy(turn => turn.Id)
            .Select(turn => new { turn.EventId, turn.PlaceId, turn.FromId, turn.ToId }).ToListAsync(cancel);
        var reports = await db.Set<Report>().Where(report => which.Any(one => one.Id == report.EventId)).OrderBy(report => report.Id)
            .Select(report => new { report.EventId, report.ArticleId }).ToListAsync(cancel);
        // Compared here: the database keeps a status by its name, and would take the last of the alphabet for the worst.
        var verdicts = (await db.Set<CuratedClaim>().Where(claim => which.Any(one => one.Id == claim.EventId)).Select(claim => new { claim.EventId, claim.Status }).ToListAsync(cancel))
            .GroupBy(claim => claim.EventId).ToDictionary(claims => claims.Key, claims => claims.Max(claim => claim.Status));

        var articles = await db.Set<Article>().Where(article => db.Set<Report>().Any(report => report.ArticleId == article.Id && which.Any(one => one.Id == report.EventId)))
            .OrderBy(article => article.Id).Select(ArticleCard.Of).ToDictionaryAsync(article => article.Id, cancel);
        var actorIds = parts.Select(part => (long?)part.ActorId).Concat(turns.SelectMany(turn => new[] { turn.FromId, turn.ToId })).OfType<long>().Distinct();
        var actors = await ByIdAsync(actorIds, some => db.Set<Actor>().Where(actor => some.Contains(actor.Id)), cancel);
        var placeIds = events.Select(row => row.PlaceId).Concat(turns.Select(turn => (long?)turn.PlaceId)).OfType<long>().Distinct();
        var places = await ByIdAsync(placeIds, some => db.Set<Place>().Include(place => place.Parent).Where(place => some.Contains(place.Id)), cancel);

        var stories = (await db.Set<Correction>().Where(row => which.Any(one => one.Id == row.EventId) && (row.Kind == CorrectionKind.OneStory || row.Kind == CorrectionKind.SeveralStories)).OrderBy(row => row.Id).ToListAsync(cancel))
            .ToLookup(row => row.EventId);
        var (partsOf, turnsOf, reportsOf) = (parts.ToLookup(part => part.EventId), turns.ToLookup(turn => turn.EventId), reports.ToLookup(report => report.EventId));
        return new EventSummaries([.. events.Select(Summary)], [.. places.Values.Select(View).OrderBy(place => place.Slug, StringComparer.Ordinal)],
            [.. actors.Values.Select(View).OrderBy(actor => actor.Slug, StringComparer.Ordinal)], [.. articles.Values]);

        EventSummary Summary(TimelineEvent row)
        {
            var cards = FindCorrections.Families([.. reportsOf[row.Id].Select(report => articles[report.ArticleId])], [.. stories[row.Id]]);
            return new EventSummary(
                row.Id, row.Slug, row.Title, row.Summary, row.Date.Read(), row.Kind, Slug(row.PlaceId, places), [.. partsOf[row.Id].Select(part => actors[part.ActorId].Slug)],
                [.. turnsOf[row.Id].Select(turn => new ControlTurn(places[turn.PlaceId].Slug, Slug(turn.FromId, actors), Slug(turn.ToId, actors)))],
                cards.Count, cards.Select(card => card.Story).Distinct().Count(), [.. cards.Select(card => card.Outlet.Slug).Distinct()],
                [.. cards.Select(card => card.Agency?.Slug).OfType<string>().Distinct()], verdicts.TryGetValue(row.Id, out var worst) ? worst : null, row.PublishedAt is null);
        }
    }

    public static PlaceView View(Place place) => new(place.Slug, place.Name, place.OtherNames, place.Latitude, place.Longitude, place.Lane, place.Parent?.Slug);

    static ActorView View(Actor actor) => new(actor.Slug, actor.Name, actor.ShortName, actor.Token);

    static string? Slug(long? id, Dictionary<long, Place> places) => id is { } number ? places[number].Slug : null;

    static string? Slug(long? id, Dictionary<long, Actor> actors) => id is { } number ? actors[number].Slug : null;

    static async Task<Dictionary<long, T>> ByIdAsync<T>(IEnumerable<long> ids, Func<long[], IQueryable<T>> query, CancellationToken cancel) where T : Stored
    {
        // A statement takes some ten thousand parameters at most.
        const int IdsPerQuery = 1000;
        var found = new Dictionary<long, T>();
        foreach (var some in ids.Chunk(IdsPerQuery))
            foreach (var row in await query(some).ToListAsync(cancel))
                found.Add(row.Id, row);
        return found;
    }
}
