using System.Collections.Frozen;

namespace Timeline.Core.Dates.Running;

/// <summary>Reads a day, a week or a month by its place in a longer stretch.</summary>
sealed class NthDates(DateText text, CalendarDates calendar, RelativeDates relative, DateLengths counts, ClockTimes clock)
{
    const int MostWeeks = 53;

    static readonly FrozenSet<string> DayCues = "on by since until till before after".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string> BehindDay = "and at but from or that to until when while with".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public ReadDate? Read(int at) => MayBegin(at) ? InStretch(at) ?? WeekByNumber(at) ?? WeekWith(at) ?? DayAlone(at) : null;

    // Asked at every word and number that may begin a date; the answer is nearly always no.
    bool MayBegin(int at)
    {
        if (text[at].Kind == DateTextTokenKind.Number) return text.IsGlued(at + 1) && text.Is(at + 1, DateWordKind.OrdinalEnding);
        if (text.IsWord(at, "the")) return text[at + 1] is { Kind: DateTextTokenKind.Number } or { Meanings: not null } || text.IsWord(at + 1, "final");
        return text.Is(at, DateWordKind.Ordinal) || text.Number(at, DateWordKind.Number) >= 20 || text.Number(at, DateWordKind.Relation) is (int)SaidRelation.Last || text.Is(at, DateWordKind.Unit) || text.IsWord(at, "final") || text.IsWord(at, "w") || text.IsWord(at, "wc");
    }

    /// <summary>“on the 17th”, behind a word that makes it a day and with no noun behind it.</summary>
    ReadDate? DayAlone(int at)
    {
        if (text.IsWord(at, "the") && calendar.HasClock(at + 2) && DayCues.Contains(text.Word(at - 1).ToString()) && calendar.Day(at + 1) is (var bare, _)) return new ReadDate(new SaidDate(text[at].Start, text[at + 1].End) { Day = bare }, at + 2);
        var from = text.Past(at, "the");
        if (!text.Is(from + 1, DateWordKind.OrdinalEnding) || !calendar.IsOrdinal(from)) return null;
        var isCued = DayCues.Contains(text.Word(at - 1).ToString()) || text.IsWord(at - 1, "of") && text.Is(at - 2, DateWordKind.DayPart) || at == 0 && from + 2 >= text.Count;
        if (!isCued || text[from + 2].Kind == DateTextTokenKind.Word && !BehindDay.Contains(text.Word(from + 2).ToString())) return null;
        return new ReadDate(new SaidDate(text[at].Start, text[from + 1].End) { Day = text.Digits(from) }, from + 2);
    }

    /// <summary>The third Monday of March 2016 · the last two weeks of 2015 · the 15th day of next month · the tenth of this month.</summary>
    ReadDate? InStretch(int at)
    {
        var from = text.Past(at, "the");
        var isLast = text.Number(from, DateWordKind.Relation) is (int)SaidRelation.Last && text.IsWord(from, "last") || text.IsWord(from, "final");
        if (!isLast && !(text[from] is { Kind: DateTextTokenKind.Number } or { Meanings: not null } && calendar.IsOrdinal(from))) return null;
        var (place, next) = isLast ? (-1, from + 1) : calendar.Day(from)!.Value;
        var (count, unitAt) = counts.Count(next) is { Count: > 1 and < 100 } several && several.Count == decimal.Truncate(several.Count) ? ((int)several.Count, several.Next) : (1, next);
        if (text.IsDash(unitAt)) unitAt++;
        if (text.Number(unitAt, DateWordKind.Weekday) is { } weekday && count == 1)
        {
            // "The second Monday after Easter"
            if (!isLast && (text.IsWord(unitAt + 1, "after") || text.IsWord(unitAt + 1, "before")) && (calendar.Feast(unitAt + 2) ?? calendar.Read(unitAt + 2)) is { Date: { To: null } beside } day && (beside.Holiday is not null || beside is { Day: not null, Month: not null }))
                return Of(new SaidNth(text.IsWord(unitAt + 1, "after") ? place : -place, 1, SaidUnit.Day, (DayOfWeek)weekday, beside), day.Next);
            // "The first Monday at 9 am of May"
            var time = clock.Read(text.Past(unitAt + 1, "at"));
            var behind = clock.Stretch(unitAt + 1, isBesideDay: false) ?? time?.Next ?? unitAt + 1;
            if (Behind(behind, isIn: from > at) is not { } period) return null;
            var date = Of(new SaidNth(place, 1, SaidUnit.Day, (DayOfWeek)weekday, period.Date), period.Next);
            return behind == time?.Next ? date with { Date = date.Date with { Time = time.Value.Time } } : date;
        }
        if (text.Number(unitAt, DateWordKind.Unit) is { } unit && (SaidUnit)unit is SaidUnit.Day or SaidUnit.Week or SaidUnit.Weekend or SaidUnit.Month || text.Number(unitAt, DateWordKind.Unit) is (int)SaidUnit.Quarter && (isLast || count > 1))
            return Behind(unitAt + 1, isIn: true) is { } period ? Of(new SaidNth(place, count, (SaidUnit)text.Number(unitAt, DateWordKind.Unit)!.Value, null, period.Date), period.Next) : null;
        if (place is 1 or 2 && count == 1 && text.Is(unitAt, DateWordKind.HalfYear) && Behind(unitAt + 1, isIn: false) is { Date: { } half } of && (half.Month is not null && half.Relation == SaidRelation.None || half is { Month: null, Unit: SaidUnit.Month }))
            return Of(new SaidNth(place, 1, SaidUnit.Day, null, half) { IsHalf = true }, of.Next);
        // "The tenth of this month"; that of a month with its name is a date of the calendar.
        return !isLast && count == 1 && Behind(next, isIn: false) is { Date: { Relation: not SaidRelation.None, Month: null, Unit: SaidUnit.Month } } month ? Of(new SaidNth(place, 1, SaidUnit.Day, null, month.Date), month.Next) : null;

        ReadDate Of(SaidNth nth, int behind) => new(new SaidDate(text[at].Start, text.EndBefore(behind)) { Nth = nth }, behind);
    }

