using Timeline.Core.Dates;

namespace Timeline.Core.Comparison;

/// <summary>Which of two witnesses was published first.</summary>
static class PublicationOrder
{
    /// <summary>By the first instant each may have been published, then by the last; undated ones come last. Equal ones are equal.</summary>
    public static IComparer<Witness> EarliestFirst { get; } = Comparer<Witness>.Create((a, b) => Bounds(a).CompareTo(Bounds(b)));

    static (Moment Earliest, Moment Latest) Bounds(Witness witness)
    {
        var date = witness.PublishedDate;
        return date is null ? (Never, Never) : (date.Earliest ?? Always, date.Latest ?? Never);
    }

    static Moment Never { get; } = new(long.MaxValue);

    static Moment Always { get; } = new(long.MinValue);
}
