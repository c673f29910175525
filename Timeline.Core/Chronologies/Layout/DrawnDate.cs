using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>How well one moment is known: it lies from <paramref name="Earliest"/>, included, to <paramref name="Latest"/>, not included; seconds since 1970.</summary>
/// <param name="IsAbout">The bounds themselves are approximate or in doubt.</param>
public sealed record DateEdge(long Earliest, long Latest, bool IsAbout)
{
    /// <summary>Known to the day or better, and not in doubt.</summary>
    public bool IsSharp => !IsAbout && Latest - Earliest <= Moment.SecondsOfDay;

    public bool TellsHour => Latest - Earliest < Moment.SecondsOfDay;
}

/// <summary>What a drawing needs to know of a date.</summary>
/// <remarks>
/// What does not last has a <see cref="Start"/> only: the one moment at which it happened. What lasts has an edge at each end, null where the
/// sources give none; never null at both.
/// </remarks>
public sealed record DrawnDate
{
    DrawnDate(DateEdge? start, DateEdge? end, bool lasts) => (Start, End, Lasts) = (start, end, lasts);

    public DateEdge? Start { get; }

    public DateEdge? End { get; }

    public bool Lasts { get; }

    /// <summary>The first instant that is known to matter: without a start, where the end begins.</summary>
    public long From => (Start ?? End!).Earliest;

    /// <summary>The instant after the last that is known to matter. An end that no source gives counts for nothing: it would claim that the event lasted.</summary>
    public long To => (End ?? Start!).Latest;

    public bool Meets(TimeWindow window) => window.Meets(From, To);

    /// <returns>Null where the date has no limit on either side.</returns>
    public static DrawnDate? Of(EdtfDate date) => date.Shape switch
    {
        SingleDate single => new DrawnDate(Edge(single), null, lasts: false),
        DateInterval { Start.Date: null, End.Date: null } => null,
        DateInterval interval => new DrawnDate(Edge(interval.Start), Edge(interval.End), lasts: true),
        DateSet { IsAllOf: false } when (date.Earliest, date.Latest) is ({ } earliest, { } latest) =>
            new DrawnDate(new DateEdge(earliest.Seconds, latest.Seconds + 1, IsAbout: false), null, lasts: false),
        DateSet set => OfAll(set),
        _ => null,
    };

    static DrawnDate? OfAll(DateSet set)
    {
        var (first, last) = (set.Members[0].First, set.Members[^1].Last);
        return first is null && last is null ? null : new DrawnDate(first is null ? null : Edge(first), last is null ? null : Edge(last), lasts: true);
    }

    static DateEdge? Edge(IntervalEnd end) =>
        end.Date is null ? null : Edge(end.Date) with { IsAbout = end.Kind == IntervalEndKind.KnownOrBeyond || end.Date.Qualifiers.Any != DateQualifier.None };

    static DateEdge Edge(SingleDate date) => new(date.Earliest!.Value.Seconds, date.Latest!.Value.Seconds + 1, date.Qualifiers.Any != DateQualifier.None);
}
