using Timeline.Core.Dates.Running;

namespace Timeline.Core.Dates;

/// <summary>Finds what English running text says of dates, set against nothing yet; for the dates that it means see <see cref="TextDates"/>.</summary>
public static class DateMentions
{
    /// <summary>Before this no article says when it was published, and few numbers of four digits are years.</summary>
    const int EarliestYear = 1500;

    const int LatestYear = 2099;

    /// <summary>In reading order, not overlapping; where words go from one date to another, each end for itself.</summary>
    /// <remarks>A day that its month never has and an hour past 23 are none; nor are “yesterday” and other days that only their day of writing tells.</remarks>
    /// <param name="order">How the text writes dates in numbers; null where that is not known.</param>
    /// <param name="open">Whether a date in numbers whose month cannot be told from its day is one, with <see cref="DateMention.Either"/>; else it is none.</param>
    public static IReadOnlyList<DateMention> In(string text, NumericOrder? order = null, bool open = false)
    {
        var found = new List<DateMention>();
        foreach (var said in DateText.PiecesOf(text).SelectMany(piece => new SaidDates(piece).All()))
        {
            if (said.To is { } to)
            {
                Add(said with { End = said.FirstEnd ?? said.End });
                Add(to);
            }
            else Add(said);
        }
        return found;

        void Add(SaidDate said)
        {
            if (said.Shift is { From: { } inner } shift)
            {
                if (Elapsed(said with { End = inner.Start }, shift) is { } before) found.Add(before);
                Add(inner);
            }
            else if (Of(Settled(said, order), text, open) is { } mention) found.Add(mention);
        }
    }

    // It is read with the day first.
    static SaidDate Settled(SaidDate said, NumericOrder? order) => (said.IsOrderOpen, order) switch
    {
        (true, NumericOrder.DayFirst) => said with { IsOrderOpen = false },
        (true, NumericOrder.MonthFirst) => said with { IsOrderOpen = false, Day = said.Month, Month = said.Day },
        _ => said,
    };

    static DateMention? Of(SaidDate said, string text, bool open)
    {
        if (said.Shift is { } shift) return IsFromEvent(text.AsSpan(said.Start, said.End - said.Start)) || !shift.FromTold && shift.Direction < 0 ? Elapsed(said, shift) : null;
        if (said.IsOrderOpen)
        {
            return open && said is { IsShortYear: false, Year: { } year and >= EarliestYear and <= LatestYear, Month: { } one, Day: { } other }
                ? new DateMention(said.Start, said.End) { Year = year, Either = (new DateOnly(year, one, other), new DateOnly(year, other, one)), Time = TimeOf(said), Offset = OffsetOf(said) }
                : null;
        }
        if (said.Day > 0 && said.Month is { } month && said.Day > CalendarDay.DaysInMonth(2000, month)) return null;
        var mention = new DateMention(said.Start, said.End)
        {
            Year = said.IsShortYear || said.Year is < EarliestYear or > LatestYear ? null : said.Year,
            Month = said.Month,
            Day = said.Month is null ? null : said.Day,
            Weekday = said.Weekday,
            Time = TimeOf(said),
            Offset = OffsetOf(said),
            Relative = said.Relation switch { SaidRelation.Last => RelativeDay.Last, SaidRelation.This => RelativeDay.This, SaidRelation.Next => RelativeDay.Next, _ => null },
        };
        return mention is { Year: null, Month: null, Weekday: null } ? null : mention;
    }

    static TimeOnly? TimeOf(SaidDate said) => said.Time is { Hour: { } hour and < 24 } time ? new TimeOnly(hour, time.Minute, time.Second ?? 0) : null;

    static TimeSpan? OffsetOf(SaidDate said) => said.Time?.Offset is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    // "A week later" goes on with the story; "a week after" has an event behind it.
    static bool IsFromEvent(ReadOnlySpan<char> words) => words.EndsWith("before", StringComparison.OrdinalIgnoreCase) || words.EndsWith("after", StringComparison.OrdinalIgnoreCase);

    static DateMention? Elapsed(SaidDate said, SaidShift shift)
    {
        if (shift.Lengths is not [(var count, var unit)] || count != Math.Truncate(count)) return null;
        DateUnit? counted = unit switch { SaidUnit.Day => DateUnit.Day, SaidUnit.Week => DateUnit.Week, SaidUnit.Month => DateUnit.Month, SaidUnit.Year => DateUnit.Year, _ => null };
        var from = shift is { FromTold: false, From: null } ? ElapsedFrom.Ago : shift.Direction > 0 ? ElapsedFrom.After : ElapsedFrom.Before;
        return counted is { } known ? new DateMention(said.Start, said.End) { Elapsed = new Elapsed((int)count, known, from, Exact: !shift.IsVague && !shift.IsNear) } : null;
    }
}
