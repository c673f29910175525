namespace Timeline.Core.Dates.Running;

/// <summary>Counts from the moment of publication, or from a date told before.</summary>
sealed class RelativeAnchoring(Moment published)
{
    const int DaysOfWeek = 7;

    /// <summary>A day of a greater year cannot be written, nor one beside a day of it.</summary>
    internal const int MostYear = 9_998;

    /// <summary>Within so many months each day of a month falls on each day of the week.</summary>
    const int MostMonths = 18;

    readonly CalendarDay day = published.Day;

    /// <summary>“Friday”, “last Friday”, “the following Friday”, “Friday next week”.</summary>
    public AnchoredDate? Weekday(SaidDate said, DayOfWeek weekday, ToldDates told, SaidTense tense, bool isHistory)
    {
        if (said.Relation is SaidRelation.Same or SaidRelation.Following or SaidRelation.Previous || isHistory && said.Relation == SaidRelation.None)
        {
            if (told.Last is not { Day.IsExact: true } last) return null;
            var from = last.FirstDay;
            return said.Relation == SaidRelation.Previous ? new(EdtfDate.Day(Before(from, weekday)), DateTextWords.FromTold) : After(said.Relation == SaidRelation.Following ? from.AddDays(1) : from, weekday) with { Because = DateTextWords.FromTold };
        }
        var monday = Monday(day);
        var inWeek = monday.AddDays(((int)weekday + 6) % DaysOfWeek);
        var found = said switch
        {
            { IsComing: true } => After(day.AddDays(1), weekday).Date.Earliest!.Value.Day.AddDays(said.IsAgain ? DaysOfWeek : 0),
            { Unit: SaidUnit.Week } => inWeek.AddDays(DaysOfWeek * Step(said.Relation)),
            { Relation: SaidRelation.This } => tense == SaidTense.Past ? inWeek : After(day, weekday).Date.Earliest!.Value.Day,
            { Relation: SaidRelation.Next } => inWeek.AddDays(said.IsAgain ? 2 * DaysOfWeek : DaysOfWeek),
            { Relation: SaidRelation.Last } => Before(day, weekday).AddDays(said.IsAgain ? -DaysOfWeek : 0),
            _ => tense == SaidTense.Future || said.IsAllOfText && Before(day.AddDays(1), weekday).Number < day.Number - DaysOfWeek / 2 ? After(day, weekday).Date.Earliest!.Value.Day : Before(day.AddDays(1), weekday),
        };
        return new AnchoredDate(EdtfDate.Day(found), said.Relation == SaidRelation.None ? tense == SaidTense.Future ? DateTextWords.WeekdayAhead : DateTextWords.WeekdayBack : DateTextWords.FromPublished);
    }

    /// <summary>“Tuesday the eleventh”, “on the 17th”: of the month that was told last, else of the nearest that has such a day, on the side that the tense says.</summary>
    public AnchoredDate? DayOfMonth(int of, DayOfWeek? weekday, ToldDates told, SaidTense tense)
    {
        if (told.Last is { Month.IsExact: true, FirstDay: var inMonth } && of <= CalendarDay.DaysInMonth(inMonth.Year, inMonth.Month) && CalendarDay.Of(inMonth.Year, inMonth.Month, of) is var near && (weekday ?? near.Weekday) == near.Weekday)
            return new AnchoredDate(EdtfDate.Day(near), DateTextWords.FromTold);
        var found = Enumerable.Range(-MostMonths, 2 * MostMonths + 1).Select(step => CalendarDay.Of(day.Year, day.Month, 1).AddMonths(step))
            .Where(first => of <= CalendarDay.DaysInMonth(first.Year, first.Month)).Select(first => first.AddDays(of - 1)).Where(one => (weekday ?? one.Weekday) == one.Weekday)
            .Where(one => tense switch { SaidTense.Past => one <= day, SaidTense.Future => one >= day, _ => true }).ToList();
        return found.Count == 0 ? null : new AnchoredDate(EdtfDate.Day(found.MinBy(one => Math.Abs(one.Number - day.Number))), DateTextWords.FromPublished);
    }

