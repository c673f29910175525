using System.Globalization;
using Timeline.Core.Comparison;
using Timeline.Core.Dates;

namespace Timeline.Core.Claims;

/// <summary>The day a witness was published, as far as its EDTF tells one.</summary>
static class PublicationDay
{
    /// <summary>The first day it may have been published; the first of its month or year where that is all one knows, null where one knows nothing.</summary>
    public static DateOnly? Of(Witness witness)
    {
        var digits = witness.Published?.TrimStart('[', '{', '.');
        if (digits is null) return null;
        foreach (var (length, format) in new[] { (10, "yyyy-MM-dd"), (7, "yyyy-MM"), (4, "yyyy") })
            if (digits.Length >= length && DateOnly.TryParseExact(digits[..length], format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        return null;
    }

    /// <summary>The day from which relative dates count: the first of those that are possible, where they are at most three days; null where it is known less well.</summary>
    public static DateOnly? Day(Witness witness)
    {
        if (witness.Published is not { } published || EdtfDate.Read(published).Date is not { Earliest: { } first, Latest: { } last } || last.Day.Number - first.Day.Number > 2) return null;
        return Of(witness);
    }

    /// <summary>The publication as an EDTF of no more than a day: without its time.</summary>
    public static string? Edtf(Witness witness) => witness.Published is { } published && published.IndexOf('T') is var time and > 0 ? published[..time] : witness.Published;
}
