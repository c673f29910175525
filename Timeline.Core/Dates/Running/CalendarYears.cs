namespace Timeline.Core.Dates.Running;

/// <summary>Reads years, decades, centuries, and the seasons, quarters and halves of a year.</summary>
sealed class CalendarYears(DateText text)
{
    const int Earliest = 1000, Latest = 2199;

    readonly NumberedThings things = new(text);

    /// <param name="isCued">Words before it say already that it is a year.</param>
    public ReadDate? Read(int at, bool isCued) => Decade(at, isCued) ?? Century(at) ?? SeasonOf(at) ?? QuarterOf(at) ?? Named(at) ?? Alone(at, isCued);

    /// <summary>A year of four digits, or of any with its era: “480 BC”, “AD 79”.</summary>
    public (int Year, int Next)? Plain(int at)
    {
        if (text.Number(at, DateWordKind.Era) is 1 && text.IsUpper(at) && text.Digits(at + 1) is { } of) return (of, at + 2);
        if (text.Digits(at) is not { } year) return Spelled(at);
        if (Era(at + 1) is var (era, next)) return year > 0 ? (era * year, next) : null;
        return text.Length(at) == 4 && year is >= Earliest and <= Latest && !IsPartOfNumber(at) && !ClockTimes.IsOfFourDigits(text, at) ? (year, at + 1) : null;
    }

    /// <summary>“nineteen ninety-six”; behind a word that makes it a year also “nineteen oh five” and “two thousand and twelve”.</summary>
    (int Year, int Next)? Spelled(int at)
    {
        if (text.Number(at, DateWordKind.Number) is not { } hundreds) return null;
        var isCued = text.Is(at - 1, DateWordKind.Before) || text.IsWord(at - 1, "year");
        if (hundreds == 2 && isCued && Thousand(at) is var (thousand, behind) && !text.IsWord(at - 1, "than") && !text.IsWord(at - 1, "to") && !text.IsWord(at - 1, "of") && !text.IsWord(at - 1, "or") && !text.IsWord(at - 1, "about") && !text.IsWord(at - 1, "around") && DateNeighbours.EndsDate(text, behind)) return (thousand, behind);
        if (hundreds is < 15 or > 20) return null;
        if (isCued && text.IsWord(at + 1, "oh") && text.Number(at + 2, DateWordKind.Number) is >= 1 and <= 9 and var few) return (100 * hundreds + few, at + 3);
        if (text.Number(at + 1, DateWordKind.Number) is not { } tens || tens is < 10 or > 90 || text.IsDash(at + 1)) return null;
        var ones = text.IsDash(at + 2) ? at + 3 : at + 2;
        return tens >= 20 && text.Number(ones, DateWordKind.Number) is { } one and >= 1 and <= 9 && !text.IsWord(ones, "a") ? (100 * hundreds + tens + one, ones + 1) : (100 * hundreds + tens, at + 2);
    }

    /// <summary>The year behind a month, season or feast: “2016”, “in 2016”, “of last year”; its shift counts from the year of publication.</summary>
    public (int? Year, int? Shift, int Next) Behind(int at)
    {
        var from = text.PastComma(at);
        var of = text.Past(from, "of");
        if (Plain(of > from ? of : text.Past(from, "in")) is var (year, next)) return (year, null, next);
        if (Ago(from) is var (ago, afterAgo)) return (null, ago, afterAgo);
        of = text.Past(of, "the");
        if (text.Number(of, DateWordKind.Unit) is (int)SaidUnit.Year && text.IsWord(of - 1, "the") && text.IsWord(of, "year")) return (null, 0, of + 1);
        if (text.Number(of, DateWordKind.Relation) is { } relation && text.IsWord(of + 1, "year") && Shift((SaidRelation)relation) is { } shift) return (null, shift, of + 2);
        return (null, null, at);
    }

