namespace Timeline.Core.Dates;

/// <summary>What one date of a phrase says, in any order, before the other date lends it what it leaves out: “20” of “20 and 22 May 2015”.</summary>
sealed record DateParts(int Start, int End)
{
    /// <summary>A date that stood in the phrase as EDTF.</summary>
    public SingleDate? Whole { get; init; }

    /// <summary>1 Sunday to 7 Saturday.</summary>
    public int? Weekday { get; init; }

    /// <summary>A number of one or two digits: a day, or beside a year or century a short one.</summary>
    public DateToken? Bare { get; init; }

    public int? Month { get; init; }

    /// <summary>1 spring to 4 winter.</summary>
    public int? Season { get; init; }

    public long? Year { get; init; }

    /// <summary>The year begins a decade, or with two zeros a century, that is meant: “1990s”.</summary>
    public bool IsDecade { get; init; }

    public int? Century { get; init; }

    public bool IsBeforeChrist { get; init; }

    /// <summary>1 early, 2 mid, 3 late.</summary>
    public int? Part { get; init; }

    /// <summary>Whether the part is said but the whole meant.</summary>
    public bool IsWhole { get; init; }

    /// <summary>1 day, 2 month, 3 year, 4 decade: some unit in the rest, as in “some day in May 2015”.</summary>
    public int? Unit { get; init; }

    /// <summary>1 morning, 2 afternoon, 3 evening, 4 night; the date is their day.</summary>
    public int? DayPart { get; init; }

    public DateQualifier Qualifier { get; init; }

    /// <summary>A time of day, as typed: the clock may have no such hour.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>Takes month, year, century and era from a date beside it, as far as it says nothing of the kind itself.</summary>
    public DateParts Completed(DateParts other)
    {
        if (Whole is not null || other.Whole is not null) return this;
        if (Bare is not null && Month is null && Year is null && other.Century is { }) return this with { Bare = null, Century = Bare.Number, IsBeforeChrist = other.IsBeforeChrist };
        // 1851-52: the century of the year before it.
        if (Bare is { Digits: 2 } && Month is null && Year is null && other is { Year: { } year, Month: null, Season: null }) return this with { Bare = null, Year = year - year % 100 + Bare.Number };
        return this with
        {
            Month = Month ?? (Bare is null ? null : other.Month),
            Year = Year ?? (Century is null ? other.Year : null),
            IsBeforeChrist = IsBeforeChrist || Year is null && other.IsBeforeChrist,
        };
    }
}
