namespace Timeline.Core.Dates.Running;

/// <summary>Reads dates that are said from the day of publication, or from a date told before.</summary>
sealed class RelativeDates(DateText text, CalendarDates calendar)
{
    public ReadDate? Read(int at) => Led(at) ?? Rest(at) ?? Casual(at) ?? Related(at) ?? Shifted(at) ?? Ahead(at) ?? Weekday(at);

    /// <summary>“earlier this week”, “later that year”, “late last month”: the time within it is left to the words.</summary>
    ReadDate? Led(int at)
    {
        // "End on Friday" is a verb; "early on Friday" is none.
        var isLed = text.IsWord(at, "early") || text.IsWord(at, "mid") || text.IsWord(at, "late") || text.IsWord(at, "earlier") || text.IsWord(at, "later");
        if (!isLed) return text.IsWord(at, "the") && text.Is(at + 1, DateWordKind.Part) && text.IsWord(at + 2, "of") ? From(at, at + 3, text.Number(at + 1, DateWordKind.Part)) : null;
        var next = text.IsDash(at + 1) || text.IsWord(at + 1, "in") || text.IsWord(at + 1, "on") ? at + 2 : at + 1;
        return From(at, next, text.Number(at, DateWordKind.Part));

        ReadDate? From(int start, int from, int? part) => (Casual(from) ?? Related(from) ?? Weekday(from) ?? Whole(from)) is { } of ? new ReadDate(of.Date with { Start = text[start].Start, Part = part }, of.Next) : null;
    }

    /// <summary>The month or year of “the end of the month”: that which the text is at.</summary>
    ReadDate? Whole(int at) => text.IsWord(at, "the") && text.Number(at + 1, DateWordKind.Unit) is { } unit && (SaidUnit)unit is SaidUnit.Week or SaidUnit.Month or SaidUnit.Year or SaidUnit.Decade
        ? new ReadDate(new SaidDate(text[at].Start, text[at + 1].End) { Relation = SaidRelation.Same, Unit = (SaidUnit)text.Number(at + 1, DateWordKind.Unit)!.Value, IsOfText = true }, at + 2)
        : null;

    /// <summary>The month, quarter or year that a part is told of: “of next month”, “of the year”, “of last May”.</summary>
    public ReadDate? Period(int at) =>
        (Related(at) ?? Whole(at)) is { Date: { Units: null, Day: null, Weekday: null } of } period && (of.Unit is SaidUnit.Month or SaidUnit.Quarter or SaidUnit.Year or SaidUnit.Decade || of.Unit is null && (of.Month ?? of.Season) is not null) ? period : null;

    public ReadDate? Today(int at) => text.Number(at, DateWordKind.Casual) is 0 ? Casual(at) : null;

    /// <summary>“the rest of the week”.</summary>
    ReadDate? Rest(int at)
    {
        var from = text.Past(at, "the");
        if (!text.IsWord(from, "rest") && !text.IsWord(from, "remainder") || !text.IsWord(from + 1, "of") || (Whole(from + 2) ?? Related(from + 2)) is not { } period) return null;
        return period.Date is { Unit: SaidUnit.Week or SaidUnit.Month or SaidUnit.Year, Relation: SaidRelation.This or SaidRelation.Same, Units: null } of ? new ReadDate(of with { Start = text[at].Start, IsRest = true }, period.Next) : null;
    }

    ReadDate? Casual(int at)
    {
        if (text.Number(at, DateWordKind.Casual) is { } days) return new ReadDate(new SaidDate(text[at].Start, text[at].End) { Casual = days }, at + 1);
        var from = text.Past(at, "the");
        if (text.IsWord(from, "day") && (text.IsWord(from + 1, "before") && text.Number(from + 2, DateWordKind.Casual) is -1 || text.IsWord(from + 1, "after") && text.Number(from + 2, DateWordKind.Casual) is 1))
            return new ReadDate(new SaidDate(text[at].Start, text[from + 2].End) { Casual = 2 * text.Number(from + 2, DateWordKind.Casual) }, from + 3);
        return null;
    }

