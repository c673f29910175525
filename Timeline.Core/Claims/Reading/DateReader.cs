using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Dates;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Reading;

/// <summary>Reads for when something is announced: "the talks are to resume on 9 April", "the sides meet again next month".</summary>
/// <remarks>Relative and yearless dates are counted from the publication; without one there is no claim. Only what is still to come is read: of what has happened the same words tell different times of telling.</remarks>
static class DateReader
{
    /// <summary>How many words may stand between a date and what it is the date of.</summary>
    const int MostWords = 8;

    /// <summary>A date without a year is the one nearest to the publication, unless that is further away than this.</summary>
    const int MostDaysAway = 150;

    static readonly FrozenSet<string> Ahead = new[] { "will", "would", "to", "once", "when", "due", "scheduled", "planned", "expected", "should", "until" }.ToFrozenSet();

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        if (sentence.Read.Dates.Count == 0 && !Array.Exists(sentence.Words, word => word.Lower == "next")) yield break;
        if (PublicationDay.Day(sentence.Witness) is not { } published) yield break;
        foreach (var (span, first, last) in Dates(sentence, published))
        {
            if (last < published || Event(sentence, sentence.WordFrom(span.Start)) is not { } happening) continue;
            var value = new ClaimValue(sentence.Witness.Id, span, sentence.Text(span), null, QuantityRange.Any)
            {
                Edtf = Edtf(first, last), AttributedTo = sentence.SaidBy(span), AsOf = sentence.AsOf(span),
            };
            var key = new ClaimKey(ClaimKind.Date, happening.Subject, happening.Predicate, ClaimScope.Event, "", "");
            var names = sentence.Names.Where(name => name.Group.Kind is NameKind.Person or NameKind.Organisation or NameKind.Group).Select(name => name.Group.Canonical).ToFrozenSet();
            yield return new(sentence.Witness, sentence.Read, key, value) { Owners = names };
        }
    }

    /// <summary>Of a date in a claim, whether it says the day.</summary>
    public static bool IsDay(ClaimValue value) => value.Edtf is { Length: 10 };

    static IEnumerable<(TextSpan Span, DateOnly First, DateOnly Last)> Dates(ClaimSentence sentence, DateOnly published)
    {
        foreach (var date in sentence.Read.Dates)
        {
            var span = new TextSpan(sentence.Span.Start + date.Start, sentence.Span.Start + date.End);
            if ((date.Day is { } day ? Nearest(date, day, published) : Coming(sentence, date, published)) is { } stated) yield return (span, stated, stated);
        }
        for (var at = 1; at < sentence.Words.Length; at++)
        {
            if (sentence.Word(at - 1) != "next" || sentence.Word(at) is not ("week" or "month" or "year") || sentence.Words[at].Gap != " ") continue;
            var (first, last) = Next(sentence.Word(at)!, published);
            yield return (new TextSpan(sentence.Words[at - 1].Span.Start, sentence.Words[at].Span.End), first, last);
        }
    }

    /// <summary>The day that the words mean, as told on the day of publication; null where they leave it open.</summary>
    public static DateOnly? Nearest(DateMention date, int day, DateOnly? toldOn)
    {
        if (date.StatedDay is { } whole) return whole;
        if (toldOn is not { } published || date is not { Month: { } month, Year: null, Relative: null }) return null;
        var near = Enumerable.Range(published.Year - 1, 3).Where(year => year > 0 && day <= DateTime.DaysInMonth(year, month)).Select(year => new DateOnly(year, month, day))
            .OrderBy(one => Math.Abs(one.DayNumber - published.DayNumber)).Cast<DateOnly?>().FirstOrDefault();
        return near is { } found && Math.Abs(found.DayNumber - published.DayNumber) <= MostDaysAway ? near : null;
    }

    /// <summary>“On Friday”, told on a Tuesday. On a Friday it may be that day or the one a week later, and what “was to” happen may have been called off since.</summary>
    static DateOnly? Coming(ClaimSentence sentence, DateMention date, DateOnly published) =>
        date is { Weekday: { } weekday, Month: null, Relative: null or RelativeDay.This } && weekday != published.DayOfWeek && !Array.Exists(sentence.Words, word => word.Lower is "was" or "were" or "had")
            ? published.AddDays(((int)weekday - (int)published.DayOfWeek + 7) % 7) : null;

    static (DateOnly First, DateOnly Last) Next(string unit, DateOnly published)
    {
        var monday = published.AddDays(7 - ((int)published.DayOfWeek + 6) % 7);
        var month = new DateOnly(published.Year, published.Month, 1).AddMonths(1);
        return unit switch
        {
            "week" => (monday, monday.AddDays(6)),
            "month" => (month, month.AddMonths(1).AddDays(-1)),
            _ => (new DateOnly(published.Year + 1, 1, 1), new DateOnly(published.Year + 1, 12, 31)),
        };
    }

    static string Edtf(DateOnly first, DateOnly last) =>
        first == last ? Iso(first, "yyyy-MM-dd")
        : first.AddMonths(1).AddDays(-1) == last && first.Day == 1 ? Iso(first, "yyyy-MM")
        : first.AddYears(1).AddDays(-1) == last ? Iso(first, "yyyy")
        : $"{Iso(first, "yyyy-MM-dd")}/{Iso(last, "yyyy-MM-dd")}";

    static string Iso(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>What is to happen then: a verb of the table near the date, with a word before it that says it is ahead, and the noun of what does it.</summary>
    static (string Subject, string Predicate)? Event(ClaimSentence sentence, int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - MostWords); at--)
        {
            if (sentence.Word(at)! is not { } word || ClaimVocabulary.Upcoming(word, sentence.Word(at + 1)) is not { } predicate) continue;
            // “The trial opens on 9 October”, “talks begin on 9 October”, and not “schools stay open during the walkout on 9 October”.
            var isAhead = word.EndsWith('s') || Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(before => Ahead.Contains(sentence.Word(before)!) || !word.EndsWith("ed", StringComparison.Ordinal) && word != "met" && ClaimVocabulary.Gathering(sentence.Word(before)!) is not null);
            if (!isAhead || Enumerable.Range(at - 4, 4).Any(before => sentence.Word(before) is "no" or "not")) return null;
            var between = Enumerable.Range(at + 1, first - at - 1);
            if (between.Any(sentence.IsCut)) return null;
            return between.Concat(Enumerable.Range(0, at).Reverse()).Select(sentence.Word).Select(noun => noun is null ? null : ClaimVocabulary.Gathering(noun)).FirstOrDefault(noun => noun is not null) is { } subject
                ? (subject, predicate) : null;
        }
        return null;
    }
}
