using System.Globalization;

namespace Timeline.Core.Events.Editing;

/// <summary>A place as an editor types it: nothing in it need be right.</summary>
/// <param name="Lane">The lane that its events are drawn in by place, usually a country.</param>
/// <param name="Latitude">Degrees north, with <paramref name="Longitude"/>; empty where it is no point.</param>
/// <param name="Spellings">Further names and spellings, one a line.</param>
/// <param name="Parent">The slug of the place it lies in or beside; empty for none.</param>
public sealed record TypedPlace(string Name, string Lane, string? Latitude = null, string? Longitude = null, string Spellings = "", string? Parent = null)
{
    internal static TypedPlace Of(Place place) =>
        new(place.Name, place.Lane, Degrees(place.Latitude), Degrees(place.Longitude), string.Join('\n', place.OtherNames), place.Parent?.Slug);

    static string? Degrees(double? degrees) => degrees?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An actor as an editor types it.</summary>
/// <param name="ShortName">Empty: the name.</param>
/// <param name="Token">Its pattern, one of <see cref="AddActor.Patterns"/>.</param>
public sealed record TypedActor(string Name, string? ShortName = null, string Token = "none")
{
    internal static TypedActor Of(Actor actor) => new(actor.Name, actor.ShortName, actor.Token);
}