    /// <summary>This, last, next, that, the following or the previous week, Friday, March, summer.</summary>
    ReadDate? Related(int at)
    {
        var from = text.Past(at, "the");
        if (text.Number(from, DateWordKind.Relation) is not { } number) return null;
        var relation = (SaidRelation)number;
        var next = from + 1;
        if (relation == SaidRelation.Same && text.IsWord(from, "that") && text.IsWord(next, "same")) next++;
        var isTheNext = from > at && relation == SaidRelation.Next;
        if (isTheNext) relation = SaidRelation.Following;
        if (relation == SaidRelation.Previous && from == at && text.Is(next, DateWordKind.Weekday)) relation = SaidRelation.Last;
        // "That May" of a clause is more often a conjunction than a date; "same" without its article is no date.
        if (text.IsWord(from, "same") && from == at || relation is SaidRelation.Following or SaidRelation.Previous && from == at) return null;
        if (text.IsWord(next, "calendar")) next++;
        var count = Count(next);
        var unitAt = count is { } of ? of.Next : next;
        if (text.IsDash(unitAt)) unitAt++;
        var date = new SaidDate(text[at].Start, text[unitAt].End) { Relation = relation };
        if (text.Number(unitAt, DateWordKind.Unit) is { } unit && (SaidUnit)unit >= SaidUnit.Day)
        {
            var isStretch = count is not null || from > at && relation == SaidRelation.Last;
            if (isStretch && relation is not (SaidRelation.Last or SaidRelation.Next or SaidRelation.Following)) return null;
            if ((SaidUnit)unit == SaidUnit.Day && relation is SaidRelation.This or SaidRelation.Last && !isStretch) return null;
            // "Next week Wednesday", "next week on Monday"
            var weekdayAt = text.Past(unitAt + 1, "on");
            if ((SaidUnit)unit == SaidUnit.Week && number <= 3 && count is null && (text.Number(weekdayAt, DateWordKind.Weekday) ?? text.Number(weekdayAt, DateWordKind.ShortWeekday)) is { } inWeek)
            {
                var behind = text.Is(weekdayAt, DateWordKind.Weekday) ? weekdayAt + 1 : text.PastStop(weekdayAt + 1);
                return new ReadDate(date with { Relation = (SaidRelation)number, Unit = SaidUnit.Week, Weekday = (DayOfWeek)inWeek, End = text.EndBefore(behind) }, behind);
            }
            return new ReadDate(date with { Unit = (SaidUnit)unit, IsOfText = isTheNext && ((SaidUnit)unit != SaidUnit.Day || isStretch), Units = isStretch ? (int)(count?.Count ?? 1) : null }, unitAt + 1);
        }
        if (count is not null) return null;
        if (text.Number(unitAt, DateWordKind.Weekday) is { } weekday) return new ReadDate(date with { Weekday = (DayOfWeek)weekday }, unitAt + 1);
        if (text.Number(unitAt, DateWordKind.Month) is { } month && text.IsUpper(unitAt)) return calendar.Month(unitAt, needsNumber: true) is { } dated ? dated with { Date = dated.Date with { Start = text[at].Start, Relation = relation } } : new ReadDate(date with { Month = month }, unitAt + 1);
        if (relation is SaidRelation.This or SaidRelation.Last or SaidRelation.Next && calendar.Feast(unitAt) is { Date: { Year: null, YearShift: null } } feast) return new ReadDate(feast.Date with { Start = text[at].Start, Relation = relation }, feast.Next);
        if (text.Number(unitAt, DateWordKind.Season) is { } season && relation is not SaidRelation.Same) return new ReadDate(date with { Season = season }, unitAt + 1);
        return null;
    }

    // “Just about”; years to seconds. What goes on without end would be read once from each of its words.
    const int MostNear = 3, MostLengths = 7;

