namespace Timeline.Core.Dates.Running;

/// <summary>Reads dates that say day, month or year by number or name.</summary>
sealed class CalendarDates(DateText text)
{
    /// <summary>Words right before the points of a game.</summary>
    static readonly HashSet<string> Scores = new(StringComparer.OrdinalIgnoreCase) { "won", "lost", "shot", "scored", "drew", "bowled", "threw", "score", "scores", "record" };

    readonly CalendarYears years = new(text);
    readonly MonthsOfPersons persons = new(text);
    HolidayNames Feasts => field ??= new HolidayNames(text, years);

    public ReadDate? Read(int at)
    {
        var (part, from) = Part(at);
        if (part is not null)
            return (Month(from, needsNumber: false) ?? years.Read(from, isCued: true)) is { } of && of.Date.Day is null && of.Date.To is null ? new ReadDate(of.Date with { Start = text[at].Start, Part = part }, of.Next) : null;
        return Feast(at) ?? WithWeekday(at) ?? Numeric(at) ?? DayFirst(at) ?? Month(at, needsNumber: false) ?? years.Read(at, isCued: false);
    }

    public ReadDate? Feast(int at) => Feasts.Read(at);

    /// <summary>Whether a weekday belongs to the name of a feast, whether or not that is a date where it stands.</summary>
    public bool IsOfFeast(int at) => Feasts.HasWeekday(at);

    /// <summary>A quarter or half behind its year: “first quarter”, “second half”.</summary>
    public ReadDate? PartOfYear(int at) => years.PartOfYear(at);

    /// <summary>“early”, “mid-”, “the end of”.</summary>
    public (int? Part, int Next) Part(int at)
    {
        var from = text.Past(at, "the");
        if (text.Number(from, DateWordKind.Part) is not { } part) return (null, at);
        var next = from + 1;
        if (text.IsDash(next)) next++;
        // "It will end in 2050" is a verb.
        var isVerb = from == at && (text.IsWord(from, "end") || text.IsWord(from, "start") || text.IsWord(from, "close"));
        if (text.IsWord(next, "of") || text.IsWord(next, "in") && !isVerb) next++;
        else if (from > at || text.IsWord(from, "end") || text.IsWord(from, "start") || text.IsWord(from, "beginning") || text.IsWord(from, "close")) return (null, at);
        return (part, text.Past(next, "the"));
    }

    ReadDate? WithWeekday(int at)
    {
        if (text.Number(at, DateWordKind.Weekday) is null && text.Number(at, DateWordKind.ShortWeekday) is null) return null;
        var weekday = (DayOfWeek)(text.Number(at, DateWordKind.Weekday) ?? text.Number(at, DateWordKind.ShortWeekday)!.Value);
        var next = text.Past(text.PastComma(text.PastStop(at + 1)), "the");
        next = text.Past(next, "on");
        if ((Numeric(next) ?? DayFirst(next) ?? Month(next, needsNumber: true) ?? MonthAndDay(next)) is { Date.Day: not null } date) return new ReadDate(date.Date with { Start = text[at].Start, Weekday = weekday }, date.Next);
        // "Tuesday the eleventh", "Friday 23rd", but "Friday 23 people came".
        if (Day(next) is not var (day, behind) || !IsOrdinal(next) && !HasClock(behind) && (text.IsSign(next - 1, ',') || text[behind].Kind != DateTextTokenKind.Sign || text.IsGlued(behind + 1) && behind + 1 < text.Count || text.IsDash(behind) || text.IsSign(behind, '%'))) return null;
        return text[behind].Kind == DateTextTokenKind.Word && text.IsWord(next, "second") ? null : new ReadDate(new SaidDate(text[at].Start, text.EndBefore(behind)) { Weekday = weekday, Day = day }, behind);
    }

    /// <summary>“from 9:30”, “between 2 and 4”, “at 4 pm” behind a day.</summary>
    public bool HasClock(int at) => (text.IsWord(at, "from") || text.IsWord(at, "between") || text.IsWord(at, "at")) && text.Digits(at + 1) is < 25 && !text.IsSign(at + 2, '/');

