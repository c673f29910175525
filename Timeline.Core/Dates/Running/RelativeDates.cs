namespace Timeline.Core.Dates.Running;

/// <summary>Reads dates that are said from the day of publication, or from a date told before.</summary>
sealed class RelativeDates(DateText text, CalendarDates calendar, DateLengths counts)
{
    ShiftedDates Shifted => field ??= new ShiftedDates(text, calendar, this, counts);

    public ReadDate? Read(int at) => Led(at) ?? UnitEnd(at) ?? Rest(at) ?? Casual(at) ?? Related(at) ?? Shifted.Read(at) ?? Weekday(at);

    /// <summary>“+2 weeks”, as people type it: alone, or behind a date.</summary>
    public ReadDate? Offset(int at, ReadDate? from) => Shifted.Offset(at, from);

    /// <summary>“earlier this week”, “later that year”, “late last month”: the time within it is left to the words.</summary>
    ReadDate? Led(int at)
    {
        // "End on Friday" is a verb; "early on Friday" is none.
        var isLed = text.IsWord(at, "early") || text.IsWord(at, "mid") || text.IsWord(at, "late") || text.IsWord(at, "earlier") || text.IsWord(at, "later");
        if (!isLed)
        {
            // "Before end of this year"
            if (!text.IsWord(at, "the") && !text.Is(at, DateWordKind.Part)) return null;
            var part = text.IsWord(at, "the") ? at + 1 : text.Is(at - 1, DateWordKind.Before) || text.Is(at + 2, DateWordKind.Relation) || text.IsWord(at + 2, "the") || text.IsWord(at, "end") ? at : -1;
            if (part >= 0 && text.Is(part, DateWordKind.Part) && text.IsWord(part + 1, "of") && text.Number(part + 2, DateWordKind.Unit) is { } bare && (SaidUnit)bare is SaidUnit.Month or SaidUnit.Year or SaidUnit.Week && DateNeighbours.EndsDate(text, part + 3))
                return new ReadDate(new SaidDate(text[at].Start, text[part + 2].End) { Relation = SaidRelation.Same, Unit = (SaidUnit)bare, IsOfText = true, Part = text.Number(part, DateWordKind.Part) }, part + 3);
            return part >= 0 && text.Is(part, DateWordKind.Part) && text.IsWord(part + 1, "of") ? From(at, part + 2, text.Number(part, DateWordKind.Part)) : null;
        }
        // "Early in the day on Wednesday", "late in the evening Thursday"
        if (text.IsWord(at + 1, "in") && text.IsWord(at + 2, "the") && (text.IsWord(at + 3, "day") || text.Is(at + 3, DateWordKind.DayPart)) && text.Past(text.Past(at + 4, "on"), "of") is var dayAt && (Casual(dayAt) ?? Weekday(dayAt)) is { } inDay) return new ReadDate(inDay.Date with { Start = text[at].Start, Part = text.Number(at, DateWordKind.Part) }, inDay.Next);
        var next = text.IsDash(at + 1) || text.IsWord(at + 1, "in") || text.IsWord(at + 1, "on") ? at + 2 : at + 1;
        return From(at, next, text.Number(at, DateWordKind.Part));

        ReadDate? From(int start, int from, int? part) => (Casual(from) ?? Related(from) ?? Weekday(from) ?? Whole(from)) is { } of ? new ReadDate(Sided(of.Date with { Start = text[start].Start, Part = part }), of.Next) : null;

        // "Earlier this month" is no later than today.
        SaidDate Sided(SaidDate date) => date is { Unit: >= SaidUnit.Week, Relation: SaidRelation.This or SaidRelation.Same, Units: null, Weekday: null } && (date.Relation == SaidRelation.This || date.IsOfText) && (text.IsWord(at, "earlier") || text.IsWord(at, "later"))
            ? date with { Side = new SaidSide(text.IsWord(at, "earlier") ? SaidBound.Earlier : SaidBound.Later, date.Start, date.End) }
            : date;
    }

