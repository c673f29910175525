using System.Collections.Frozen;

namespace Timeline.Core.Dates.Running;

/// <summary>Reads feasts: Easter Monday · Christmas 2015 · Good Friday last year.</summary>
sealed class HolidayNames(DateText text, CalendarYears years)
{
    static readonly FrozenDictionary<string, (HolidayName Name, Holiday Day)[]> ByFirstWord = Holiday.Table.SelectMany(day => day.Names.Select(name => (Name: new HolidayName(name), Day: day)))
        .GroupBy(one => one.Name.Written.Split(' ', '\'', '.', '-')[0], StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(one => one.Name.Written.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, (HolidayName Name, Holiday Day)[]>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words with which a feast may begin, as the table writes them.</summary>
    public static IEnumerable<string> FirstWords => ByFirstWord.Keys;

    /// <summary>Before the weekday that ends a name.</summary>
    const int MostWords = 2;

    public ReadDate? Read(int at)
    {
        if (!text.Is(at, DateWordKind.Feast)) return null;
        foreach (var (name, day) in BySpan[text.Word(at)])
        {
            if (End(at, name) is not { } next) continue;
            var date = new SaidDate(text[at].Start, text.EndBefore(next)) { Holiday = day };
            if (text.IsWord(next, "weekend"))
            {
                var (ofYear, ofShift, end) = years.Behind(next + 1);
                return new ReadDate(new SaidDate(text[at].Start, text.EndBefore(end)) { Nth = new SaidNth(0, 1, SaidUnit.Weekend, null, date with { Year = ofYear, YearShift = ofShift }) }, end);
            }
            if (years.Behind(next) is ({ } before, null, var ofWeekend) && text.IsWord(ofWeekend, "weekend")) return new ReadDate(new SaidDate(text[at].Start, text[ofWeekend].End) { Nth = new SaidNth(0, 1, SaidUnit.Weekend, null, date with { Year = before }) }, ofWeekend + 1);
            if (years.Behind(next) is var (year, shift, behind) && behind > next) return new ReadDate(date with { Year = year, YearShift = shift, End = text.EndBefore(behind) }, behind);
            return IsDay(at, next) ? new ReadDate(date, next) : null;
        }
        return null;
    }

    // A Christmas market is on many days; but what is of Easter Sunday is of no other Sunday.
    bool IsDay(int at, int next)
    {
        if (text.IsUpper(next) && !text.Is(next, DateWordKind.Weekday)) return false;
        var isEnd = text.Is(next - 1, DateWordKind.Weekday) || text[next].Kind != DateTextTokenKind.Word || DateNeighbours.IsApart(text, next) || text[next].Meanings is not null;
        return isEnd && !text.IsWord(at - 1, "a") && !text.IsWord(at - 1, "every") && !text.IsWord(at - 1, "each") && !(text.IsSign(next, '-') && text.IsGlued(next));
    }

    /// <summary>Whether a weekday is the end of such a name, and by itself none: the Friday of “Good Friday Agreement”.</summary>
    public bool HasWeekday(int at)
    {
        for (var first = at - 1; first >= at - MostWords && text[first].Kind == DateTextTokenKind.Word; first--)
            if (text.Is(first, DateWordKind.Feast) && BySpan[text.Word(first)].Any(one => End(first, one.Name) == at + 1)) return true;
        return false;
    }

    /// <summary>Behind the words of a name, whose apostrophe may be typed in either way or be left out.</summary>
    int? End(int at, HolidayName name)
    {
        var next = at;
        foreach (var (word, isShort) in name.Words)
        {
            if (next > at && (text.IsSign(next, '\'') || text.IsSign(next, '’') || text.IsSign(next, '-') && name.Written.Contains('-'))) next++;
            if (!text.IsWord(next, word)) return null;
            next = isShort ? text.PastStop(next + 1) : next + 1;
        }
        return name.Written.EndsWith('\'') ? text.IsSign(next, '\'') || text.IsSign(next, '’') ? next + 1 : next : next;
    }

    /// <summary>A name as the table writes it, and its words.</summary>
    sealed class HolidayName(string written)
    {
        public string Written => written;

        /// <summary>Those with a stop behind them are shortened: “St.”.</summary>
        public IReadOnlyList<(string Word, bool IsShort)> Words { get; } = [.. written.Split([' ', '\'', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => (word.TrimEnd('.'), word.EndsWith('.')))];
    }
}
