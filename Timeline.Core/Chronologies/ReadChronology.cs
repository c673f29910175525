using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>Everything that the timeline page draws, filters and lists.</summary>
/// <param name="Lanes">The lanes by place, from the top; places of other lanes follow.</param>
/// <param name="FocusPlace">The place whose band of control stands above the lanes.</param>
/// <param name="Events">By earliest moment, then by latest.</param>
/// <param name="Places">Those that an event or a control change names, and the focus place.</param>
/// <param name="Articles">Those that report an event of it.</param>
public sealed record ChronologyView(
    string Slug, string Title, string Standfirst, string? Region, IReadOnlyList<string> Lanes, PlaceView? FocusPlace, long RevisionNumber, bool IsDraft,
    IReadOnlyList<EventSummary> Events, IReadOnlyList<PlaceView> Places, IReadOnlyList<ActorView> Actors, IReadOnlyList<ArticleCard> Articles);

/// <summary>One chronology with its events.</summary>
public sealed class ReadChronology(TimelineDbs dbs)
{
    /// <returns>Null where there is none, or none for these eyes.</returns>
    public async Task<ChronologyView?> RunAsync(string slug, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        slug = await EditorsAddress.OfChronologyAsync(db, slug, cancel);
        var chronology = await db.Set<Chronology>().Include(row => row.FocusPlace!.Parent).SingleOrDefaultAsync(row => row.Slug == slug, cancel);
        if (chronology is null) return null;
        var read = await EventSummaries.ReadAsync(db, db.Set<TimelineEvent>().Where(row => row.ChronologyId == chronology.Id), cancel);
        var focus = chronology.FocusPlace is { } place ? EventSummaries.View(place) : null;
        return new ChronologyView(
            chronology.Slug, chronology.Title, chronology.Standfirst, chronology.Region, chronology.Lanes, focus, chronology.RevisionNumber, chronology.PublishedAt is null, read.Events,
            focus is null || read.Places.Any(one => one.Slug == focus.Slug) ? read.Places : [.. read.Places, focus], read.Actors, read.Articles);
    }
}
