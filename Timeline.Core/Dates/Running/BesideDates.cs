namespace Timeline.Core.Dates.Running;

/// <summary>Reads a day or a stretch by the one that it stands beside: the week before last · the Monday after Easter · the year to date · 4 to 22 next month.</summary>
sealed class BesideDates(DateText text, CalendarDates calendar, RelativeDates relative)
{
    public ReadDate? Read(int at)
    {
        var from = text.Past(at, "the");
        if (text[from].Kind == DateTextTokenKind.Number) return DaysOfMonth(at, from);
        if (text.Length(at) == 3 && ShortToDate(at) is { } toDate) return toDate;
        if (from > at && text.IsWord(from, "weekend") && IsOver(at - 1) && !text.IsWord(from + 1, "of") && DateNeighbours.EndsDate(text, from + 1)) return new ReadDate(new SaidDate(text[at].Start, text[from].End) { Relation = SaidRelation.This, Unit = SaidUnit.Weekend, IsOfText = true }, from + 1);
        if (text.Number(from, DateWordKind.Unit) is { } unit && (SaidUnit)unit >= SaidUnit.Week) return Again(at, from, (SaidUnit)unit, null) ?? ToDate(at, from, (SaidUnit)unit) ?? WeekendOf(at, from);
        return text.Number(from, DateWordKind.Weekday) is { } weekday ? Again(at, from, null, (DayOfWeek)weekday) ?? BesideDay(at, from, (DayOfWeek)weekday) : null;
    }

    /// <summary>The week before last, the week after next, the Friday before last.</summary>
    ReadDate? Again(int at, int from, SaidUnit? unit, DayOfWeek? weekday)
    {
        var isBack = text.IsWord(from + 1, "before") && text.IsWord(from + 2, "last");
        if (from == at && weekday is null && unit != SaidUnit.Weekend || !isBack && !(text.IsWord(from + 1, "after") && text.IsWord(from + 2, "next"))) return null;
        return new ReadDate(new SaidDate(text[at].Start, text[from + 2].End) { Relation = isBack ? SaidRelation.Last : SaidRelation.Next, Unit = unit, Weekday = weekday, IsAgain = true }, from + 3);
    }

    /// <summary>The year to date: from its beginning to the day of publication.</summary>
    ReadDate? ToDate(int at, int from, SaidUnit unit)
    {
        if (unit is not (SaidUnit.Month or SaidUnit.Quarter or SaidUnit.Year)) return null;
        var to = text.IsDash(from + 1) ? from + 2 : from + 1;
        var date = text.IsDash(to + 1) ? to + 2 : to + 1;
        if (!text.IsWord(to, "to") || !text.IsWord(date, "date")) return null;
        var (start, end) = (text[at].Start, text[date].End);
        return new ReadDate(new SaidDate(start, end) { Relation = SaidRelation.This, Unit = unit, Side = new SaidSide(SaidBound.Earlier, start, end) }, date + 1);
    }

    /// <summary>YTD, MTD, QTD.</summary>
    ReadDate? ShortToDate(int at)
    {
        if (!text.IsUpper(at) && text.Count > 1) return null;
        SaidUnit? unit = text.IsWord(at, "ytd") ? SaidUnit.Year : text.IsWord(at, "mtd") ? SaidUnit.Month : text.IsWord(at, "qtd") ? SaidUnit.Quarter : null;
        var (start, end) = (text[at].Start, text[at].End);
        return unit is { } known ? new ReadDate(new SaidDate(start, end) { Relation = SaidRelation.This, Unit = known, Side = new SaidSide(SaidBound.Earlier, start, end) }, at + 1) : null;
    }

    bool IsOver(int at) => text.IsWord(at, "over") || text.IsWord(at, "at") || text.IsWord(at, "on") || text.IsWord(at, "during");

    /// <summary>The weekend of 12 March.</summary>
    ReadDate? WeekendOf(int at, int from) =>
        text.IsWord(from, "weekend") && text.IsWord(from + 1, "of") && calendar.Read(from + 2) is { Date: { Day: not null, To: null } } day ? Nth(at, new SaidNth(0, 1, SaidUnit.Weekend, null, day.Date), day.Next) : null;

    /// <summary>The Monday after Easter, the Friday before 3 March.</summary>
    ReadDate? BesideDay(int at, int from, DayOfWeek weekday)
    {
        if (from == at || !text.IsWord(from + 1, "after") && !text.IsWord(from + 1, "before")) return null;
        var place = text.IsWord(from + 1, "after") ? 1 : -1;
        return (calendar.Feast(from + 2) ?? calendar.Read(from + 2)) is { Date: { To: null } of } day && (of.Holiday is not null || of is { Day: not null, Month: not null }) ? Nth(at, new SaidNth(place, 1, SaidUnit.Day, weekday, of), day.Next) : null;
    }

    /// <summary>The 12th next month; 4 to 22 next month; 4–23 in May of last year.</summary>
    ReadDate? DaysOfMonth(int at, int from)
    {
        if (calendar.Day(from) is not var (first, next)) return null;
        var isRange = text.IsDash(next) || text.IsWord(next, "to") || text.IsWord(next, "and") || text.IsWord(next, "through");
        if (!isRange) return calendar.IsOrdinal(from) && Month(next) is { } single ? Nth(at, Place(first, single.Date), single.Next) : null;
        if (calendar.Day(next + 1) is not var (last, behind) || last <= first || Month(text.IsWord(behind, "of") || text.IsWord(behind, "in") ? behind + 1 : behind) is not { } month) return null;
        var date = new SaidDate(text[at].Start, month.Date.End) { Nth = Place(first, month.Date), FirstEnd = text.EndBefore(next), Joint = text.IsWord(next, "and") ? text.IsWord(at - 1, "between") ? SaidJoint.Between : SaidJoint.And : SaidJoint.To };
        return new ReadDate(date with { To = new SaidDate(text[next + 1].Start, month.Date.End) { Nth = Place(last, month.Date) } }, month.Next);
    }

    ReadDate? Month(int at) => text.Is(at, DateWordKind.Relation) && relative.Period(at) is { Date: { Unit: SaidUnit.Month } } month ? month : null;

    static SaidNth Place(int day, SaidDate month) => new(day, 1, SaidUnit.Day, null, month);

    ReadDate Nth(int at, SaidNth nth, int next) => new(new SaidDate(text[at].Start, text.EndBefore(next)) { Nth = nth }, next);
}
