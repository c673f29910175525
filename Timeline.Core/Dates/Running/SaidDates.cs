namespace Timeline.Core.Dates.Running;

/// <summary>Finds where a text says a date: one with its clock time, or one to another.</summary>
sealed class SaidDates(DateText text)
{
    const int MostOfList = 6;

    /// <summary>“Last night at 8” is in the evening, “last night at 2” behind midnight.</summary>
    const int EarliestOfNight = 6;

    // Made for the first word that may begin a date: most sentences have none.
    ClockTimes Clock => field ??= new ClockTimes(text);
    CalendarDates Calendar => field ??= new CalendarDates(text);
    DateLengths Counts => field ??= new DateLengths(text);
    DateSides Sides => field ??= new DateSides(text);
    RelativeDates Relative => field ??= new RelativeDates(text, Calendar, Counts);
    NthDates Nth => field ??= new NthDates(text, Calendar, Relative, Counts, Clock);
    DaySpans Spans => field ??= new DaySpans(text, Calendar, Clock);
    BesideDates Beside => field ??= new BesideDates(text, Calendar, Relative);

    /// <summary>In reading order, not overlapping.</summary>
    public IEnumerable<SaidDate> All()
    {
        var behindLast = 0;
        for (var at = 0; at < text.Count;)
        {
            if (MayBegin(at) && Read(at) is { } read && read.Next > at)
            {
                var found = Sides.With(read, at, behindLast);
                behindLast = found.Next;
                yield return at == 0 && found.Next == text.Count ? found.Date with { IsAllOfText = true } : found.Date;
                at = found.Next;
            }
            else at++;
        }
    }

    // Most words begin no date; "the" and numbers may. Asked of every token of a text.
    bool MayBegin(int at)
    {
        ref readonly var token = ref text[at];
        return token.Kind switch
        {
            DateTextTokenKind.Number => true,
            DateTextTokenKind.Word when token.Meanings is { } word => word.MayBegin && (!word.IsLeading || GoesOn(at + 1)) && (!word.IsFeast || Calendar.Feast(at) is not null),
            DateTextTokenKind.Word => token.Length == 3 ? text.IsWord(at, "the") && GoesOn(at + 1) : token.Length == 1 && (text.IsWord(at, "Q") || text.IsWord(at, "H") && text.IsGlued(at + 1)),
            _ => text.IsSign(at, '\'') || text.IsSign(at, '’') || at == 0 && (text.IsSign(at, '+') || text.IsSign(at, '-')),
        };
    }

    // "The rest of the week", "that calendar year", "a full year ago": words that are of a date only inside it.
    bool GoesOn(int at) => text[at] is not { Kind: DateTextTokenKind.Word, Meanings: null } || text.IsWord(at, "the") || text.IsWord(at, "rest") || text.IsWord(at, "remainder") || text.IsWord(at, "calendar") || text.IsWord(at, "working") || text.IsWord(at, "business") || text.IsWord(at, "past") || text.IsWord(at, "full") || text.IsWord(at, "Q") || text.IsWord(at, "o") || text.IsWord(at, "p") || text.IsWord(at, "oclock") || text.IsWord(at, "thousand") || text.IsWord(at, "oh");