    /// <summary>“three years ago” behind a month or a day: that of the year.</summary>
    public (int Shift, int Next)? Ago(int at) =>
        (text[at].Kind == DateTextTokenKind.Number || text.Is(at, DateWordKind.Number)) && new DateLengths(text).Length(at) is (var count, SaidUnit.Year, var next) && count == decimal.Truncate(count) && text.IsWord(next, "ago") ? (-(int)count, next + 1) : null;

    static int? Shift(SaidRelation relation) => relation switch { SaidRelation.This => 0, SaidRelation.Last => -1, SaidRelation.Next => 1, _ => null };

    /// <summary>“two thousand and four”, behind a month: elsewhere it may count.</summary>
    public (int Year, int Next)? Thousand(int at)
    {
        if (text.Number(at, DateWordKind.Number) is not 2 || !text.IsWord(at + 1, "thousand")) return null;
        var next = text.Past(at + 2, "and");
        if (text.IsWord(next, "a") || text.IsWord(next, "an") || text.Number(next, DateWordKind.Number) is not { } tens || tens > 90) return (2000, at + 2);
        var ones = text.IsDash(next + 1) ? next + 2 : next + 1;
        return tens >= 20 && text.Number(ones, DateWordKind.Number) is { } one and >= 1 and <= 9 ? (2000 + tens + one, ones + 1) : (2000 + tens, next + 1);
    }

    (int Era, int Next)? Era(int at)
    {
        if (text.IsUpper(at) && text.Number(at, DateWordKind.Era) is { } era) return (era, at + 1);
        if (text.IsUpper(at) && text.Length(at) == 1 && text.IsSign(at + 1, '.') && text.IsUpper(at + 2) && text.Length(at + 2) == 1 && text.IsGlued(at + 2))
        {
            var letters = $"{text.Word(at)}{text.Word(at + 2)}";
            if (letters is "BC" or "AD") return (letters == "BC" ? -1 : 1, text.PastStop(at + 3));
        }
        return null;
    }

    bool IsPartOfNumber(int at) =>
        text.IsGlued(at) && (text.IsSign(at - 1, '.') || text.IsSign(at - 1, ',') || text.IsSign(at - 1, '$') || text.IsSign(at - 1, '£') || text.IsSign(at - 1, '€') || text.IsSign(at - 1, '#') || text[at - 1].Kind == DateTextTokenKind.Word)
        || text.IsGlued(at + 1) && (text.IsSign(at + 1, '%') || text[at + 1].Kind == DateTextTokenKind.Word || (text.IsSign(at + 1, '.') || text.IsSign(at + 1, ',')) && text.IsGlued(at + 2) && text.Digits(at + 2) is not null);

    ReadDate? Alone(int at, bool isCued)
    {
        if (Plain(at) is not var (year, next)) return null;
        var isEra = next > at + 1;
        if (!isEra && !isCued && !IsYear(at)) return null;
        // "2016's first quarter"
        if ((text.IsSign(next, '\'') || text.IsSign(next, '’')) && text.IsWord(next + 1, "s") && text.IsGlued(next + 1) && PartOfYear(next + 2) is { Date: { Year: null, YearShift: null } } part) return new ReadDate(part.Date with { Start = text[at].Start, Year = year }, part.Next);
        return new ReadDate(new SaidDate(text[at].Start, text.EndBefore(next)) { Year = year }, next);
    }

    bool IsYear(int at)
    {
        if (things.Has(at, IsDated(at - 1))) return false;
        if (text.Is(at - 1, DateWordKind.Before) || text.IsWord(at - 1, "the") || text.IsSign(at - 1, '(') || text.IsSign(at + 1, ')') || text.IsDash(at - 1) && text.Length(at - 2) == 4 && text.Digits(at - 2) is not null && !text.IsDash(at - 3)) return true;
        if (text.IsDash(at - 1) && text[at - 2].Kind == DateTextTokenKind.Number) return false;
        return text.Digits(at) is null or >= 1700 and < 2100;
    }

