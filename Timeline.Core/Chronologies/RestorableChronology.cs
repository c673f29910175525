using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>Chronologies: what they say of themselves. Their events have histories of their own.</summary>
sealed class RestorableChronology : IRestorable
{
    public string Kind => nameof(Chronology);

    public async Task<IReadOnlyList<IReadOnlyList<PastField>>> DescribeAsync(TimelineDb db, IReadOnlyList<PastRows> states, CancellationToken cancel)
    {
        var past = states.Select(state => state.Of<PastChronologyRow>(Kind).Single()).ToList();
        var places = past.Select(row => row.FocusPlaceId).OfType<long>().Distinct().ToArray();
        var names = await db.Set<Place>().Where(row => places.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancel);
        return [.. past.Zip(states, (row, state) => PastField.NotEmpty(
            (ChronologyWords.FieldState, state.IsThrownAway ? HistoryWords.ThrownAway : row.PublishedAt is null ? ChronologyWords.StateDraft : ChronologyWords.StatePublished),
            (ChronologyWords.FieldTitle, row.Title),
            (ChronologyWords.FieldStandfirst, row.Standfirst),
            (ChronologyWords.FieldRegion, row.Region),
            (ChronologyWords.FieldLanes, string.Join('\n', row.Lanes)),
            (ChronologyWords.FieldBand, row.FocusPlaceId is { } place ? names[place] : null)))];
    }

    public async Task<Written> RestoreAsync(TimelineDb db, long id, long version, PastRows past, CancellationToken cancel) =>
        past.Restore(db, await db.Set<Chronology>().SingleOrDefaultAsync(row => row.Id == id, cancel), version,
            nameof(Chronology.Title), nameof(Chronology.Standfirst), nameof(Chronology.Region), nameof(Chronology.Lanes), nameof(Chronology.FocusPlaceId));

    sealed record PastChronologyRow(string Title, string Standfirst, string? Region, IReadOnlyList<string> Lanes, long? FocusPlaceId, DateTime? PublishedAt);
}
