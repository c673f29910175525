using System.Globalization;

namespace Timeline.Core.Dates.Running;

/// <summary>A date that was said, set against the calendar.</summary>
/// <param name="Because">A sentence for people.</param>
readonly record struct AnchoredDate(EdtfDate Date, string Because);

/// <summary>Sets what a text says of dates against one moment of publication and what it told before.</summary>
/// <param name="published">When the words were written.</param>
/// <param name="order">Of 3/4/2016; null leaves it open.</param>
/// <param name="isHistory">The text tells of other years than that of its publication.</param>
sealed class DateAnchoring(Moment published, NumericOrder? order, bool isHistory)
{
    /// <summary>A stretch of some thousands of weeks from a day of a greater year could not be written.</summary>
    const int MostYearOfPart = 9_000;

    readonly CalendarDay day = published.Day;
    readonly SaidYears years = new(published.Day, isHistory);
    readonly RelativeAnchoring relative = new(published);

    /// <summary>Null where there is no such date, or nothing that it could be counted from.</summary>
    public AnchoredDate? Of(SaidDate said, ToldDates told, SaidTense tense)
    {
        if (said.To is { } to) return Range(said with { To = null }, to, told, tense);
        // "Over the weekend" of a report is that which was last, or which is under way.
        if (said is { Unit: SaidUnit.Weekend, IsOfText: true, Relation: SaidRelation.This }) said = said with { IsOfText = false, Relation = tense == SaidTense.Future || day.Weekday is DayOfWeek.Saturday or DayOfWeek.Sunday ? SaidRelation.This : SaidRelation.Last };
        var date = said switch
        {
            { Shift: { } shift } => Shifted(shift, told, tense),
            { Casual: { } days } => new AnchoredDate(EdtfDate.Day(day.AddDays(days)), DateTextWords.FromPublished),
            { Nth: { } nth } => Nth(nth, told, tense),
            { Month: null, Day: { } of } => relative.DayOfMonth(of, said.Weekday, told, tense),
            { IsCalendar: false, Weekday: { } weekday } => relative.Weekday(said, weekday, told, tense, isHistory),
            { Relation: not SaidRelation.None, Unit: { } unit } => relative.Unit(said.IsOfText && !isHistory ? said with { Relation = said.Relation == SaidRelation.Following ? SaidRelation.Next : SaidRelation.This } : said, unit, told),
            _ => Calendar(said, told, tense),
        };
        return date is { } found && said.Time is { Hour: not null } time ? At(found, time) : date;
    }

    AnchoredDate? Nth(SaidNth nth, ToldDates told, SaidTense tense) =>
        Of(nth.Of, told, tense) is { Date: { Earliest: { } first, Latest: { } last } } of && Math.Max(Math.Abs(first.Day.Year), Math.Abs(last.Day.Year)) < MostYearOfPart && NthAnchoring.In(nth, first.Day, last.Day) is { } date ? of with { Date = date } : null;

    AnchoredDate? Feast(SaidDate said, Holiday feast, ToldDates told, SaidTense tense)
    {
        if (said.Year is { } named) return feast.In(Astronomical(said.IsShortYear ? years.Whole(named) : named)) is { } stated ? new AnchoredDate(EdtfDate.Day(stated), DateTextWords.Stated) : null;
        if (feast.In(day.Year) is not { } inYear) return null;
        var (year, because) = said switch
        {
            { YearShift: { } shift } => (day.Year + shift, DateTextWords.FromPublished),
            { Relation: SaidRelation.Last } => (inYear < day ? day.Year : day.Year - 1, DateTextWords.FromPublished),
            { Relation: SaidRelation.Next } => (inYear > day ? day.Year : day.Year + 1, DateTextWords.FromPublished),
            { Relation: SaidRelation.This } => (day.Year, DateTextWords.FromPublished),
            { Relation: SaidRelation.Following or SaidRelation.Previous } => Beside(told.Last?.FirstDay ?? day, said.Relation == SaidRelation.Following, told.Last is null ? DateTextWords.FromPublished : DateTextWords.FromTold),
            _ => years.Of(said with { Month = inYear.Month, Day = inYear.Day }, told, tense) is var (of, fromTold) ? (of, fromTold ? DateTextWords.YearFromTold : DateTextWords.YearNearest) : default,
        };
        return feast.In(year) is { } found ? new AnchoredDate(EdtfDate.Day(found), because) : null;

        (long Year, string Because) Beside(CalendarDay from, bool isAhead, string because) => (feast.In(from.Year) is { } own && own != from && own > from == isAhead ? from.Year : from.Year + (isAhead ? 1 : -1), because);
    }

