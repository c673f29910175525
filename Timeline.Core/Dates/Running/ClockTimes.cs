namespace Timeline.Core.Dates.Running;

/// <summary>Reads clock times and parts of a day, which belong to the date beside them.</summary>
sealed class ClockTimes(DateText text)
{
    /// <summary>Minutes east of Greenwich. Letters that name several zones (IST, CST) are read as a newsroom's most common one.</summary>
    static readonly Dictionary<string, int> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GMT"] = 0, ["UTC"] = 0, ["BST"] = 60, ["CET"] = 60, ["CEST"] = 120, ["EET"] = 120, ["EEST"] = 180, ["MSK"] = 180, ["EST"] = -300, ["EDT"] = -240, ["CST"] = -360, ["CDT"] = -300,
        ["MST"] = -420, ["MDT"] = -360, ["PST"] = -480, ["PDT"] = -420, ["IST"] = 330, ["HKT"] = 480, ["SGT"] = 480, ["JST"] = 540, ["AEST"] = 600, ["AEDT"] = 660,
    };

    /// <summary>“Tonight at 5” is behind noon, “tonight at 3” behind midnight.</summary>
    const int EarliestOfEvening = 5;

    public readonly record struct ReadTime(SaidTime Time, int Next);

    /// <summary>17:47 · 17h47 · 5:10 p.m. EST · 5.10am · 5pm · 5 o'clock · eight o'clock · 0800 GMT · noon.</summary>
    public ReadTime? Read(int at) => Alone(at) is { } time ? WithGloss(time) : null;

    /// <summary>“3 pm local time (1200 GMT)”: of one moment told twice, the one with its zone.</summary>
    ReadTime WithGloss(ReadTime time)
    {
        var next = text.IsWord(time.Next, "local") && text.IsWord(time.Next + 1, "time") ? time.Next + 2 : text.Past(time.Next, "sharp");
        return text.IsSign(next, '(') && Alone(next + 1) is { Time.Offset: not null } gloss && text.IsSign(gloss.Next, ')') ? new ReadTime(gloss.Time, gloss.Next + 1) : time with { Next = next };
    }

    ReadTime? Alone(int at)
    {
        if (text.Number(at, DateWordKind.Noon) is { } noon) return new ReadTime(new SaidTime(noon), at + 1);
        if (text.Digits(at) is not { } hour) return InWords(at);
        if (hour == 12 && text.Length(at) == 2 && text.Number(at + 1, DateWordKind.Noon) is { } named) return new ReadTime(new SaidTime(named), at + 2);
        if ((text.Number(at + 1, DateWordKind.Unit) is (int)SaidUnit.Minute || text.IsWord(at + 1, "past")) && Told(at) is { } minutes) return minutes;
        if (text.Length(at) == 4) return OfFourDigits(at, hour);
        if (text.Length(at) > 2 || hour > 24) return null;
        int? second = null;
        var (minute, next) = (0, at + 1);
        var isHourSign = text.IsWord(next, "h");
        var hasMinutes = (text.IsSign(next, ':') || text.IsSign(next, '.') || isHourSign) && text.IsGlued(next) && text.IsGlued(next + 1) && text.Length(next + 1) == 2 && text.Digits(next + 1) is < 60;
        var isColon = hasMinutes && (text.IsSign(next, ':') || isHourSign);
        if (hasMinutes) (minute, next) = (text.Digits(next + 1)!.Value, next + 2);
        if (isColon && text.IsSign(next, ':') && text.IsGlued(next) && text.Length(next + 1) == 2 && text.Digits(next + 1) is { } seconds and < 60) (second, next) = (seconds, text.IsSign(next + 2, '.') && text.IsGlued(next + 3) && text[next + 3].Kind == DateTextTokenKind.Number ? next + 4 : next + 2);
        if (HalfDay(next) is var (half, behind))
        {
            if (hour is 0 or > 12) return hour > 12 && half == 12 ? Zoned(new SaidTime(hour, minute, second), behind) : null;
            return Zoned(new SaidTime(hour % 12 + half, minute, second), behind);
        }
        if (PastOClock(next) is { } oClock) return InThe(at, oClock) is var (ofDay, behindDay) && hour <= 12 ? new ReadTime(new SaidTime(hour % 12 + ofDay, minute), behindDay) : new ReadTime(new SaidTime(hour, minute), oClock);
        if (InThe(at, next) is var (part, behindPart) && hour is > 0 and <= 12) return new ReadTime(new SaidTime(hour % 12 + part, minute), behindPart);
        return isColon ? Zoned(new SaidTime(hour, minute, second), next) : null;
    }

    /// <summary>“eight o'clock”, “seven p.m.”</summary>
    ReadTime? InWords(int at)
    {
        if (Told(at) is { } told) return told;
        if (text.Number(at, DateWordKind.Number) is not { } hour || hour is < 1 or > 12 || text.Length(at) < 3) return null;
        if (HalfDay(at + 1) is var (half, behind)) return Zoned(new SaidTime(hour % 12 + half), behind);
        if (Minutes(text.IsDash(at + 1) && text.IsGlued(at + 1) && text.IsGlued(at + 2) && text.IsWord(at - 1, "at") ? at + 2 : at + 1) is var (minute, behindMinute))
        {
            if (HalfDay(behindMinute) is var (halfOf, afterHalf)) return Zoned(new SaidTime(hour % 12 + halfOf, minute), afterHalf);
            if (text.IsWord(at - 1, "at") && (text[behindMinute].Kind == DateTextTokenKind.Sign || DateNeighbours.IsApart(text, behindMinute) || text.Is(behindMinute, DateWordKind.Casual) || text.Is(behindMinute, DateWordKind.Weekday))) return new ReadTime(new SaidTime(hour, minute), behindMinute);
        }
        if (InThe(at, at + 1) is var (part, behindPart)) return new ReadTime(new SaidTime(hour % 12 + part), behindPart);
        if (PastOClock(at + 1) is not { } next) return null;
        return InThe(at, next) is var (ofDay, behindDay) ? new ReadTime(new SaidTime(hour % 12 + ofDay), behindDay) : new ReadTime(new SaidTime(hour), next);
    }

    /// <summary>“eight thirty” behind a day, where nothing is counted by it.</summary>
    public ReadTime? BehindDay(int at) =>
        InWord(at) is { } hour && Minutes(at + 1) is var (minute, next) && (text[next].Kind == DateTextTokenKind.Sign && !text.IsDash(next) && !text.IsSign(next, '%') || DateNeighbours.IsApart(text, next)) ? new ReadTime(new SaidTime(hour, minute), next) : null;

    /// <summary>The minutes of “eight thirty”, “seven forty-five” and “nine oh five”.</summary>
    (int Minute, int Next)? Minutes(int at)
    {
        if (text.IsWord(at, "oh") && text.Number(at + 1, DateWordKind.Number) is > 0 and < 10 and var few) return (few, at + 2);
        if (text.Number(at, DateWordKind.Number) is not (>= 10 and < 60 and var tens)) return null;
        var ones = text.IsDash(at + 1) ? at + 2 : at + 1;
        return tens >= 20 && text.Number(ones, DateWordKind.Number) is > 0 and < 10 and var one && text.Length(ones) > 2 ? (tens + one, ones + 1) : (tens, at + 1);
    }

    /// <summary>The half of the day of “at 2 in the afternoon”, “about five in the morning”; without such a word before it the hour may count.</summary>
    (int Half, int Next)? InThe(int at, int next)
    {
        if (!text.IsWord(next, "in") || !text.IsWord(next + 1, "the") || !text.Is(at - 1, DateWordKind.Before) && !text.IsWord(at - 1, "at")) return null;
        return text.IsWord(next + 2, "morning") ? (0, next + 3) : text.IsWord(next + 2, "afternoon") || text.IsWord(next + 2, "evening") ? (12, next + 3) : null;
    }

    /// <summary>“half past seven”, “a quarter to eight”, “ten past five”; “five to six” may be a number of things.</summary>
    ReadTime? Told(int at)
    {
        var from = text.IsWord(at, "a") && text.IsWord(at + 1, "quarter") ? at + 1 : at;
        int? minutes = text.IsWord(from, "half") ? 30 : text.IsWord(from, "quarter") ? 15 : text.Number(from, DateWordKind.Number) is 5 or 10 or 20 ? text.Number(from, DateWordKind.Number) : null;
        if (minutes is null && text.Digits(from) is > 0 and < 30 and var digits && text.Number(from + 1, DateWordKind.Unit) is (int)SaidUnit.Minute) minutes = digits;
        // "At 20 past 4"
        if (minutes is null && text.IsWord(at - 1, "at") && text.Digits(from) is 5 or 10 or 20 or 25 && text.IsWord(from + 1, "past")) minutes = text.Digits(from);
        if (minutes is not { } of) return null;
        var isCounted = of is not (15 or 30) && text.Number(from + 1, DateWordKind.Unit) is (int)SaidUnit.Minute;
        if (isCounted) from++;
        // "Ten to six" is a time only behind "at".
        var isTo = (of == 15 || isCounted || text.IsWord(at - 1, "at")) && of < 30 && text.IsWord(from + 1, "to");
        if (!isTo && !text.IsWord(from + 1, "past") || (text.Digits(from + 2) ?? text.Number(from + 2, DateWordKind.Number)) is not { } hour || hour is < 1 or > 12 || text.IsWord(from + 2, "a")) return null;
        var time = isTo ? new SaidTime(hour == 1 ? 12 : hour - 1, 60 - of) : new SaidTime(hour, of);
        if (HalfDay(from + 3) is var (half, behind)) return new ReadTime(time with { Hour = time.Hour % 12 + half }, behind);
        return InThe(at, from + 3) is var (part, behindPart) ? new ReadTime(time with { Hour = time.Hour % 12 + part }, behindPart) : new ReadTime(time, from + 3);
    }

    /// <summary>“0800 GMT”, “1430 local time”, “1700 hours”: by itself it is a year or a count.</summary>
    ReadTime? OfFourDigits(int at, int digits)
    {
        if (!IsOfFourDigits(text, at)) return null;
        var time = new SaidTime(digits / 100, digits % 100);
        if (Zoned(time, at + 1) is { Time.Offset: not null } zoned) return zoned;
        return text.IsWord(at + 1, "hours") || text.IsWord(at + 1, "hrs") ? new ReadTime(time, at + 2) : IsTimeOfPlace(text, at + 1) ? new ReadTime(time, at + 3) : null;
    }

    /// <summary>Whether four digits are a time by the zone or the word behind them, or as the first end of a stretch that has it behind its other end: “1900 to 2000 GMT”.</summary>
    public static bool IsOfFourDigits(DateText text, int at)
    {
        if (!IsClock(text, at)) return false;
        var isJoint = text.IsDash(at + 1) || text.IsWord(at + 1, "to") || text.IsWord(at + 1, "and") || text.IsWord(at + 1, "or") || text.IsWord(at + 1, "until");
        return IsTold(text, at + 1) || isJoint && IsClock(text, at + 2) && IsTold(text, at + 3);
    }

    static bool IsClock(DateText text, int at) => text.Length(at) == 4 && text.Digits(at) is < 2400 and var digits && digits % 100 < 60;

    // In lower case "est" and "mst" are no zones: "(2015 est.)".
    static bool IsTold(DateText text, int at) =>
        text[at].Kind == DateTextTokenKind.Word && !text.IsGlued(at) && (text.IsUpper(at) && Zones.ContainsKey(text.Word(at).ToString()) || text.IsWord(at, "hours") || text.IsWord(at, "hrs") || IsTimeOfPlace(text, at))
        || text.IsSign(at, '(') && text.IsUpper(at + 1) && Zones.ContainsKey(text.Word(at + 1).ToString()) && text.IsSign(at + 2, ')');

    // "In 2015 Weber time and again": a year.
    static bool IsTimeOfPlace(DateText text, int at) => (text.IsWord(at, "local") || text.IsUpper(at) && !text.IsWord(at - 2, "in")) && text[at + 1] is { Kind: DateTextTokenKind.Word } && text.Word(at + 1) is "time";

    int? PastOClock(int at)
    {
        if (text.IsWord(at, "oclock")) return at + 1;
        var clock = text[at + 1].Kind == DateTextTokenKind.Sign ? at + 2 : at + 1;
        return text.IsWord(at, "o") && text.IsWord(clock, "clock") ? clock + 1 : null;
    }

    /// <summary>Behind “from 2 to 3:30 pm”, “between 2 pm and 4 pm”, “2–4pm”.</summary>
    /// <param name="isBesideDay">A day has to follow, so that both hours may be bare: “between 3 and 8 yesterday”.</param>
    public int? Stretch(int at, bool isBesideDay)
    {
        if (text[at].Kind != DateTextTokenKind.Number && !text.Is(at, DateWordKind.Before) && !text.Is(at, DateWordKind.Noon) && !text.Is(at, DateWordKind.Number)) return null;
        var isBetween = text.IsWord(at, "between");
        var isLed = isBetween || text.IsWord(at, "from");
        if (Hour(isLed ? at + 1 : at) is not var (joint, isClock)) return null;
        if (!text.IsDash(joint) && !text.IsWord(joint, isBetween ? "and" : "to") && !text.IsWord(joint, "until") && !text.IsWord(joint, "till")) return null;
        if (Hour(joint + 1) is not var (next, isOtherClock) || !isOtherClock && (text.Is(next, DateWordKind.Month) || text.Is(next, DateWordKind.ShortMonth))) return null;
        return isClock || isOtherClock || isLed && text[at + 1].Kind == DateTextTokenKind.Number && (isBesideDay || text[next].Kind == DateTextTokenKind.Sign && !text.IsSign(next, '%') && !text.IsDash(next)) ? next : null;
    }

    /// <summary>Behind an hour, and whether it says that it is one.</summary>
    (int Next, bool IsClock)? Hour(int at)
    {
        if (Read(at) is { } time) return (time.Next, true);
        if (IsOfFourDigits(text, at) || text.Length(at) > 2 && text.Number(at, DateWordKind.Number) is >= 1 and <= 12) return (at + 1, false);
        if (text.Digits(at) is not (>= 1 and <= 12) || text.Length(at) > 2 || text.IsSign(at + 1, '/') && text.IsGlued(at + 1)) return null;
        return text.IsSign(at + 1, '.') && text.IsGlued(at + 1) && text.IsGlued(at + 2) && text.Length(at + 2) == 2 && text.Digits(at + 2) is < 60 ? (at + 3, false) : (at + 1, false);
    }

    /// <summary>Behind “6-8” beside a day to come; of one that is past it may be a score.</summary>
    public int? BareStretch(int at) =>
        Hour(at) is (var joint, false) && text.IsDash(joint) && text.IsGlued(joint) && text.IsGlued(joint + 1) && Hour(joint + 1) is (var next, false) && (text[next].Kind == DateTextTokenKind.Sign && !text.IsGlued(next + 1) || DateNeighbours.IsApart(text, next)) ? next : null;

    /// <summary>The 8 of “tonight at 8”, where nothing is counted by it.</summary>
    public ReadTime? BareHour(int at, bool isEvening) =>
        (text.Digits(at) ?? InWord(at)) is { } hour and >= 1 and <= 12 && (text[at + 1].Kind == DateTextTokenKind.Sign && !text.IsSign(at + 1, '-') && !text.IsSign(at + 1, '%') || text.Is(at + 1, DateWordKind.Evening)) ? new ReadTime(new SaidTime(isEvening && hour >= EarliestOfEvening ? hour % 12 + 12 : hour), at + 1) : null;

    /// <summary>An hour in words: “at eight”, not “at a”.</summary>
    public int? InWord(int at) => text.Length(at) > 2 && text.Number(at, DateWordKind.Number) is >= 1 and <= 12 and var hour && !text.IsWord(at, "couple") && !text.IsWord(at, "few") ? hour : null;

    /// <summary>Morning, afternoon, evening or night.</summary>
    public ReadTime? PartOfDay(int at) => text.Is(at, DateWordKind.DayPart) ? new ReadTime(new SaidTime(null), at + 1) : null;

    (int Half, int Next)? HalfDay(int at)
    {
        if (text.Number(at, DateWordKind.HalfDay) is { } half) return (half, at + 1);
        // "8:45p", "at 9p"
        if ((text.IsWord(at, "a") || text.IsWord(at, "p")) && text.IsGlued(at) && (text.IsSign(at - 2, ':') || text.IsWord(at - 2, "at") && text.Digits(at - 1) is >= 1 and <= 12) && !(text.IsSign(at + 1, '.') && text.IsWord(at + 2, "m"))) return (text.IsWord(at, "p") ? 12 : 0, at + 1);
        if ((text.IsWord(at, "a") || text.IsWord(at, "p")) && text.IsWord(at + 1, "m") && !text.IsGlued(at + 1)) return (text.IsWord(at, "p") ? 12 : 0, at + 2);
        var isDotted = (text.IsWord(at, "a") || text.IsWord(at, "p")) && text.IsSign(at + 1, '.') && text.IsGlued(at + 1) && text.IsWord(at + 2, "m") && text.IsGlued(at + 2);
        return isDotted ? (text.IsWord(at, "p") ? 12 : 0, text.PastStop(at + 3)) : null;
    }

    ReadTime Zoned(SaidTime time, int at)
    {
        var inBrackets = text.IsSign(at, '(') ? at + 1 : at;
        if (Zones.TryGetValue(text.Word(inBrackets).ToString(), out var minutes)) return new ReadTime(time with { Offset = minutes }, inBrackets > at && text.IsSign(inBrackets + 1, ')') ? inBrackets + 2 : inBrackets + 1);
        if (text.IsWord(at, "Z") && text.IsGlued(at)) return new ReadTime(time with { Offset = 0 }, at + 1);
        // "15:30:00 +0100"
        if (text.IsSign(at - 2, ':') && (text.IsSign(at, '+') || text.IsSign(at, '-')) && text.IsGlued(at + 1) && text.Length(at + 1) == 4 && text.Digits(at + 1) is { } hhmm and < 1500 && hhmm % 100 < 60)
            return new ReadTime(time with { Offset = (text.IsSign(at, '-') ? -1 : 1) * (hhmm / 100 * 60 + hhmm % 100) }, at + 2);
        return text.IsGlued(at) && (text.IsSign(at, '+') || text.IsSign(at, '-')) && text.Length(at + 1) == 2 && text.IsSign(at + 2, ':') && text.Length(at + 3) == 2 && text.Digits(at + 1) is { } hours && text.Digits(at + 3) is { } rest
            ? new ReadTime(time with { Offset = (text.IsSign(at, '-') ? -1 : 1) * (hours * 60 + rest) }, at + 4) : new ReadTime(time, at);
    }
}
