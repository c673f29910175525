using Microsoft.EntityFrameworkCore;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>Events, with their passages, their claims, what was rejected and what was set by hand.</summary>
sealed class RestorableEvent : IRestorable
{
    public string Kind => nameof(TimelineEvent);

    public async Task<IReadOnlyList<IReadOnlyList<PastField>>> DescribeAsync(TimelineDb db, IReadOnlyList<PastRows> states, CancellationToken cancel)
    {
        var past = states.Select(PastEvent.Of).ToList();
        var names = await PastNames.ReadAsync(db, past.OfType<PastEvent>(), cancel);
        return [.. past.Select(one => one is null ? [] : names.Describe(one))];
    }

    public async Task<Written> RestoreAsync(TimelineDb db, long id, long version, PastRows rows, CancellationToken cancel)
    {
        if (PastEvent.Of(rows) is not { } past) return Written.NotFound;
        var happening = await EditedEvent.Whole(db).Include(row => row.Claims).Include(row => row.Rejected).Include(row => row.Corrections).Include(row => row.Reports).ThenInclude(report => report.Article)
            .Include(row => row.Reports).ThenInclude(report => report.Passages).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (happening is null) return Written.NotFound;
        if (happening.Version != version) return Written.ChangedMeanwhile;
        ApplyClaims(db, happening, past);
        ApplyCorrections(db, happening, past);
        await ApplyReportsAsync(db, happening, past, cancel);
        (await ContentAsync(db, past, cancel)).ApplyTo(db, happening);
        return db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
    }

    static async Task<EventContent> ContentAsync(TimelineDb db, PastEvent past, CancellationToken cancel)
    {
        var placeIds = past.Control.Select(turn => turn.PlaceId).Concat(past.Row.PlaceId is { } place ? [place] : []).ToArray();
        var actorIds = past.Actors.Select(part => part.ActorId).Concat(past.Control.SelectMany(turn => new[] { turn.FromId, turn.ToId }).OfType<long>()).ToArray();
        var places = await db.Set<Place>().Where(row => placeIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        var actors = await db.Set<Actor>().Where(row => actorIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        return new EventContent(
            past.Row.Title, past.Row.Summary, past.Row.Date, past.Row.Kind, past.Row.PlaceId is { } where ? places[where] : null,
            [.. past.Actors.Select(part => actors[part.ActorId])],
            [.. past.Control.Select(turn => new ControlTurnOf(places[turn.PlaceId], Actor(turn.FromId), Actor(turn.ToId)))]);

        Actor? Actor(long? id) => id is { } number ? actors[number] : null;
    }

    static async Task ApplyReportsAsync(TimelineDb db, TimelineEvent happening, PastEvent past, CancellationToken cancel)
    {
        var wanted = past.Passages.ToLookup(passage => passage.ArticleId, passage => passage.Span);
        foreach (var report in happening.Reports.ToList())
        {
            db.RemoveRange(report.Passages.Where(passage => !wanted[report.ArticleId].Contains(passage.Span)));
            if (!wanted.Contains(report.ArticleId)) db.Remove(report);
        }
        foreach (var spans in wanted)
        {
            var report = happening.Reports.Find(one => one.ArticleId == spans.Key);
            if (report is null) happening.Reports.Add(report = new Report { Article = await db.Set<Article>().WithThrownAway().SingleAsync(row => row.Id == spans.Key, cancel) });
            report.Passages.AddRange(spans.Where(span => !report.Passages.Exists(passage => passage.Span == span)).Select(span => new Passage { Span = span }));
        }
    }

    static void ApplyCorrections(TimelineDb db, TimelineEvent happening, PastEvent past)
    {
        db.RemoveRange(happening.Corrections.Where(correction => past.Corrections.All(one => one.Id != correction.Id)));
        happening.Corrections.AddRange(past.Corrections.Where(one => !happening.Corrections.Exists(correction => correction.Id == one.Id)).Select(one => new Correction
        {
            Kind = one.Kind, Ends = one.Ends, With = one.With, From = one.From, Reason = one.Reason, Author = one.Author,
        }));
    }

    static void ApplyClaims(TimelineDb db, TimelineEvent happening, PastEvent past)
    {
        db.RemoveRange(happening.Claims.Where(claim => past.Claims.All(one => one.Id != claim.Id)));
        foreach (var one in past.Claims)
        {
            var claim = happening.Claims.Find(row => row.Id == one.Id);
            if (claim is null) happening.Claims.Add(claim = new CuratedClaim { About = one.About, Status = one.Status });
            (claim.Position, claim.About, claim.Subject, claim.Scope, claim.Status, claim.Why, claim.IsWhyFound, claim.Values) =
                (one.Position, one.About, one.Subject, one.Scope, one.Status, one.Why, one.IsWhyFound, one.Values);
        }
        db.RemoveRange(happening.Rejected.Where(claim => past.Rejected.All(one => one.Id != claim.Id)));
        happening.Rejected.AddRange(past.Rejected.Where(one => !happening.Rejected.Exists(claim => claim.Id == one.Id)).Select(one => new RejectedClaim { About = one.About, Places = one.Places }));
    }
}
