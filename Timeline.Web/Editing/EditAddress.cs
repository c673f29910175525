using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Web.Events;

namespace Timeline.Web.Editing;

/// <summary>Addresses of the editors' pages.</summary>
static class EditAddress
{
    public const string Desk = "/edit";
    public const string NewChronology = "/edit/new";

    public const string Places = "/edit/places";
    public const string NewPlace = "/edit/places/new";
    public const string Actors = "/edit/actors";
    public const string NewActor = "/edit/actors/new";
    public const string Outlets = "/edit/outlets";

    /// <summary>The desk, which says what was thrown away just now and brings it back.</summary>
    /// <param name="kind">The name of the thing's class.</param>
    public static string DeskAfter(string kind, long id) => string.Create(CultureInfo.InvariantCulture, $"{Desk}?thrown={kind}-{id}");

    public static string Place(long id) => Numbered(Places, id);

    public static string Actor(long id) => Numbered(Actors, id);

    public static string Outlet(long id) => Numbered(Outlets, id);

    public static string HistoryOf(ThingKind kind, long id) => Numbered($"/edit/history/{kind.Word}", id);

    public static string Chronology(string chronology) => $"/edit/{chronology}";

    public static string NewEvent(string chronology) => $"/edit/{chronology}/new";

    /// <summary>The form of a new event on a day that articles name, with their sentences.</summary>
    public static string NewEvent(string chronology, SuggestedDay day) => $"{NewEvent(chronology)}?day={day.Day.Edtf}{string.Concat(day.Passages.Select(passage => $"&told={passage.Name}"))}";

    public static string Event(string chronology, string happening) => $"/edit/{chronology}/{happening}";

    /// <param name="before">The number of an article, for what those kept before it tell; null for those kept last.</param>
    public static string Suggestions(string chronology, long? before = null) => $"/edit/{chronology}/suggestions" + (before is null ? "" : string.Create(CultureInfo.InvariantCulture, $"?before={before}"));

    public static string Passages(string chronology, string happening) => Event(chronology, happening) + "/passages";

    /// <param name="article">By its slug: the last version of it.</param>
    public static string Passages(string chronology, string happening, string article) => $"{Passages(chronology, happening)}?article={article}";

    /// <param name="claim">Null for a new one.</param>
    public static string Claim(string chronology, string happening, long? claim = null) => Event(chronology, happening) + "/claim" + (claim is { } id ? $"?id={id}" : "");

    /// <param name="found">The key of a claim that the program found.</param>
    public static string Correct(string chronology, string happening, string found) => Event(chronology, happening) + $"/claim?found={found}";

    public static string Note(string chronology, string happening) => Event(chronology, happening) + "/note";

    /// <param name="state">Of the event's page: its columns, and the row that is to be set.</param>
    public static string ByHand(string chronology, string happening, EventState? state = null) =>
        Event(chronology, happening) + "/by-hand" + (state?.Address.Split('?', 2) is [_, var query] ? "?" + query : "");

    public static string LinkPassages(string chronology, string happening) => Event(chronology, happening) + "/link";

    public static string History(string chronology, string happening) => Event(chronology, happening) + "/history";

    /// <summary>The event as readers see it.</summary>
    public static string Read(string chronology, string happening) => $"/t/{chronology}/e/{happening}";

    static string Numbered(string list, long id) => string.Create(CultureInfo.InvariantCulture, $"{list}/{id}");
}
