using System.Globalization;
using Timeline.Core.Comparison;

namespace Timeline.Core.Claims.Reading;

/// <summary>The day a witness was published, as far as its EDTF tells one.</summary>
static class PublicationDay
{
    /// <summary>The first day it may have been published; the first of its month or year where that is all one knows, null where one knows nothing.</summary>
    public static DateOnly? Of(Witness witness)
    {
        // Asked of every statement of a report.
        var digits = witness.Published.AsSpan().TrimStart("[{.");
        if (Number(digits, 0, 4) is not ({ } year and > 0)) return null;
        if (Number(digits, 5, 2) is not ({ } month and >= 1 and <= 12) || digits[4] != '-') return new DateOnly(year, 1, 1);
        return Number(digits, 8, 2) is { } day and >= 1 && day <= DateTime.DaysInMonth(year, month) && digits[7] == '-' ? new DateOnly(year, month, day) : new DateOnly(year, month, 1);
    }

    static int? Number(ReadOnlySpan<char> digits, int start, int length) =>
        digits.Length >= start + length && int.TryParse(digits.Slice(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The day from which relative dates count: the first of those that are possible, where they are at most three days; null where it is known less well.</summary>
    public static DateOnly? Day(Witness witness)
    {
        if (witness.PublishedDate is not { Earliest: { } first, Latest: { } last } || last.Day.Number - first.Day.Number > 2) return null;
        return Of(witness);
    }

    /// <summary>The publication as an EDTF of no more than a day: without its time.</summary>
    public static string? Edtf(Witness witness) => witness.Published is { } published && published.IndexOf('T') is var time and > 0 ? published[..time] : witness.Published;
}
