using Timeline.Core.Events;
using Timeline.Core.Ingest;

namespace Timeline.Core.Chronologies;

/// <summary>The events of a chronology as context for the dates of articles.</summary>
public static class KnownEvents
{
    public static IReadOnlyList<KnownEvent> Of(ChronologyView chronology)
    {
        var places = chronology.Places.ToDictionary(place => place.Slug);
        var actors = chronology.Actors.ToDictionary(actor => actor.Slug);
        return
        [
            .. chronology.Events.Select(one => new KnownEvent(one.Title, one.Summary, one.Date)
            {
                Place = one.Place is { } slug ? [places[slug].Name, .. places[slug].OtherNames] : [],
                Actors = [.. one.Actors.SelectMany(actor => new[] { actors[actor].Name, actors[actor].ShortName }).Distinct()],
                Kind = KindOf(one.Kind),
            }),
        ];
    }

    static string? KindOf(EventKind kind) => kind switch
    {
        EventKind.Control => NewsKinds.Control,
        EventKind.Offensive or EventKind.Attack or EventKind.Strike or EventKind.Killing or EventKind.Destruction => NewsKinds.Violence,
        EventKind.Diplomacy => NewsKinds.Agreement,
        _ => null,
    };
}