    /// <summary>“year-end”, “at year's end”, “the month's end”.</summary>
    ReadDate? UnitEnd(int at)
    {
        var from = text.Is(at, DateWordKind.Unit) ? at : text.Past(at, "the");
        if (text.Number(from, DateWordKind.Unit) is not { } unit || (SaidUnit)unit is not (SaidUnit.Month or SaidUnit.Quarter or SaidUnit.Year) || text[from - 1].Kind == DateTextTokenKind.Number || text.IsDash(from - 1)) return null;
        var isOf = (text.IsSign(from + 1, '\'') || text.IsSign(from + 1, '’')) && text.IsWord(from + 2, "s");
        var end = isOf ? from + 3 : text.IsDash(from + 1) ? from + 2 : from + 1;
        return text.IsWord(end, "end") && DateNeighbours.EndsDate(text, end + 1) && (end > from + 1 || text.IsWord(at - 1, "by") || text.IsWord(at - 1, "at") || text.IsWord(at - 1, "until") || text.IsWord(at - 1, "before"))
            ? new ReadDate(new SaidDate(text[at].Start, text[end].End) { Relation = SaidRelation.Same, Unit = (SaidUnit)unit, IsOfText = true, Part = 3 }, end + 1)
            : null;
    }

    /// <summary>The month or year of “the end of the month”: that which the text is at.</summary>
    ReadDate? Whole(int at, bool needsThe = true)
    {
        var from = text.Past(at, "the");
        return (from > at || !needsThe) && text.Number(from, DateWordKind.Unit) is { } unit && (SaidUnit)unit is SaidUnit.Week or SaidUnit.Month or SaidUnit.Year or SaidUnit.Decade
            ? new ReadDate(new SaidDate(text[at].Start, text[from].End) { Relation = SaidRelation.Same, Unit = (SaidUnit)text.Number(from, DateWordKind.Unit)!.Value, IsOfText = true }, from + 1)
            : null;
    }

    /// <summary>The month, quarter or year that a part is told of: “of next month”, “of the year”, “of last May”.</summary>
    public ReadDate? Period(int at) =>
        (Related(at) ?? Whole(at)) is { Date: { Units: null, Day: null, Weekday: null } of } period && (of.Unit is SaidUnit.Month or SaidUnit.Quarter or SaidUnit.Year or SaidUnit.Decade || of.Unit is null && (of.Month ?? of.Season) is not null) ? period : null;

    public ReadDate? Today(int at) => text.Number(at, DateWordKind.Casual) is 0 ? Casual(at) : null;

    /// <summary>“the rest of the week”.</summary>
    ReadDate? Rest(int at)
    {
        var from = text.Past(at, "the");
        if ((text.IsWord(from, "rest") || text.IsWord(from, "remainder")) && text.IsWord(from + 1, "of") && (text.IsWord(from + 2, "today") || text.IsWord(from + 2, "the") && text.IsWord(from + 3, "day"))) return text.IsWord(from + 2, "today") ? new ReadDate(new SaidDate(text[at].Start, text[from + 2].End) { Casual = 0 }, from + 3) : null;
        if (!text.IsWord(from, "rest") && !text.IsWord(from, "remainder") && !text.IsWord(from, "remaining") || !text.IsWord(from + 1, "of") || (Whole(from + 2, needsThe: false) ?? Related(from + 2)) is not { } period) return null;
        return period.Date is { Unit: SaidUnit.Week or SaidUnit.Month or SaidUnit.Year, Relation: SaidRelation.This or SaidRelation.Same, Units: null } of ? new ReadDate(of with { Start = text[at].Start, IsRest = true }, period.Next) : null;
    }

    /// <summary>Yesterday, today, the day after tomorrow, the night before last.</summary>
    public ReadDate? Casual(int at)
    {
        if (text.Number(at, DateWordKind.Casual) is { } days) return new ReadDate(new SaidDate(text[at].Start, text[at].End) { Casual = days }, at + 1);
        var from = text.Past(at, "the");
        if (from > at && text.IsWord(from, "night") && text.IsWord(from + 1, "before") && text.IsWord(from + 2, "last")) return new ReadDate(new SaidDate(text[at].Start, text[from + 2].End) { Casual = -2, Time = new SaidTime(null) }, from + 3);
        if (text.IsWord(from, "day") && (text.IsWord(from + 1, "before") && text.Number(from + 2, DateWordKind.Casual) is -1 || text.IsWord(from + 1, "after") && text.Number(from + 2, DateWordKind.Casual) is 1))
            return new ReadDate(new SaidDate(text[at].Start, text[from + 2].End) { Casual = 2 * text.Number(from + 2, DateWordKind.Casual) }, from + 3);
        return null;
    }