    /// <summary>Two days ago · a week later · the year before · three days after 4 March.</summary>
    ReadDate? Shifted(int at)
    {
        var from = at;
        while (from < at + MostNear && text.Is(from, DateWordKind.Near)) from++;
        var isThe = text.IsWord(from, "the");
        var lengths = new List<(decimal, SaidUnit)>();
        var next = isThe ? from + 1 : from;
        if (isThe)
        {
            if (Unit(next) is not { } only) return null;
            lengths.Add((1, only));
            next++;
        }
        else
        {
            (lengths, next) = Lengths(next);
            if (lengths.Count == 0) return null;
        }
        var to = text.IsWord(next, "from") && (text.IsWord(next + 1, "now") || text.IsWord(next + 1, "today")) ? next + 2 : next;
        if (to > next) return isThe ? null : Of(new SaidShift(lengths, 1, FromTold: false), to);
        if (text.Number(next, DateWordKind.From) is not { } way)
            return text.IsWord(next, "from") && Inner(next + 1) is { } forward ? Of(new SaidShift(lengths, 1, FromTold: false, forward.Date), forward.Next) : null;
        if (way is 1 or 2) return isThe ? null : Of(new SaidShift(lengths, way == 1 ? -1 : 1, FromTold: false), next + 1);
        var isPreposition = text.IsWord(next, "before") || text.IsWord(next, "after");
        if (isPreposition && Inner(next + 1) is { } told) return Of(new SaidShift(lengths, way == 3 ? -1 : 1, FromTold: false, told.Date), told.Next);
        if (isThe && !isPreposition) return null;
        return Of(new SaidShift(lengths, way == 3 ? -1 : 1, FromTold: true), next + 1);

        ReadDate Of(SaidShift shift, int behind) => new(new SaidDate(text[at].Start, text.EndBefore(behind)) { Shift = shift with { IsNear = from > at, IsVague = HasFew(at, behind), IsAllOfText = at == 0 && behind >= text.Count - 1 } }, behind);
    }

    ReadDate? Inner(int at) => calendar.Read(at) is { Date.Day: not null } date ? date : Casual(at) ?? (Related(at) is { Date.Weekday: not null } weekday ? weekday : calendar.Feast(at) ?? Weekday(at));

    /// <summary>“in three days”, “in two weeks' time”.</summary>
    ReadDate? Ahead(int at)
    {
        // "After a year" of a story is counted from what it told; alone it is counted from now.
        var isAlone = at == 0 && text.IsWord(at, "after") && Lengths(at + 1).Next == text.Count;
        if (!isAlone && !text.IsWord(at, "in") && !text.IsWord(at, "within")) return null;
        var from = at + 1;
        while (from <= at + MostNear && (text.Is(from, DateWordKind.Near) || text.IsSign(from, '~'))) from++;
        var (lengths, next) = Lengths(from);
        return lengths.Count == 0 ? null : new ReadDate(new SaidDate(text[at].Start, text.EndBefore(next)) { Shift = new SaidShift(lengths, 1, FromTold: false) { IsAhead = true, IsVague = HasFew(at, next) } }, next);
    }

    /// <summary>“+2 weeks”, as people type it: alone, or behind a date.</summary>
    public ReadDate? Offset(int at, ReadDate? from)
    {
        var isPlus = text.IsSign(at, '+');
        if (!isPlus && !(text.IsSign(at, '-') && text.IsGlued(at + 1)) || from is null && at > 0) return null;
        var (lengths, next) = Lengths(at + 1);
        if (lengths.Count == 0 || from is null && next < text.Count) return null;
        return new ReadDate(new SaidDate(from?.Date.Start ?? text[at].Start, text.EndBefore(next)) { Shift = new SaidShift(lengths, isPlus ? 1 : -1, FromTold: false, from?.Date) }, next);
    }

    /// <summary>One length or several: “1 day 2 hours”, “5 minutes, and 30 seconds”.</summary>
    (List<(decimal Count, SaidUnit Unit)> Lengths, int Next) Lengths(int at)
    {
        var lengths = new List<(decimal, SaidUnit)>();
        while (lengths.Count < MostLengths && Length(lengths.Count == 0 ? at : text.Past(text.PastComma(at), "and")) is var (count, unit, behind))
        {
            lengths.Add((count, unit));
            at = behind;
        }
        return (lengths, at);
    }