    ReadDate? Read(int at)
    {
        if (FromNow(at) is { } fromNow) return fromNow;
        var isFrom = text.IsWord(at - 1, "from");
        if ((isFrom || text[at].Kind == DateTextTokenKind.Number && text.IsGlued(at + 1)) && Spans.Read(at) is { } span) return span;
        if (isFrom && Spans.UntilLater(at) is var (today, till) && Timed(till + 1) is { Date: { To: null } } later) return Range(new ReadDate(today, till), later, isBetween: false);
        if (Timed(at) is not { } first) return null;
        var joint = first.Next;
        if (first.Date.To is not null) return text.IsWord(at - 1, "between") ? first with { Date = first.Date with { Joint = SaidJoint.Between } } : first;
        var isBetween = text.IsWord(at - 1, "between") && (text.IsWord(joint, "and") || text.IsWord(joint, "through"));
        var isRange = isBetween || text.IsSign(joint, '/') && text.IsGlued(joint) || text.IsDash(joint) || text.IsSign(joint, '~') || text.IsWord(joint, "to") || text.IsWord(joint, "through") || text.IsWord(joint, "until") || text.IsWord(joint, "till");
        if (!isRange) return WithYearOf(first, MostOfList);
        if (first.Date is { Year: not null, Month: null, Decade: null } && (text.IsDash(joint) || text.IsSign(joint, '/') && text.Digits(joint + 1) == (first.Date.Year + 1) % 100) && text.Length(joint + 1) == 2 && text.Digits(joint + 1) is { } two && two > first.Date.Year % 100 && text.IsGlued(joint + 1))
            return Range(first, new ReadDate(new SaidDate(text[joint + 1].Start, text[joint + 1].End) { Year = first.Date.Year - first.Date.Year % 100 + two }, joint + 2), isBetween);
        var isCued = isBetween || text.IsWord(at - 1, "from") && !text.IsDash(joint);
        if ((Timed(joint + 1) ?? Now(joint + 1)) is { Date.To: null } second && (!text.IsSign(joint, '/') || DateEnds.IsOfSlash(first.Date, second.Date))) return DateEnds.IsLike(first.Date, second.Date) || isCued && DateEnds.IsDay(first.Date) && DateEnds.IsDay(second.Date) || isCued && DateEnds.IsUnit(first.Date) && DateEnds.IsUnit(second.Date) ? Range(first, second, isBetween) : first;
        // "From the 21st of May to the 24th"
        if (first.Date is { Day: { } from, Month: not null, Shift: null, IsOrderOpen: false } && text.IsWord(joint + 1, "the") && Calendar.IsOrdinal(joint + 2) && Calendar.Day(joint + 2) is var (last, behind) && last > from && DateNeighbours.EndsDate(text, behind))
            return Range(first, new ReadDate(first.Date with { Start = text[joint + 1].Start, End = text.EndBefore(behind), Day = last, Weekday = null, Time = null }, behind), isBetween);
        // "Between 6:00 tomorrow and 9:30"
        return first.Date.Time?.Hour is not null && Clock.Read(joint + 1) is { } until ? new ReadDate(first.Date with { End = text.EndBefore(until.Next), Time = new SaidTime(null) }, until.Next) : first;
    }

    /// <summary>“May and June 2015”, “December and January 2016”: the first shares the year of the second, or has the one before.</summary>
    ReadDate WithYearOf(ReadDate first, int most)
    {
        if (first.Date is not { Month: { } month, Year: null, YearShift: null, Relation: SaidRelation.None, To: null, Nth: null } date || most == 0) return first;
        var isList = text.IsSign(first.Next, ',');
        if (!isList && !text.IsWord(first.Next, "and") && !text.IsWord(first.Next, "or") || Calendar.Read(first.Next + 1) is not { Date: { Month: { } other, To: null } } next) return first;
        // "March, April and May 2015"
        var second = next.Date.Year is null ? WithYearOf(next, most - 1).Date : isList ? null : next.Date;
        return second is { Year: { } year, IsShortYear: false } && date.Day is null == second.Day is null ? first with { Date = date with { Year = month > other ? year - 1 : year } } : first;
    }

    /// <summary>Between now and 9 May; from today until May.</summary>
    ReadDate? FromNow(int at)
    {
        if ((Now(at) ?? Relative.Today(at)) is not { } now) return null;
        var isBetween = text.IsWord(at - 1, "between");
        if (!isBetween && !text.IsWord(at - 1, "from") || !text.IsWord(now.Next, isBetween ? "and" : "to") && !text.IsWord(now.Next, "until")) return null;
        if (Clock.Read(now.Next + 1) is { } hour && !(Timed(now.Next + 1)?.Next > hour.Next)) return new ReadDate(now.Date with { End = text.EndBefore(hour.Next), Time = new SaidTime(null) }, hour.Next);
        return Timed(now.Next + 1) is { Date: { To: null } of } last && (of.IsCalendar || of.Weekday is not null || of.Casual > 0 || of.Shift is { Direction: > 0, From: null }) ? Range(now, of.Shift is { } shift ? last with { Date = of with { Shift = shift with { FromTold = false } } } : last, isBetween) : null;
    }

    /// <summary>From May until now.</summary>
    ReadDate? Now(int at)
    {
        var from = text.Past(at, "the");
        // "From 3 March to date"
        if (text.IsWord(at, "date") && text.IsWord(at - 1, "to")) return new ReadDate(new SaidDate(text[at].Start, text[at].End) { Casual = 0 }, at + 1);
        if (text.IsWord(from, "current") && (text.IsWord(from + 1, "date") || text.IsWord(from + 1, "day"))) return new ReadDate(new SaidDate(text[at].Start, text[from + 1].End) { Casual = 0 }, from + 2);
        if (!text.Is(from, DateWordKind.Now)) return null;
        var last = text.IsWord(from, "present") && text.IsWord(from + 1, "day") ? from + 1 : from;
        return new ReadDate(new SaidDate(text[at].Start, text[last].End) { Casual = 0 }, last + 1);
    }

