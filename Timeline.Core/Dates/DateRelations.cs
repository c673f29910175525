namespace Timeline.Core.Dates;

/// <summary>How two uncertain dates stand to each other in time.</summary>
public enum DateRelation
{
    /// <summary>All that the first may be lies before all that the second may be.</summary>
    Before,

    /// <summary>All that the first may be lies after all that the second may be.</summary>
    After,

    /// <summary>Their bounds share an instant.</summary>
    Overlaps,

    /// <summary>An unknown end decides, so nothing can be said.</summary>
    Unknown,
}

/// <summary>The partial order of uncertain dates.</summary>
public static class DateRelations
{
    /// <summary>
    /// Before and after need known bounds. An open end has no limit, so it overlaps all on its side; an unknown end lies somewhere beyond the
    /// other end, so a date further out on that side is neither before, after nor overlapping.
    /// </summary>
    public static DateRelation RelationTo(this EdtfDate first, EdtfDate second)
    {
        if (first.Latest < second.Earliest) return DateRelation.Before;
        if (second.Latest < first.Earliest) return DateRelation.After;
        var (a, b) = (Certain(first), Certain(second));
        return a.Start <= b.End && b.Start <= a.End ? DateRelation.Overlaps : DateRelation.Unknown;
    }

    static readonly Moment Ever = new(long.MaxValue), Never = new(long.MinValue);

    // What the date covers whatever its unknown ends turn out to be.
    static (Moment Start, Moment End) Certain(EdtfDate date)
    {
        var interval = date.Shape as DateInterval;
        var start = date.Earliest ?? (interval?.Start.Kind == IntervalEndKind.Unknown ? interval.End.Date?.Earliest ?? Ever : Never);
        var end = date.Latest ?? (interval?.End.Kind == IntervalEndKind.Unknown ? interval.Start.Date?.Latest ?? Never : Ever);
        return (start, end);
    }
}

/// <summary>A total order for sorting: by earliest, then by latest, then by canonical text.</summary>
/// <remarks>No earliest comes before every earliest, no latest after every latest. Equal only where the dates are.</remarks>
public sealed class EdtfOrder : IComparer<EdtfDate>
{
    public static readonly EdtfOrder Instance = new();

    EdtfOrder()
    {
    }

    public int Compare(EdtfDate? x, EdtfDate? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var earliest = Nullable.Compare(x.Earliest, y.Earliest);
        if (earliest != 0) return earliest;
        var latest = (x.Latest is null, y.Latest is null) switch
        {
            (false, false) => x.Latest!.Value.CompareTo(y.Latest!.Value),
            (var open, var otherOpen) => open.CompareTo(otherOpen),
        };
        return latest != 0 ? latest : string.CompareOrdinal(x.Edtf, y.Edtf);
    }
}