    // "In 1939 troops landed"; but "and 1,900 troops" may be written without its comma.
    bool IsDated(int before) => text.IsWord(before, "in") || text.IsWord(before, "since") || text.IsWord(before, "until") || text.IsWord(before, "during") || text.IsWord(before, "by") || text.IsWord(before, "the");

    /// <summary>The 1990s · the '90s · the nineties · the 470s BC.</summary>
    ReadDate? Decade(int at, bool isCued)
    {
        var from = text.Past(at, "the");
        var digits = text.IsSign(from, '\'') || text.IsSign(from, '’') ? from + 1 : from;
        int? first = null;
        var next = digits;
        if (text.Digits(digits) is { } number && number % 10 == 0 && text.Length(digits) is 2 or 3 or 4)
        {
            var ending = (text.IsSign(digits + 1, '\'') || text.IsSign(digits + 1, '’')) && text.IsGlued(digits + 1) ? digits + 2 : digits + 1;
            if (text.IsWord(ending, "s") && (text.IsGlued(ending) || ending == digits + 1 && text.Length(digits) == 4)) (first, next) = (number, ending + 1);
        }
        else if (text.Number(from, DateWordKind.Tens) is { } tens && (from > at || isCued) && from == digits) (first, next) = (tens, from + 1);
        if (first is not { } decade || decade < 100 && from == at && digits == from && !isCued) return null;
        var date = new SaidDate(text[at].Start, text.EndBefore(next)) { Decade = decade };
        if (Era(next) is not var (era, behind)) return decade is >= 100 and < Earliest ? null : new ReadDate(date, next);
        return new ReadDate(date with { IsBeforeChrist = era < 0, End = text.EndBefore(behind) }, behind);
    }

    /// <summary>The 19th century · the fourth century BC.</summary>
    ReadDate? Century(int at)
    {
        var from = text.Past(at, "the");
        var next = from;
        int? century = null;
        if (text.Digits(from) is { } digits and < 100 && text.Is(from + 1, DateWordKind.OrdinalEnding) && text.IsGlued(from + 1)) (century, next) = (digits, from + 2);
        else if (text.Number(from, DateWordKind.Ordinal) is { } ordinal) (century, next) = (ordinal, from + 1);
        else if (text.Number(from, DateWordKind.Number) is 20 && text.Number(text.IsDash(from + 1) ? from + 2 : from + 1, DateWordKind.Ordinal) is { } ones) (century, next) = (20 + ones, text.IsDash(from + 1) ? from + 3 : from + 2);
        if (century is not { } number) return null;
        if (text.IsDash(next)) next++;
        if (text.Number(next, DateWordKind.Unit) is not (int)SaidUnit.Century) return null;
        var date = new SaidDate(text[at].Start, text[next].End) { Century = number };
        return Era(next + 1) is var (era, behind) ? new ReadDate(date with { IsBeforeChrist = era < 0, End = text.EndBefore(behind) }, behind) : new ReadDate(date, next + 1);
    }

    /// <summary>Spring 1916 · the summer of 1941 · the summer.</summary>
    ReadDate? SeasonOf(int at)
    {
        var from = text.Past(at, "the");
        if (text.Number(from, DateWordKind.Season) is not { } season) return null;
        var date = new SaidDate(text[at].Start, text[from].End) { Season = season };
        if (Plain(text.Past(text.Past(text.PastComma(from + 1), "of"), "the")) is var (year, next))
        {
            // A winter is of the year of its January.
            var isOfTwo = season == 4 && (text.IsDash(next) || text.IsSign(next, '/')) && text.IsGlued(next + 1) && (text.Length(next + 1) == 2 && text.Digits(next + 1) == (year + 1) % 100 || text.Length(next + 1) == 4 && text.Digits(next + 1) == year + 1);
            return isOfTwo ? new ReadDate(date with { Year = year + 1, End = text[next + 1].End }, next + 2) : new ReadDate(date with { Year = year, End = text.EndBefore(next) }, next);
        }
        if (Behind(from + 1) is { Shift: { } shift } told) return new ReadDate(date with { YearShift = shift, End = text.EndBefore(told.Next) }, told.Next);
        // "The summer of '69"
        if (text.Past(from + 1, "of") is var ofShort && Short(ofShort) is { } two) return new ReadDate(date with { Year = two, IsShortYear = true, End = text[ofShort + 1].End }, ofShort + 2);
        var isSeason = (from > at || text.IsWord(at - 1, "in") || text.IsWord(at - 1, "by")) && !text.IsWord(from + 1, "of") && (!text.IsWord(from, "fall") || text.IsWord(at - 1, "in"));
        return isSeason ? new ReadDate(date, from + 1) : null;
    }

