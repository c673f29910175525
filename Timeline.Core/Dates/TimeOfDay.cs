using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>A time of day. Without seconds it lasts its minute, with seconds it is an instant.</summary>
/// <param name="Hour">0 to 24; 24:00 is the midnight that ends the day.</param>
/// <param name="Second">Null where only the minute is known.</param>
/// <param name="Fraction">Digits after the decimal point, without trailing zeros; only three count in a <see cref="Moment"/>.</param>
/// <param name="OffsetMinutes">From UTC, east positive; null where no zone is given, which is counted as UTC.</param>
public sealed record TimeOfDay(int Hour, int Minute, int? Second = null, string Fraction = "", int? OffsetMinutes = null)
{
    internal Moment Earliest(CalendarDay day) => new(Seconds(day) + (Second ?? 0), Milliseconds);

    internal Moment Latest(CalendarDay day) => Second is null ? new Moment(Seconds(day) + 59, 999) : Earliest(day);

    long Seconds(CalendarDay day) => day.Number * Moment.SecondsOfDay + Hour * 3600 + (Minute - (OffsetMinutes ?? 0)) * 60;

    int Milliseconds => int.Parse(Fraction.PadRight(3, '0').AsSpan(0, 3), CultureInfo.InvariantCulture);

    /// <summary>As it stands after the T: <c>17:47</c>, <c>23:20:30.5+04:30</c>, <c>10:00:00Z</c>.</summary>
    public override string ToString()
    {
        var seconds = Second is { } second ? string.Create(CultureInfo.InvariantCulture, $":{second:00}") : "";
        var fraction = Fraction.Length > 0 ? "." + Fraction : "";
        var zone = OffsetMinutes switch
        {
            null => "",
            0 => "Z",
            { } minutes => string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}{seconds}{fraction}{zone}");
    }
}