    static ReadDate Range(ReadDate first, ReadDate last, bool isBetween) => new(first.Date with { End = last.Date.End, FirstEnd = first.Date.End, To = last.Date, Joint = isBetween ? SaidJoint.Between : SaidJoint.To }, last.Next);

    ReadDate? Timed(int at)
    {
        if (text.Is(at + 1, DateWordKind.Evening) && Clock.BareHour(at, isEvening: true) is { } evening && Date(at + 1) is { } tonight) return tonight with { Date = tonight.Date with { Start = text[at].Start, Time = evening.Time } };
        // 5 p.m. Wednesday · at noon on 12 March · the morning of 31 January
        var atClock = Clock.Read(at);
        if (atClock is { } bound && text.IsWord(bound.Next, "or") && (text.IsWord(bound.Next + 1, "later") || text.IsWord(bound.Next + 1, "earlier") || text.IsWord(bound.Next + 1, "after") || text.IsWord(bound.Next + 1, "before")) && Behind(bound.Next + 2) is { Date: { To: null, Time: null } onDay } bounded)
            return new ReadDate(onDay with { Start = text[at].Start, Time = new SaidTime(null) }, bounded.Next);
        if (atClock is { } before && (Behind(before.Next) ?? DayPartRelated(before.Next)) is { } dated && dated.Date.Time?.Hour is null) return WithPart(dated with { Date = dated.Date with { Start = text[at].Start, Time = InPart(before, dated.Next - 1) } }, before);
        // "At 7 tomorrow", "at 9 on Friday"
        if (text.IsWord(at - 1, "at") && (text.Length(at) <= 2 ? text.Digits(at) : Clock.InWord(at)) is >= 1 and <= 12 and var hour && !text.IsGlued(at + 1) && (Behind(at + 1) ?? DayPartRelated(at + 1)) is { Date: { To: null, Time: null or { Hour: null } } next } bare && (next.IsCalendar ? next.Day is not null && text.IsWord(at + 1, "on") : (next.Casual ?? (int?)next.Weekday) is not null))
            return WithPart(new ReadDate(next with { Start = text[at].Start, Time = InPart(new ClockTimes.ReadTime(new SaidTime(hour), at + 1), bare.Next - 1) }, bare.Next), new ClockTimes.ReadTime(new SaidTime(hour), at + 1));
        if (Clock.Stretch(at, isBesideDay: true) is { } stretch && (Behind(stretch) ?? DayPartRelated(stretch)) is { Date: { Time: null or { Hour: null }, To: null } of } behind && (of.Day ?? of.Casual ?? (int?)of.Weekday) is not null)
            return Clock.PartOfDay(behind.Next) is { } ofDay ? new ReadDate(of with { Start = text[at].Start, End = text.EndBefore(ofDay.Next), Time = new SaidTime(null) }, ofDay.Next) : new ReadDate(of with { Start = text[at].Start, Time = new SaidTime(null) }, behind.Next);
        var part = text.Past(text.Is(at, DateWordKind.Part) ? at + 1 : at, "the");
        if (Clock.PartOfDay(part) is { } partOf && (text.IsWord(partOf.Next, "of") || text.IsWord(partOf.Next, "on")) && Date(partOf.Next + 1) is { Date.To: null } day) return day with { Date = day.Date with { Start = text[at].Start, Time = partOf.Time } };
        if (Clock.PartOfDay(part) is { } behindPart && text.Number(behindPart.Next, DateWordKind.Casual) is -1 or 1 && Date(behindPart.Next) is { } ofPart) return ofPart with { Date = ofPart.Date with { Start = text[at].Start, Time = behindPart.Time } };
        if (DayPartRelated(at) is { } related) return AtHour(related);
        if (Relative.Offset(at, null) is { } typed) return typed;
        return Date(at) is { } date ? Relative.Offset(date.Next, date) ?? WithTime(date) : null;

        ReadDate? Behind(int next)
        {
            var from = text.PastComma(next);
            if (text.IsSign(from, '|') || text.IsSign(from, '•') || text.IsSign(from, '·') || text.IsSign(from, '∙')) from++;
            return Date(text.Past(from, "on"));
        }
    }

    ReadDate? Date(int at) => Longer(Longer(Calendar.Read(at), Relative.Read(at)), Nth.Read(at) ?? Beside.Read(at)) is { } date ? Explained(date) : null;

