namespace Timeline.Core.Dates.Running;

/// <summary>Reads what is counted in lengths of time from a date: two days ago · a week after Easter · in three months.</summary>
sealed class ShiftedDates(DateText text, CalendarDates calendar, RelativeDates relative, DateLengths counts)
{
    public ReadDate? Read(int at) => Counted(at) ?? Ahead(at);

    // “Just about”: what goes on without end would be read once from each of its words.
    const int MostNear = 3;

    /// <summary>Two days ago · a week later · the year before · three days after 4 March.</summary>
    ReadDate? Counted(int at)
    {
        var from = at;
        while (from < at + MostNear && text.Is(from, DateWordKind.Near)) from++;
        // "What about two days from now?"
        if (from > at && text.IsWord(at, "about") && (text.IsWord(at - 1, "what") || text.IsWord(at - 1, "how"))) return null;
        var isThe = text.IsWord(from, "the");
        IReadOnlyList<(decimal, SaidUnit)> lengths;
        var next = isThe ? from + 1 : from;
        if (isThe)
        {
            // "The days before" are some.
            if (counts.Unit(next) is not { } only || text.Word(next)[^1] == 's') return null;
            lengths = [(1, only)];
            next++;
        }
        else
        {
            (lengths, next) = counts.All(next);
            // "Within a week of his arrest" is counted from that.
            if (lengths.Count == 0 || text.IsWord(at, "within") && text.IsWord(next, "of")) return null;
        }
        var to = text.IsWord(next, "from") && !text.IsWord(at - 1, "for") && (text.IsWord(next + 1, "now") || text.IsWord(next + 1, "today")) ? next + 2 : next;
        if (to > next) return isThe ? null : Of(new SaidShift(lengths, 1, FromTold: false), to);
        // "Two weeks starting 20 May", "for three days from today"
        var isFor = text.IsWord(at - 1, "for") && text.IsWord(text.PastComma(next), "from");
        if (isFor) next = text.PastComma(next);
        if (!isThe && (isFor || text.IsWord(next, "starting") || text.IsWord(next, "beginning")) && lengths is [(var days, SaidUnit.Day or SaidUnit.Week or SaidUnit.Fortnight)] && days == decimal.Truncate(days) && Inner(text.Past(text.Past(next + 1, "on"), "from")) is { Date.To: null } start)
            return new ReadDate(new SaidDate(text[at].Start, start.Date.End) { Nth = new SaidNth(1, (int)days * (lengths[0].Item2 switch { SaidUnit.Day => 1, SaidUnit.Week => 7, _ => 14 }), SaidUnit.Day, null, start.Date) }, start.Next);
        if (!isThe && text.IsWord(next, "into") && EventNouns.Read(text, next + 1) is var (begun, inside)) return Of(new SaidShift(lengths, 1, FromTold: true) { Event = begun, IsInto = true }, inside);
        if (text.Number(next, DateWordKind.From) is not { } way)
            return (text.IsWord(next, "from") || text.IsWord(next, "on") && lengths is [(_, SaidUnit.Week)] && text.Is(next + 1, DateWordKind.Weekday)) && Inner(next + 1) is { } forward ? Of(new SaidShift(lengths, 1, FromTold: false, Coming(forward.Date)), forward.Next) : null;
        // "A year ago today", "a week ago Friday"
        if (way == 1 && !isThe && (text.Number(next + 1, DateWordKind.Casual) is not null ? relative.Casual(next + 1) : text.Is(text.Past(next + 1, "on"), DateWordKind.Weekday) && lengths is [(_, SaidUnit.Week)] ? relative.Weekday(text.Past(next + 1, "on")) : null) is { Date: { Relation: SaidRelation.None } } day) return Of(new SaidShift(lengths, -1, FromTold: false, day.Date) { IsOfDay = true }, day.Next);
        if (way is 1 or 2) return isThe ? null : Of(new SaidShift(lengths, way == 1 ? -1 : 1, FromTold: false), next + 1);
        var isPreposition = text.IsWord(next, "before") || text.IsWord(next, "after");
        if (isPreposition && Inner(next + 1, lengths.Min(length => length.Item2)) is { } told) return Of(new SaidShift(lengths, way == 3 ? -1 : 1, FromTold: false, told.Date), told.Next);
        if (isThe && !isPreposition) return null;
        // An hour before something is of the day that the story is at.
        return Of(new SaidShift(lengths, way == 3 ? -1 : 1, FromTold: true) { Event = isPreposition && lengths.All(length => length.Item2 >= SaidUnit.Day) ? EventNouns.Read(text, next + 1)?.Event : null }, next + 1);

        ReadDate Of(SaidShift shift, int behind)
        {
            var date = new SaidDate(text[at].Start, text.EndBefore(behind)) { Shift = shift with { IsNear = from > at, IsVague = shift.IsInto || counts.HasFew(at, behind), IsAllOfText = at == 0 && behind >= text.Count - 1 } };
            if (IsLess(at)) return new ReadDate(Between(date), behind);
            return new ReadDate(BoundOf(at, shift.Direction) is { } bound ? date with { Side = new SaidSide(bound, date.Start, date.End) } : date, behind);
        }
    }