    /// <summary>Whether the number at a token is a place in an order: 23rd, eleventh, twenty-third.</summary>
    public bool IsOrdinal(int at) => Day(at) is not null && (text.Digits(at) is null || text.IsGlued(at + 1) && text.Is(at + 1, DateWordKind.OrdinalEnding));

    /// <summary>March 27, 2016 · March 27–29 · March 2016 · March.</summary>
    public ReadDate? Month(int at, bool needsNumber)
    {
        if ((text.Number(at, DateWordKind.Month) ?? text.Number(at, DateWordKind.ShortMonth)) is not { } month) return null;
        var isName = text.Is(at, DateWordKind.Month);
        var behind = isName ? at + 1 : text.PastStop(at + 1);
        var date = new SaidDate(text[at].Start, text.EndBefore(behind)) { Month = month };
        var fromDay = (text.IsDash(behind) || text.IsSign(behind, '/') && text.IsGlued(behind + 1)) && text.IsGlued(behind) ? behind + 1 : text.Past(behind, "the");
        // "March, 6th 2016"
        if (text.IsSign(behind, ',') && Day(behind + 1) is var (_, ordinal) && text.Is(ordinal - 1, DateWordKind.OrdinalEnding) && years.Plain(text.PastComma(ordinal)) is not null) fromDay = behind + 1;
        if (Day(fromDay) is var (day, afterDay))
        {
            date = date with { Day = day, End = text.EndBefore(afterDay) };
            var other = OtherDay(afterDay, day) is { } second && MonthAt(second.Next) is null ? second : default;
            // "Apr-22-2016", "April/22/2016"
            var isSigned = fromDay == behind + 1 && other.Day == 0 && (text.IsDash(behind) && text.IsDash(afterDay) || text.IsSign(behind, '/') && text.IsSign(afterDay, '/')) && text.IsGlued(afterDay + 1);
            var (year, afterYear) = isSigned && years.Plain(afterDay + 1) is var (ofSign, afterSign) ? (new SaidYear(ofSign), afterSign) : YearBehind(other.Day == 0 ? afterDay : other.Next);
            // "They march 10 miles", "it may 5 times".
            var isVerb = text.Word(at) is "march" or "may" && year.Year is null && text[afterYear].Kind == DateTextTokenKind.Word && !text.IsWord(at - 1, "on") && !IsCued(at);
            return isVerb ? null : Dated(date, other, year, afterYear);
        }
        if (YearBehind(behind) is var (ofYear, afterOnly) && afterOnly > behind) return Dated(date, default, ofYear, afterOnly);
        // "Oct-2016", "Oct/2016"
        if ((text.IsDash(behind) || text.IsSign(behind, '/')) && text.IsGlued(behind) && text.IsGlued(behind + 1) && text.Length(behind + 1) == 4 && years.Plain(behind + 1) is var (signed, behindSigned)) return Dated(date, default, new SaidYear(signed), behindSigned);
        // March and May begin sentences as other words too.
        var isSure = !isName ? (text.IsUpper(at) || text.Number(at, DateWordKind.ShortMonth) is not (3 or 5)) && (text.Is(at - 1, DateWordKind.Before) || text.IsDash(at - 1) || (text.IsDash(behind) || text.IsSign(behind, '/') && text.IsGlued(behind + 1)) && MonthAt(behind + 1) is not null) && text.Length(at) > 2 : (text.Word(at) is not ("March" or "May") || IsCued(at) || IsJoined(behind));
        return isSure && !needsNumber && !persons.Has(at) ? new ReadDate(date, behind) : null;
    }

    /// <summary>The other day of “March 27–29”, “20 and 22 May”.</summary>
    readonly record struct OtherOne(int Day, int At, int Next, SaidJoint Joint, IReadOnlyList<int>? Between = null);

