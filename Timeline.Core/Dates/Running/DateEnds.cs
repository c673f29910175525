namespace Timeline.Core.Dates.Running;

/// <summary>Tells whether two dates may be the ends of one stretch.</summary>
static class DateEnds
{
    /// <summary>“May/June”, “2016-03-03/2016-03-05”; other strokes stand between things of many kinds.</summary>
    public static bool IsOfSlash(SaidDate one, SaidDate other) => one is { Month: not null, Day: null } && other is { Month: not null, Day: null } || one is { Year: not null, Day: not null } && other is { Year: not null, Day: not null };

    /// <summary>Ends of one range are of one kind: from a Monday to a Friday, from May to 1990; any may go on until today.</summary>
    public static bool IsLike(SaidDate one, SaidDate other) =>
        one is { Relation: not SaidRelation.None, Unit: not null, Units: null } && other.Casual is not null || one.IsCalendar && (other.IsCalendar || other.Casual is not null) && one.Shift is null && other.Shift is null || (one.Casual ?? (int?)one.Weekday) is not null && (other.Casual ?? (int?)other.Weekday) is not null && !one.IsCalendar && !other.IsCalendar;

    public static bool IsDay(SaidDate date) => date.Shift is null && date.Nth is null && (date.Day ?? date.Casual ?? (int?)date.Weekday) is not null;

    public static bool IsUnit(SaidDate date) => date is { Relation: SaidRelation.This or SaidRelation.Last or SaidRelation.Next, Unit: not null, Units: null, Weekday: null };
}
