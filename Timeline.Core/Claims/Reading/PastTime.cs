using System.Globalization;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Reading;

/// <summary>Finds the past year, month or “last month” of which a figure is told.</summary>
static class PastTime
{
    /// <summary>How far from a figure, in words, the date may stand.</summary>
    const int Reach = 12;

    /// <summary>The same of “last year”.</summary>
    const int NearReach = 8;

    const int FewestMonths = 2;

    /// <summary>How far behind “was built” the date of it may stand.</summary>
    const int OriginReach = 2;

    /// <summary>A past year or "last month" that the sentence names: what it says is of then. Empty where it names none.</summary>
    /// <param name="first">The figure's first word.</param>
    /// <param name="end">The first word behind it.</param>
    public static string Of(ClaimSentence sentence, int first, int end)
    {
        var published = PublicationDay.Of(sentence.Witness);
        var ownYear = published?.Year.ToString(CultureInfo.InvariantCulture);
        foreach (var date in sentence.Quantities.Where(quantity => quantity.Kind == QuantityKind.Date))
        {
            if (Years(sentence.Text(date.Span)).LastOrDefault() is not { } year || year == ownYear) continue;
            var (at, behind) = (sentence.WordFrom(date.Span.Start), sentence.WordFrom(date.Span.End));
            var isNear = at >= first - Reach && at <= end + Reach || at < first && Opens(sentence, at - 1);
            var isOfElse = IsSince(sentence, at, behind) || IsOfAside(sentence, at, first) || IsUntilNow(sentence, behind, first) || IsOfOrigin(sentence, at, first) || IsOfStart(sentence, end, at) || IsOfCompared(sentence, end, at);
            if (isNear && !isOfElse) return year;
        }
        if (EarlierMonth(sentence, published) is { } month) return month;
        var opening = sentence.Word(0) == "in" && sentence.Word(2) == "last" && sentence.IsCut(4) ? 3 : first;
        for (var at = Math.Max(1, Math.Min(opening, first - NearReach)); at < Math.Min(sentence.Words.Length, end + NearReach + 1); at++)
            if (sentence.Word(at - 1) is "last" && sentence.Word(at) == "year" && published is { Year: > 1 } day) return (day.Year - 1).ToString(CultureInfo.InvariantCulture);
            else if (sentence.Word(at - 1) is "last" or "previous" && sentence.Word(at) is "year" or "month" or "decade" or "season" or "spring" or "summer" or "autumn" or "winter" or "election" || sentence.Word(at - 1) == "last" && IsMonth(sentence.Word(at)!)) return $"{sentence.Word(at - 1)} {sentence.Words[at].Text}";
        return EndsThen(sentence) && YearBefore(sentence) is { } before && before != ownYear ? before : "";
    }

    /// <summary>“last month”, “previous year”: whether it is told from the day of publication.</summary>
    public static bool IsRelative(string anchor) => anchor.StartsWith("last ", StringComparison.Ordinal) || anchor.StartsWith("previous ", StringComparison.Ordinal);

    /// <summary>“In August 2025, …”, “she said that in August 2025 …”: all of the sentence is of then.</summary>
    /// <param name="link">The word before the date.</param>
    static bool Opens(ClaimSentence sentence, int link) => sentence.Word(link) is "in" or "on" && (link == 0 || sentence.Word(link - 1) == "that");

    static bool IsMonth(string word) => word.Length > 0 && Array.Exists(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>“In September, two people were killed”, told in December: the month that a sentence opens with, where it is neither that of publication nor the one before.</summary>
    static string? EarlierMonth(ClaimSentence sentence, DateOnly? published)
    {
        if (published is not { Month: var now } || sentence.Word(0) != "in" || sentence.Words.Length < 3 || !sentence.IsCut(2)) return null;
        var month = Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name => name.Length > 0 && name.Equals(sentence.Word(1), StringComparison.OrdinalIgnoreCase)) + 1;
        return month > 0 && (now - month + 12) % 12 >= FewestMonths ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : null;
    }

    /// <summary>“Since 1997”; “since 1997, when it burned,” tells of that year after all.</summary>
    static bool IsSince(ClaimSentence sentence, int date, int behind) => sentence.Word(date - 1) is "since" && sentence.Word(behind) != "when";

    /// <summary>“Five people were injured then.”, and not “… and then fled”.</summary>
    static bool EndsThen(ClaimSentence sentence) => sentence.Words is [.., { Lower: not ("since" or "until" or "by") }, { Lower: "then", Gap: " " }];

    static string? YearBefore(ClaimSentence sentence) =>
        sentence.Before is { } before ? before.Quantities.Where(quantity => quantity.Kind == QuantityKind.Date).SelectMany(date => Years(sentence.Text(date.Span))).LastOrDefault() : null;

    /// <summary>“The pit, which opened in 1958, employs 1,700”, “the pit, a coal mine that opened in 1958, employs 1,700”: a clause between commas tells of its noun and of nothing outside.</summary>
    static bool IsOfAside(ClaimSentence sentence, int date, int figure)
    {
        var from = date;
        while (from > 0 && !sentence.IsCut(from)) from--;
        var to = date + 1;
        while (to < sentence.Words.Length && !sentence.IsCut(to)) to++;
        return from > 0 && (figure < from || figure >= to) && (sentence.Word(from) is "which" or "who" or "whose" or "where" || ClaimVocabulary.IsDone(sentence.Word(from)!)
            || sentence.Word(from) is "a" or "an" && Enumerable.Range(from, date - from).Any(at => sentence.Word(at) is "that" or "which" or "who"));
    }

    /// <summary>“The inquiry began in 2018 and has heard 90 witnesses”: what has been done is not of the year.</summary>
    static bool IsUntilNow(ClaimSentence sentence, int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Any(at => sentence.Word(at) is "has" or "have");

    /// <summary>“The bridge was built in 1968 and carried 14,000 vehicles a day”, “the ferry, built in 1978, was carrying 186 people”: what a thing has done since it was there is not of the year.</summary>
    static bool IsOfOrigin(ClaimSentence sentence, int date, int figure) =>
        Enumerable.Range(date - OriginReach, OriginReach).Any(at => sentence.Word(at) is { } word && ClaimVocabulary.Origin(word) is not null)
        && Enumerable.Range(date, Math.Max(0, figure - date)).Any(at => sentence.Word(at) == "and" || at > date && sentence.IsCut(at));

    /// <summary>“To 39 percent from 67 in 2019”: the year is of the value that another came from.</summary>
    static bool IsOfStart(ClaimSentence sentence, int end, int date) =>
        Enumerable.Range(end, Math.Max(0, date - end)).Any(at => sentence.Word(at) == "from" && sentence.Quantities.Any(start => start.IsAmount && sentence.WordFrom(start.Span.Start) == at + 1));

    /// <summary>“68 percent, compared with 61 in 2015”, “seven points higher than in 2015”: the year is of what a value is set against.</summary>
    static bool IsOfCompared(ClaimSentence sentence, int end, int date) =>
        Enumerable.Range(end, Math.Max(0, date - end)).Any(at => sentence.Word(at) is "compared" or "against" or "than" or "versus" || sentence.Word(at) is "up" or "down" && sentence.Word(at + 1) == "from");

    static IEnumerable<string> Years(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            var isWhole = (at == 0 || !char.IsDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsDigit(text[at + 4]));
            if (isWhole && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0) yield return text.Substring(at, 4);
        }
    }
}
