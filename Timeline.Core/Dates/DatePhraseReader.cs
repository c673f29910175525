using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>Reads a whole phrase: one date, or two and more with the words that join them.</summary>
sealed class DatePhraseReader
{
    // Nobody dates an event in so many words; what is pasted by mistake is not worth its time.
    const int MostCharacters = 1000;

    readonly string phrase;
    readonly DateVocabulary vocabulary;
    readonly DatePartsReader reader;

    DatePhraseReader(string phrase, string words, DateVocabulary vocabulary)
    {
        this.phrase = phrase;
        this.vocabulary = vocabulary;
        reader = new DatePartsReader(vocabulary, WithoutNote(DateToken.Of(words)), phrase);
    }

    /// <summary>EDTF is taken as it is, but for two or three digits alone; 1910-30 is a season of 1910, for what the program writes it reads again.</summary>
    public static DateWordsReading Read(string phrase, DateVocabulary vocabulary)
    {
        var typed = phrase.Trim();
        var edtf = typed is ['[' or '{', ..] ? typed.Replace(" ", "") : typed;
        var written = EdtfDate.Read(edtf);
        if (written.Date is { } date && !IsShort(date)) return new DateWordsReading(date);
        if (phrase.Length > MostCharacters) return new DateWordsReading(new DateWordsRefusal(MostCharacters, phrase.Length, "", string.Format(CultureInfo.CurrentCulture, DateReadingWords.TooLong, MostCharacters)));
        var (words, endsUnknown) = Cut(phrase, vocabulary.EndNotKnown);
        var (rest, beginsUnknown) = Cut(words, vocabulary.BeginningNotKnown);
        var reading = new DatePhraseReader(phrase, rest, vocabulary);
        var text = reading.Phrase();
        if (text is not null && reading.reader.Here is { } left) reading.reader.Refuse<string>(left.Start, left.End, DateReadingWords.Misplaced);
        if (reading.reader.Refusal is { } refusal) return new DateWordsReading(IsMeantAsEdtf(typed) && written.Refusal is { } fault ? new DateWordsRefusal(0, phrase.Length, phrase, fault.Reason) : refusal);
        if (endsUnknown && !text!.Contains('/')) text += "/";
        if (beginsUnknown && !text!.Contains('/')) text = "/" + text;
        var result = EdtfDate.Read(text!);
        return result.IsDate ? new DateWordsReading(result.Date) : new DateWordsReading(new DateWordsRefusal(0, phrase.Length, phrase, result.Refusal.Reason));
    }

    /// <summary>“2016-03-24/2016-03-22”: what is wrong with it as EDTF says more than that a hyphen is no word.</summary>
    static bool IsMeantAsEdtf(string typed) => typed.Length > 5 && !typed.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') && typed[4] == '-' && !typed.Contains(' ');

    static bool IsShort(EdtfDate date) => date.Shape is SingleDate { Unit: DatePrecision.Century or DatePrecision.Decade };

    static (string Words, bool WasThere) Cut(string phrase, string ending)
    {
        var trimmed = phrase.TrimEnd();
        return trimmed.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? (trimmed[..^ending.Length], true) : (phrase, false);
    }

    // "1871, printed 1880": what a catalogue adds of another copy is not the date.
    List<DateToken> WithoutNote(List<DateToken> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
            if (vocabulary.Is(tokens[i], DateWord.Note) && tokens[i - 1].Text is "," or ";" or "(") return tokens[..(i - 1)];
        return tokens;
    }

    string? Phrase()
    {
        reader.SkipFillers();
        if (reader.Here is null) return reader.Refuse<string>(0, phrase.Length, DateReadingWords.Empty);
        if (reader.Take(DateWord.Between)) return Between();
        if (reader.Take(DateWord.Week)) return Week();
        if (reader.Take(DateWord.Since)) return One() is { } since ? $"{since.First.Edtf}/.." : null;
        if (reader.Take(DateWord.Until)) return One() is { } until ? $"/{until.Last.Edtf}" : null;
        var isFrom = reader.Take(DateWord.From);
        if (reader.Read() is not { } parts) return null;
        if (reader.Here is null) return Alone(parts, isFrom);
        List<DateParts> dates = [parts];
        var joint = Joint();
        while (joint is not null && reader.Read() is { } next)
        {
            dates.Add(next);
            if (joint == DateWord.To || reader.Here is null) break;
            if (Joint() != joint) return Misplaced();
        }
        if (reader.Refusal is not null || joint is null) return reader.Refusal is null ? Misplaced() : null;
        if (joint == DateWord.To) dates = dates.ConvertAll(Whole);
        return Resolved(dates) is { } resolved ? Joined(resolved, joint.Value) : null;
    }