    /// <summary>This, last, next, that, the following or the previous week, Friday, March, summer.</summary>
    public ReadDate? Related(int at)
    {
        var from = text.Past(at, "the");
        if (text.Number(from, DateWordKind.Relation) is not { } number) return Counted(at, from);
        var relation = (SaidRelation)number;
        var next = from + 1;
        // "This past Monday", "this coming weekend"
        if (relation == SaidRelation.This && from == at && text.Number(next, DateWordKind.Relation) is { } also && (SaidRelation)also is SaidRelation.Last or SaidRelation.Next) (relation, number, next) = ((SaidRelation)also, also, next + 1);
        if (relation == SaidRelation.Same && text.IsWord(from, "that") && text.IsWord(next, "same")) next++;
        var isComing = relation == SaidRelation.Next && !text.IsWord(next - 1, "next");
        var isTheNext = from > at && relation == SaidRelation.Next;
        if (isTheNext) relation = SaidRelation.Following;
        if (from == at && relation is SaidRelation.Previous or SaidRelation.Following && text.Is(next, DateWordKind.Weekday)) relation = relation == SaidRelation.Previous ? SaidRelation.Last : SaidRelation.Next;
        // "That May" of a clause is more often a conjunction than a date; "same" without its article is no date.
        if (from == at && relation is SaidRelation.Following or SaidRelation.Previous && text.Is(next, DateWordKind.Feast) && calendar.Feast(next) is { Date: { Year: null, YearShift: null } } beside) return new ReadDate(beside.Date with { Start = text[at].Start, Relation = relation }, beside.Next);
        if (text.IsWord(from, "same") && from == at || relation is SaidRelation.Following or SaidRelation.Previous && from == at && !IsPreviousUnit(next) && counts.Count(next) is not { Count: > 1 }) return null;
        if (text.IsWord(next, "calendar")) next++;
        var count = counts.Count(next);
        var unitAt = count is { } of ? of.Next : next;
        if (text.IsDash(unitAt)) unitAt++;
        var isWorking = (text.IsWord(unitAt, "working") || text.IsWord(unitAt, "business")) && text.Number(unitAt + 1, DateWordKind.Unit) is (int)SaidUnit.Day or (int)SaidUnit.Week;
        if (isWorking) unitAt++;
        var date = new SaidDate(text[at].Start, text[unitAt].End) { Relation = relation, IsWorking = isWorking };
        if (text.Number(unitAt, DateWordKind.Unit) is { } unit && (SaidUnit)unit >= SaidUnit.Day)
        {
            var isStretch = count is not null || from > at && relation == SaidRelation.Last && (SaidUnit)unit is not (SaidUnit.Weekend or SaidUnit.Century);
            if (isStretch && relation is not (SaidRelation.Last or SaidRelation.Next or SaidRelation.Following or SaidRelation.Previous)) return null;
            if ((SaidUnit)unit == SaidUnit.Day && relation is SaidRelation.This or SaidRelation.Last && !isStretch) return null;
            // "The last three months and two weeks"
            if (count is not null && isStretch && relation is SaidRelation.Last or SaidRelation.Next or SaidRelation.Following && counts.All(next) is ({ Count: > 1 } several, var behindAll) && !text.Is(behindAll, DateWordKind.From)) return Shifted.OfLengths(at, several, relation == SaidRelation.Last, behindAll);
            // "Next week Wednesday", "next week on Monday"
            var weekdayAt = text.Past((text.IsSign(unitAt + 1, '\'') || text.IsSign(unitAt + 1, '’')) && text.IsWord(unitAt + 2, "s") ? unitAt + 3 : unitAt + 1, "on");
            if ((SaidUnit)unit == SaidUnit.Week && number <= 3 && count is null && (text.Number(weekdayAt, DateWordKind.Weekday) ?? text.Number(weekdayAt, DateWordKind.ShortWeekday)) is { } inWeek)
            {
                var behind = text.Is(weekdayAt, DateWordKind.Weekday) ? weekdayAt + 1 : text.PastStop(weekdayAt + 1);
                return new ReadDate(date with { Relation = (SaidRelation)number, Unit = SaidUnit.Week, Weekday = (DayOfWeek)inWeek, End = text.EndBefore(behind) }, behind);
            }
            if ((SaidUnit)unit == SaidUnit.Year && number <= 3 && count is null && OfYear(unitAt + 1) is { } part) return new ReadDate(part.Date with { Start = date.Start, YearShift = number switch { 1 => 0, 2 => -1, _ => 1 } }, part.Next);
            return new ReadDate(date with { Unit = (SaidUnit)unit, IsOfText = isTheNext && ((SaidUnit)unit != SaidUnit.Day || isStretch), Units = isStretch ? (int)(count?.Count ?? 1) : null }, unitAt + 1);
        }
        // "The past 24 hours"
        if (text.Number(unitAt, DateWordKind.Unit) is (int)SaidUnit.Hour or (int)SaidUnit.Minute && relation is SaidRelation.Last or SaidRelation.Next or SaidRelation.Following && (count is { Count: > 1 } || relation == SaidRelation.Last && !(text.IsWord(from - 1, "the") && text.IsWord(from - 2, "at")) || text.Number(unitAt, DateWordKind.Unit) is (int)SaidUnit.Hour && text.Word(unitAt)[^1] != 's'))
            return new ReadDate(date with { Relation = (SaidRelation)number, Unit = (SaidUnit)text.Number(unitAt, DateWordKind.Unit)!.Value, Units = (int)(count?.Count ?? 1) }, unitAt + 1);
        if (count is not null) return null;
        // "On previous Monday" is that of the week before, as "next Monday" is that of the week after.
        if (text.Number(unitAt, DateWordKind.Weekday) is { } ofBefore && text.IsWord(from, "previous") && from == at) return new ReadDate(date with { Weekday = (DayOfWeek)ofBefore, Relation = SaidRelation.Last, Unit = SaidUnit.Week }, unitAt + 1);
        if (text.Number(unitAt, DateWordKind.Weekday) is { } weekday) return new ReadDate(date with { Weekday = (DayOfWeek)weekday, IsComing = isComing, Relation = isComing ? SaidRelation.Next : date.Relation }, unitAt + 1);
        // "Next Tues.", "this Fri"
        if (relation is SaidRelation.This or SaidRelation.Last or SaidRelation.Next && text.Number(unitAt, DateWordKind.ShortWeekday) is { } inShort && text.PastStop(unitAt + 1) is var behindShort) return new ReadDate(date with { Weekday = (DayOfWeek)inShort, IsComing = isComing, Relation = isComing ? SaidRelation.Next : date.Relation, End = text.EndBefore(behindShort) }, behindShort);
        if (text.Number(unitAt, DateWordKind.Month) is { } month && text.IsUpper(unitAt)) return calendar.Month(unitAt, needsNumber: true) is { } dated ? dated with { Date = dated.Date with { Start = text[at].Start, Relation = relation } } : new ReadDate(date with { Month = month }, unitAt + 1);
        if (relation is not SaidRelation.Same && calendar.Feast(unitAt) is { Date: { Year: null, YearShift: null } } feast) return new ReadDate(feast.Date with { Start = text[at].Start, Relation = relation }, feast.Next);
        if (text.Number(unitAt, DateWordKind.Season) is { } season && relation is not SaidRelation.Same) return new ReadDate(date with { Season = season }, unitAt + 1);
        return null;
    }

