using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>An uncertain date of the Extended Date/Time Format (ISO 8601-2:2019 annex A, levels 0, 1 and 2; loc.gov/standards/datetime).</summary>
/// <remarks>
/// Immutable; two are equal when their canonical texts are. A time without zone counts as UTC. Qualifiers do not move the bounds.
/// For the order of two dates see <see cref="DateRelations"/>, for sorting <see cref="EdtfOrder"/>.
/// </remarks>
public sealed class EdtfDate : IEquatable<EdtfDate>
{
    internal EdtfDate(DateShape shape)
    {
        Shape = shape;
        Edtf = shape.Edtf;
        Level = shape.Level;
        Earliest = shape.Earliest;
        Latest = shape.Latest;
    }

    /// <summary>The canonical text.</summary>
    public string Edtf { get; }

    /// <summary>The least level, 0 to 2, whose grammar has the canonical text.</summary>
    public int Level { get; }

    /// <summary>The first instant it may be, included; null where open or unknown.</summary>
    public Moment? Earliest { get; }

    /// <summary>The last instant it may be, included; null where open or unknown.</summary>
    public Moment? Latest { get; }

    /// <summary>A single date, an interval or a set.</summary>
    public DateShape Shape { get; }

    /// <summary>Reads EDTF; blanks are not part of it. For words as people type them see <see cref="DateWords"/>.</summary>
    public static EdtfReading Read(string text) => EdtfReader.Read(text);

    /// <summary>One day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day, or the year needs more than four digits, which EDTF has for years only.</exception>
    public static EdtfDate Day(long year, int month, int day) => Single(DateYear.Of(year), month, day);

    /// <inheritdoc cref="Day(long, int, int)"/>
    public static EdtfDate Day(CalendarDay day) => Day(day.Year, day.Month, day.Day);

    /// <summary>One month, or a part of a year by its code in <see cref="Season"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or the year needs more than four digits.</exception>
    public static EdtfDate Month(long year, int month) => Single(DateYear.Of(year), month, null);

    public static EdtfDate Year(long year) => Single(DateYear.Of(year), null, null);

    /// <summary>From the first instant of <paramref name="start"/> to the last of <paramref name="end"/>; null is an unknown end.</summary>
    /// <exception cref="ArgumentException">Either is no single date, or the end comes first.</exception>
    public static EdtfDate Interval(EdtfDate? start, EdtfDate? end) => Required($"{start}/{end}");

    /// <summary>One of these dates, not known which.</summary>
    /// <exception cref="ArgumentException">None is given, or one of them is no single date.</exception>
    public static EdtfDate OneOf(params IEnumerable<EdtfDate> dates) => Required($"[{string.Join(',', dates)}]");

    public bool Equals(EdtfDate? other) => other is not null && Edtf == other.Edtf;

    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    public override int GetHashCode() => Edtf.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(EdtfDate? a, EdtfDate? b) => a is null ? b is null : a.Equals(b);

    public static bool operator !=(EdtfDate? a, EdtfDate? b) => !(a == b);

    public override string ToString() => Edtf;

    static EdtfDate Single(DateYear year, int? month, int? day)
    {
        var monthDigits = Digits(month);
        var dayDigits = Digits(day);
        var exists = month is null || year.TakesMonth && (month is >= 1 and <= 12 || day is null && Season.Exists(month.Value));
        if (!exists || DateSpan.Of(year, monthDigits, dayDigits) is not { } span)
            throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is not in the calendar");
        return new EdtfDate(new SingleDate(year, monthDigits, dayDigits, null, default, span));
    }

    static DigitMask? Digits(int? number) => number is { } n ? new DigitMask(n.ToString("00", CultureInfo.InvariantCulture)) : null;

    static EdtfDate Required(string text) => Read(text) is { Date: { } date } ? date : throw new ArgumentException($"{text} is not EDTF", nameof(text));
}
