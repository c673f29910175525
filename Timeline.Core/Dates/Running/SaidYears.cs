namespace Timeline.Core.Dates.Running;

/// <summary>Finds the year of a date that is said without one.</summary>
/// <param name="published">The day that the words were written.</param>
/// <param name="isHistory">The text tells of other years than that of its publication.</param>
sealed class SaidYears(CalendarDay published, bool isHistory)
{
    /// <summary>How far behind a year a date may stand and still be taken for one of it, in UTF-16 code units: about two sentences.</summary>
    const int Near = 300;

    /// <summary>From here on a month is of the year after, where the story has come to the end of one.</summary>
    const int LateMonth = 11, EarlyMonth = 2;

    const int MostBetweenLeapYears = 8;

    /// <summary>Of two digits: reports tell of what was more than of what will be in decades.</summary>
    const int MostAhead = 20;

    /// <summary>Days by which what is past may lie ahead, for a text is dated when it was sent.</summary>
    const int Slack = 3;

    public (long Year, bool FromTold) Of(SaidDate said, ToldDates told, SaidTense tense)
    {
        if (told.Year is { } year && (isHistory || year != published.Year && told.IsOfYear && tense != SaidTense.Future && said.Start - told.YearAt < Near)) return (AfterTurn(said, told, year), true);
        return (Nearest(said, tense), false);
    }

    /// <summary>The last two digits of a year as the one nearest to the day of publication.</summary>
    public int Whole(int twoDigits)
    {
        var year = published.Year - published.Year % 100 + twoDigits;
        return (int)(year > published.Year + MostAhead ? year - 100 : year <= published.Year + MostAhead - 100 ? year + 100 : year);
    }

    // A story that was in December and comes to January has come to the next year.
    static long AfterTurn(SaidDate said, ToldDates told, long year) =>
        told.Last is { Month: { IsExact: true } month } last && last.Year.Least == year && month.Least is >= LateMonth and <= 12 && said.Month <= EarlyMonth ? year + 1 : year;

    long Nearest(SaidDate said, SaidTense tense)
    {
        var month = said.Month ?? (said.Quarter is { } quarter ? 3 * quarter - 1 : said.Season is { } season ? 3 * season + 1 : said.Half is { } half ? 6 * half - 3 : 6);
        // 29 February is of a leap year.
        var reach = said is { Month: 2, Day: 29 } ? MostBetweenLeapYears : 1;
        var years = Enumerable.Range(0, 2 * reach + 1).Select(step => published.Year + (step % 2 == 0 ? step / 2 : -(step + 1) / 2)).Where(year => reach == 1 || CalendarDay.DaysInMonth(year, 2) == 29);
        var candidates = years.Select(year => (Year: year, Distance: CalendarDay.Of(year, month, said.Day ?? 15).Number - published.Number));
        var isMonth = said.Day is null;
        // The month of publication itself is meant by its name, whatever the tense.
        return candidates.MinBy(one => Math.Abs(one.Distance) + tense switch
        {
            SaidTense.Past when one.Distance > (isMonth ? 20 : Slack) => isMonth ? 330 : said.IsOver ? 365 : 200,
            SaidTense.Future when one.Distance < (isMonth ? -20 : -Slack) => isMonth ? 330 : 200,
            _ => 0,
        }).Year;
    }
}
