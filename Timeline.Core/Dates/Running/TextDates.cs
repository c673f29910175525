using System.Globalization;

namespace Timeline.Core.Dates.Running;

/// <summary>The order of day and month in a date of numbers.</summary>
public enum NumericOrder { DayFirst, MonthFirst }

/// <summary>A date that a text tells.</summary>
/// <param name="Start">Of its words, in UTF-16 code units, included.</param>
/// <param name="End">Not included.</param>
/// <param name="Reason">Why it is this date: a sentence for people, in the language of the interface.</param>
public sealed record TextDate(int Start, int End, EdtfDate Date, string Reason)
{
    /// <summary>Where the words go from one date to another, the words of each end; where a stretch is told by one date (“since May”, “later this year”) the words of that date.</summary>
    public IReadOnlyList<TextDate> Ends { get; init; } = [];

    /// <summary>The date by which a stretch is told: of “since May” and “after May” the month; else null.</summary>
    public TextDate? OnlyEnd => Ends is [var only] ? only : null;

    /// <summary>Whether the date by which a stretch is told has days in it: that of “since May” has, that of “after May” has none.</summary>
    public bool MeetsEnd => OnlyEnd is { Date: var end } && (Date.Earliest is null || Date.Earliest <= end.Latest) && (Date.Latest is null || end.Earliest <= Date.Latest);
}

/// <summary>Finds the dates that English running text tells, and sets them against the day of its publication and the story's own dates.</summary>
/// <remarks>
/// Ages, prices, scores and lengths of time are no dates, nor is a clock time without its day. What can be counted from nothing that is known (“Friday”, without a day of publication) is left out;
/// 3/4/2016 is one of two days where nobody said which number is the month.
/// </remarks>
public static class TextDates
{
    /// <summary>Dates with a year of which so many, and this share, lie outside the year of publication and those beside it make a history.</summary>
    const int LeastOfHistory = 4;

    const double ShareOfHistory = 0.5;

    /// <param name="published">When the text was published, as exactly as is known; null for unknown.</param>
    /// <param name="order">How the outlet writes dates in numbers; null where that is not known.</param>
    /// <returns>In reading order, not overlapping.</returns>
    public static IReadOnlyList<TextDate> Find(string text, EdtfDate? published, NumericOrder? order = null)
    {
        var (all, tenses) = (new List<SaidDate>(), new List<SaidTense>());
        foreach (var piece in DateText.PiecesOf(text))
        {
            var tense = new SaidTenses(piece);
            foreach (var said in new SaidDates(piece).All())
            {
                tenses.Add(tense.At(said));
                all.Add(said with { IsOver = tense.IsOver(said, IsHead(text, said.Start)) });
            }
        }
        if (all.Count == 0) return [];
        if (published is not { Earliest: { } earliest, Latest: { } latest }) return Undated(all, order);
        // "Today" is that of the clock by which the publisher wrote.
        if (published.Shape is SingleDate { Time.OffsetMinutes: { } east }) (earliest, latest) = (earliest.AddMinutes(east), latest.AddMinutes(east));
        var isHistory = IsHistory(all, earliest.Day.Year);
        DateAnchoring[] anchorings = earliest.Day == latest.Day || published.Shape is SingleDate { Time: not null } ? [new(earliest, order, isHistory)] : [new(earliest, order, isHistory), new(latest, order, isHistory)];
        var told = new ToldDates { Events = new ToldEvents(text, all) };
        var found = new List<TextDate>();
        foreach (var (index, (said, tense)) in all.Zip(tenses).Index())
        {
            if (Anchored(said, anchorings, told, tense) is not { } date) continue;
            var because = said.Part is { } part ? $"{date.Because} {(part switch { 1 => DateTextWords.Early, 2 => DateTextWords.Mid, _ => DateTextWords.Late })}" : date.Because;
            found.Add(Found(said, date.Date, because, anchorings.Length == 1 ? earliest.Day : null));
            told.Add(said, date.Date, IsHead(text, said.Start));
            told.Events.Add(index, date.Date);
        }
        return found;
    }

    /// <summary>Whether a date opens its sentence, behind one small word at most: “In 1964”.</summary>
    static bool IsHead(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        var word = before.Length;
        while (word > 0 && char.IsLetter(before[word - 1])) word--;
        if (word < before.Length && char.IsUpper(before[word])) before = before[..word];
        return before.TrimEnd(" \"“‘(") is var rest && (rest.IsEmpty || rest[^1] is '.' or '!' or '?' or '\n' or '\r' or '”');
    }

