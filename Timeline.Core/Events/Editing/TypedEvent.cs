using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Events.Editing;

/// <summary>An event as an editor types it: nothing in it need be right. Places and actors are named by slug.</summary>
public sealed record TypedEvent
{
    public string Title { get; init; } = "";

    public string Summary { get; init; } = "";

    /// <summary>In words, as <see cref="DateWords.Read"/> takes them, or EDTF.</summary>
    public string Date { get; init; } = "";

    public EventKind Kind { get; init; } = EventKind.Other;

    public string? Place { get; init; }

    /// <summary>In the order they are named.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    public IReadOnlyList<TypedControl> Control { get; init; } = [];

    /// <summary>What an editor would type to get the event as it is.</summary>
    /// <param name="happening">With its place, actors and control changes.</param>
    internal static TypedEvent Of(TimelineEvent happening) => new()
    {
        Title = happening.Title,
        Summary = happening.Summary,
        Date = DateOf(happening.Date.Read()),
        Kind = happening.Kind,
        Place = happening.Place?.Slug,
        Actors = [.. happening.Actors.OrderBy(part => part.Position).Select(part => part.Actor.Slug)],
        Control = [.. happening.ControlChanges.OrderBy(change => change.Id).Select(change => new TypedControl(change.Place.Slug, change.From?.Slug, change.To?.Slug))],
    };

    /// <summary>What an editor would type to get the date: words, or EDTF where words would be read as another date or as none.</summary>
    public static string DateOf(EdtfDate date) =>
        DateWords.WriteShort(date, CultureInfo.CurrentUICulture) is var words && DateWords.Read(words).Date == date ? words : date.Edtf;
}

/// <summary>Who holds a place from the event on, as typed; empty is nobody known.</summary>
/// <param name="Place">Empty: the place of the event.</param>
public sealed record TypedControl(string? Place, string? From, string? To)
{
    public bool IsEmpty => string.IsNullOrEmpty(From) && string.IsNullOrEmpty(To);
}