    static SaidDate Coming(SaidDate date) => date is { Weekday: not null, IsCalendar: false, Relation: SaidRelation.None } ? date with { Relation = SaidRelation.Next, IsComing = true } : date;

    /// <summary>“More than two years ago” is then or earlier, “more than two years later” then or later.</summary>
    SaidBound? BoundOf(int at, int direction)
    {
        var isMore = text.IsWord(at, "over") || text.IsWord(at, "more") && text.IsWord(at + 1, "than");
        return isMore ? direction > 0 ? SaidBound.Since : SaidBound.Until : IsLess(at) ? direction > 0 ? SaidBound.Until : SaidBound.Since : null;
    }

    bool IsLess(int at) => text.IsWord(at, "under") || (text.IsWord(at, "less") || text.IsWord(at, "fewer")) && text.IsWord(at + 1, "than");

    /// <summary>“Less than two weeks ago” is between then and today, “less than two days after Easter” between Easter and then; what is counted from a date told before has its bound.</summary>
    SaidDate Between(SaidDate date)
    {
        var shift = date.Shift!;
        if (shift.FromTold && !shift.IsAllOfText) return date with { Side = new SaidSide(shift.Direction > 0 ? SaidBound.Until : SaidBound.Since, date.Start, date.End) };
        var whole = date with { FirstEnd = date.End };
        var begun = (shift.From ?? new SaidDate(date.Start, date.End) { Casual = 0 }) with { Start = date.Start, End = date.End, FirstEnd = date.End };
        return shift.Direction > 0 ? begun with { To = date } : whole with { To = begun };
    }

    /// <summary>The last or next three months and two weeks.</summary>
    public ReadDate OfLengths(int at, IReadOnlyList<(decimal, SaidUnit)> lengths, bool isBack, int behind)
    {
        var (start, end) = (text[at].Start, text.EndBefore(behind));
        var far = new SaidDate(start, end) { FirstEnd = end, Shift = new SaidShift(lengths, isBack ? -1 : 1, FromTold: false) };
        var near = new SaidDate(start, end) { FirstEnd = end, Casual = 0 };
        return new ReadDate(isBack ? far with { To = near } : near with { To = far }, behind);
    }

    ReadDate? Inner(int at, SaidUnit finest = SaidUnit.Day) => calendar.Read(at) is { Date: { To: null, Part: null } of } date && (of.Day is not null || finest >= SaidUnit.Month && of.Month is not null || finest >= SaidUnit.Year && of is { Year: not null, Season: null, Quarter: null, Half: null }) ? date : relative.Casual(at) ?? (relative.Related(at) is { Date.Weekday: not null } weekday ? weekday : calendar.Feast(at) ?? relative.Weekday(at));

    /// <summary>“in three days”, “in two weeks' time”.</summary>
    ReadDate? Ahead(int at)
    {
        // "After a year" of a story is counted from what it told; alone it is counted from now.
        var isAlone = at == 0 && text.IsWord(at, "after") && counts.All(at + 1).Next == text.Count;
        if (!isAlone && !text.IsWord(at, "in") && !text.IsWord(at, "within")) return null;
        var from = at + 1;
        while (from <= at + MostNear && (text.Is(from, DateWordKind.Near) || text.IsSign(from, '~'))) from++;
        var (lengths, next) = counts.All(from);
        if (lengths.Count == 0) return null;
        // "In two weeks' time", "in a year's time"
        var time = text.IsSign(next, '\'') || text.IsSign(next, '’') ? text.Past(next + 1, "s") : next;
        if (text.IsWord(time, "time")) next = time + 1;
        var date = new SaidDate(text[at].Start, text.EndBefore(next)) { Shift = new SaidShift(lengths, 1, FromTold: false) { IsAhead = true, IsVague = counts.HasFew(at, next) } };
        if (IsLess(at + 1)) return new ReadDate(Between(date), next);
        return new ReadDate(text.IsWord(at, "within") ? date with { Side = new SaidSide(SaidBound.Within, date.Start, date.End) } : date, next);
    }

    /// <summary>“+2 weeks”, as people type it: alone, or behind a date.</summary>
    public ReadDate? Offset(int at, ReadDate? from)
    {
        var isPlus = text.IsSign(at, '+');
        if (!isPlus && !(text.IsSign(at, '-') && text.IsGlued(at + 1)) || from is null && at > 0) return null;
        var (lengths, next) = counts.All(at + 1);
        if (lengths.Count == 0 || from is null && next < text.Count) return null;
        return new ReadDate(new SaidDate(from?.Date.Start ?? text[at].Start, text.EndBefore(next)) { Shift = new SaidShift(lengths, isPlus ? 1 : -1, FromTold: false, from?.Date) }, next);
    }
}