    static bool IsHistory(List<SaidDate> all, long year)
    {
        var named = all.Where(said => said.Year is not null && !said.IsShortYear).ToList();
        var other = named.Count(said => Math.Abs(said.Year!.Value - year) > 1);
        return other >= LeastOfHistory && other >= ShareOfHistory * named.Count;
    }

    /// <summary>Of a text published on one of several days: the same date for all of them, else one of those between.</summary>
    static AnchoredDate? Anchored(SaidDate said, DateAnchoring[] anchorings, ToldDates told, SaidTense tense)
    {
        if (anchorings[0].Of(said, told, tense) is not { } first) return null;
        if (anchorings.Length == 1 || anchorings[1].Of(said, told, tense) is not { } last || first.Date == last.Date) return first;
        if (first.Date.Shape is not SingleDate { Time: null } from || last.Date.Shape is not SingleDate { Time: null } to || from.Unit != to.Unit || from.FirstDay > to.FirstDay) return null;
        return EdtfDate.Read($"[{from}..{to}]").Date is { } either ? first with { Date = either } : null;
    }

    static TextDate Found(SaidDate said, EdtfDate date, string because, CalendarDay? published)
    {
        if (IsOfOtherWeekday(said, date)) because = $"{because} {string.Format(CultureInfo.CurrentCulture, DateTextWords.OtherWeekday, CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(((SingleDate)date.Shape).FirstDay.Weekday))}";
        var found = new TextDate(said.Start, said.End, date, because);
        if (said.Side is not { } side || DateSides.Stretch(side.Bound, date, published) is not { } stretch) return found with { Ends = EndsOf(said, date) };
        var open = side.Bound switch { SaidBound.Since => DateTextWords.Since, SaidBound.After => DateTextWords.After, SaidBound.Until => DateTextWords.Until, SaidBound.Before => DateTextWords.Before, SaidBound.Earlier => DateTextWords.SoFar, SaidBound.Later => DateTextWords.FromNow, _ => DateTextWords.Within };
        return new TextDate(side.Start, side.End, stretch, $"{because} {open}") { Ends = [found] };
    }

    /// <summary>“Monday, 24 March 2016”, which was a Thursday.</summary>
    static bool IsOfOtherWeekday(SaidDate said, EdtfDate date) =>
        said is { Weekday: { } weekday, Day: not null, Month: not null, To: null } && date.Shape is SingleDate { Day: not null, IsFullyStated: true } day && day.FirstDay.Weekday != weekday;

    static IReadOnlyList<TextDate> EndsOf(SaidDate said, EdtfDate date)
    {
        if (said.To is not { } to) return [];
        var (first, last) = date.Shape switch
        {
            DateInterval interval => (interval.Start.Date, interval.End.Date),
            DateSet { Members: [{ First: { } from, Last: { } until }] } => (from, until),
            DateSet { Members: [{ First: { } one }, { Last: { } other }] } => (one, other),
            _ => (null, null),
        };
        return first is null || last is null ? [] : [new TextDate(said.Start, said.FirstEnd ?? to.Start, new EdtfDate(first), ""), new TextDate(to.Start, to.End, new EdtfDate(last), "")];
    }

    /// <summary>Without a day of publication only what is said in full is known, and a day whose year is not: XXXX-03-27.</summary>
    static List<TextDate> Undated(List<SaidDate> all, NumericOrder? order)
    {
        var anchoring = new DateAnchoring(new Moment(0), order, isHistory: false);
        var told = new ToldDates();
        var found = new List<TextDate>();
        foreach (var said in all)
        {
            var date = said is { IsFull: true } || said.To is { IsFull: true } ? anchoring.Of(said, told, SaidTense.Unknown)
                : said is { Month: { } month, Relation: SaidRelation.None, To: null, Year: null } && EdtfDate.Read(said.Day is { } day ? $"XXXX-{month:00}-{day:00}" : $"XXXX-{month:00}").Date is { } yearless ? new AnchoredDate(yearless, DateTextWords.NoYear)
                : null;
            if (date is not { } known) continue;
            found.Add(Found(said, known.Date, known.Because, null));
            told.Add(said, known.Date, isHead: true);
        }
        return found;
    }
}