    /// <summary>’08</summary>
    int? Short(int at) => (text.IsSign(at, '\'') || text.IsSign(at, '’')) && text.IsGlued(at + 1) && text.Length(at + 1) == 2 && !(text.IsGlued(at + 2) && text[at + 2].Kind != DateTextTokenKind.Sign) ? text.Digits(at + 1) : null;

    /// <summary>FY2018 · CY 18 · fiscal year 2018 · the year 2018 · ’08 behind a word that makes it one.</summary>
    ReadDate? Named(int at)
    {
        if (text[at].Kind == DateTextTokenKind.Number) return null;
        if (Short(at) is { } two && text.Is(at - 1, DateWordKind.Before)) return new ReadDate(new SaidDate(text[at].Start, text[at + 1].End) { Year = two, IsShortYear = true }, at + 2);
        var from = text.Past(at, "the");
        if (text.Word(from) is not ['f' or 'F' or 'c' or 'C' or 'y' or 'Y', ..]) return null;
        if (text.IsUpper(from) && (text.IsWord(from, "FY") || text.IsWord(from, "CY")) || text.IsWord(from, "cy"))
            return text.Digits(from + 1) is { } digits && text.Length(from + 1) is 2 or 4 ? new ReadDate(new SaidDate(text[at].Start, text[from + 1].End) { Year = digits, IsShortYear = text.Length(from + 1) == 2 }, from + 2) : null;
        var kind = text.IsWord(from, "fiscal") || text.IsWord(from, "financial") || text.IsWord(from, "calendar");
        var next = kind ? from + 1 : from;
        if (text.IsWord(next, "year")) next++;
        else if (!kind || text.IsWord(from, "financial") || text.IsWord(from, "calendar")) return null;
        return (kind || from > at || text.IsWord(at - 1, "for") || text.IsWord(at - 1, "in")) && text.Length(next) == 4 && Plain(next) is var (year, behind) ? new ReadDate(new SaidDate(text[at].Start, text.EndBefore(behind)) { Year = year }, behind) : null;
    }

    /// <summary>“first quarter”, “second half”, “March”.</summary>
    public ReadDate? PartOfYear(int at)
    {
        if (text.Number(at, DateWordKind.Month) is { } month && text.IsUpper(at) && text[at + 1].Kind != DateTextTokenKind.Number) return new ReadDate(new SaidDate(text[at].Start, text[at].End) { Month = month }, at + 1);
        if (text.Number(at, DateWordKind.Season) is { } season) return new ReadDate(new SaidDate(text[at].Start, text[at].End) { Season = season }, at + 1);
        if (text.Number(at, DateWordKind.Ordinal) is not { } place || place > 4) return null;
        if (text.Number(at + 1, DateWordKind.Unit) is (int)SaidUnit.Quarter) return new ReadDate(new SaidDate(text[at].Start, text[at + 1].End) { Quarter = place }, at + 2);
        return place <= 2 && text.Is(at + 1, DateWordKind.HalfYear) ? new ReadDate(new SaidDate(text[at].Start, text[at + 1].End) { Half = place }, at + 2) : null;
    }

