using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>The year of a date in any form of EDTF; year 0 is 1 BC.</summary>
/// <remarks>Made by <see cref="EdtfDate.Read"/> or <see cref="Of"/>. Equality is by <see cref="Text"/>.</remarks>
public sealed record DateYear
{
    /// <summary>The furthest year from 0 that a <see cref="Moment"/> can count.</summary>
    public const long Furthest = 200_000_000_000;

    internal DateYear(string text, long least, long greatest, DatePrecision precision, int level)
    {
        Text = text;
        Least = least;
        Greatest = greatest;
        Precision = precision;
        Level = level;
    }

    /// <summary>As EDTF writes it: <c>2016</c>, <c>-0043</c>, <c>156X</c>, <c>Y170000002</c>, <c>Y17E7</c>, <c>1950S2</c>, <c>156</c> (a decade), <c>15</c> (a century).</summary>
    public string Text { get; }

    /// <summary>The first year it may be.</summary>
    public long Least { get; }

    /// <summary>The last year it may be, included.</summary>
    public long Greatest { get; }

    /// <summary>Year where all digits are stated, else decade, century, millennium or unstated.</summary>
    public DatePrecision Precision { get; }

    public bool IsExact => Least == Greatest;

    internal int Level { get; }

    /// <summary>The digits, where some of them are unspecified; the sign is that of <see cref="Text"/>.</summary>
    internal DigitMask? Mask { get; init; }

    /// <summary>Letter-prefixed years stand alone: no month, no interval, no set.</summary>
    internal bool IsLetterPrefixed => Text[0] == 'Y';

    /// <summary>Whether a month may follow.</summary>
    internal bool TakesMonth => !IsLetterPrefixed && !Text.Contains('S') && Text.TrimStart('-').Length >= 4;

    /// <summary>How many digits from the left are significant, where that is said: 2 of <c>1950S2</c>.</summary>
    internal int? SignificantDigits { get; init; }

    /// <summary>The years among which an estimated one is, both included: 1900 and 1999 of <c>1950S2</c>; null where all of its digits are significant.</summary>
    internal (long Least, long Greatest)? EstimatedWithin
    {
        get
        {
            var free = Math.Abs(Least).ToString(CultureInfo.InvariantCulture).Length - (SignificantDigits ?? int.MaxValue);
            if (free <= 0) return null;
            var unit = 1L;
            for (var i = 0; i < free; i++) unit *= 10;
            var near = Math.Abs(Least) / unit * unit;
            return Least < 0 ? (-(near + unit - 1), -near) : (near, near + unit - 1);
        }
    }

    internal bool IsBlank => Mask is { IsBlank: true };

    /// <summary>One year; with more than four digits in its letter-prefixed form.</summary>
    public static DateYear Of(long year)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Furthest);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -Furthest);
        var plain = year is >= -9999 and <= 9999;
        var text = plain ? year.ToString("0000;-0000", CultureInfo.InvariantCulture) : year.ToString("'Y'0;'Y-'0", CultureInfo.InvariantCulture);
        return new DateYear(text, year, year, DatePrecision.Year, plain && year >= 0 ? 0 : 1);
    }

    /// <summary>The years it may be, in order.</summary>
    internal IEnumerable<long> Years(bool backwards)
    {
        for (var i = 0L; i <= Greatest - Least; i++)
        {
            var year = backwards ? Greatest - i : Least + i;
            if (Mask is not { } mask || mask.Fits((int)Math.Abs(year))) yield return year;
        }
    }

    public bool Equals(DateYear? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