    /// <summary>The first such weekday from a day on.</summary>
    public AnchoredDate After(CalendarDay from, DayOfWeek weekday) => new(EdtfDate.Day(from.AddDays(((int)weekday - (int)from.Weekday + DaysOfWeek) % DaysOfWeek)), DateTextWords.FromTold);

    static CalendarDay Before(CalendarDay from, DayOfWeek weekday) => from.AddDays(-(((int)from.Weekday - (int)weekday + DaysOfWeek - 1) % DaysOfWeek + 1));

    static CalendarDay Monday(CalendarDay of) => of.AddDays(-(((int)of.Weekday + 6) % DaysOfWeek));

    static int Step(SaidRelation relation) => relation switch { SaidRelation.Last or SaidRelation.Previous => -1, SaidRelation.Next or SaidRelation.Following => 1, _ => 0 };

    /// <summary>“last month”, “that year”, “the following day”, “the last three weeks”.</summary>
    public AnchoredDate? Unit(SaidDate said, SaidUnit unit, ToldDates told)
    {
        var isTold = said.Relation >= SaidRelation.Same;
        // Where nothing was told, the previous day is the one before that of publication.
        if ((said.Relation == SaidRelation.Previous || said.Units is not null) && told.Last is null) isTold = false;
        if (isTold && (told.Last is not { } before || !IsFineEnough(before, unit))) return null;
        var from = isTold ? told.Last!.FirstDay : day;
        var because = isTold ? DateTextWords.FromTold : DateTextWords.FromPublished;
        if (said.Units is { } count)
        {
            // What is finer than a day is told by the days that it touches.
            if (unit < SaidUnit.Day)
            {
                var moved = new Moment(published.Seconds + Step(said.Relation) * count * (unit == SaidUnit.Hour ? 3600L : unit == SaidUnit.Minute ? 60 : 1)).Day;
                return new AnchoredDate(moved == day ? EdtfDate.Day(day) : moved < day ? EdtfDate.Interval(EdtfDate.Day(moved), EdtfDate.Day(day)) : EdtfDate.Interval(EdtfDate.Day(day), EdtfDate.Day(moved)), DateTextWords.FromPublished);
            }
            if (said.IsWorking) return unit == SaidUnit.Day ? new AnchoredDate(WorkingDays(from, Step(said.Relation) * count), because) : null;
            // Quarters are those of the calendar.
            if (unit == SaidUnit.Quarter && Step(said.Relation) is var way && way != 0) return Quarters(from, way < 0 ? -count : 1, way < 0 ? -1 : count) is { } quarters ? new AnchoredDate(quarters, because) : null;
            var other = Moved(from, unit, Step(said.Relation) * count);
            if (Math.Abs(other.Year) > MostYear) return null;
            // The next two days begin tomorrow.
            var (first, end) = other < from ? (other, from) : (from.AddDays(1), other);
            return EdtfDate.Read($"{EdtfDate.Day(first)}/{EdtfDate.Day(end)}").Date is { } stretch ? new AnchoredDate(stretch, because) : null;
        }
        if (said.IsRest) return Whole(from, unit) is { Latest: { } last } && last.Day > day && from == day ? new AnchoredDate(EdtfDate.Interval(EdtfDate.Day(day), EdtfDate.Day(last.Day)), because) : null;
        if (said is { IsWorking: true, Unit: SaidUnit.Day } && Step(said.Relation) is var step and not 0) return new AnchoredDate(WorkingDays(from, step), because);
        if (said is { IsWorking: true, Unit: SaidUnit.Week }) return Monday(from).AddDays(DaysOfWeek * Step(said.Relation)) is var first2 ? new AnchoredDate(EdtfDate.Interval(EdtfDate.Day(first2), EdtfDate.Day(first2.AddDays(4))), because) : null;
        return Whole(Moved(from, unit, Step(said.Relation) * (said.IsAgain ? 2 : 1)), unit) is { } date ? new AnchoredDate(date, because) : null;
    }

