using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>Reads the words of one date, in whatever order they come, up to a word that joins it to another.</summary>
sealed class DatePartsReader(DateVocabulary vocabulary, IReadOnlyList<DateToken> tokens, string phrase)
{
    readonly ClockReader clock = new(vocabulary, tokens);

    public int Index { get; set; }

    /// <summary>The first refusal; nothing after it counts.</summary>
    public DateWordsRefusal? Refusal { get; private set; }

    public DateToken? Here => Index < tokens.Count ? tokens[Index] : null;

    public bool Take(DateWord word)
    {
        if (Here is null || !vocabulary.Is(Here, word)) return false;
        Index++;
        return true;
    }

    public bool TakeSign(string sign)
    {
        if (Here?.Text != sign) return false;
        Index++;
        return true;
    }

    public void SkipFillers()
    {
        while (Take(DateWord.Filler) || TakeSign(",")) { }
    }

    public T? Refuse<T>(int start, int end, string reason, params object[] more) where T : class
    {
        var words = phrase[start..end];
        Refusal ??= new DateWordsRefusal(start, end, words, string.Format(CultureInfo.CurrentCulture, reason, [words, .. more]));
        return null;
    }

    /// <summary>Null with a refusal where there is no date here, or a word that belongs to none.</summary>
    public DateParts? Read()
    {
        SkipFillers();
        var first = Index;
        var parts = new DateParts(Here?.Start ?? phrase.Length, Here?.Start ?? phrase.Length);
        while (Here is { } token)
        {
            // 25.3.2016 - 14h05: a time behind a dash is no other end of a stretch.
            if (token.Text == "-" && IsTimeBehind(parts)) token = tokens[++Index];
            if (IsJoint(token)) break;
            if (Numeric(token) is { } numeric) parts = numeric with { Start = parts.Start };
            else if (With(parts, token) is { } more) parts = more;
            else return Refuse<DateParts>(token.Start, token.End, char.IsLetter(token.Text[0]) && !IsKnown(token) ? DateReadingWords.UnknownWord : DateReadingWords.Misplaced);
            if (Refusal is not null) return null;
            parts = parts with { End = token.End > parts.End ? token.End : parts.End };
            Index++;
        }
        return Index > first ? parts : Refuse<DateParts>(parts.Start, Here?.End ?? parts.Start, Here is null ? DateReadingWords.Empty : DateReadingWords.Misplaced);
    }

    bool IsJoint(DateToken token) => token.Text is "-" or "/" or ";" || vocabulary.Is(token, DateWord.To) || vocabulary.Is(token, DateWord.And) || vocabulary.Is(token, DateWord.Or);

    bool IsKnown(DateToken token) => Enum.GetValues<DateWord>().Any(word => vocabulary.Is(token, word));

    DateParts? With(DateParts parts, DateToken token) => token switch
    {
        { Date: { } date } => parts with { Whole = (SingleDate)date.Shape },
        { IsNumber: true } => WithTime(parts) ?? WithNumber(parts, token),
        _ when vocabulary.Is(token, DateWord.Noon) => WithTime(parts),
        { Text: "?" } => parts with { Qualifier = parts.Qualifier | DateQualifier.Uncertain },
        { Text: "~" } => parts with { Qualifier = parts.Qualifier | DateQualifier.Approximate },
        { Text: "," or "." or ":" or "(" or ")" } => parts,
        _ => WithWord(parts, token),
    };