    OtherOne? OtherDay(int at, int first, bool isList = false)
    {
        // "3, 4 and 5 March"
        if (text.IsSign(at, ',') && Day(text.Past(at + 1, "the")) is var (between, further) && between > first && OtherDay(further, between, isList: true) is { Joint: SaidJoint.And or SaidJoint.Or } last) return last with { Between = [between, .. last.Between ?? []] };
        if (isList && text.IsSign(at, ',') && (text.IsWord(at + 1, "and") || text.IsWord(at + 1, "or"))) at++;
        SaidJoint? joint = text.IsDash(at) || text.IsWord(at, "to") || text.IsWord(at, "through") || text.IsWord(at, "until") ? SaidJoint.To : text.IsWord(at, "and") ? SaidJoint.And : text.IsWord(at, "or") ? SaidJoint.Or : null;
        var from = text.Past(at + 1, "the");
        // "June 3 until 8 pm" has an hour.
        return joint is { } known && Day(from) is var (day, next) && day > first && !text.Is(next, DateWordKind.HalfDay) ? new OtherOne(day, from, next, known) : null;
    }

    ReadDate Dated(SaidDate date, OtherOne other, SaidYear year, int next)
    {
        date = date with { Year = year.Year, IsShortYear = year.IsShort, YearShift = year.Shift };
        var end = text.EndBefore(next);
        return new ReadDate(other.Day == 0 ? date with { End = end } : date with { End = end, FirstEnd = date.End, Joint = other.Joint, Between = other.Between ?? [], To = date with { Start = text[other.At].Start, End = end, Day = other.Day, Weekday = null } }, next);
    }

    /// <summary>The year behind a clock time: “Oct 26 11:00 2023”.</summary>
    public (int Year, int Next)? YearAt(int at) => years.Plain(at);

    /// <summary>“May to July”, “May/June”.</summary>
    bool IsJoined(int at) => (text.IsWord(at, "to") || text.IsWord(at, "through") || text.IsWord(at, "until") || text.IsWord(at, "and") || text.IsWord(at, "or") || text.IsDash(at) || text.IsSign(at, '/')) && text.Is(at + 1, DateWordKind.Month) && text.IsUpper(at + 1);

    bool IsCued(int at) => text.Count == 1 || text.Is(at - 1, DateWordKind.Before) || text.Is(at - 1, DateWordKind.Relation) || text.IsSign(at - 1, '-') && text.Is(at - 2, DateWordKind.Part);

    /// <summary>27 March 2016 · the 27th of March · 20–22 May · 27-Mar-2016 · 15SEP.</summary>
    ReadDate? DayFirst(int at)
    {
        var from = text.Past(at, "the");
        if ((Day(from) ?? InWords(from)) is not var (day, next)) return null;
        var date = new SaidDate(text[at].Start, text.EndBefore(next)) { Day = day };
        var other = OtherDay(next, day) is { } second && MonthAt(text.Past(second.Next, "of")) is not null ? second : default;
        if (other.Day > 0) next = other.Next;
        // "5. May 2018", as the continent writes it
        if (text.IsSign(next, '.') && text.IsGlued(next) && text[next - 1].Kind == DateTextTokenKind.Number && text.Is(next + 1, DateWordKind.Month) && text.IsUpper(next + 1) && text.Length(next + 2) == 4 && years.Plain(next + 2) is not null) next++;
        var isDashed = (text.IsDash(next) || text.IsSign(next, '/')) && text.IsGlued(next) && text.IsGlued(next + 1);
        next = isDashed ? next + 1 : text.Past(text.PastComma(next), "of");
        if (MonthAt(next) is not { } month) return null;
        var behind = text.Is(next, DateWordKind.Month) ? next + 1 : text.PastStop(next + 1);
        var fromYear = isDashed && (text.IsDash(behind) || text.IsSign(behind, '/')) ? behind + 1 : behind;
        var (year, afterYear) = fromYear > behind && text.Length(fromYear) == 2 && text.Digits(fromYear) is { } two ? (new SaidYear(two, IsShort: true), fromYear + 1) : YearBehind(fromYear);
        return Dated(date with { Month = month }, other, year, afterYear == fromYear ? behind : afterYear);
    }

    int? MonthAt(int at) => text.Number(at, DateWordKind.Month) ?? text.Number(at, DateWordKind.ShortMonth);

    /// <param name="Shift">Years from that of publication: “of last year” is −1.</param>
    readonly record struct SaidYear(int? Year, bool IsShort = false, int? Shift = null);

