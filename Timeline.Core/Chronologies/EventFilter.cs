using Timeline.Core.Dates;
using Timeline.Core.Events;

namespace Timeline.Core.Chronologies;

/// <summary>How well it is known when something happened.</summary>
public enum DateCertainty
{
    /// <summary>To the day or better, at both ends of what lasted.</summary>
    Day,

    /// <summary>To a month, a year, one of some days.</summary>
    Range,

    /// <summary>About then, or perhaps then.</summary>
    About,

    /// <summary>An end is open or not known.</summary>
    Open,
}

/// <summary>Which events of a chronology are looked at. What is null excludes nothing; places, actors, outlets and agencies by slug.</summary>
/// <param name="Place">It, or a place that lies in it.</param>
public sealed record EventFilter(
    string? Place = null, string? Actor = null, EventKind? Kind = null, string? Outlet = null, string? Agency = null, DateCertainty? Certainty = null, bool DisputedOnly = false)
{
    /// <summary>In the order of the chronology.</summary>
    public IReadOnlyList<EventSummary> Apply(ChronologyView chronology)
    {
        var within = chronology.Places.Where(place => place.Slug == Place || place.Parent == Place).Select(place => place.Slug).ToHashSet();
        return
        [
            .. chronology.Events.Where(one =>
                (Place is null || within.Contains(one.Place ?? ""))
                && (Actor is null || one.Actors.Contains(Actor))
                && (Kind is null || one.Kind == Kind)
                && (Outlet is null || one.Outlets.Contains(Outlet))
                && (Agency is null || one.Agencies.Contains(Agency))
                && (Certainty is null || CertaintyOf(one.Date) == Certainty)
                && (!DisputedOnly || one.Disputed)),
        ];
    }

    public static DateCertainty CertaintyOf(EdtfDate date) => date.Shape switch
    {
        SingleDate single => CertaintyOf(single),
        DateInterval { Start.Kind: IntervalEndKind.Known, End.Kind: IntervalEndKind.Known } interval =>
            (DateCertainty)Math.Max((int)CertaintyOf(interval.Start.Date!), (int)CertaintyOf(interval.End.Date!)),
        DateInterval => DateCertainty.Open,
        _ => date is { Earliest: not null, Latest: not null } ? DateCertainty.Range : DateCertainty.Open,
    };

    static DateCertainty CertaintyOf(SingleDate date) =>
        date.Qualifiers.Any != DateQualifier.None ? DateCertainty.About : date.FirstDay == date.LastDay ? DateCertainty.Day : DateCertainty.Range;
}
