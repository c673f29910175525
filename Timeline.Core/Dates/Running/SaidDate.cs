namespace Timeline.Core.Dates.Running;

/// <summary>Units of time that running text counts in, finest first.</summary>
enum SaidUnit { Second = 1, Minute, Hour, Day, Week, Weekend, Fortnight, Month, Quarter, Year, Decade, Century }

/// <summary>How a unit, weekday, month or season stands to the day it is said from.</summary>
enum SaidRelation
{
    /// <summary>Nothing is said of it.</summary>
    None,

    /// <summary>From the day of publication: this, last and next.</summary>
    This, Last, Next,

    /// <summary>From a date that was told before: that or the same, the following, the previous.</summary>
    Same, Following, Previous,
}

/// <summary>How two dates of one expression belong together.</summary>
enum SaidJoint
{
    /// <summary>From one to the other, all between included.</summary>
    To,

    /// <summary>Some time between them.</summary>
    Between,

    And, Or,
}

/// <summary>A length of time to or from a date.</summary>
/// <param name="Lengths">What is counted, the greatest unit first: “1 day 2 hours”.</param>
/// <param name="Direction">1 later, −1 earlier.</param>
/// <param name="FromTold">It is counted from a date told before, not from the day of publication.</param>
/// <param name="From">The date that the expression itself counts from: “a week after tomorrow”; else null.</param>
sealed record SaidShift(IReadOnlyList<(decimal Count, SaidUnit Unit)> Lengths, int Direction, bool FromTold, SaidDate? From = null)
{
    public SaidUnit Finest => Lengths.Min(length => length.Unit);

    /// <summary>Words before it only come near the count: “nearly a year ago”.</summary>
    public bool IsNear { get; init; }

    /// <summary>“a few days ago”.</summary>
    public bool IsVague { get; init; }

    /// <summary>Nothing else is written, so that “two days later” has only the day of publication to be counted from.</summary>
    public bool IsAllOfText { get; init; }

    /// <summary>“a year ago today”: that very day, not the year.</summary>
    public bool IsOfDay { get; init; }

    /// <summary>The event that it is counted from: “five days before the vote”; null for none.</summary>
    public SaidEvent? Event { get; init; }

    /// <summary>“two weeks into the siege”: from the beginning of the event, and about that.</summary>
    public bool IsInto { get; init; }

    /// <summary>“in three days”, which may also be how long something took.</summary>
    public bool IsAhead { get; init; }
}

/// <summary>An event that a length of time is counted from.</summary>
/// <param name="Start">Where its noun stands, in UTF-16 code units.</param>
readonly record struct SaidEvent(string Noun, int Start);

/// <summary>A part of a longer stretch by its place in it: “the third Monday of March”, “the last two weeks of 2015”.</summary>
/// <param name="Place">1 for the first, −1 for the last; 0 for the week that holds a day.</param>
/// <param name="Count">How many, from that place on.</param>
/// <param name="Of">The stretch, or the day of a week.</param>
sealed record SaidNth(int Place, int Count, SaidUnit Unit, DayOfWeek? Weekday, SaidDate Of)
{
    /// <summary>“the first half of May”.</summary>
    public bool IsHalf { get; init; }
}

/// <summary>A clock time, or a part of a day.</summary>
/// <param name="Hour">0 to 24; null where only a part of the day is said.</param>
/// <param name="Offset">Minutes east of Greenwich; null where no zone is named.</param>
sealed record SaidTime(int? Hour, int Minute = 0, int? Second = null, int? Offset = null);

/// <summary>One date as running text says it, not yet set against any day; what the words do not say is null.</summary>
/// <param name="Start">The first of its UTF-16 code units.</param>
/// <param name="End">Behind the last.</param>
sealed record SaidDate(int Start, int End)
{
    /// <summary>Negative before Christ, with no year 0.</summary>
    public int? Year { get; init; }

    /// <summary>A year of two digits, whose century is left to the day of publication.</summary>
    public bool IsShortYear { get; init; }

    /// <summary>Years from that of publication, where only that is said: “March of last year” is −1.</summary>
    public int? YearShift { get; init; }

    /// <summary>1 to 12.</summary>
    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>Day and month are numbers that may be each other's: 3/4/2016.</summary>
    public bool IsOrderOpen { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>1 spring to 4 winter.</summary>
    public int? Season { get; init; }

    /// <summary>1 to 4.</summary>
    public int? Quarter { get; init; }

    /// <summary>1 or 2.</summary>
    public int? Half { get; init; }

    /// <summary>The first year of a decade; below 100 without its century (“the nineties”).</summary>
    public int? Decade { get; init; }

    public int? Century { get; init; }

    public bool IsBeforeChrist { get; init; }

    public SaidRelation Relation { get; init; }

    /// <summary>The unit of “last month”.</summary>
    public SaidUnit? Unit { get; init; }

    /// <summary>“the end of the month”, “the next year”: in a history from what was told last, else from the day of publication.</summary>
    public bool IsOfText { get; init; }

    /// <summary>From the day of publication to the end of the unit.</summary>
    public bool IsRest { get; init; }

    /// <summary>“the week before last”, “the Friday after next”: once more in the same direction.</summary>
    public bool IsAgain { get; init; }

    /// <summary>“the coming Friday”, “a week from Friday”: the first behind the day of publication.</summary>
    public bool IsComing { get; init; }

    /// <summary>“the next three working days”, “this working week”: Monday to Friday.</summary>
    public bool IsWorking { get; init; }

    /// <summary>How many of the unit: “the last three days” are a stretch of them.</summary>
    public int? Units { get; init; }

    /// <summary>Days from the day of publication: “yesterday” is −1.</summary>
    public int? Casual { get; init; }

    public SaidShift? Shift { get; init; }

    public SaidNth? Nth { get; init; }

    public Holiday? Holiday { get; init; }

    /// <summary>1 early, 2 mid, 3 late.</summary>
    public int? Part { get; init; }

    public SaidTime? Time { get; init; }

    /// <summary>The other end, where the expression goes from one date to another.</summary>
    public SaidDate? To { get; init; }

    /// <summary>The stretch that it is one end of: “since May”; null for none. <see cref="Start"/> and <see cref="End"/> are of the date alone.</summary>
    public SaidSide? Side { get; init; }

    /// <summary>Nothing else is written.</summary>
    public bool IsAllOfText { get; init; }

    /// <summary>The verb of its own clause says that it is past, not one somewhere around it: “on 3 June it burned”.</summary>
    public bool IsOver { get; init; }

    /// <summary>Behind the words of the first end, where there is another.</summary>
    public int? FirstEnd { get; init; }

    /// <summary>Days of one month that stand between the two ends of a list: the 4 of “3, 4 and 5 March”.</summary>
    public IReadOnlyList<int> Between { get; init; } = [];

    /// <summary>How the two ends are joined.</summary>
    public SaidJoint Joint { get; init; }

    /// <summary>Whether the words alone fix it, year and all.</summary>
    public bool IsFull => Year is not null && !IsShortYear || Decade >= 100 || Century is not null || Nth?.Of.IsFull == true;

    /// <summary>Whether it says day, month or year by number or name.</summary>
    public bool IsCalendar => Year is not null || Month is not null || Decade is not null || Century is not null || Holiday is not null;
}
