using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>The stretch of time that is drawn, in seconds since 1970-01-01T00:00Z: <see cref="From"/> included, <see cref="To"/> not; never empty.</summary>
public sealed record TimeWindow
{
    /// <summary>Twenty thousand million years, longer than there has been time; ten times that can still be counted on from its end.</summary>
    const long Furthest = 20_000_000_000 * 31_556_952;

    TimeWindow(long from, long to) => (From, To) = (from, to);

    public long From { get; }

    public long To { get; }

    /// <summary>As a fraction, for the longest windows are longer than a long can count.</summary>
    public double Seconds => (double)To - From;

    /// <summary>Null where it would end before or when it starts.</summary>
    public static TimeWindow? Create(long from, long to)
    {
        (from, to) = (Math.Clamp(from, -Furthest, Furthest), Math.Clamp(to, -Furthest, Furthest));
        return from < to ? new TimeWindow(from, to) : null;
    }

    /// <summary>From the first instant of one date to the last of another, both whole: <c>2017-01</c> as <paramref name="last"/> ends with 31 January.</summary>
    /// <returns>Null where reversed, or where either has no limit on its side.</returns>
    public static TimeWindow? Create(EdtfDate first, EdtfDate last) =>
        first.Earliest is { } from && last.Latest is { } to ? Create(from.Seconds, to.Seconds + 1) : null;

    /// <summary>Whether the stretch, end not included, shares an instant with the window.</summary>
    public bool Meets(long from, long to) => from < To && to > From;
}