    /// <summary>“Yesterday, 24 March”, “this Friday (March 25)”, “March 25 (Fri.)”: one day said in two ways, of which that of the calendar is exact.</summary>
    ReadDate Explained(ReadDate date)
    {
        var (said, next) = date;
        // "Next Friday 5/12", "this Friday 12 May"
        if (said is { Weekday: not null, Relation: SaidRelation.This or SaidRelation.Next or SaidRelation.Last, Unit: null, IsCalendar: false, IsAgain: false, To: null } && (Calendar.MonthAndDay(next) ?? Calendar.Read(next)) is { Date: { Day: not null, Month: not null, To: null } named } exactly) return new ReadDate(named with { Start = said.Start, Weekday = said.Weekday }, exactly.Next);
        var isBracket = text.IsSign(next, '(');
        if (!isBracket && !text.IsSign(next, ',') || said.To is not null) return date;
        if (said is { IsCalendar: false, Shift: null, Nth: null } && (said.Casual ?? (int?)said.Weekday) is not null)
        {
            return Calendar.Read(next + 1) is { Date: { Day: not null, Month: not null, To: null } } exact && (!isBracket || text.IsSign(exact.Next, ')'))
                ? new ReadDate(exact.Date with { Start = said.Start, End = isBracket ? text[exact.Next].End : exact.Date.End, Weekday = exact.Date.Weekday ?? said.Weekday }, isBracket ? exact.Next + 1 : exact.Next)
                : date;
        }
        // "7 November, Monday"
        if (!isBracket && said is { Day: not null, Month: not null, Weekday: null } && text.Number(next + 1, DateWordKind.Weekday) is { } behind && text[next + 2].Kind == DateTextTokenKind.Sign && !text.IsDash(next + 2)) return new ReadDate(said with { End = text[next + 1].End, Weekday = (DayOfWeek)behind }, next + 2);
        if (!isBracket || said is not { Day: not null, Month: not null, Weekday: null } || (text.Number(next + 1, DateWordKind.Weekday) ?? text.Number(next + 1, DateWordKind.ShortWeekday)) is not { } weekday) return date;
        var end = text.PastStop(next + 2);
        return text.IsSign(end, ')') ? new ReadDate(said with { End = text[end].End, Weekday = (DayOfWeek)weekday }, end + 1) : date;
    }

    /// <summary>“8:30 Monday morning”, “at three tomorrow afternoon”: the part of the day behind the date tells which half its hour is in.</summary>
    ReadDate WithPart(ReadDate dated, ClockTimes.ReadTime time) =>
        Clock.PartOfDay(dated.Next) is { } part && (dated.Date.Casual ?? (int?)dated.Date.Weekday ?? dated.Date.Day) is not null ? new ReadDate(dated.Date with { End = text.EndBefore(part.Next), Time = InPart(time, dated.Next) }, part.Next) : dated;

    static ReadDate? Longer(ReadDate? one, ReadDate? other) => one is null || other is { } longer && longer.Next > one.Value.Next ? other : one;

    /// <summary>This morning, last night, that evening, the next morning.</summary>
    ReadDate? DayPartRelated(int at)
    {
        var from = text.Past(at, "the");
        if (text.Is(from, DateWordKind.Part)) from++;
        from = text.Past(from, "the");
        if (text.Number(from, DateWordKind.Relation) is not { } number || Clock.PartOfDay(from + 1) is not { } part) return null;
        var date = new SaidDate(text[at].Start, text[from + 1].End) { Time = part.Time };
        return (SaidRelation)number switch
        {
            SaidRelation.This => new ReadDate(date with { Casual = 0 }, part.Next),
            SaidRelation.Last => new ReadDate(date with { Casual = -1 }, part.Next),
            SaidRelation.Same => new ReadDate(date with { Relation = SaidRelation.Same, Unit = SaidUnit.Day }, part.Next),
            SaidRelation.Next when from == at => new ReadDate(date with { Casual = 1 }, part.Next),
            SaidRelation.Next or SaidRelation.Following => new ReadDate(date with { Relation = SaidRelation.Following, Unit = SaidUnit.Day }, part.Next),
            _ => new ReadDate(date with { Relation = SaidRelation.Previous, Unit = SaidUnit.Day }, part.Next),
        };
    }

    /// <summary>Behind a part of a day: “Friday evening at 8:30”, “this morning from 9 to 10:30”.</summary>
    ReadDate AtHour(ReadDate date)
    {
        var from = text.PastComma(date.Next);
        if (Clock.Stretch(from, isBesideDay: false) is { } stretch) return new ReadDate(date.Date with { End = text.EndBefore(stretch) }, stretch);
        if (text.IsWord(from, "at") || text.IsWord(from, "around") || text.IsWord(from, "about")) from++;
        if (text.IsWord(from - 1, "at") && text.Is(from, DateWordKind.Near)) from++;
        if ((Clock.Read(from) ?? (text.IsWord(from - 1, "at") ? Clock.BareHour(from, isEvening: false) : null)) is not { } time) return date;
        return new ReadDate(date.Date with { End = text.EndBefore(time.Next), Time = InPart(time, date.Next - 1) }, time.Next);
    }