    bool HasFew(int from, int to) => Enumerable.Range(from, to - from).Any(at => text.IsWord(at, "few"));

    ReadDate? Weekday(int at)
    {
        if (text.Number(at, DateWordKind.Weekday) is { } weekday) return Of(weekday, at + 1);
        var isAbbreviated = text.Number(at, DateWordKind.ShortWeekday) is not null && (text.IsSign(at + 1, '.') && text.IsGlued(at + 1) || text.IsWord(at - 1, "on"));
        return isAbbreviated ? Of(text.Number(at, DateWordKind.ShortWeekday)!.Value, text.PastStop(at + 1)) : null;

        ReadDate Of(int day, int next)
        {
            var date = new SaidDate(text[at].Start, text.EndBefore(next)) { Weekday = (DayOfWeek)day };
            // Monday of last week · Friday next week
            var week = text.Past(text.PastComma(next), "of");
            if (Related(week) is { Date: { Unit: SaidUnit.Week, Units: null } of } && text.Number(week, DateWordKind.Relation) <= 3)
                return new ReadDate(date with { Relation = of.Relation, Unit = SaidUnit.Week, End = of.End }, Related(week)!.Value.Next);
            return new ReadDate(date, next);
        }
    }

    SaidUnit? Unit(int at) => text.Number(at, DateWordKind.Unit) is { } unit ? (SaidUnit)unit : null;

    /// <summary>Three days · a year and a half · 2-week.</summary>
    (decimal Count, SaidUnit Unit, int Next)? Length(int at)
    {
        var half = text.IsWord(at, "half") && (text.IsWord(at + 1, "a") || text.IsWord(at + 1, "an"));
        if (half && Unit(at + 2) is { } halved) return (0.5m, halved, at + 3);
        if (Count(at) is not var (count, next)) return null;
        if (text.IsDash(next)) next++;
        else if (text.IsWord(next, "and") && text.IsWord(next + 1, "a") && text.IsWord(next + 2, "half")) (count, next) = (count + 0.5m, next + 3);
        if (text.IsWord(next, "of") || text.IsWord(next, "more") || text.IsWord(next, "full")) next++;
        return (Unit(next) ?? (SaidUnit?)(count < 100 ? text.Number(next, DateWordKind.ShortUnit) : null)) is { } unit ? (count, unit, next + 1) : null;
    }

    /// <summary>A number in digits or words; “several” is none.</summary>
    public (decimal Count, int Next)? Count(int at)
    {
        if (text.Digits(at) is { } digits)
        {
            if (text.IsGlued(at) && text.IsSign(at - 1, '.')) return null;
            var hasPoint = text.IsSign(at + 1, '.') && text.IsGlued(at + 1) && text.IsGlued(at + 2) && text.Length(at + 2) == 1 && text.Digits(at + 2) is not null;
            return hasPoint ? (digits + text.Digits(at + 2)!.Value / 10m, at + 3) : (digits, at + 1);
        }
        if (text.Number(at, DateWordKind.Number) is not { } number) return null;
        if (text.IsWord(at, "a") && text.IsWord(at + 1, "couple")) return (2, text.Past(at + 2, "of"));
        if (text.IsWord(at, "a") && text.IsWord(at + 1, "few")) return (number + 2, at + 2);
        if (text.IsWord(at, "couple")) return null;
        if (number is >= 20 and <= 90 && text.Number(text.IsDash(at + 1) ? at + 2 : at + 1, DateWordKind.Number) is { } ones and >= 1 and <= 9 && !text.IsWord(at + 1, "a")) return (number + ones, text.IsDash(at + 1) ? at + 3 : at + 2);
        return text.IsWord(at + 1, "hundred") ? (number * 100, at + 2) : (number, at + 1);
    }
}