    /// <summary>The third quarter of 1989 · Q3 2016 · the first half of 2008.</summary>
    ReadDate? QuarterOf(int at)
    {
        var from = text.Past(at, "the");
        int? number = null;
        var next = from;
        var isHalf = false;
        if (text.IsWord(from, "Q") && text.IsGlued(from + 1) && text.Digits(from + 1) is { } code and >= 1 and <= 4) (number, next) = (code, from + 2);
        else if (text.IsWord(from, "H") && text.IsGlued(from + 1) && text.Digits(from + 1) is { } halfCode and >= 1 and <= 2 && !text.IsGlued(from + 2)) (number, next, isHalf) = (halfCode, from + 2, true);
        else if ((text.Number(from, DateWordKind.Ordinal) ?? (text.Is(from + 1, DateWordKind.OrdinalEnding) && text.IsGlued(from + 1) ? text.Digits(from) : null)) is { } ordinal and >= 1 and <= 4)
        {
            var behindPlace = text[from].Kind == DateTextTokenKind.Number ? from + 2 : from + 1;
            var unit = text.IsDash(behindPlace) ? behindPlace + 1 : behindPlace;
            if (text.Number(unit, DateWordKind.Unit) is (int)SaidUnit.Quarter) (number, next) = (ordinal, unit + 1);
            else if (ordinal <= 2 && text.Is(unit, DateWordKind.HalfYear) && text.IsWord(unit + 1, "of")) (number, next, isHalf) = (ordinal, unit + 1, true);
        }
        else if (text.IsWord(from, "latter") && text.Is(from + 1, DateWordKind.HalfYear) && text.IsWord(from + 2, "of")) (number, next, isHalf) = (2, from + 2, true);
        // 2017 Q1, 2019-Q1, 2019-H2
        if (number is null && text.Length(at) == 4 && Plain(at) is var (own, behindYear) && (text.IsDash(behindYear) ? behindYear + 1 : behindYear) is var code2 && text.IsGlued(code2 + 1) && text.Digits(code2 + 1) is { } codeOf and >= 1 && (text.IsWord(code2, "Q") && codeOf <= 4 || text.IsWord(code2, "H") && text.IsUpper(code2) && codeOf <= 2))
            return new ReadDate(new SaidDate(text[at].Start, text[code2 + 1].End) { Year = own, Quarter = text.IsWord(code2, "Q") ? codeOf : null, Half = text.IsWord(code2, "H") ? codeOf : null }, code2 + 2);
        // "3Q 2016", "1H16"
        if (number is null && text.Length(from) == 1 && text.Digits(from) is { } before && text.IsGlued(from + 1) && text.IsUpper(from + 1) && (text.IsWord(from + 1, "Q") && before is >= 1 and <= 4 || text.IsWord(from + 1, "H") && before is 1 or 2))
        {
            (number, next, isHalf) = (before, from + 2, text.IsWord(from + 1, "H"));
            if (text.IsGlued(next) && text.Length(next) == 2 && text.Digits(next) is { } ofTwo) return new ReadDate(new SaidDate(text[at].Start, text[next].End) { Quarter = isHalf ? null : before, Half = isHalf ? before : null, Year = ofTwo, IsShortYear = true }, next + 1);
            if (Plain(text.Past(text.PastComma(next), "of")) is null) return null;
        }
        if (number is not { } of) return null;
        var date = new SaidDate(text[at].Start, text.EndBefore(next)) { Quarter = isHalf ? null : of, Half = isHalf ? of : null };
        // "Q1-2019"
        var behind = text.IsDash(next) && text.IsGlued(next) && text.IsGlued(next + 1) ? next + 1 : text.Past(text.PastComma(next), "of");
        if (Plain(behind) is var (year, afterYear)) return new ReadDate(date with { Year = year, End = text.EndBefore(afterYear) }, afterYear);
        if (Behind(next) is { Shift: { } shift } told) return new ReadDate(date with { YearShift = shift, End = text.EndBefore(told.Next) }, told.Next);
        return isHalf ? null : new ReadDate(date, next);
    }
}