    /// <summary>So many days from Monday to Friday before a day or behind it.</summary>
    static EdtfDate WorkingDays(CalendarDay from, int count)
    {
        var (way, left, day) = (Math.Sign(count), Math.Abs(count), from);
        CalendarDay? nearest = null;
        while (left > 0)
        {
            day = day.AddDays(way);
            if (day.Weekday is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            nearest ??= day;
            left--;
        }
        if (Math.Abs(count) == 1) return EdtfDate.Day(day);
        return way < 0 ? EdtfDate.Interval(EdtfDate.Day(day), EdtfDate.Day(nearest!.Value)) : EdtfDate.Interval(EdtfDate.Day(nearest!.Value), EdtfDate.Day(day));
    }

    static EdtfDate? Quarters(CalendarDay from, int first, int last) =>
        Whole(Moved(from, SaidUnit.Quarter, first), SaidUnit.Quarter) is { Earliest: { } start } && Whole(Moved(from, SaidUnit.Quarter, last), SaidUnit.Quarter) is { Latest: { } end } ? EdtfDate.Interval(EdtfDate.Day(start.Day), EdtfDate.Day(end.Day)) : null;

    // What is told of a month has no next day.
    static bool IsFineEnough(SingleDate told, SaidUnit unit) => unit switch
    {
        SaidUnit.Month => told.Precision <= DatePrecision.Month,
        SaidUnit.Year or SaidUnit.Decade or SaidUnit.Century => told.Precision <= DatePrecision.Year,
        SaidUnit.Quarter => told.Precision <= DatePrecision.Season,
        _ => told.Precision <= DatePrecision.Day,
    };

    static CalendarDay Moved(CalendarDay from, SaidUnit unit, int steps) => unit switch
    {
        SaidUnit.Week or SaidUnit.Weekend => from.AddDays(DaysOfWeek * steps),
        SaidUnit.Fortnight => from.AddDays(2 * DaysOfWeek * steps),
        SaidUnit.Month => from.AddMonths(steps),
        SaidUnit.Quarter => from.AddMonths(3 * steps),
        SaidUnit.Year => from.AddMonths(12 * steps),
        SaidUnit.Decade => from.AddMonths(120 * steps),
        SaidUnit.Century => from.AddMonths(1200 * steps),
        _ => from.AddDays(steps),
    };

    /// <summary>The unit that a day is in.</summary>
    static EdtfDate? Whole(CalendarDay of, SaidUnit unit) => unit switch
    {
        SaidUnit.Week => EdtfDate.Interval(EdtfDate.Day(Monday(of)), EdtfDate.Day(Monday(of).AddDays(6))),
        SaidUnit.Fortnight => EdtfDate.Interval(EdtfDate.Day(Monday(of)), EdtfDate.Day(Monday(of).AddDays(13))),
        SaidUnit.Weekend => EdtfDate.Interval(EdtfDate.Day(Monday(of).AddDays(5)), EdtfDate.Day(Monday(of).AddDays(6))),
        SaidUnit.Month => EdtfDate.Month(of.Year, of.Month),
        SaidUnit.Quarter => EdtfDate.Month(of.Year, Season.FirstQuarter + (of.Month - 1) / 3),
        SaidUnit.Year => EdtfDate.Year(of.Year),
        SaidUnit.Decade => of.Year is >= 0 and <= 9999 ? EdtfDate.Read($"{of.Year / 10:000}X").Date : null,
        SaidUnit.Century => of.Year is >= 0 and <= 9999 ? EdtfDate.Read($"{of.Year / 100:00}XX").Date : null,
        _ => EdtfDate.Day(of),
    };

    /// <summary>“last May”, “this summer”, “the following March”: by the month or season alone.</summary>
    public AnchoredDate? Part(SaidDate said, ToldDates told)
    {
        var isTold = said.Relation >= SaidRelation.Same;
        if (isTold && told.Last is null) return null;
        var from = isTold ? told.Last!.FirstDay : day;
        var month = said.Month ?? (said.Season is { } season ? 3 * season : 1);
        var year = said.Relation switch
        {
            SaidRelation.Last or SaidRelation.Previous => month < from.Month ? from.Year : from.Year - 1,
            SaidRelation.Next or SaidRelation.Following => month > from.Month ? from.Year : from.Year + 1,
            _ => from.Year,
        };
        var date = said switch
        {
            { Day: { } of, Month: { } ofMonth } => of <= CalendarDay.DaysInMonth(year, ofMonth) ? EdtfDate.Day(year, ofMonth, of) : null,
            { Month: { } ofMonth } => EdtfDate.Month(year, ofMonth),
            { Season: { } ofSeason } => EdtfDate.Month(year, Season.Spring - 1 + ofSeason),
            _ => null,
        };
        return date is null ? null : new AnchoredDate(date, isTold ? DateTextWords.FromTold : DateTextWords.FromPublished);
    }

    /// <summary>Counts from a date, or from the moment of publication; the result is as fine as the unit that is counted.</summary>
    public AnchoredDate? Shift(SaidShift shift, SingleDate? from, string because)
    {
        if (from is not null && !IsFineEnough(from, shift.Finest == SaidUnit.Decade ? SaidUnit.Year : shift.Finest)) return null;
        var moment = from is null ? published : new Moment(Moment.StartOf(from.FirstDay).Seconds + (from.Time is { } time ? time.Hour * 3600 + time.Minute * 60 : 0));
        foreach (var (count, unit) in shift.Lengths)
        {
            var signed = count * shift.Direction;
            if (Math.Abs(signed) > 100_000) return null;
            moment = unit switch
            {
                SaidUnit.Second or SaidUnit.Minute or SaidUnit.Hour => new Moment(moment.Seconds + (long)(signed * (unit == SaidUnit.Hour ? 3600 : unit == SaidUnit.Minute ? 60 : 1))),
                SaidUnit.Day or SaidUnit.Week or SaidUnit.Weekend or SaidUnit.Fortnight => new Moment(moment.Seconds + (long)(signed * (unit == SaidUnit.Day ? 1 : unit == SaidUnit.Fortnight ? 14 : 7) * Moment.SecondsOfDay)),
                _ => OnDay(moment, moment.Day.AddMonths((long)Math.Round(signed * Months(unit)))),
            };
        }
        if (Math.Abs(moment.Day.Year) > MostYear) return null;
        // An hour before what happened at some time of a day is most likely of that day.
        if (from is { Time: null } && shift.Finest < SaidUnit.Day && Math.Abs(moment.Seconds - Moment.StartOf(from.FirstDay).Seconds) < Moment.SecondsOfDay) moment = Moment.StartOf(from.FirstDay);
        var date = shift.Finest switch
        {
            SaidUnit.Second or SaidUnit.Minute or SaidUnit.Hour when from is not { Time: null } => EdtfDate.Read($"{moment.Day}T{moment.SecondOfDay / 3600:00}:{moment.SecondOfDay / 60 % 60:00}").Date,
            SaidUnit.Month or SaidUnit.Year or SaidUnit.Decade or SaidUnit.Century or SaidUnit.Quarter when !shift.IsOfDay => Whole(moment.Day, shift.Finest is SaidUnit.Decade or SaidUnit.Century ? SaidUnit.Year : shift.Finest),
            _ => EdtfDate.Day(moment.Day),
        };
        if (shift.IsVague && date is not null) date = EdtfDate.Read($"{date.ToString().Split('T')[0]}~").Date;
        return date is null ? null : new AnchoredDate(date, because);
    }

    static int Months(SaidUnit unit) => unit switch { SaidUnit.Month => 1, SaidUnit.Quarter => 3, SaidUnit.Year => 12, SaidUnit.Decade => 120, _ => 1200 };

    static Moment OnDay(Moment moment, CalendarDay day) => new(day.Number * Moment.SecondsOfDay + moment.SecondOfDay);
}