    /// <summary>“’s first quarter” behind a year.</summary>
    ReadDate? OfYear(int at) => (text.IsSign(at, '\'') || text.IsSign(at, '’')) && text.IsWord(at + 1, "s") && calendar.PartOfYear(at + 2) is { Date: { Year: null, YearShift: null } } part ? part : null;

    /// <summary>“the three past years”, “the two following days”.</summary>
    ReadDate? Counted(int at, int from)
    {
        if (from == at || counts.Count(from) is not ({ } count, var next) || count is < 2 or > 1000 || count != decimal.Truncate(count) || text.Number(next, DateWordKind.Relation) is not { } relation) return null;
        var isStretch = (SaidRelation)relation is SaidRelation.Last or SaidRelation.Next or SaidRelation.Following or SaidRelation.Previous;
        return isStretch && counts.Unit(next + 1) is { } unit and >= SaidUnit.Minute ? new ReadDate(new SaidDate(text[at].Start, text[next + 1].End) { Relation = (SaidRelation)relation, Unit = unit, Units = (int)count }, next + 2) : null;
    }

    /// <summary>“for previous quarter”, as tables and short reports have it; “previous years” are any.</summary>
    bool IsPreviousUnit(int at) => text.Number(at, DateWordKind.Unit) >= (int)SaidUnit.Week && text.Word(at)[^1] != 's' && text.Number(at - 1, DateWordKind.Relation) == (int)SaidRelation.Previous && !text.IsWord(at - 2, "a") && !text.IsWord(at - 2, "any") && !text.IsWord(at - 2, "each") && !text.IsWord(at - 2, "every") && DateNeighbours.EndsDate(text, at + 1);

