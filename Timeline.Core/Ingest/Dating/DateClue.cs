using System.Globalization;

namespace Timeline.Core.Ingest.Dating;

/// <summary>One reason for when an article was published: the days that it leaves possible.</summary>
/// <param name="Evidence">The reason, as the draft shows it.</param>
sealed record DateClue(Evidence Evidence)
{
    /// <summary>The first day it allows, included.</summary>
    public DateOnly First { get; init; } = DateOnly.MinValue;

    /// <summary>The last day it allows, included.</summary>
    public DateOnly Last { get; init; } = DateOnly.MaxValue;

    /// <summary>A day of the year without the year; days up to <see cref="Lag"/> later are allowed too.</summary>
    public (int Month, int Day)? DayOfYear { get; init; }

    public int Lag { get; init; }

    /// <summary>The only days it allows; null for all between first and last.</summary>
    public IReadOnlyList<DateOnly>? OneOf { get; init; }

    /// <summary>The weekdays it allows; null for all.</summary>
    public IReadOnlyList<DayOfWeek>? Weekdays { get; init; }

    /// <summary>Whether it can date an article; one that cannot only narrows what others say.</summary>
    public bool Anchors { get; init; }

    /// <summary>Whether it names about the month only (“nine months after”).</summary>
    public bool AboutTheMonth { get; init; }

    /// <summary>Whether the date is uncertain where it rests on this clue.</summary>
    public bool Weak { get; init; }

    /// <summary>The clock time of the one day it allows, as EDTF writes it behind the day; empty where it says none.</summary>
    public string Time { get; init; } = "";

    public bool Allows(DateOnly day)
    {
        if (day < First || day > Last || Weekdays?.Contains(day.DayOfWeek) == false || OneOf?.Contains(day) == false) return false;
        if (DayOfYear is not { } of) return true;
        for (var lag = 0; lag <= Lag && day.DayNumber >= lag; lag++)
            if (day.AddDays(-lag) is var said && said.Month == of.Month && said.Day == of.Day) return true;
        return false;
    }

    /// <summary>A day as sentences for people write it.</summary>
    public static string Say(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.CurrentCulture);
}