    (SaidYear Year, int Next) YearBehind(int at)
    {
        var from = text.PastComma(at);
        if (years.Plain(text.Past(from, "of")) is var (year, next)) return (new SaidYear(year), next);
        if (text.IsWord(from, "in") && years.Plain(from + 1) is var (ofYear, afterIt)) return (new SaidYear(ofYear), afterIt);
        if (years.Thousand(from) is var (thousand, afterWords)) return (new SaidYear(thousand), afterWords);
        if ((text.IsSign(from, '\'') || text.IsSign(from, '’')) && text.IsGlued(from + 1) && text.Length(from + 1) == 2 && text.Digits(from + 1) is { } ofMark) return (new SaidYear(ofMark, IsShort: true), from + 2);
        // 9 Aug 96, but not “on 9 March 60 people came”.
        var two = text.Past(from, "of");
        if (text.Length(two) == 2 && text.Digits(two) is { } bare and > 31 && text[two + 1].Kind != DateTextTokenKind.Word && !text.IsSign(two + 1, '%') && !text.IsSign(two + 1, ':') && !text.IsGlued(two + 2)) return (new SaidYear(bare, IsShort: true), two + 1);
        if (years.Ago(from) is var (ago, afterAgo)) return (new SaidYear(null, Shift: ago), afterAgo);
        var relation = text.Past(from, "of");
        relation = text.Past(relation, "the");
        if (text.Number(relation, DateWordKind.Relation) is { } of && text.Number(relation + 1, DateWordKind.Unit) is (int)SaidUnit.Year)
            return (new SaidYear(null, Shift: (SaidRelation)of switch { SaidRelation.This => 0, SaidRelation.Last => -1, SaidRelation.Next => 1, _ => null }), relation + 2);
        return (default, at);
    }

    /// <summary>1 to 31 in digits or words, with or without its ending.</summary>
    public (int Day, int Next)? Day(int at)
    {
        if (text.Digits(at) is { } digits)
        {
            if (digits is < 1 or > 31 || text.Length(at) > 2 || text.IsGlued(at) && (text.IsSign(at - 1, '$') || text.IsSign(at - 1, '£') || text.IsSign(at - 1, '€') || text.IsSign(at - 1, '.'))) return null;
            var isPart = text.IsGlued(at + 1) && (text.IsSign(at + 1, ':') && text.IsGlued(at + 2) && text.Digits(at + 2) is not null || text.IsSign(at + 1, '%') || text.IsSign(at + 1, '.') && text.IsGlued(at + 2) && text.Digits(at + 2) is not null);
            if (isPart || text.IsSign(at + 1, ',') && text.IsGlued(at + 2) && text.Length(at + 2) == 3 && text.Digits(at + 2) is not null) return null;
            return (digits, text.IsGlued(at + 1) && text.Is(at + 1, DateWordKind.OrdinalEnding) ? at + 2 : at + 1);
        }
        if (text.Number(at, DateWordKind.Ordinal) is { } ordinal) return (ordinal, at + 1);
        if (text.Number(at, DateWordKind.Number) is { } tens and (20 or 30) && text.Number(text.IsDash(at + 1) ? at + 2 : at + 1, DateWordKind.Ordinal) is { } ones and < 10 && tens + ones <= 31) return (tens + ones, text.IsDash(at + 1) ? at + 3 : at + 2);
        return null;
    }

    /// <summary>The day of “twenty-five January”; lesser words may count.</summary>
    (int Day, int Next)? InWords(int at) =>
        text.Number(at, DateWordKind.Number) is (20 or 30) and var tens && (text.IsDash(at + 1) ? at + 2 : at + 1) is var ones && text.Length(ones) > 2 && text.Number(ones, DateWordKind.Number) is > 0 and < 10 and var one && tens + one <= 31 && MonthAt(ones + 1) is not null ? (tens + one, ones + 1) : null;

    // "report-2016-03-27.pdf"
    bool IsInFileName(int at) => text.Length(at) == 4 && (text.IsSign(at - 1, '-') || text.IsSign(at - 1, '_')) && text[at - 2].Kind != DateTextTokenKind.Number;

