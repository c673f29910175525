namespace Timeline.Core.Comparison;

/// <summary>Which of two witnesses was published first.</summary>
static class PublicationOrder
{
    /// <summary>By the first instant each may have been published, undated ones last; equal ones are equal.</summary>
    public static IComparer<Witness> EarliestFirst { get; } =
        Comparer<Witness>.Create((a, b) => string.CompareOrdinal(Bound(a), Bound(b)));

    // An EDTF year of four digits sorts as it reads; a bracket only opens a choice of days.
    static string Bound(Witness witness) => witness.Published?.TrimStart('[', '{', '~', '?', '%') ?? "\uffff";
}