    /// <summary>The month, quarter or year behind “of”, and where <paramref name="isIn"/> behind “in”.</summary>
    ReadDate? Behind(int at, bool isIn)
    {
        if (!text.IsWord(at, "of") && !(isIn && text.IsWord(at, "in"))) return null;
        var named = calendar.Read(at + 1) is { Date: { Day: null, To: null, Part: null, Time: null, Decade: null, Century: null, Holiday: null } } of ? of : default(ReadDate?);
        var told = relative.Period(at + 1);
        return named is { } one && (told is not { } other || other.Next <= one.Next) ? one : told;
    }

    /// <summary>Week 12 of 2016; without its year it may be one of a season or a trial.</summary>
    ReadDate? WeekByNumber(int at)
    {
        if (!text.IsWord(at, "week") || text.Digits(at + 1) is not { } week || week is 0 or > MostWeeks) return null;
        return (Behind(text.IsSign(at + 2, ',') ? at + 3 : at + 2, isIn: true) ?? (text.IsSign(at + 2, ',') ? calendar.Read(at + 3) : null)) is { Date: { Month: null, Quarter: null, Season: null, Half: null } year } && (year.Year is not null || year.Unit == SaidUnit.Year)
            ? new ReadDate(new SaidDate(text[at].Start, year.End) { Nth = new SaidNth(week, 1, SaidUnit.Week, null, year) }, NextBehind(at, year.End))
            : null;
    }

    int NextBehind(int at, int end)
    {
        while (at < text.Count && text[at].Start < end) at++;
        return at;
    }

    /// <summary>The week of 14 March; the week beginning 14 March.</summary>
    ReadDate? WeekWith(int at)
    {
        var from = text.Past(at, "the");
        if (text.IsWord(from, "w") || text.IsWord(from, "wc")) return WeekInLetters(at, from);
        if (!text.IsWord(from, "week")) return null;
        var isFirst = text.IsWord(from + 1, "beginning") || text.IsWord(from + 1, "starting") || text.IsWord(from + 1, "commencing") || text.IsWord(from + 1, "from");
        var isLast = text.IsWord(from + 1, "ending") || text.IsWord(from + 1, "ended") || text.IsWord(from + 1, "to");
        if (!isFirst && !isLast && !text.IsWord(from + 1, "of")) return null;
        return WeekBeside(at, text.Past(from + 2, "on"), isFirst ? 1 : isLast ? -1 : 0);
    }

    /// <summary>“w/c 14 March”, “w/e 20 March”.</summary>
    ReadDate? WeekInLetters(int at, int from)
    {
        if (text.IsWord(from, "wc")) return WeekBeside(at, from + 1, 1);
        var isFirst = text.IsWord(from + 2, "c") || text.IsWord(from + 2, "b");
        return text.IsSign(from + 1, '/') && (isFirst || text.IsWord(from + 2, "e")) ? WeekBeside(at, from + 3, isFirst ? 1 : -1) : null;
    }

    ReadDate? WeekBeside(int at, int dayAt, int place)
    {
        // "The week of the 14th"
        if (text.IsWord(dayAt, "the") && calendar.IsOrdinal(dayAt + 1) && calendar.Day(dayAt + 1) is var (ofMonth, behind) && DateNeighbours.EndsDate(text, behind) && calendar.Read(dayAt) is null)
            return new ReadDate(new SaidDate(text[at].Start, text.EndBefore(behind)) { Nth = new SaidNth(place, 1, SaidUnit.Week, null, new SaidDate(text[dayAt].Start, text.EndBefore(behind)) { Day = ofMonth }) }, behind);
        if ((calendar.Read(dayAt) ?? (text.Is(dayAt, DateWordKind.Weekday) ? relative.Read(dayAt) : null)) is not { Date: { To: null } of } day || of.Day is null && of is not { Weekday: not null, Unit: null }) return null;
        return new ReadDate(new SaidDate(text[at].Start, day.Date.End) { Nth = new SaidNth(place, 1, SaidUnit.Week, null, day.Date) }, day.Next);
    }
}
