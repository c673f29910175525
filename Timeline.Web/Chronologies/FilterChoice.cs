using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;

namespace Timeline.Web.Chronologies;

/// <summary>One filter: what it is called, what it can be, what it is.</summary>
/// <param name="All">The words for no choice; null where one is always made.</param>
/// <param name="Chosen">The value in the address; null for none.</param>
/// <param name="Wider">The filters without it; null where it cannot be taken away.</param>
/// <param name="Without">The address without it; null where it cannot be taken away.</param>
public sealed record FilterChoice(string Key, string Name, string? All, IReadOnlyList<(string Value, string Name)> Options, string? Chosen, EventFilter? Wider, string? Without)
{
    public string ChosenName => Options.FirstOrDefault(option => option.Value == Chosen).Name ?? Chosen ?? "";

    /// <summary>In the order of the bar; each offers only what an event of the chronology has.</summary>
    public static IReadOnlyList<FilterChoice> Of(TimelineView view)
    {
        var (events, articles, address, filter) = (view.Chronology.Events, view.Chronology.Articles, view.Address, view.Address.Filter);
        var places = events.Select(one => one.Place).ToHashSet();
        var actors = events.SelectMany(one => one.Actors).ToHashSet();
        return
        [
            Choice("place", TimelineWords.Place, view.Chronology.Places.Where(one => places.Contains(one.Slug)).Select(one => (one.Slug, one.Name)), filter.Place, filter with { Place = null }),
            Choice("actor", TimelineWords.Actor, view.Chronology.Actors.Where(one => actors.Contains(one.Slug)).Select(one => (one.Slug, one.ShortName)), filter.Actor, filter with { Actor = null }),
            Choice("kind", TimelineWords.Kind, events.Select(one => one.Kind).Select(kind => (TimelineKeys.Of(kind), EventKinds.InWords(kind))), KeyOf(filter.Kind), filter with { Kind = null }),
            Choice("outlet", TimelineWords.Outlet, articles.Select(one => (one.Outlet.Slug, one.Outlet.Name)), filter.Outlet, filter with { Outlet = null }),
            Choice("agency", TimelineWords.AgencyFilter, articles.Select(one => one.Agency).OfType<Core.Sources.AgencyName>().Select(one => (one.Slug, one.Name)), filter.Agency, filter with { Agency = null }),
            Choice("certainty", TimelineWords.Dates, events.Select(one => EventFilter.CertaintyOf(one.Date)).Select(one => (TimelineKeys.Of(one), Words(one))), KeyOf(filter.Certainty), filter with { Certainty = null }),
            new("lanes", TimelineWords.Lanes, null, [.. Enum.GetValues<LaneKind>().Select(lanes => (TimelineKeys.Of(lanes), Words(lanes)))], TimelineKeys.Of(address.Lanes), null, null),
        ];

        FilterChoice Choice(string key, string name, IEnumerable<(string Value, string Name)> options, string? chosen, EventFilter without)
        {
            var all = options.Distinct().OrderBy(option => option.Name, StringComparer.CurrentCulture).ToList();
            return new(key, name, string.Format(CultureInfo.CurrentCulture, TimelineWords.All, all.Count), all, chosen, without, (address with { Filter = without }).Href);
        }
    }

    static string? KeyOf<T>(T? value) where T : struct, Enum => value is { } one ? TimelineKeys.Of(one) : null;

    static string Words(LaneKind lanes) => lanes switch
    {
        LaneKind.Place => TimelineWords.ByPlace,
        LaneKind.Actor => TimelineWords.ByActor,
        _ => TimelineWords.ByKind,
    };

    static string Words(DateCertainty certainty) => certainty switch
    {
        DateCertainty.Day => TimelineWords.CertainDay,
        DateCertainty.Range => TimelineWords.CertainRange,
        DateCertainty.About => TimelineWords.CertainAbout,
        _ => TimelineWords.CertainOpen,
    };
}
