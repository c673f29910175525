using System.Text;

namespace Timeline.Core.Dates;

/// <summary>One date: a year, perhaps with a month or season, a day, a time; every digit may be unspecified, every component qualified.</summary>
public sealed record SingleDate : DateShape
{
    readonly DateSpan span;

    internal SingleDate(DateYear year, DigitMask? month, DigitMask? day, TimeOfDay? time, ComponentQualifiers qualifiers, DateSpan span)
    {
        Year = year;
        Month = month;
        Day = day;
        Time = time;
        Qualifiers = qualifiers;
        this.span = span;
        Edtf = Write();
    }

    public DateYear Year { get; }

    /// <summary>01 to 12, or a code of <see cref="Dates.Season"/>.</summary>
    public DigitMask? Month { get; }

    public DigitMask? Day { get; }

    public TimeOfDay? Time { get; }

    public ComponentQualifiers Qualifiers { get; }

    /// <summary>The code of a <see cref="Dates.Season"/>, or null where the date has none.</summary>
    public int? Season => Month is { IsExact: true, Least: >= Dates.Season.Spring and var code } ? code : null;

    public bool IsUncertain => Qualifiers.Any.HasFlag(DateQualifier.Uncertain);

    public bool IsApproximate => Qualifiers.Any.HasFlag(DateQualifier.Approximate);

    /// <summary>The unit the date is one of, whether or not it is known which: of <c>2016-03-XX</c> the day.</summary>
    public DatePrecision Unit =>
        Time is { Second: null } ? DatePrecision.Minute
        : Time is not null ? DatePrecision.Second
        : Day is not null ? DatePrecision.Day
        : Season is not null ? DatePrecision.Season
        : Month is not null ? DatePrecision.Month
        : Year.Mask is null ? Year.Precision
        : DatePrecision.Year;

    /// <summary>The unit down to which everything is stated: of <c>2016-03-XX</c> the month, of <c>156X-12-25</c> the decade.</summary>
    public DatePrecision Precision =>
        Year.Precision != DatePrecision.Year || Month is null or { IsExact: false } ? Year.Precision
        : Day is null or { IsExact: false } ? Season is null ? DatePrecision.Month : DatePrecision.Season
        : Unit;

    public override Moment? Earliest => Time?.Earliest(span.First) ?? Moment.StartOf(span.First);

    public override Moment? Latest => Time?.Latest(span.Last) ?? Moment.EndOf(span.Last);

    /// <summary>The first day it may be, as written, without regard to a time's zone.</summary>
    public CalendarDay FirstDay => span.First;

    /// <summary>The last day it may be, included, as written.</summary>
    public CalendarDay LastDay => span.Last;

    /// <summary>The day of a time, itself where it has none.</summary>
    internal SingleDate WithoutTime => Time is null ? this : (SingleDate)EdtfDate.Day(FirstDay).Shape;

    /// <summary>Whether no digit is unspecified.</summary>
    public bool IsFullyStated => Year.Mask is null && Month is null or { IsExact: true } && Day is null or { IsExact: true };

    internal override string Edtf { get; }

    internal override int Level => Math.Max(Year.Level, Math.Max(Season > Dates.Season.Winter ? 2 : Season is null ? 0 : 1, Math.Max(UnspecifiedLevel, QualifierLevel)));

    internal int ComponentCount => Day is not null ? 3 : Month is not null ? 2 : 1;

    // Level 1 leaves out whole components from the right, or with nothing else the last one or two digits, or all, of the year.
    int UnspecifiedLevel =>
        IsFullyStated ? 0
        : Month is null ? Year.Mask is { IsBlank: true, Text.Length: 4 } or { TrailingUnspecified: 1 or 2 } && IsFilledFromRight(Year.Mask.Value) ? 1 : 2
        : Day is null ? Month is { IsBlank: true } && (Year.Mask is null || Year.IsBlank) ? 1 : 2
        : Day is { IsBlank: true } && (Month is { IsExact: true } && Year.Mask is null || Month is { IsBlank: true } && (Year.Mask is null || Year.IsBlank)) ? 1 : 2;

    int QualifierLevel =>
        Qualifiers.Any == DateQualifier.None ? 0
        : !Qualifiers.AreUniform(ComponentCount) || Year.Precision is DatePrecision.Decade or DatePrecision.Century && Year.Mask is null ? 2
        : 1;

    static bool IsFilledFromRight(DigitMask mask) => new DigitMask(mask.Text.TrimEnd('X')).IsExact;

    public bool Equals(SingleDate? other) => other is not null && Edtf == other.Edtf;

    public override int GetHashCode() => Edtf.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Edtf;

    // Components from the left that share a qualifier carry it once, behind the last of them; any other carries its own before it.
    string Write()
    {
        var text = new StringBuilder();
        var group = Qualifiers.LeadingGroup(ComponentCount);
        for (var i = 0; i < ComponentCount; i++)
        {
            if (i > 0) text.Append('-');
            if (i >= group) text.Append(ComponentQualifiers.Sign(Qualifiers[i]));
            text.Append(i switch { 0 => Year.Text, 1 => Month!.Value.Text, _ => Day!.Value.Text });
            if (i == group - 1) text.Append(ComponentQualifiers.Sign(Qualifiers[i]));
        }
        return Time is null ? text.ToString() : text.Append('T').Append(Time).ToString();
    }
}