    AnchoredDate? Range(SaidDate first, SaidDate last, ToldDates told, SaidTense tense)
    {
        var hasYearOfLast = first is { IsCalendar: true, Year: null, YearShift: null, Relation: SaidRelation.None, Decade: null, Century: null } && last is { IsCalendar: true, Year: not null };
        // What will be from August to October is said in September too.
        if (tense == SaidTense.Future && first is { IsCalendar: true, IsFull: false, Year: null, Relation: SaidRelation.None } && last is { IsCalendar: true, Year: null, Relation: SaidRelation.None } && Range(first, last, told, SaidTense.Unknown) is { Date: { Earliest: { } begin, Latest: { } finish } } underWay && begin.Day <= day && day <= finish.Day) return underWay;
        if (hasYearOfLast) first = first with { Year = last.Year, IsShortYear = last.IsShortYear };
        // "Monday to Friday next week": both are of that week.
        if (first is { Weekday: not null, Relation: SaidRelation.None, Unit: null, IsCalendar: false } && last is { Weekday: not null, Unit: SaidUnit.Week, IsCalendar: false }) first = first with { Relation = last.Relation, Unit = last.Unit };
        // 499–493 BC
        if (last.Year < 0 && first.Year > 0) first = first with { Year = -first.Year };
        // From May until now: the May that is past.
        if (Of(first, told, last.Casual <= 0 ? SaidTense.Past : tense) is not { } from) return null;
        if ((Single(from) ?? (from.Date.Earliest is { } dawn ? (SingleDate)EdtfDate.Day(dawn.Day).Shape : null)) is not { } start) return null;
        var inherited = last is { IsCalendar: true, Year: null } && start.Year.IsExact ? last with { Year = (int)Math.Max(1, start.Year.Least) } : last;
        if ((inherited.Weekday is { } weekday && !inherited.IsCalendar && inherited.Relation == SaidRelation.None && !first.IsCalendar ? relative.After(start.FirstDay, weekday) : Of(inherited, told, tense)) is not { } until || (Single(until) ?? (until.Date.Latest is { } dusk ? (SingleDate)EdtfDate.Day(dusk.Day).Shape : null)) is not { } end) return null;
        // December to May 2022: the first is of the year before.
        if (end.LastDay < start.FirstDay && hasYearOfLast) return Range(first with { Year = first.Year - 1 }, last, told, tense);
        if (end.LastDay < start.FirstDay && last is { Weekday: { } later, IsCalendar: false }) end = Single(relative.After(start.FirstDay, later))!;
        if (end.LastDay < start.FirstDay && last.Year is null && inherited.Year is { } same) end = Single(Of(inherited with { Year = same + 1 }, told, tense)) ?? end;
        var (a, b) = (start.WithoutTime, end.WithoutTime);
        var between = string.Concat(first.Between.Select(one => $"{EdtfDate.Day(a.Year.Least, (int)a.Month!.Value.Least, one)},"));
        var text = first.Joint switch
        {
            SaidJoint.Between when a.Unit == b.Unit => $"[{a}..{b}]",
            SaidJoint.And => $"{{{a},{between}{b}}}",
            SaidJoint.Or => $"[{a},{between}{b}]",
            _ => $"{a}/{b}",
        };
        return EdtfDate.Read(text).Date is { } range ? new AnchoredDate(range, from.Because) : null;
    }

    static SingleDate? Single(AnchoredDate? date) => date?.Date.Shape as SingleDate;