    // "3/27/2016-4/2/2016", "2016-03-27/2016-04-02"
    bool IsOtherEnd(int at) => text.IsSign(at - 1, '/') && text.IsSign(at - 3, '-') && text.IsSign(at - 5, '-') && text.Length(at - 6) == 4 || text.IsDash(at - 1) && text.IsGlued(at - 1) && text.Length(at - 2) is 2 or 4 && text.IsSign(at - 3, '/') && text.IsSign(at - 5, '/') && text.IsSign(at + 1, '/') && text.IsSign(at + 3, '/');

    /// <summary>8/10 behind a word that makes it a day.</summary>
    public ReadDate? MonthAndDay(int at) =>
        text.Digits(at) is { } first and >= 1 and <= 31 && text.IsSign(at + 1, '/') && text.IsGlued(at + 1) && text.IsGlued(at + 2) && text.Digits(at + 2) is { } second and >= 1 and <= 31 && (first <= 12 || second <= 12) && EndsNumber(at + 3) ? Yearless(at, first, second) : null;

    bool EndsNumber(int at) => !text.IsGlued(at) || text[at].Kind == DateTextTokenKind.Sign && !text.IsDash(at) && !text.IsSign(at, '/') && !text.IsSign(at, '%') && !text.IsGlued(at + 1);

    ReadDate Yearless(int at, int one, int other)
    {
        var date = new SaidDate(text[at].Start, text[at + 2].End) { Day = one, Month = other };
        return new ReadDate(one > 12 ? date : other > 12 ? date with { Day = other, Month = one } : date with { IsOrderOpen = one != other }, at + 3);
    }

    bool IsCuedNumber(int at) => text.Count == 3 || text.IsWord(at + 3, "at") || HasClock(at + 3) || text.IsWord(at - 1, "on") || text.IsWord(at - 1, "by") || text.IsWord(at - 1, "since") || text.IsWord(at - 1, "until") || text.IsWord(at - 1, "before") || text.IsWord(at - 1, "after") || text.IsWord(at - 1, "of") && text.IsWord(at - 2, "week") || text.Is(at - 1, DateWordKind.HalfDay) || IsHour(at + 3)
        || text.IsWord(at - 1, "to") && text.IsSign(at - 3, '/') && text.IsSign(at - 5, '/')
        || (text.IsWord(at - 1, "from") || text.IsWord(at - 1, "between")) && (text.IsWord(at + 3, "to") || text.IsWord(at + 3, "and") || text.IsDash(at + 3)) && text.IsSign(at + 5, '/')
        || (text.IsWord(at - 1, "to") || text.IsWord(at - 1, "and") || text.IsDash(at - 1)) && text.IsSign(at - 3, '/') && (text.IsWord(at - 5, "from") || text.IsWord(at - 5, "between"));

    /// <summary>The “4pm” of “4/18 4pm”.</summary>
    bool IsHour(int at) => text.Digits(at) is < 25 && (text.Is(at + 1, DateWordKind.HalfDay) || text.IsSign(at + 1, ':') && text.IsGlued(at + 2));

    /// <summary>“They won 10-11-12”, “a record of 10-11-12”: directly behind such a word stand points, for a day has “on” before it.</summary>
    bool IsScore(int at) => Scores.Contains(text.Word(text.IsWord(at - 1, "of") ? at - 2 : at - 1).ToString());

