using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Ingest.Recognisers;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Dating;

/// <summary>What an article says itself of when it was published, the surest first.</summary>
static class OwnClues
{
    // A story is printed again with its old dateline for about a week.
    const int LongestReprint = 7;

    // News that tells a day with its year mostly tells of the last twelve months.
    const int DaysRecalled = 364;

    const int DaysOfRecent = 60;

    const int DaysBetweenZones = 1;

    const int DaysOfWeek = 7;

    public static IEnumerable<DateClue> Of(Story story)
    {
        var stated = Stated(story);
        if (stated is not null)
        {
            yield return stated;
            if (StatedWeekday(story) is { } weekday) yield return weekday;
            if (OutletOrder.Because(story.Page.Rules, story.Page.Source[StatedDate(story)!.Span]) is { } rule) yield return rule;
        }

        var either = stated is null ? StatedEither(story) : null;
        if (either is not null) yield return either;
        var sent = story.Page.Transmissions.Where(transmission => !transmission.ByMail).Select(transmission => Sent(story, transmission)).ToList();
        foreach (var clue in sent) yield return clue;
        var datesItself = (stated ?? either) is not null || sent.Count > 0;
        var dateline = FromDateline(story, datesItself).ToList();
        foreach (var clue in dateline) yield return clue;
        if (story.Page.Transmissions.FirstOrDefault(transmission => transmission.ByMail) is { } mail)
            foreach (var clue in FromMail(story, mail, datesItself || dateline.Count > 0)) yield return clue;
        // The weekday of its news chooses among years: it stands behind whatever tells the day itself, and before what only recalls one.
        if (datesItself || DatelineDay(story) is not { Date.StatedDay: null } placed) yield break;
        if (story.NewsDay is { } news) yield return WeekdayFits(story, news);
        if (NewestRecalled(story, placed.Date) is { } recalled) yield return recalled;
    }

    static DateClue Sent(Story story, Transmission transmission) =>
        new(new Evidence(Fields.Published, "sign-off", Say(IngestWords.SentByAgency, DateClue.Say(transmission.Day))).At(story.Page.Source, transmission.Span)) { First = transmission.Day, Last = transmission.Day, Anchors = true, Time = transmission.Time };

    // Copy is forwarded days after it was published, never before. Where it names no day the mail's is a guess, unless a weekday of its news says which of the days before.
    static IEnumerable<DateClue> FromMail(Story story, Transmission mail, bool datesItself)
    {
        var evidence = new Evidence(Fields.Published, "mail", Say(datesItself || story.NewsDay is not null ? IngestWords.SentByMail : IngestWords.MailAlone, DateClue.Say(mail.Day))).At(story.Page.Source, mail.Span);
        if (datesItself)
        {
            yield return new DateClue(evidence) { First = Before(mail.Day, DaysRecalled), Last = After(mail.Day, DaysBetweenZones) };
        }
        else if (story.NewsDay is { } news)
        {
            yield return new DateClue(evidence) { First = Before(mail.Day, DaysOfWeek - 1), Last = mail.Day, Anchors = true };
            yield return WeekdayFits(story, news);
        }
        else
        {
            yield return new DateClue(evidence) { First = mail.Day, Last = mail.Day, Anchors = true, Weak = true };
        }
    }

    static DateOnly Before(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(day.DayNumber - days, DateOnly.MinValue.DayNumber));

