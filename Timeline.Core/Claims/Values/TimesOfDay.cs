namespace Timeline.Core.Claims.Values;

/// <summary>How two times of day stand to each other.</summary>
static class TimesOfDay
{
    /// <summary>Of their intervals; a zone that is told stands behind it.</summary>
    public const string Unit = "minute of the day";

    const int Noon = 720;

    /// <summary>How many minutes off “at noon” may be said.</summary>
    const int MinutesOffNoon = 20;

    /// <summary>How many minutes on the other side of “before” and “after” rounding may bring a time.</summary>
    const int MinutesOfSide = 5;

    public static bool IsOne(ClaimValue value) => value.Unit?.StartsWith(Unit, StringComparison.Ordinal) == true;

    public static bool AreOfOneClock(ClaimValue one, ClaimValue other) => IsOne(one) && one.Unit == other.Unit;

    /// <summary>How far apart two times of one clock are, at the nearest where one may be before or after noon.</summary>
    public static decimal MinutesApart(ClaimValue one, ClaimValue other)
    {
        var apart = Math.Abs(one.Range.Low!.Value - other.Range.Low!.Value);
        var round = one.IsOfEitherHalf || other.IsOfEitherHalf ? Noon : 2 * Noon;
        return Math.Min(apart % round, round - apart % round);
    }

    /// <summary>Whether both can be meant.</summary>
    public static bool Meet(ClaimValue one, ClaimValue other) => MinutesApart(one, other) <= Math.Max(MinutesOff(one), MinutesOff(other)) && IsOnItsSide(one, other) && IsOnItsSide(other, one);

    /// <summary>“Shortly before four” is not five past.</summary>
    static bool IsOnItsSide(ClaimValue bound, ClaimValue other) => (other.Range.Low!.Value - bound.Range.Low!.Value) is var later && Math.Abs(later) > Noon || bound.Qualifier switch
    {
        "before" => later <= MinutesOfSide,
        "after" => later >= -MinutesOfSide,
        _ => true,
    };

    /// <summary>How many minutes a time of day may be off as people say it: 6pm is said of eight minutes before, 5.52pm of that minute. “About” is said of what the next round time would not fit better.</summary>
    static decimal MinutesOff(ClaimValue time) => (time.Range.Low!.Value, time.Qualifier) switch
    {
        (Noon, _) when !time.Text.Any(char.IsDigit) => MinutesOffNoon,
        (var minute, null) => minute switch { _ when minute % 30 == 0 => 10, _ when minute % 15 == 0 => 5, _ when minute % 5 == 0 => 2, _ => 0 },
        (var minute, "about" or "around") => minute switch { _ when minute % 30 == 0 => 15, _ when minute % 15 == 0 => 10, _ when minute % 5 == 0 => 5, _ => 2 },
        // “Shortly before four” is said of a quarter to four, and of some minutes more.
        (var minute, "before" or "after") when minute % 30 == 0 => 20,
        _ => 15,
    };
}