    /// <summary>“7:30 tonight” and “Friday evening at 8” are behind noon.</summary>
    SaidTime InPart(ClockTimes.ReadTime time, int part)
    {
        var isNight = text.Number(part, DateWordKind.DayPart) is 4 && time.Time.Hour is >= EarliestOfNight;
        var isLate = isNight || text.Number(part, DateWordKind.DayPart) is 2 or 3 || text.Is(part, DateWordKind.Evening);
        return isLate && time.Time.Hour is > 0 and < 12 and var hour && !text.Is(time.Next - 1, DateWordKind.HalfDay) ? time.Time with { Hour = hour + 12 } : time.Time;
    }

    /// <summary>Friday morning · Friday at 5:10 · 26 March 2016, 17:47 · yesterday afternoon.</summary>
    ReadDate WithTime(ReadDate date)
    {
        if (date.Date is { Day: null, Weekday: null, Casual: null, Shift: not { Finest: SaidUnit.Day or SaidUnit.Week, From: null } } and not { Relation: not SaidRelation.None, Unit: SaidUnit.Day }) return date;
        var next = date.Next;
        if (Clock.PartOfDay(text.IsWord(next, "early") || text.IsWord(next, "late") ? next + 1 : next) is { } part) return AtHour(Relative.OfWeek(Of(part)));
        if (text.IsWord(next, "in") && text.IsWord(next + 1, "the") && Clock.PartOfDay(next + 2) is { } inThe) return AtHour(Of(inThe));
        var from = text.PastComma(next);
        if (text.IsDash(from) || text.IsSign(from, '|') || text.IsSign(from, '•') || text.IsSign(from, '·') || text.IsWord(from, "T") && text.IsGlued(from)) from++;
        // "Thursday (1500 GMT)"
        if (text.IsSign(from, '(') && Clock.Read(from + 1) is { Time.Offset: not null } inBracket && text.IsSign(inBracket.Next, ')')) return Of(inBracket with { Next = inBracket.Next + 1 });
        if (text.IsWord(from, "at") || text.IsWord(from, "around") || text.IsWord(from, "about") || text.IsWord(from, "shortly")) from++;
        if (text.IsWord(from - 1, "at") && text.Is(from, DateWordKind.Near)) from++;
        // "10:00–11:30": EDTF has no stretch of a day, so that the day alone is said.
        if (Clock.Stretch(from, isBesideDay: false) is { } stretch) return Of(new ClockTimes.ReadTime(new SaidTime(null), stretch));
        if (date.Date is { Relation: SaidRelation.Next } or { Casual: > 0 } && Clock.BareStretch(from) is { } bare2) return Of(new ClockTimes.ReadTime(new SaidTime(null), bare2));
        if ((Clock.Read(text.Past(from, "from")) ?? Clock.BehindDay(from)) is { } time) return ForHours(Of(time with { Time = InPart(time, date.Next - 1) }));
        // Before or after a clock time is no clock time, but it belongs to the date.
        if ((text.IsWord(from, "before") || text.IsWord(from, "after") || text.IsWord(from, "by")) && Clock.Read(from + 1) is { } bound) return Of(new ClockTimes.ReadTime(new SaidTime(null), bound.Next));
        return (text.IsWord(from - 1, "at") || text.IsWord(from - 2, "at") && text.Is(from - 1, DateWordKind.Near) || text.IsWord(from - 1, "around")) && Clock.BareHour(from, text.Is(date.Next - 1, DateWordKind.Evening)) is { } bare ? Of(bare) : date;

        // "At 9:30 for two hours"
        ReadDate ForHours(ReadDate timed)
        {
            if (!text.IsWord(timed.Next, "for") || Counts.All(timed.Next + 1) is not ({ Count: > 0 } lengths, var behind) || lengths.Any(length => length.Unit > SaidUnit.Hour)) return timed;
            return new ReadDate(timed.Date with { End = text.EndBefore(behind), Time = new SaidTime(null) }, behind);
        }

        ReadDate Of(ClockTimes.ReadTime of)
        {
            var dated = new ReadDate(date.Date with { End = text.EndBefore(of.Next), Time = of.Time }, of.Next);
            return dated.Date is { Month: not null, Year: null } && Calendar.YearAt(of.Next) is var (year, behind) ? new ReadDate(dated.Date with { Year = year, End = text.EndBefore(behind) }, behind) : dated;
        }
    }
}
