namespace Timeline.Core.Dates;

/// <summary>Units of a date, finest first.</summary>
public enum DatePrecision
{
    Second,
    Minute,
    Day,
    Month,

    /// <summary>A season, quarter, third or half of a year.</summary>
    Season,
    Year,
    Decade,
    Century,
    Millennium,

    /// <summary>Not even the millennium is stated: <c>XXXX</c>.</summary>
    Unstated,
}
