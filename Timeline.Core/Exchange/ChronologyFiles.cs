using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Texts;

namespace Timeline.Core.Exchange;

/// <summary>A whole chronology as it stands in files that people read and correct; every slug that one part names stands in another.</summary>
public sealed record ChronologyFiles(
    ChronologyEntry Chronology,
    IReadOnlyList<PlaceEntry> Places,
    IReadOnlyList<ActorEntry> Actors,
    IReadOnlyList<OutletEntry> Outlets,
    IReadOnlyList<AgencyEntry> Agencies,
    IReadOnlyList<EventEntry> Events,
    IReadOnlyList<DigestEntry> Digests,
    IReadOnlyList<ClaimEntry> Claims);

/// <param name="FocusPlace">The slug of the place whose band stands above the lanes.</param>
public sealed record ChronologyEntry(string Slug, string Title, string Standfirst, string? Region, IReadOnlyList<string> Lanes, string? FocusPlace);

/// <param name="Latitude">Degrees north; null together with <paramref name="Longitude"/>.</param>
/// <param name="Parent">The slug of the place that it is part of or lies beside.</param>
public sealed record PlaceEntry(string Slug, string Name, IReadOnlyList<string> OtherNames, string Lane, double? Latitude, double? Longitude, string? Parent);

public sealed record ActorEntry(string Slug, string Name, string ShortName, string Token);

public sealed record OutletEntry(string Slug, string Name, string? Country, string? HouseStyle);

public sealed record AgencyEntry(string Slug, string Name);

/// <param name="Place">A slug, as in <paramref name="Actors"/> and <paramref name="Control"/>.</param>
public sealed record EventEntry(
    string Slug, EdtfDate Date, EventKind Kind, string? Place, IReadOnlyList<string> Actors, ControlEntry? Control, string Title, string Summary);

/// <summary>That a place passes from one actor to another.</summary>
public sealed record ControlEntry(string Place, string From, string To);

/// <summary>Our own summary of an outlet's report, with what it says about which event.</summary>
/// <param name="Title">The publisher's headline.</param>
/// <param name="Headline">Where our own stands in <paramref name="Text"/>.</param>
/// <param name="Body">The paragraphs, in reading order.</param>
/// <param name="Dropped">The headline, and what the article has besides its story, a line each; with <paramref name="Body"/> it covers all words.</param>
/// <param name="Passages">A sentence for each event that it reports; a line that was set aside may report one too.</param>
public sealed record DigestEntry(
    string Slug, string Outlet, string Title, string Language, string? Agency, string? Byline, string? Dateline, EdtfDate Published, SourceText Text, TextSpan Headline,
    IReadOnlyList<TextSpan> Body, IReadOnlyList<DroppedSpan> Dropped, IReadOnlyList<StoredEvidence> Evidence, IReadOnlyList<PassageEntry> Passages);

/// <param name="Event">A slug.</param>
public sealed record PassageEntry(string Event, TextSpan Span);

public sealed record ClaimEntry(string Event, string About, string? Subject, string? Scope, CuratedStatus Status, string Why, IReadOnlyList<CuratedValue> Values);