    DateParts? WithWord(DateParts parts, DateToken token)
    {
        // mid-March, mid March; with a blank before it the hyphen joins two dates.
        if (vocabulary.Number(token, DateWord.Part) is > 0 and var part && parts.Part is null)
        {
            if (Index + 1 < tokens.Count && tokens[Index + 1] is { Text: "-" } hyphen && hyphen.Start == token.End) Index++;
            return parts with { Part = part };
        }
        // "Early morning" is no early part of its month.
        if (vocabulary.Number(token, DateWord.DayPart) is > 0 and var dayPart && parts.DayPart is null) return parts with { DayPart = dayPart, Part = null };
        if (vocabulary.Number(token, DateWord.Month) is > 0 and var month && parts.Month is null) return parts with { Month = month };
        if (vocabulary.Number(token, DateWord.Weekday) is > 0 and var weekday && parts.Weekday is null) return parts with { Weekday = weekday };
        if (vocabulary.Number(token, DateWord.Season) is > 0 and var season && parts.Season is null) return parts with { Season = season };
        if (vocabulary.Is(token, DateWord.Approximate)) return parts with { Qualifier = parts.Qualifier | DateQualifier.Approximate };
        if (vocabulary.Is(token, DateWord.Uncertain)) return parts with { Qualifier = parts.Qualifier | DateQualifier.Uncertain };
        if (vocabulary.Is(token, DateWord.BeforeChrist) || vocabulary.Is(token, DateWord.AnnoDomini))
        {
            var era = parts with { IsBeforeChrist = vocabulary.Is(token, DateWord.BeforeChrist) };
            return era.Year is null && era.Bare is not null ? era with { Bare = null, Year = era.Bare.Number } : era;
        }
        if (vocabulary.Is(token, DateWord.Century) && parts is { Bare: not null, Century: null }) return parts with { Bare = null, Century = parts.Bare.Number };
        if (vocabulary.Number(token, DateWord.Numeral) is > 0 and var numeral && parts.Century is null && Index + 1 < tokens.Count && vocabulary.Is(tokens[Index + 1], DateWord.Century))
        {
            Index++;
            return parts with { Century = numeral, End = tokens[Index].End };
        }
        if (vocabulary.Number(token, DateWord.Unit) is > 0 and var unit) return parts with { Unit = Index + 1 < tokens.Count && tokens[Index + 1].IsNumber ? parts.Unit : parts.Unit ?? unit };
        return vocabulary.Is(token, DateWord.Filler) ? parts : null;
    }

    bool IsTimeBehind(DateParts parts) => parts is { Time: null } and ({ Year: not null } or { Whole: not null }) && clock.Read(Index + 1, isBehindYear: true) is not null;

    DateParts? WithTime(DateParts parts)
    {
        if (parts.Time is not null || clock.Read(Index, parts.Year is not null || parts.Whole is not null) is not { } read) return null;
        Index = read.Next - 1;
        return parts with { Time = read.Time, End = tokens[Index].End };
    }

    DateParts? WithNumber(DateParts parts, DateToken token)
    {
        if (vocabulary.IsCentury(token) && token.Digits <= 2) return parts.Century is null ? parts with { Century = token.Number } : null;
        if (vocabulary.IsDecade(token) && token.Digits == 4) return parts.Year is null ? parts with { Year = token.Number, IsDecade = true } : null;
        if (!vocabulary.IsPlain(token)) return null;
        var hasEra = Index + 1 < tokens.Count && (vocabulary.Is(tokens[Index + 1], DateWord.BeforeChrist) || vocabulary.Is(tokens[Index + 1], DateWord.AnnoDomini));
        if (token.Digits <= 2 && !(hasEra && parts.Bare is not null)) return parts.Bare is null ? parts with { Bare = token } : null;
        if (token.Digits != 4 && !hasEra) return Refuse<DateParts>(token.Start, token.End, DateReadingWords.ShortYear);
        return parts.Year is null ? parts with { Year = token.Number } : null;
    }

    /// <summary>25/3/2016, 25.3.2016, 25-03-2016 and 9/2011; two numbers that both may be the month are refused with both readings.</summary>
    DateParts? Numeric(DateToken token)
    {
        if (!token.IsNumber || token.Digits > 2 || Index + 2 >= tokens.Count || tokens[Index + 1].Text is not ("/" or "." or "-") || !tokens[Index + 2].IsNumber) return null;
        var sign = tokens[Index + 1].Text;
        var second = tokens[Index + 2];
        if (sign == "/" && second.Digits == 4 && token.Number is >= 1 and <= 12)
        {
            Index += 2;
            return new DateParts(token.Start, second.End) { Month = token.Number, Year = second.Number };
        }
        if (second.Digits > 2 || Index + 4 >= tokens.Count || tokens[Index + 3].Text != sign || tokens[Index + 4] is not { IsNumber: true, Digits: 4 } year) return null;
        var (day, month) = (token, second.Number);
        if (second.Number > 12 && sign != ".") (day, month) = (second, token.Number);
        else if (token.Number <= 12 && token.Number != second.Number && sign != ".")
            return Refuse<DateParts>(token.Start, year.End, DateReadingWords.Ambiguous, Reading(year, second.Number, token.Number), Reading(year, token.Number, second.Number));
        if (month is < 1 or > 12) return Refuse<DateParts>(token.Start, year.End, DateReadingWords.NotInCalendar);
        Index += 4;
        return new DateParts(token.Start, year.End) { Bare = day, Month = month, Year = year.Number };
    }

    static string Reading(DateToken year, int month, int day) =>
        month >= 1 && day >= 1 ? DateWords.Write(EdtfDate.Day(year.Number, month, day), CultureInfo.CurrentCulture) : $"{day}.{month}.";
}
