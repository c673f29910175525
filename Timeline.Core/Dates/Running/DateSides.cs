using System.Collections.Frozen;

namespace Timeline.Core.Dates.Running;

/// <summary>What a date is to a stretch that is open on one side.</summary>
enum SaidBound
{
    /// <summary>It begins with the date.</summary>
    Since,

    /// <summary>It begins behind the date.</summary>
    After,

    /// <summary>It ends with the date.</summary>
    Until,

    /// <summary>It ends before the date.</summary>
    Before,

    /// <summary>It begins in the date: “after 3 pm on Friday” is on Friday, and so is what was shortly before.</summary>
    Beside,

    /// <summary>It is what of the date was over on the day of publication: “earlier this month”.</summary>
    Earlier,

    /// <summary>It is what of the date was left on the day of publication.</summary>
    Later,

    /// <summary>It goes from the day of publication to the date: “within two weeks”.</summary>
    Within,
}

/// <summary>A stretch that is open on one side, as the words around a date say it.</summary>
/// <param name="Start">The first UTF-16 code unit of all of its words, those of the date included.</param>
/// <param name="End">Behind the last.</param>
readonly record struct SaidSide(SaidBound Bound, int Start, int End);

/// <summary>Finds the words that make of a date one end of a stretch: “since May”, “no later than Friday”, “2015 or later”.</summary>
sealed class DateSides(DateText text)
{
    /// <summary>In tokens: how far before “until” a negation makes it the date itself.</summary>
    const int NegationReach = 8;

    static readonly (SaidBound Bound, bool IsBefore, string[] Words)[] Table = [.. from row in WordTable.Shipped("DateSides") from words in row[2].Split('|', StringSplitOptions.TrimEntries)
        select (Enum.Parse<SaidBound>(row[0], ignoreCase: true), row[1] == "before", words.Split(' '))];

    static readonly FrozenDictionary<string, (SaidBound Bound, string[] Words)[]> Before = By(true, words => words[^1]), Behind = By(false, words => words[0]);

    static readonly FrozenDictionary<string, (SaidBound Bound, string[] Words)[]>.AlternateLookup<ReadOnlySpan<char>> BeforeBySpan = Before.GetAlternateLookup<ReadOnlySpan<char>>(), BehindBySpan = Behind.GetAlternateLookup<ReadOnlySpan<char>>();