    static DateOnly After(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));

    // News of a night is printed on the day behind it.
    static DateClue WeekdayFits(Story story, PlacedDate news)
    {
        var (day, next) = (news.Date.Weekday!.Value, (DayOfWeek)(((int)news.Date.Weekday!.Value + 1) % DaysOfWeek));
        return new DateClue(new Evidence(Fields.Published, "weekday", Say(IngestWords.WeekdayFits, WeekdayName(day), WeekdayName(next))).At(story.Page.Source, news.Span)) { Weekdays = [day, next] };
    }

    /// <summary>Dates in the frame of the page, which say when it was taken: they never date the article.</summary>
    /// <param name="told">What does date it, or was asked to: where the markup says that such a date is the article's, it is.</param>
    public static Evidence? PageClock(Story story, IReadOnlyList<Evidence> told) =>
        story.Dates.Where(placed => placed.Piece.Reason is DropReason.Chrome && placed.Date.Month is not null && !told.Any(one => one.Span?.Overlaps(placed.Span) == true)).OrderByDescending(placed => placed.Date.StatedDay is not null).FirstOrDefault() is { } clock
            ? new Evidence(Fields.Published, "page-clock", IngestWords.PageClock).At(story.Page.Source, clock.Span)
            : null;

    /// <summary>What is known of the day of an article that cannot be dated.</summary>
    public static IEnumerable<Evidence> OfUndated(Story story)
    {
        if (story.NewsDay is { } news) yield return new Evidence(Fields.Published, "weekday", Say(IngestWords.WeekdayAlone, WeekdayName(news.Date.Weekday!.Value))).At(story.Page.Source, news.Span);
        if (DatelineDay(story) is { } day) yield return new Evidence(Fields.Published, "dateline", IngestWords.DatelineAlone).At(story.Page.Source, day.Span);
    }

    public static string WeekdayName(DayOfWeek weekday) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(weekday);

    static DateClue? Stated(Story story)
    {
        if (StatedDate(story) is not { } stated) return null;
        var day = stated.Date.StatedDay!.Value;
        return new DateClue(new Evidence(Fields.Published, "stated", Say(IngestWords.StatedAtTop, DateClue.Say(day))).At(story.Page.Source, stated.Span)) { First = day, Last = day, Anchors = true, Time = TimeOf(stated) };
    }

    static DateClue? StatedEither(Story story)
    {
        foreach (var piece in story.Page.Pieces.Where(piece => piece.Reason is DropReason.Published))
            foreach (var date in DateMentions.In(piece.Words, story.Page.Rules.Numbers, open: true))
            {
                if (date.Either is not var (dayFirst, monthFirst)) continue;
                var (first, last) = dayFirst < monthFirst ? (dayFirst, monthFirst) : (monthFirst, dayFirst);
                var evidence = new Evidence(Fields.Published, "stated", Say(IngestWords.StatedInNumbers, DateClue.Say(first), DateClue.Say(last)));
                return new DateClue(evidence.At(story.Page.Source, new TextSpan(date.Start, date.End).From(piece.Span.Start))) { First = first, Last = last, OneOf = [first, last], Anchors = true };
            }
        return null;
    }

    // Of several dates the one called published; "updated" is of another text.
    static PlacedDate? StatedDate(Story story) =>
        story.Dates
            .Where(placed => placed.Piece.Reason is DropReason.Published && placed.Date.StatedDay is not null && !story.Page.Transmissions.Any(transmission => transmission.Span.Overlaps(placed.Span)))
            .MinBy(placed => LabelBefore(story, placed).Contains("pdate", StringComparison.OrdinalIgnoreCase) || LabelBefore(story, placed).Contains("odified", StringComparison.OrdinalIgnoreCase) ? 1 : 0);

    static string LabelBefore(Story story, PlacedDate placed) =>
        PublishedLine.Label.Matches(story.Page.Source.Text[placed.Piece.Span.Start..placed.Span.Start]).LastOrDefault()?.Value ?? "";

    static DateClue? StatedWeekday(Story story)
    {
        var stated = StatedDate(story)!;
        if (stated.Date.Weekday is not { } weekday || weekday == stated.Date.StatedDay!.Value.DayOfWeek) return null;
        return new DateClue(new Evidence(Fields.Published, "weekday", Say(IngestWords.WeekdayDiffers, WeekdayName(weekday))).At(story.Page.Source, stated.Span)) { Weekdays = [weekday] };
    }

    static string TimeOf(PlacedDate stated)
    {
        if (stated.Date.Time is not { } time) return "";
        var zone = stated.Date.Offset is not { } offset ? "" : offset == TimeSpan.Zero ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        return "T" + time.ToString("HH:mm:ss", CultureInfo.InvariantCulture) + zone;
    }

    static PlacedDate? DatelineDay(Story story) => story.Dates.FirstOrDefault(placed => placed.Piece.Reason is DropReason.Dateline && placed.Date is { Month: not null, Day: not null });

    static IEnumerable<DateClue> FromDateline(Story story, bool stated)
    {
        if (DatelineDay(story) is not { } placed) yield break;
        var lag = stated ? LongestReprint : 0;
        if (placed.Date.StatedDay is { } day)
        {
            yield return new DateClue(new Evidence(Fields.Published, "dateline", Say(IngestWords.DatelineWhole, DateClue.Say(day))).At(story.Page.Source, placed.Span)) { First = day, Last = day.AddDays(lag), Anchors = true };
            yield break;
        }

        yield return new DateClue(new Evidence(Fields.Published, "dateline", Say(IngestWords.DatelineDay, story.Page.Source[placed.Span])).At(story.Page.Source, placed.Span)) { DayOfYear = (placed.Date.Month!.Value, placed.Date.Day!.Value), Lag = lag, Anchors = true };
    }

    // The newest date that the article or its captions tell of as past: the year of the dateline is the first that is not before it.
    // A bare year is no such date, for it may be long ago; a month, or a day that no weekday confirms, leaves doubt.
    static DateClue? NewestRecalled(Story story, DateMention dateline)
    {
        var newest = story.Dates
            .Where(placed => (placed.Paragraph >= 0 || placed.Piece.Reason is DropReason.Caption) && placed.Date is { Year: not null, Month: not null })
            .MaxBy(placed => DayOf(placed));
        if (newest is null) return null;
        var since = DayOf(newest);
        // News of the day before confirms a year less than news of the day: only soon after what is recalled.
        if (story.NewsDay?.Date.Weekday is { } weekday && On(dateline, since) is { } day && day.DayOfWeek != weekday && day.DayNumber - since.DayNumber > DaysOfRecent) return null;
        var evidence = new Evidence(Fields.Published, "year", Say(IngestWords.DayRecalled, story.Page.Source[newest.Span])).At(story.Page.Source, newest.Span);
        return new DateClue(evidence) { First = since, Last = since.AddDays(DaysRecalled), Weak = newest.Date.Day is null || story.NewsDay is null };
    }

    /// <summary>The first such day of the year from a day on.</summary>
    static DateOnly? On(DateMention dateline, DateOnly from) =>
        Enumerable.Range(from.Year, 2).Where(year => year <= DateOnly.MaxValue.Year && dateline.Day <= DateTime.DaysInMonth(year, dateline.Month!.Value)).Select(year => new DateOnly(year, dateline.Month!.Value, dateline.Day!.Value)).Cast<DateOnly?>().FirstOrDefault(day => day >= from);

    static DateOnly DayOf(PlacedDate placed) => placed.Date.StatedDay ?? new DateOnly(placed.Date.Year!.Value, placed.Date.Month!.Value, 1);

    static string Say(string sentence, params object[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);
}
