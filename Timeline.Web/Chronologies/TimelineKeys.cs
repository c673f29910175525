using Timeline.Core.Chronologies;
using Timeline.Core.Chronologies.Layout;
using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Web.Shell;

namespace Timeline.Web.Chronologies;

/// <summary>Reads the keys of a timeline's address; what it cannot use is noted in the query and left out.</summary>
static class TimelineKeys
{
    const string DateExample = "2016-03-25", LensExample = "2016-03-20/28";

    /// <summary>Names of an enumeration in addresses: in lower case.</summary>
    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static TimelineAddress Read(AddressQuery query, ChronologyView chronology, TimeWindow? whole, bool isFramed) => new(
        chronology.Slug,
        Window(query, whole),
        query.Read("lens", WindowAddress.ReadJoined, Words(TimelineWords.TakesLens, LensExample)),
        Named<LaneKind>(query, "lanes") ?? LaneKind.Place,
        new EventFilter(
            Slug(query, "place", chronology.Places.Select(place => place.Slug)),
            Slug(query, "actor", chronology.Actors.Select(actor => actor.Slug)),
            Named<EventKind>(query, "kind"),
            Slug(query, "outlet", chronology.Articles.Select(article => article.Outlet.Slug)),
            Slug(query, "agency", chronology.Articles.Select(article => article.Agency?.Slug).OfType<string>()),
            Named<DateCertainty>(query, "certainty"),
            query.Read("disputed", text => text == "1" ? text : null, "1") is not null),
        Slug(query, "e", chronology.Events.Select(one => one.Slug)),
        isFramed);

    // With one end given the other is the chronology's own.
    static TimeWindow? Window(AddressQuery query, TimeWindow? whole)
    {
        var from = query.Read("from", text => Bounded(text, date => date.Earliest), Words(TimelineWords.TakesDate, DateExample));
        var to = query.Read("to", text => Bounded(text, date => date.Latest), Words(TimelineWords.TakesDate, DateExample));
        if (from is null && to is null || whole is null) return null;
        var window = TimeWindow.Create(from?.Earliest!.Value.Seconds ?? whole.From, to?.Latest!.Value.Seconds + 1 ?? whole.To);
        if (window is null && to is not null) query.Ignore("to", to.Edtf, TimelineWords.TakesLaterDate);
        else if (window is null) query.Ignore("from", from!.Edtf, TimelineWords.TakesEarlierDate);
        return window;
    }

    static EdtfDate? Bounded(string text, Func<EdtfDate, Moment?> limit) => EdtfDate.Read(text).Date is { } date && limit(date) is not null ? date : null;

    static string? Slug(AddressQuery query, string key, IEnumerable<string> known) =>
        query.Read(key, text => known.Contains(text) ? text : null, TimelineWords.TakesKnown);

    static T? Named<T>(AddressQuery query, string key) where T : struct, Enum
    {
        var names = Enum.GetValues<T>().ToDictionary(Of);
        var name = query.Read(key, text => names.ContainsKey(text) ? text : null, string.Join(", ", names.Keys));
        return name is null ? null : names[name];
    }

    static string Words(string format, string example) => string.Format(System.Globalization.CultureInfo.CurrentCulture, format, example);
}
