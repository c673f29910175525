using Timeline.Core.Dates;
using Timeline.Core.Events;

namespace Timeline.Web.Sharing;

/// <summary>Things in the words of schema.org, for machines that read pages.</summary>
static class SchemaOrg
{
    /// <summary>A thing of a type with what is known of it: null is left out.</summary>
    public static Dictionary<string, object> Thing(string type, params IEnumerable<(string Name, object? Value)> facts) =>
        new([KeyValuePair.Create<string, object>("@type", type), .. facts.Where(fact => fact.Value is not null).Select(fact => KeyValuePair.Create(fact.Name, fact.Value!))]);

    /// <summary>An event, from the first day that it may lie on to the last.</summary>
    /// <param name="address">Absolute.</param>
    public static IEnumerable<(string Name, object? Value)> Facts(EventSummary happening, string? place, string address) =>
    [
        ("name", happening.Title),
        ("url", address),
        ("startDate", happening.Date.Earliest is { } first ? Day(first) : null),
        ("endDate", happening.Date.Latest is { } last ? Day(last) : null),
        ("location", place is null ? null : Thing("Place", ("name", place))),
    ];

    public static string Day(Moment moment) => EdtfDate.Day(moment.Day).Edtf;
}
