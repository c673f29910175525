using Microsoft.AspNetCore.Http.Extensions;
using Timeline.Core.Chronologies;
using Timeline.Core.Chronologies.Layout;
using Timeline.Web.Shell;

namespace Timeline.Web.Chronologies;

/// <summary>The whole state of a timeline page, as its address says it.</summary>
/// <param name="Window">Null: the whole chronology.</param>
/// <param name="Event">The slug of the chosen event.</param>
/// <param name="IsFramed">Whether it is the view that other sites may frame.</param>
public sealed record TimelineAddress(string Chronology, TimeWindow? Window, TimeWindow? Lens, LaneKind Lanes, EventFilter Filter, string? Event, bool IsFramed = false)
{
    public string Path => (IsFramed ? Frame.Path : "") + Page;

    /// <summary>The address in the language of the page, its keys in the order of the documentation; what is as usual is left out.</summary>
    public string Href => Language.Keep(Path + Query());

    /// <summary>The picture of this state, for links to it.</summary>
    public string Picture => Language.Keep($"{Page}/preview.png{Query()}");

    /// <summary>The page of an event of the chronology, whole wherever the link stands.</summary>
    public string Of(string happening) => Language.Keep($"{Page}/e/{Uri.EscapeDataString(happening)}");

    /// <summary>What of the address a form of filters must carry along, for it does not ask for it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept() => Pairs().Where(pair => pair.Key is "from" or "to" or "lens" or "e");

    string Page => $"/t/{Uri.EscapeDataString(Chronology)}";

    string Query() => new QueryBuilder(Pairs()).ToQueryString().Value!.Replace("%2F", "/").Replace("%3A", ":");

    IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        var window = Window is null ? null : WindowAddress.Of(Window);
        (string Key, string? Value)[] pairs =
        [
            ("from", window?.From),
            ("to", window?.To),
            ("lens", Lens is null ? null : WindowAddress.Of(Lens).Joined()),
            ("lanes", Lanes == LaneKind.Place ? null : TimelineKeys.Of(Lanes)),
            ("place", Filter.Place),
            ("actor", Filter.Actor),
            ("kind", Filter.Kind is { } kind ? TimelineKeys.Of(kind) : null),
            ("outlet", Filter.Outlet),
            ("agency", Filter.Agency),
            ("certainty", Filter.Certainty is { } certainty ? TimelineKeys.Of(certainty) : null),
            ("disputed", Filter.DisputedOnly ? "1" : null),
            ("e", Event),
        ];
        return pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!));
    }
}