    AnchoredDate? Shifted(SaidShift shift, ToldDates told, SaidTense tense)
    {
        if (shift.IsAhead && tense == SaidTense.Past) return null;
        if (shift.From is { } inner) return Of(inner, told, tense) is { Date.Shape: SingleDate from } ? relative.Shift(shift, from, DateTextWords.FromInner) : null;
        if (shift.Event is { } begun) return told.Events?.Of(begun, shift.IsInto) is { } of ? relative.Shift(shift, of, string.Format(CultureInfo.CurrentCulture, DateTextWords.FromEvent, begun.Noun)) : null;
        if (!shift.FromTold) return relative.Shift(shift, null, DateTextWords.FromPublished);
        if (shift.IsAllOfText) return relative.Shift(shift, null, DateTextWords.FromPublished);
        return told.Last is { } last ? relative.Shift(shift, last, DateTextWords.FromTold) : null;
    }

    AnchoredDate? Calendar(SaidDate said, ToldDates told, SaidTense tense)
    {
        if (said.Holiday is { } feast) return Feast(said, feast, told, tense);
        if (said.Century is { } century) return Plain(Read($"{(said.IsBeforeChrist ? "-" : "")}{century - 1:00}XX"));
        if (said.Decade is { } decade) return Plain(Read(said.IsBeforeChrist ? $"-{decade / 10:000}X" : $"{(decade < 100 ? years.Whole(decade) : decade) / 10:000}X"));
        if (said.IsOrderOpen) return Numeric(said, told, tense);
        if (said.Relation != SaidRelation.None && said.Year is null) return relative.Part(said, told);
        var isStated = said.Year is not null;
        var (year, fromTold) = said.YearShift is { } shift ? (day.Year + shift, false) : said.Year is { } named ? (Astronomical(said.IsShortYear ? years.Whole(named) : named), false) : years.Of(said, told, tense);
        var date = said switch
        {
            { Month: { } month, Day: { } of } => of <= CalendarDay.DaysInMonth(year, month) ? EdtfDate.Day(year, month, of) : null,
            { Month: { } month } => EdtfDate.Month(year, month),
            { Season: { } season } => EdtfDate.Month(year, Season.Spring - 1 + season),
            { Quarter: { } quarter } => EdtfDate.Month(year, Season.FirstQuarter - 1 + quarter),
            { Half: { } half } => EdtfDate.Month(year, Season.FirstHalf - 1 + half),
            _ => EdtfDate.Year(year),
        };
        return date is null ? null : new AnchoredDate(date, isStated ? DateTextWords.Stated : fromTold ? DateTextWords.YearFromTold : DateTextWords.YearNearest);
    }

    // Year 0 is 1 BC.
    static long Astronomical(int year) => year < 0 ? year + 1 : year;

    AnchoredDate? Numeric(SaidDate said, ToldDates told, SaidTense tense)
    {
        var year = said.Year is not { } named ? years.Of(order == NumericOrder.MonthFirst ? said with { Day = said.Month, Month = said.Day } : said, told, tense).Year : said.IsShortYear ? years.Whole(named) : named;
        var (dayFirst, monthFirst) = (EdtfDate.Day(year, said.Month!.Value, said.Day!.Value), EdtfDate.Day(year, said.Day!.Value, said.Month!.Value));
        return order switch
        {
            NumericOrder.DayFirst => new AnchoredDate(dayFirst, DateTextWords.OrderKnown),
            NumericOrder.MonthFirst => new AnchoredDate(monthFirst, DateTextWords.OrderKnown),
            _ => new AnchoredDate(EdtfDate.OneOf(new[] { dayFirst, monthFirst }.Order(EdtfOrder.Instance)), DateTextWords.OrderOpen),
        };
    }

    static EdtfDate? Read(string text) => EdtfDate.Read(text).Date;

    static AnchoredDate? Plain(EdtfDate? date) => date is null ? null : new AnchoredDate(date, DateTextWords.Stated);

    static AnchoredDate At(AnchoredDate date, SaidTime time)
    {
        if (date.Date.Shape is not SingleDate { Day.IsExact: true, Time: null, Qualifiers.Any: DateQualifier.None }) return date;
        return Read($"{date.Date}T{new TimeOfDay(time.Hour!.Value, time.Minute, time.Second, "", time.Offset)}") is { } timed ? date with { Date = timed } : date;
    }
}