    /// <summary>“Wednesday evening next week”, “Friday morning of last week”.</summary>
    public ReadDate OfWeek(ReadDate day)
    {
        if (day.Date is not { Weekday: not null, Unit: null, Relation: SaidRelation.None, IsCalendar: false }) return day;
        var week = text.Past(text.PastComma(day.Next), "of");
        return text.Number(week, DateWordKind.Relation) <= (int)SaidRelation.Next && Related(week) is { Date: { Unit: SaidUnit.Week, Units: null, Weekday: null } of } found ? new ReadDate(day.Date with { Relation = of.Relation, Unit = SaidUnit.Week, End = of.End }, found.Next) : day;
    }

    /// <summary>Friday, on Fri., Friday week, Monday of last week.</summary>
    public ReadDate? Weekday(int at)
    {
        if (!text.Is(at, DateWordKind.Weekday) && !text.Is(at, DateWordKind.ShortWeekday)) return null;
        // "Every Friday" is no day.
        if (text.IsWord(at - 1, "every") || text.IsWord(at - 1, "each") || calendar.IsOfFeast(at)) return null;
        if (text.Number(at, DateWordKind.Weekday) is { } weekday) return Of(weekday, at + 1);
        var isAbbreviated = text.Is(at, DateWordKind.ShortWeekday) && (text.IsSign(at + 1, '.') && text.IsGlued(at + 1) || text.IsWord(at - 1, "on") || (text.IsWord(at - 1, "or") || text.IsWord(at - 1, "and")) && (text.Is(at - 2, DateWordKind.Weekday) || text.Is(at - 2, DateWordKind.ShortWeekday)) || IsRange(at));
        return isAbbreviated ? Of(text.Number(at, DateWordKind.ShortWeekday)!.Value, text.PastStop(at + 1)) : null;

        // "Mon-Fri", "Tue to Thu"
        bool IsRange(int from) => IsJoint(from + 1) && text.Is(from + 2, DateWordKind.ShortWeekday) || IsJoint(from - 1) && text.Is(from - 2, DateWordKind.ShortWeekday);

        bool IsJoint(int joint) => text.IsDash(joint) || text.IsWord(joint, "to") || text.IsWord(joint, "through");

        ReadDate Of(int day, int next)
        {
            var date = new SaidDate(text[at].Start, text.EndBefore(next)) { Weekday = (DayOfWeek)day };
            // "Friday week", "on Friday last"
            if (text.IsWord(next, "week") && DateNeighbours.EndsDate(text, next + 1)) return new ReadDate(date with { Relation = SaidRelation.Next, IsComing = true, IsAgain = true, End = text[next].End }, next + 1);
            if (text.IsWord(next, "last") && text[next + 1].Kind == DateTextTokenKind.Sign) return new ReadDate(date with { Relation = SaidRelation.Last, End = text[next].End }, next + 1);
            // Monday of last week · Friday next week
            var week = text.Past(text.PastComma(next), "of");
            if (Related(week) is { Date: { Unit: SaidUnit.Week, Units: null } of } && text.Number(week, DateWordKind.Relation) <= 3)
                return new ReadDate(date with { Relation = of.Relation, Unit = SaidUnit.Week, End = of.End }, Related(week)!.Value.Next);
            return new ReadDate(date, next);
        }
    }
}