    // Where a stretch of years ends late in a decade, nobody says in which year: the end is that decade, and its bounds hold.
    static DateParts Whole(DateParts end) => end is { Part: not null, Month: null, Season: null } ? end with { IsWhole = true } : end;

    DateWord? Joint() =>
        reader.TakeSign("-") || reader.TakeSign("/") || reader.Take(DateWord.To) ? DateWord.To
        : reader.Take(DateWord.Or) ? DateWord.Or
        : reader.Take(DateWord.And) ? DateWord.And
        : null;

    string? Alone(DateParts parts, bool isFrom)
    {
        if (DatePartsResolver.Resolve(parts, reader) is not { } date) return null;
        return isFrom ? $"{date.First.Edtf}/" : date.IsSingle ? date.First.Edtf : $"{date.First.Edtf}/{date.Last.Edtf}";
    }

    string? Between()
    {
        if (reader.Read() is not { } first) return null;
        if (!reader.Take(DateWord.And) && !reader.TakeSign("-")) return Misplaced();
        return reader.Read() is { } last && Resolved([first, last]) is [var a, var b] ? $"[{a.First.Edtf}..{b.Last.Edtf}]" : null;
    }

    // A week begins on Monday (ISO 8601).
    string? Week()
    {
        if (One() is not { } date) return null;
        if (date.First is not { Day.IsExact: true, IsFullyStated: true } || !date.IsSingle) return reader.Refuse<string>(0, phrase.Length, DateReadingWords.WeekNeedsDay);
        var monday = date.First.FirstDay.AddDays(-(((int)date.First.FirstDay.Weekday + 6) % 7));
        return $"{EdtfDate.Day(monday)}/{EdtfDate.Day(monday.AddDays(6))}";
    }

    ResolvedDate? One() => reader.Read() is { } parts ? DatePartsResolver.Resolve(parts, reader) : null;

    /// <summary>Each date completed by its neighbour to the right, then by the one to the left.</summary>
    List<ResolvedDate>? Resolved(List<DateParts> dates)
    {
        for (var i = dates.Count - 2; i >= 0; i--) dates[i] = dates[i].Completed(dates[i + 1]);
        for (var i = 1; i < dates.Count; i++) dates[i] = dates[i].Completed(dates[i - 1]);
        List<ResolvedDate> resolved = [];
        foreach (var parts in dates)
        {
            if (DatePartsResolver.Resolve(parts, reader) is not { } date) return null;
            resolved.Add(date);
        }
        return resolved;
    }

    static string Joined(List<ResolvedDate> dates, DateWord joint)
    {
        if (joint == DateWord.To) return $"{dates[0].First.Edtf}/{dates[^1].Last.Edtf}";
        var members = dates.Select(date => date.IsSingle ? date.First.Edtf : $"{date.First.Edtf}..{date.Last.Edtf}").ToList();
        if (joint == DateWord.And) return $"{{{string.Join(',', members)}}}";
        return dates is [{ IsSingle: true } a, { IsSingle: true } b] && a.First.IsFullyStated && b.First.IsFullyStated && a.First.Unit == b.First.Unit
            && a.First.LastDay.AddDays(1) == b.First.FirstDay ? $"[{members[0]}..{members[1]}]" : $"[{string.Join(',', members)}]";
    }

    string? Misplaced() => reader.Here is { } here
        ? reader.Refuse<string>(here.Start, here.End, DateReadingWords.Misplaced)
        : reader.Refuse<string>(phrase.Length, phrase.Length, DateReadingWords.Empty);
}
