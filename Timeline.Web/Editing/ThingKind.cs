using Timeline.Core.History;
using Timeline.Web.Ingest;

namespace Timeline.Web.Editing;

/// <summary>A kind of thing whose history has a page of its own. An event's stands below the event.</summary>
/// <param name="Word">Its part of the address.</param>
/// <param name="Kind">The name of its class.</param>
/// <param name="AddressOf">Where it is edited.</param>
sealed record ThingKind(string Word, string Kind, Func<long, ThingNow, string> AddressOf)
{
    public static readonly ThingKind Place = new("place", nameof(Core.Events.Place), (id, _) => EditAddress.Place(id));
    public static readonly ThingKind Actor = new("actor", nameof(Core.Events.Actor), (id, _) => EditAddress.Actor(id));
    public static readonly ThingKind Outlet = new("outlet", nameof(Core.Sources.Outlet), (id, _) => EditAddress.Outlet(id));
    public static readonly ThingKind Article = new("article", nameof(Core.Sources.Article), (id, _) => ReviewPage.AddressOf(id));
    public static readonly ThingKind Chronology = new("chronology", nameof(Core.Chronologies.Chronology), (_, now) => EditAddress.Chronology(now.Slug!));

    public static ThingKind? Of(string word) => new[] { Place, Actor, Outlet, Article, Chronology }.FirstOrDefault(kind => kind.Word == word);
}
