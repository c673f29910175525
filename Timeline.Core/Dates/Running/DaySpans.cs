namespace Timeline.Core.Dates.Running;

/// <summary>Reads stretches whose ends are told in one breath, so that neither is a date without the other: 5/1–5/7, 2020 · from the 27th to the 3rd of April · from 2 pm until tomorrow.</summary>
sealed class DaySpans(DateText text, CalendarDates calendar, ClockTimes clock)
{
    public ReadDate? Read(int at) => text[at].Kind == DateTextTokenKind.Number && text.Length(at) <= 2 ? Numeric(at) ?? OverMonths(at) : OverMonths(at);

    /// <summary>5/1–5/7 · 10/1–11/2/2017 · 5/1–5/7, 2020 · 10-1-2018–10-7-2018.</summary>
    ReadDate? Numeric(int at)
    {
        if (!text.IsGlued(at + 1) || !(text.IsSign(at + 1, '/') || text.IsSign(at + 1, '-')) || Numbers(at, text.IsSign(at + 1, '-')) is not var (first, joint) || !text.IsDash(joint) || Numbers(joint + 1, text.IsSign(at + 1, '-')) is not var (last, next)) return null;
        if (last.Year is null && text.IsSign(next, ',') && text.Length(next + 1) == 4 && text.Digits(next + 1) is >= 1500 and < 2200 and var year) (last, next) = (last with { Year = year, End = text[next + 1].End }, next + 2);
        // Without a year, "1/2-3/4 inch" are parts of one; "5/1-5/7" are days of one month.
        var isCued = last.Year is not null || text.Count == next || text.IsWord(at - 1, "from") || text.IsWord(at - 1, "on") || text.IsSign(at + 1, '/') && text.Digits(at) == text.Digits(joint + 1) && text.Digits(at + 2) < text.Digits(joint + 3);
        if (!isCued || text.IsGlued(next) && text[next].Kind == DateTextTokenKind.Number) return null;
        return new ReadDate(first with { End = last.End, FirstEnd = first.End, To = last }, next);
    }

    /// <summary>Two numbers that may be day and month, with a year behind them or none.</summary>
    (SaidDate Date, int Next)? Numbers(int at, bool isWhole)
    {
        if (text.Digits(at) is not (>= 1 and <= 31 and var one) || text.Digits(at + 2) is not (>= 1 and <= 31 and var other) || one > 12 && other > 12 || !text.IsGlued(at + 2)) return null;
        var sign = isWhole ? '-' : '/';
        if (!text.IsSign(at + 1, sign)) return null;
        var hasYear = text.IsSign(at + 3, sign) && text.IsGlued(at + 3) && text.Length(at + 4) == 4 && text.Digits(at + 4) is >= 1500 and < 2200;
        if (isWhole && !hasYear) return null;
        var date = new SaidDate(text[at].Start, text[hasYear ? at + 4 : at + 2].End) { Day = one, Month = other, Year = hasYear ? text.Digits(at + 4) : null };
        return (one > 12 ? date : other > 12 ? date with { Day = other, Month = one } : date with { IsOrderOpen = one != other }, hasYear ? at + 5 : at + 3);
    }

    /// <summary>From the 27th to the 3rd of April: the first of the month before.</summary>
    ReadDate? OverMonths(int at)
    {
        if (!text.IsWord(at - 1, "from")) return null;
        var from = text.Past(at, "the");
        if (!calendar.IsOrdinal(from) || calendar.Day(from) is not var (first, joint) || !text.IsWord(joint, "to") && !text.IsWord(joint, "until") && !text.IsWord(joint, "through")) return null;
        if (calendar.Read(joint + 1) is not { Date: { Day: { } last, Month: { } month, To: null, IsOrderOpen: false } of } end || last >= first) return null;
        var start = of with { Start = text[at].Start, End = text.EndBefore(joint), Day = first, Month = month == 1 ? 12 : month - 1, Year = month == 1 ? of.Year - 1 : of.Year, Weekday = null };
        return new ReadDate(start with { End = of.End, FirstEnd = start.End, To = of }, end.Next);
    }

    /// <summary>From 2 pm until tomorrow: from the day of publication on.</summary>
    public (SaidDate Today, int Joint)? UntilLater(int at) =>
        text.IsWord(at - 1, "from") && clock.Read(at) is { } hour && (text.IsWord(hour.Next, "until") || text.IsWord(hour.Next, "till") || text.IsWord(hour.Next, "to")) && text.Number(hour.Next + 1, DateWordKind.Casual) > 0
            ? (new SaidDate(text[at].Start, text.EndBefore(hour.Next)) { Casual = 0, Time = hour.Time }, hour.Next)
            : null;
}