    static FrozenDictionary<string, (SaidBound Bound, string[] Words)[]> By(bool isBefore, Func<string[], string> key) =>
        Table.Where(row => row.IsBefore == isBefore).GroupBy(row => key(row.Words)).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Words.Length).Select(row => (row.Bound, row.Words)).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <param name="at">The first token of the date.</param>
    /// <param name="least">The first token that belongs to no date before it.</param>
    public ReadDate With(ReadDate date, int at, int least)
    {
        if (date.Date.To is not null || date.Date.Side is not null) return date;
        if (BehindDate(date) is { } led) return led;
        var from = at;
        // "From 2012 on"
        if (text.IsWord(date.Next, "on") && text.IsWord(at - 1, "from") && at - 1 >= least && text[date.Next + 1].Kind == DateTextTokenKind.Sign)
            return new ReadDate(date.Date with { Side = new SaidSide(SaidBound.Since, date.Date.Start, text[date.Next].End) }, date.Next + 1);
        while (from > least && (text.Is(from - 1, DateWordKind.Near) && !text.IsWord(from - 1, "than") || text.IsWord(from - 1, "year") || text.IsWord(from - 1, "the"))) from--;
        if (from <= least || text[from - 1].Kind != DateTextTokenKind.Word || !BeforeBySpan.TryGetValue(text.Word(from - 1), out var rows) || !DateNeighbours.EndsDate(text, date.Next)) return date;
        foreach (var (bound, words) in rows)
        {
            var first = from - words.Length;
            if (first < least || !Stands(first, words)) continue;
            if (bound == SaidBound.Beside || IsDenied(first, bound)) return date;
            var settled = Settled(bound, date.Date);
            // "After 3 pm on Friday" is on Friday, at no hour that is told.
            return date with { Date = settled == SaidBound.Beside ? date.Date with { Start = text[first].Start, Time = new SaidTime(null) } : date.Date with { Side = new SaidSide(settled, text[first].Start, date.Date.End) } };
        }
        return date;
    }

    ReadDate? BehindDate(ReadDate date)
    {
        if (text[date.Next].Kind != DateTextTokenKind.Word || !BehindBySpan.TryGetValue(text.Word(date.Next), out var rows)) return null;
        foreach (var (bound, words) in rows)
        {
            var next = date.Next + words.Length;
            // "In 2014 and later moved": there it says when something else was.
            if (!Stands(date.Next, words) || text[next].Kind != DateTextTokenKind.Sign || text.IsSign(next, ',')) continue;
            return new ReadDate(date.Date with { Side = new SaidSide(bound, date.Date.Start, text.EndBefore(next)) }, next);
        }
        return null;
    }

    bool Stands(int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++) if (!text.IsWord(at + i, words[i])) return false;
        return true;
    }

    // "It did not open until May" says when it opened.
    bool IsDenied(int at, SaidBound bound)
    {
        if (text.IsWord(at - 1, "not")) return true;
        for (var word = at - 1; bound == SaidBound.Until && word >= at - NegationReach; word--)
        {
            if (text.IsWord(word, "not") || text.IsWord(word, "never") || text.IsWord(word, "no") || text.IsWord(word, "t") && text.IsGlued(word)) return true;
            if (text.IsSign(word, '.') || text.IsSign(word, ';')) break;
        }
        return false;
    }

    /// <summary>Before the end of May is in May, and after its beginning too; a clock time is in its day.</summary>
    static SaidBound Settled(SaidBound bound, SaidDate date) => bound switch
    {
        SaidBound.Before when date.Part is 2 or 3 || date.Time is not null => SaidBound.Until,
        SaidBound.After when date.Time is not null => SaidBound.Beside,
        SaidBound.After when date.Part is 1 or 2 => SaidBound.Since,
        _ => bound,
    };

    /// <summary>The stretch, or null where the date has no bound on that side.</summary>
    /// <param name="published">Null where the day is not known.</param>
    public static EdtfDate? Stretch(SaidBound bound, EdtfDate date, CalendarDay? published)
    {
        if (date is not { Earliest: { } earliest, Latest: { } latest } || date.Shape is SingleDate { Year.IsBlank: true } || Math.Max(Math.Abs(earliest.Day.Year), Math.Abs(latest.Day.Year)) > RelativeAnchoring.MostYear) return null;
        var unit = date.Shape is SingleDate { Time: null, Qualifiers.Any: DateQualifier.None } single ? single.Unit : (DatePrecision?)null;
        if (bound is SaidBound.Earlier or SaidBound.Later)
        {
            if (published is not { } now || now < earliest.Day || now > latest.Day) return null;
            return bound == SaidBound.Earlier ? EdtfDate.Interval(EdtfDate.Day(earliest.Day), EdtfDate.Day(now)) : EdtfDate.Interval(EdtfDate.Day(now), EdtfDate.Day(latest.Day));
        }
        if (bound == SaidBound.Within) return published is { } today && today < latest.Day ? EdtfDate.Interval(EdtfDate.Day(today), EdtfDate.Day(latest.Day)) : null;
        return EdtfDate.Read(bound switch
        {
            SaidBound.Since => $"{(unit is null ? EdtfDate.Day(earliest.Day) : date)}/..",
            SaidBound.After => $"{Beside(latest.Day.AddDays(1), unit)}/..",
            SaidBound.Until => $"../{(unit is null ? EdtfDate.Day(latest.Day) : date)}",
            _ => $"../{Beside(earliest.Day.AddDays(-1), unit)}",
        }).Date;
    }

    static EdtfDate Beside(CalendarDay day, DatePrecision? unit) => unit switch
    {
        DatePrecision.Year => EdtfDate.Year(day.Year),
        DatePrecision.Month => EdtfDate.Month(day.Year, day.Month),
        _ => EdtfDate.Day(day),
    };
}