    /// <summary>2016-03-27 · 27.3.2016 · 3/27/2016 · 04/2016.</summary>
    ReadDate? Numeric(int at)
    {
        if (text.Digits(at) is not { } first || text.IsGlued(at) && !text.IsSign(at - 1, '(') && !IsInFileName(at) && !IsOtherEnd(at)) return null;
        var sign = text.IsSign(at + 1, '-') ? '-' : text.IsSign(at + 1, '/') ? '/' : text.IsSign(at + 1, '.') ? '.' : '\0';
        if (text.Length(at) == 4 && first is >= 1500 and < 2100 && text.Number(at + 1, DateWordKind.Month) is { } only && text.IsUpper(at + 1) && text[at + 2].Kind == DateTextTokenKind.Sign && text.Word(at + 1) is not ("May" or "March")) return new ReadDate(new SaidDate(text[at].Start, text[at + 1].End) { Year = first, Month = only }, at + 2);
        if (text.Length(at) == 4 && first is >= 1500 and < 2100 && MonthAt(at + 1) is { } month && Day(at + 2) is var (day, behind) && YearBehind(behind).Next == behind) return Whole(first, month, day, behind);
        if (text.Length(at) == 4 && first is >= 1500 and < 2100 && text.Length(at + 1) == 2 && text.Digits(at + 1) is >= 1 and <= 12 and var spaced && text.Length(at + 2) <= 2 && text.Digits(at + 2) is { } ofSpaced && !text.IsGlued(at + 1) && !text.IsGlued(at + 2) && text[at + 3].Kind == DateTextTokenKind.Sign && !text.IsGlued(at + 4)) return Whole(first, spaced, ofSpaced, at + 3);
        if (sign == '\0' || !text.IsGlued(at + 1) || !text.IsGlued(at + 2)) return null;
        if (text.Length(at) == 4 && MonthAt(at + 2) is { } named && text.IsSign(at + 3, sign) && text.Digits(at + 4) is { } of) return Whole(first, named, of, at + 5);
        if (text.Digits(at + 2) is not { } second) return null;
        if (text.Length(at) == 4 && text.IsSign(at + 3, sign) && MonthAt(at + 4) is { } behindDay) return Whole(first, behindDay, second, text.Is(at + 4, DateWordKind.Month) ? at + 5 : text.PastStop(at + 5));
        var third = text.IsSign(at + 3, sign) && text.IsGlued(at + 3) && text.IsGlued(at + 4) ? text.Digits(at + 4) : null;
        // "4.3.2.1" is no date, "4.3.2016." ends a sentence.
        if (text.IsGlued(at + 5) && third is not null && text.IsSign(at + 5, sign) && text.IsGlued(at + 6) && !(text.Length(at) == 4 && text[at + 6].Kind == DateTextTokenKind.Word)) return null;
        if (text.Length(at) == 4 && third is { } last) return second > 12 && last <= 12 ? Whole(first, last, second, at + 5) : Whole(first, second, last, at + 5);
        if (third is { } year && text.Length(at + 4) is 4 or 2 && text.Length(at) <= 2 && text.Length(at + 2) <= 2) return Open(first, second, year, text.Length(at + 4) == 2);
        // 8/10, where a clock time or a word that dates have beside it says that it is one.
        if (third is null && sign == '/' && IsCuedNumber(at) && MonthAndDay(at) is { } yearless) return yearless;
        // 2016-10, but 2009-10 goes from one year to the next.
        if (third is null && sign is '-' or '/' && text.Length(at) == 4 && text.Length(at + 2) == 2 && first is >= 1500 and < 2100 && second is >= 1 and <= 12 && second <= first % 100 && EndsNumber(at + 3)) return new ReadDate(new SaidDate(text[at].Start, text[at + 2].End) { Year = first, Month = second }, at + 3);
        return third is null && text.Length(at + 2) == 4 && sign is '/' or '-' && text.Length(at) <= 2 && EndsNumber(at + 3) && first is >= 1 and <= 12 && second is >= 1000 and < 2200 ? new ReadDate(new SaidDate(text[at].Start, text[at + 2].End) { Year = second, Month = first }, at + 3) : null;

        ReadDate? Whole(int yearOf, int month, int day, int next) =>
            month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new ReadDate(new SaidDate(text[at].Start, text.EndBefore(next)) { Year = yearOf, Month = month, Day = day }, next) : null;

        ReadDate? Open(int one, int other, int yearOf, bool isShort)
        {
            var date = new SaidDate(text[at].Start, text[at + 4].End) { Year = yearOf, IsShortYear = isShort };
            if (one is < 1 or > 31 || other is < 1 or > 31 || one > 12 && other > 12 || isShort && IsScore(at)) return null;
            if (one > 12) return new ReadDate(date with { Day = one, Month = other }, at + 5);
            if (other > 12 || one == other) return new ReadDate(date with { Day = other, Month = one }, at + 5);
            return new ReadDate(date with { Day = one, Month = other, IsOrderOpen = sign != '.' }, at + 5);
        }
    }
}
