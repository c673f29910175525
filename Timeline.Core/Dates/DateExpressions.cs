using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Timeline.Core.Dates;

/// <summary>How dates are written in English running text.</summary>
/// <remarks>Compiled with the program: made when first needed, they took longer than the rest of the first comparison.</remarks>
[SuppressMessage("Security", "MA0009", Justification = "White space and dashes alone repeat, and in no expression can two repetitions share out one run of them: each is linear in the length of the text.")]
static partial class DateExpressions
{
    /// <summary>What a text must have at least for an expression to find something in it: looking for all of them in every sentence takes longer than all else that is read of it.</summary>
    [Flags]
    enum Signs { None = 0, Digit = 1, Month = 2, Weekday = 4, Elapsed = 8 }

    static readonly SearchValues<string> MonthSigns = SearchValues.Create(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], StringComparison.Ordinal);

    static readonly SearchValues<string> WeekdaySigns = SearchValues.Create(["day", "DAY"], StringComparison.Ordinal);

    static readonly SearchValues<string> ElapsedSigns = SearchValues.Create(["ago", "after", "before"], StringComparison.Ordinal);

    // The fuller expression first: where two begin at one place and are equally long, the first stands.
    static readonly (Signs Needed, Regex Pattern)[] All =
    [
        (Signs.Month | Signs.Digit, MonthDayYear),
        (Signs.Month | Signs.Digit, DayMonthYear),
        (Signs.Digit, IsoDay),
        (Signs.Digit, NumericDay),
        (Signs.Month | Signs.Digit, MonthDay),
        (Signs.Month | Signs.Digit, DayMonth),
        (Signs.Month | Signs.Digit, MonthYear),
        (Signs.Month, RelativeMonth),
        (Signs.Month, MonthAlone),
        (Signs.Digit, YearAlone),
        (Signs.Weekday, WeekdayAlone),
        (Signs.Elapsed, TimeElapsed),
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

    /// <summary>Those that can find something in the text, the fuller first.</summary>
    public static IEnumerable<Regex> For(string text)
    {
        var signs = SignsIn(text);
        return signs == Signs.None ? [] : All.Where(expression => signs.HasFlag(expression.Needed)).Select(expression => expression.Pattern);
    }

    static Signs SignsIn(ReadOnlySpan<char> text) =>
        (text.ContainsAnyInRange('0', '9') ? Signs.Digit : Signs.None) | (text.ContainsAny(MonthSigns) ? Signs.Month : Signs.None) | (text.ContainsAny(WeekdaySigns) ? Signs.Weekday : Signs.None) | (text.ContainsAny(ElapsedSigns) ? Signs.Elapsed : Signs.None);

    [GeneratedRegex($"\\b({Time}[,]?\\s+)?({Weekday},?\\s+)?{Month}\\s+{Day},?\\s+{Year}({TimeAfter})?\\b", RegexOptions.ExplicitCapture)]
    static partial Regex MonthDayYear { get; }

    [GeneratedRegex($"\\b({Time}[,]?\\s+)?({Weekday},?\\s+)?(the\\s+)?{Day}(\\s+of)?[\\s-]+{Month},?[\\s-]+{Year}({TimeAfter})?\\b", RegexOptions.ExplicitCapture)]
    static partial Regex DayMonthYear { get; }

    [GeneratedRegex($"\\b{Year}-(?<monthnumber>\\d\\d)-{Day}((T|\\s+){Time})?\\b", RegexOptions.ExplicitCapture)]
    static partial Regex IsoDay { get; }

    [GeneratedRegex($"\\b(?<first>\\d\\d?)[/.](?<second>\\d\\d?)[/.]{Year}({TimeAfter})?\\b", RegexOptions.ExplicitCapture)]
    static partial Regex NumericDay { get; }

    [GeneratedRegex($"\\b({Time}[,]?\\s+)?({Weekday},?\\s+)?{Month}\\s+{Day}\\b", RegexOptions.ExplicitCapture)]
    static partial Regex MonthDay { get; }

    [GeneratedRegex($"\\b({Time}[,]?\\s+)?({Weekday},?\\s+)?(the\\s+)?{Day}(\\s+of)?\\s+{Month}\\b", RegexOptions.ExplicitCapture)]
    static partial Regex DayMonth { get; }

    [GeneratedRegex($"\\b({Before}\\s+)?(?<words>({Near}[\\s-]+)?{Month}(,|\\s+of)?\\s+{Year})\\b", RegexOptions.ExplicitCapture)]
    static partial Regex MonthYear { get; }

    [GeneratedRegex($"\\b({Before}\\s+)?(?<words>((?<relative>[Ll]ast|[Tt]his|[Nn]ext)|{Near})[\\s-]+(?<month>{MonthNames}))\\b", RegexOptions.ExplicitCapture)]
    static partial Regex RelativeMonth { get; }

    [GeneratedRegex($"\\b{Before}\\s+(?<words>(?<month>{MonthNames}))\\b", RegexOptions.ExplicitCapture)]
    static partial Regex MonthAlone { get; }

    [GeneratedRegex($"\\b({Before}\\s+|{Near}[\\s-]+)(?<words>{Year})\\b", RegexOptions.ExplicitCapture)]
    static partial Regex YearAlone { get; }

    [GeneratedRegex($"\\b((?<relative>[Ll]ast|[Tt]his|[Nn]ext)\\s+)?(?<weekday>{WeekdayNames})\\b", RegexOptions.ExplicitCapture)]
    static partial Regex WeekdayAlone { get; }

    [GeneratedRegex($"\\b((?<near>{NearWords})\\s+)?(?<count>\\d\\d?\\d?|{CountWords})[\\s-]+(?<unit>days?|weeks?|months?|years?)\\s+(?<from>ago|after|before)\\b", RegexOptions.ExplicitCapture)]
    static partial Regex TimeElapsed { get; }
}
