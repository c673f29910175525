using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.Core.Dates;

/// <summary>Finds the dates in English running text.</summary>
/// <remarks>Linear in the length of the text, whatever it holds: no expression backtracks.</remarks>
public static class DateMentions
{
    /// <summary>What a text must have at least for an expression to find something in it: looking for all of them in every sentence takes longer than all else that is read of it.</summary>
    [Flags]
    enum Signs { None = 0, Digit = 1, Month = 2, Weekday = 4, Elapsed = 8 }

    static readonly SearchValues<string> MonthSigns = SearchValues.Create(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], StringComparison.Ordinal);

    static readonly SearchValues<string> WeekdaySigns = SearchValues.Create(["day", "DAY"], StringComparison.Ordinal);

    static readonly SearchValues<string> ElapsedSigns = SearchValues.Create(["ago", "after", "before"], StringComparison.Ordinal);

    // The fuller expression first: where two begin at one place and are equally long, the first stands.
    static readonly (Signs Needed, Regex Pattern)[] Expressions =
    [
        (Signs.Month | Signs.Digit, Expression($"({Time}[,]?\\s+)?({Weekday},?\\s+)?{Month}\\s+{Day},?\\s+{Year}({TimeAfter})?")),
        (Signs.Month | Signs.Digit, Expression($"({Time}[,]?\\s+)?({Weekday},?\\s+)?(the\\s+)?{Day}(\\s+of)?[\\s-]+{Month},?[\\s-]+{Year}({TimeAfter})?")),
        (Signs.Digit, Expression($"{Year}-(?<monthnumber>\\d\\d)-{Day}((T|\\s+){Time})?")),
        (Signs.Digit, Expression($"(?<first>\\d\\d?)[/.](?<second>\\d\\d?)[/.]{Year}({TimeAfter})?")),
        (Signs.Month | Signs.Digit, Expression($"({Time}[,]?\\s+)?({Weekday},?\\s+)?{Month}\\s+{Day}")),
        (Signs.Month | Signs.Digit, Expression($"({Time}[,]?\\s+)?({Weekday},?\\s+)?(the\\s+)?{Day}(\\s+of)?\\s+{Month}")),
        (Signs.Month | Signs.Digit, Expression($"({Before}\\s+)?(?<words>({Near}[\\s-]+)?{Month}(,|\\s+of)?\\s+{Year})")),
        (Signs.Month, Expression($"({Before}\\s+)?(?<words>((?<relative>[Ll]ast|[Tt]his|[Nn]ext)|{Near})[\\s-]+(?<month>{MonthNames}))")),
        (Signs.Month, Expression($"{Before}\\s+(?<words>(?<month>{MonthNames}))")),
        (Signs.Digit, Expression($"({Before}\\s+|{Near}[\\s-]+)(?<words>{Year})")),
        (Signs.Weekday, Expression($"((?<relative>[Ll]ast|[Tt]his|[Nn]ext)\\s+)?(?<weekday>{WeekdayNames})")),
        (Signs.Elapsed, Expression($"((?<near>{NearWords})\\s+)?(?<count>\\d\\d?\\d?|{CountWords})[\\s-]+(?<unit>days?|weeks?|months?|years?)\\s+(?<from>ago|after|before)")),
    ];

    const string WeekdayNames = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY";

    const string MonthNames = "January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER";

    const string ShortMonths = @"Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|JAN\.?|FEB\.?|MAR\.?|APR\.?|JUN\.?|JUL\.?|AUG\.?|SEPT?\.?|OCT\.?|NOV\.?|DEC\.?";

    const string Weekday = $@"(?<weekday>{WeekdayNames}|(Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.?)";

    const string Month = $"(?<month>{MonthNames}|{ShortMonths})";

    const string Day = "(?<day>[0-3]?[0-9])(st|nd|rd|th)?";

    const string Year = "(?<year>(1[5-9]|20)[0-9][0-9])";

    const string Zone = @"Z|GMT|UTC|BST|CET|CEST|EET|EEST|MSK|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|HKT|SGT|JST|AEST|AEDT|[+-][01][0-9]:?[0-9][0-9]";

    const string Time = $@"(?<hour>[0-2]?[0-9])[:.](?<minute>[0-5][0-9])(:(?<seconds>[0-5][0-9]))?(\s*(?<half>[AaPp]\.?[Mm]\.?))?(\s*\(?(?<zone>{Zone})\)?)?";

    const string TimeAfter = $@"(,?\s+at|,|\s*[-–—|•·])?\s+{Time}";

    // A month alone may be a verb or a name, a year alone any number: a word before it must say that it is a date.
    const string Before = "([Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Oo]f)";

    const string Near = "([Ee]arly|[Mm]id|[Ll]ate)";

    const string NearWords = "nearly|almost|about|around|roughly|some|over|more than|less than|just over|just under|at least|up to";

    const string CountWords = "[Aa]|[Aa]n|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Ee]ighteen|[Tt]wenty";

    static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["fifteen"] = 15, ["eighteen"] = 18, ["twenty"] = 20,
    }.ToFrozenDictionary();

    // Hours east of Greenwich. Letters that name several zones (IST, CST) are read as a newsroom's most common one.
    static readonly FrozenDictionary<string, double> Zones = new Dictionary<string, double>
    {
        ["Z"] = 0, ["GMT"] = 0, ["UTC"] = 0, ["BST"] = 1, ["CET"] = 1, ["CEST"] = 2, ["EET"] = 2, ["EEST"] = 3, ["MSK"] = 3, ["EST"] = -5, ["EDT"] = -4, ["CST"] = -6, ["CDT"] = -5,
        ["MST"] = -7, ["MDT"] = -6, ["PST"] = -8, ["PDT"] = -7, ["IST"] = 5.5, ["HKT"] = 8, ["SGT"] = 8, ["JST"] = 9, ["AEST"] = 10, ["AEDT"] = 11,
    }.ToFrozenDictionary();

    /// <summary>The dates of a text in reading order, not overlapping; of two that overlap the earlier, then the longer.</summary>
    /// <remarks>A day that its month never has, an hour past 23 and a numeric date whose month cannot be told from its day are none.</remarks>
    public static IReadOnlyList<DateMention> In(string text)
    {
        var signs = SignsIn(text);
        if (signs == Signs.None) return [];
        var found = Expressions
            .SelectMany((expression, rank) => (signs.HasFlag(expression.Needed) ? expression.Pattern.Matches(text) : Enumerable.Empty<Match>()).Select(match => (Match: match, Words: WordsOf(match), Rank: rank)))
            .OrderBy(hit => hit.Words.Index).ThenByDescending(hit => hit.Words.Length).ThenBy(hit => hit.Rank);
        var mentions = new List<DateMention>();
        foreach (var (match, words, _) in found)
            if ((mentions.Count == 0 || words.Index >= mentions[^1].End) && Read(match) is { } mention)
                mentions.Add(mention);
        return mentions;
    }

    static Signs SignsIn(ReadOnlySpan<char> text) =>
        (text.ContainsAnyInRange('0', '9') ? Signs.Digit : Signs.None) | (text.ContainsAny(MonthSigns) ? Signs.Month : Signs.None) | (text.ContainsAny(WeekdaySigns) ? Signs.Weekday : Signs.None) | (text.ContainsAny(ElapsedSigns) ? Signs.Elapsed : Signs.None);

    // What an expression needs before the date to know it ("in" before a month) is no part of it.
    static Group WordsOf(Match match) => match.Groups["words"] is { Success: true } words ? words : match;

    static DateMention? Read(Match match)
    {
        var month = Said(match, "monthnumber") is { } digits ? Number(digits) : MonthOf(Said(match, "month"));
        var day = Number(Said(match, "day"));
        if (match.Groups["first"].Success)
        {
            var (first, second) = (Number(Said(match, "first"))!.Value, Number(Said(match, "second"))!.Value);
            if (first > 12 == second > 12 && first != second) return null;
            (day, month) = first > 12 ? (first, second) : (second, first);
        }

        if (month is 0 or > 12 || day is 0 || day > DateTime.DaysInMonth(2000, month ?? 1)) return null;
        if (!TimeOf(match, out var time)) return null;
        var words = WordsOf(match);
        return new DateMention(words.Index, words.Index + words.Length)
        {
            Year = Number(Said(match, "year")),
            Month = month,
            Day = day,
            Weekday = WeekdayOf(Said(match, "weekday")),
            Time = time,
            Offset = OffsetOf(Said(match, "zone")),
            Relative = Said(match, "relative")?[0] switch { 'l' or 'L' => RelativeDay.Last, 't' or 'T' => RelativeDay.This, 'n' or 'N' => RelativeDay.Next, _ => null },
            Elapsed = ElapsedOf(match),
        };
    }

    static bool TimeOf(Match match, out TimeOnly? time)
    {
        time = null;
        if (Number(Said(match, "hour")) is not { } hour) return true;
        if (Said(match, "half") is { } half)
        {
            if (hour is 0 or > 12) return false;
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        if (hour > 23) return false;
        time = new TimeOnly(hour, Number(Said(match, "minute"))!.Value, Number(Said(match, "seconds")) ?? 0);
        return true;
    }

    static TimeSpan? OffsetOf(string? zone)
    {
        if (zone is null) return null;
        if (Zones.TryGetValue(zone, out var hours)) return TimeSpan.FromHours(hours);
        if (zone[0] is not ('+' or '-')) return null;
        var digits = zone.Replace(":", "")[1..];
        var offset = new TimeSpan(Number(digits[..2])!.Value, Number(digits[2..])!.Value, 0);
        return zone[0] == '-' ? -offset : offset;
    }

    static Elapsed? ElapsedOf(Match match)
    {
        if (Said(match, "count") is not { } count) return null;
        var number = Number(count) ?? Counts[count.ToLowerInvariant()];
        var unit = Said(match, "unit")![0] switch { 'd' => DateUnit.Day, 'w' => DateUnit.Week, 'm' => DateUnit.Month, _ => DateUnit.Year };
        var from = Said(match, "from") switch { "ago" => ElapsedFrom.Ago, "after" => ElapsedFrom.After, _ => ElapsedFrom.Before };
        return new Elapsed(number, unit, from, Exact: !match.Groups["near"].Success);
    }

    static int? MonthOf(string? name) => name is null ? null : Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    static DayOfWeek? WeekdayOf(string? name) => name is null ? null : (DayOfWeek)Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames, day => name.StartsWith(day, StringComparison.OrdinalIgnoreCase));

    static string? Said(Match match, string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

    static int? Number(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static Regex Expression(string pattern) => new($@"\b{pattern}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
}
