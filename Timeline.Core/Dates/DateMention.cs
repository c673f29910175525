namespace Timeline.Core.Dates;

/// <summary>A date or time expression as it stands in running text, not yet set against any calendar day.</summary>
/// <param name="Start">First UTF-16 code unit, included.</param>
/// <param name="End">Last one, not included.</param>
/// <remarks>What the words do not say is null: “March 27” has no <see cref="Year"/>, “Friday” only a <see cref="Weekday"/>.</remarks>
public sealed record DateMention(int Start, int End)
{
    public int? Year { get; init; }

    /// <summary>1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31, and one that the month has in some year.</summary>
    public int? Day { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>The zone of <see cref="Time"/>, where it is named.</summary>
    public TimeSpan? Offset { get; init; }

    public RelativeDay? Relative { get; init; }

    /// <summary>“three days after”, “nine months ago”.</summary>
    public Elapsed? Elapsed { get; init; }

    /// <summary>Of a date in numbers whose month cannot be told from its day, both days that it may be; the parts that they differ in are null.</summary>
    public (DateOnly DayFirst, DateOnly MonthFirst)? Either { get; init; }

    /// <summary>The calendar day that the words state, or null where they leave any part of it out.</summary>
    public DateOnly? StatedDay => this is { Year: { } year, Month: { } month, Day: { } day } && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}

/// <summary>How a weekday, month or year is said relative to the day of writing.</summary>
public enum RelativeDay { Last, This, Next }

/// <summary>A length of time counted from or to some day.</summary>
/// <param name="Exact">False where the words only come near the count (“nearly a year”, “several months”).</param>
public sealed record Elapsed(int Count, DateUnit Unit, ElapsedFrom From, bool Exact);

public enum DateUnit { Day, Week, Month, Year }

/// <summary>Ago counts back from the day of writing; After and Before count from an event that the sentence names.</summary>
public enum ElapsedFrom { Ago, After, Before }
