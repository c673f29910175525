using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>Writes an event as an older revision left it, as a new revision. Whether it is published stays as it is, and so do its address and its notes.</summary>
public sealed class RestoreEvent(SingleWriter writer, ReadHistory history)
{
    /// <param name="number">Of the revision, as editors count them.</param>
    /// <param name="version">The one that the editor saw.</param>
    /// <param name="cause">Without a reason, the restored revision is named as one.</param>
    public async Task<Written> RunAsync(long id, int number, long version, Cause cause, CancellationToken cancel = default)
    {
        var writes = await history.RunAsync(nameof(TimelineEvent), id, Sight.Editors, cancel);
        if (number < 1 || number > writes.Count || PastEvent.Of(writes[number - 1].Rows) is not { } past) return Written.NotFound;
        if (cause.Why.Length == 0) cause = cause with { Why = string.Format(CultureInfo.CurrentCulture, EventEditingWords.Restored, number) };
        try
        {
            return await writer.RunAsync(cause, db => WriteAsync(db, id, version, past, cancel), cancel);
        }
        catch (DbUpdateException noted) when (noted is not DbUpdateConcurrencyException)
        {
            // The database holds a passage as long as a note refers to it; nothing else does.
            return Written.Refused(new FieldProblem("", EventEditingWords.PassageNoted));
        }
    }

    static async Task<Written> WriteAsync(TimelineDb db, long id, long version, PastEvent past, CancellationToken cancel)
    {
        var happening = await EditedEvent.Whole(db).Include(row => row.Claims).Include(row => row.Reports).ThenInclude(report => report.Article)
            .Include(row => row.Reports).ThenInclude(report => report.Passages).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (happening is null) return Written.NotFound;
        if (happening.Version != version) return Written.ChangedMeanwhile;
        ApplyClaims(db, happening, past);
        await ApplyReportsAsync(db, happening, past, cancel);
        (await ContentAsync(db, past, cancel)).ApplyTo(db, happening);
        var written = db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
        await db.SaveChangesAsync(cancel);
        return written;
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
            if (report is null) happening.Reports.Add(report = new Report { Article = await db.Set<Article>().SingleAsync(row => row.Id == spans.Key, cancel) });
            report.Passages.AddRange(spans.Where(span => !report.Passages.Exists(passage => passage.Span == span)).Select(span => new Passage { Span = span }));
        }
    }

    static void ApplyClaims(TimelineDb db, TimelineEvent happening, PastEvent past)
    {
        db.RemoveRange(happening.Claims.Where(claim => past.Claims.All(one => one.Id != claim.Id)));
        foreach (var one in past.Claims)
        {
            var claim = happening.Claims.Find(row => row.Id == one.Id);
            if (claim is null) happening.Claims.Add(claim = new CuratedClaim { About = one.About, Status = one.Status });
            (claim.Position, claim.About, claim.Subject, claim.Scope, claim.Status, claim.Why, claim.Values) =
                (one.Position, one.About, one.Subject, one.Scope, one.Status, one.Why, one.Values);
        }
    }
}
