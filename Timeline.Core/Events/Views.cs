using Timeline.Core.Dates;
using Timeline.Core.History;
using Timeline.Core.Texts;

namespace Timeline.Core.Events;

/// <param name="Latitude">Degrees north; null where the place is no point.</param>
/// <param name="Lane">The lane its events are drawn in by place.</param>
/// <param name="Parent">The slug of the place it lies in or beside.</param>
public sealed record PlaceView(string Slug, string Name, IReadOnlyList<string> OtherNames, double? Latitude, double? Longitude, string Lane, string? Parent);

/// <param name="Token">Names its colour and pattern, <c>--a-…</c>.</param>
public sealed record ActorView(string Slug, string Name, string ShortName, string Token);

/// <summary>Who holds a place from an event on; actors by slug, null for nobody known.</summary>
public sealed record ControlTurn(string Place, string? From, string? To);

/// <summary>An event as the timeline and its list show it. Places, actors, outlets and agencies are named by slug.</summary>
/// <param name="Actors">In the order they are named.</param>
/// <param name="Articles">How many articles report it.</param>
/// <param name="IndependentStories">The same, a family counted once.</param>
/// <param name="Verdict">The worst of its claims; null where it has none.</param>
/// <param name="IsDraft">Only editors see one.</param>
public sealed record EventSummary(
    long Id, string Slug, string Title, string Summary, EdtfDate Date, EventKind Kind, string? Place, IReadOnlyList<string> Actors, IReadOnlyList<ControlTurn> ControlChanges,
    int Articles, int IndependentStories, IReadOnlyList<string> Outlets, IReadOnlyList<string> Agencies, CuratedStatus? Verdict, bool IsDraft)
{
    /// <summary>Whether a claim of it is in conflict, or suspect of a misprint.</summary>
    public bool Disputed => Verdict is CuratedStatus.Conflict or CuratedStatus.Suspect;
}

/// <summary>An event as a link to it needs it.</summary>
public sealed record EventName(string Chronology, string Slug, string Title, EdtfDate Date);

/// <param name="Span">In the article's source text.</param>
public sealed record PassageView(long Id, TextSpan Span);

/// <inheritdoc cref="CuratedClaim"/>
public sealed record ClaimView(long Id, string About, string? Subject, string Scope, CuratedStatus Status, string Why, IReadOnlyList<CuratedValue> Values)
{
    /// <summary>Who set it down as it is, when and why; null where that was before readers saw the event.</summary>
    public LastWrite? Set { get; init; }
}
