using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>An instant: whole seconds since 1970-01-01T00:00:00Z in the proleptic Gregorian calendar without leap seconds, and milliseconds after it.</summary>
/// <remarks>Years up to about ±200,000 million fit. The last instant of a day, month or year is its last second with 999 milliseconds.</remarks>
/// <param name="Seconds">Negative before 1970; this number alone is what windows query on.</param>
/// <param name="Millisecond">0 to 999, counted forward from the second, before 1970 too.</param>
public readonly record struct Moment(long Seconds, int Millisecond = 0) : IComparable<Moment>
{
    public const long SecondsOfDay = 86_400;

    /// <summary>The first instant of a day in UTC.</summary>
    public static Moment StartOf(CalendarDay day) => new(day.Number * SecondsOfDay);

    /// <summary>The last instant of a day in UTC, 23:59:59.999.</summary>
    public static Moment EndOf(CalendarDay day) => new(day.Number * SecondsOfDay + SecondsOfDay - 1, 999);

    /// <summary>The day in UTC that this instant is in.</summary>
    public CalendarDay Day => new(Math.DivRem(Seconds, SecondsOfDay) is var (days, rest) && rest < 0 ? days - 1 : days);

    /// <summary>Seconds since midnight in UTC, 0 to 86,399.</summary>
    public int SecondOfDay => (int)(Seconds - Day.Number * SecondsOfDay);

    /// <summary>The moment so many minutes later, earlier where they are negative.</summary>
    public Moment AddMinutes(long minutes) => this with { Seconds = Seconds + 60 * minutes };

    public int CompareTo(Moment other) => Seconds != other.Seconds ? Seconds.CompareTo(other.Seconds) : Millisecond.CompareTo(other.Millisecond);

    public static bool operator <(Moment a, Moment b) => a.CompareTo(b) < 0;

    public static bool operator >(Moment a, Moment b) => a.CompareTo(b) > 0;

    public static bool operator <=(Moment a, Moment b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Moment a, Moment b) => a.CompareTo(b) >= 0;

    /// <summary>ISO 8601 in UTC: <c>2016-03-31T23:59:59.999Z</c>; years outside 0000 to 9999 in expanded form.</summary>
    public override string ToString()
    {
        var second = SecondOfDay;
        return string.Create(CultureInfo.InvariantCulture, $"{Day}T{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}.{Millisecond:000}Z");
    }
}
