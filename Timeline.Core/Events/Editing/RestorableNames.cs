using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.History;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

sealed class RestorablePlace : IRestorable
{
    public string Kind => nameof(Place);

    public async Task<IReadOnlyList<IReadOnlyList<PastField>>> DescribeAsync(TimelineDb db, IReadOnlyList<PastRows> states, CancellationToken cancel)
    {
        var past = states.Select(state => state.Of<PastPlaceRow>(Kind).Single()).ToList();
        var parents = past.Select(row => row.ParentId).OfType<long>().Distinct().ToArray();
        var names = await db.Set<Place>().Where(row => parents.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancel);
        return [.. past.Select(row => PastField.NotEmpty(
            (EventEditingWords.FieldName, row.Name),
            (EventEditingWords.FieldSpellings, string.Join('\n', row.OtherNames)),
            (EventEditingWords.FieldLane, row.Lane),
            (EventEditingWords.FieldPoint, row is { Latitude: { } latitude, Longitude: { } longitude } ? string.Create(CultureInfo.CurrentCulture, $"{latitude}, {longitude}") : null),
            (EventEditingWords.FieldParent, row.ParentId is { } parent ? names[parent] : null)))];
    }

    public async Task<Written> RestoreAsync(TimelineDb db, long id, long version, PastRows past, CancellationToken cancel) =>
        past.Restore(db, await db.Set<Place>().SingleOrDefaultAsync(row => row.Id == id, cancel), version,
            nameof(Place.Name), nameof(Place.OtherNames), nameof(Place.Lane), nameof(Place.Latitude), nameof(Place.Longitude), nameof(Place.ParentId));

    sealed record PastPlaceRow(string Name, IReadOnlyList<string> OtherNames, string Lane, double? Latitude, double? Longitude, long? ParentId);
}

sealed class RestorableActor : IRestorable
{
    public string Kind => nameof(Actor);

    public Task<IReadOnlyList<IReadOnlyList<PastField>>> DescribeAsync(TimelineDb db, IReadOnlyList<PastRows> states, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<IReadOnlyList<PastField>>>([.. states.Select(state => state.Of<PastActorName>(Kind).Single()).Select(row => PastField.NotEmpty(
            (EventEditingWords.FieldName, row.Name), (EventEditingWords.FieldShortName, row.ShortName), (EventEditingWords.FieldPattern, row.Token)))]);

    public async Task<Written> RestoreAsync(TimelineDb db, long id, long version, PastRows past, CancellationToken cancel) =>
        past.Restore(db, await db.Set<Actor>().SingleOrDefaultAsync(row => row.Id == id, cancel), version, nameof(Actor.Name), nameof(Actor.ShortName), nameof(Actor.Token));

    sealed record PastActorName(string Name, string ShortName, string Token);
}
