namespace Timeline.Core.Dates;

/// <summary>The parts of a year that stand where a month would, 21 to 41 (ISO 8601-2, 4.8), as whole months of it.</summary>
/// <remarks>
/// Seasons are the meteorological ones: northern 21–24 and 25–28, southern 29–32. One over the turn of the year has the year of its January,
/// so that winter 2016 begins in December 2015.
/// </remarks>
public static class Season
{
    public const int Spring = 21, Summer = 22, Autumn = 23, Winter = 24, SouthernSpring = 29, FirstQuarter = 33, FirstThird = 37, FirstHalf = 40;

    public const int Last = 41;

    public static bool Exists(int code) => code is >= Spring and <= Last;

    /// <summary>The first day, inclusive.</summary>
    public static CalendarDay FirstDay(long year, int code) => CalendarDay.Of(year, 1, 1).AddMonths(FirstMonth(code));

    /// <summary>The last day, inclusive.</summary>
    public static CalendarDay LastDay(long year, int code) => CalendarDay.Of(year, 1, 1).AddMonths(FirstMonth(code) + Months(code)).AddDays(-1);

    // Months after January; December of the year before is −1.
    static int FirstMonth(int code) => code switch
    {
        Winter or Winter + 4 => -1,
        < SouthernSpring => 2 + 3 * ((code - Spring) % 4),
        SouthernSpring + 1 => -1,
        SouthernSpring => 8,
        < FirstQuarter => 2 + 3 * (code - SouthernSpring - 2),
        < FirstThird => 3 * (code - FirstQuarter),
        < FirstHalf => 4 * (code - FirstThird),
        _ => 6 * (code - FirstHalf),
    };

    static int Months(int code) => code switch
    {
        < FirstThird => 3,
        < FirstHalf => 4,
        _ => 6,
    };
}
