using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.Core.Texts.Quantities;

/// <summary>Times of day as they are told with words, and what any time of day is in minutes.</summary>
static partial class QuantityClock
{
    const string Hour = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|midday)";

    static readonly string[] Hours = ["midnight", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Minutes after midnight; read as morning where the time itself does not say.</summary>
    public static decimal Minutes(string time)
    {
        if (!char.IsAsciiDigit(time[0])) return InWords(time.ToLowerInvariant());
        var digits = new string([.. time.TakeWhile(c => char.IsAsciiDigit(c) || c is ':' or '.')]).Split([':', '.'], StringSplitOptions.RemoveEmptyEntries);
        var first = int.Parse(digits[0], CultureInfo.InvariantCulture);
        var (hour, minute) = digits.Length > 1 ? (first, int.Parse(digits[1], CultureInfo.InvariantCulture)) : first >= 100 ? (first / 100, first % 100) : (first, 0);
        var isAfternoon = time.Contains('p') && hour < 12;
        var isMidnight = time.Contains('a') && hour == 12;
        return (isMidnight ? 0 : hour * 60) + (isAfternoon ? 720 : 0) + minute;
    }

    static decimal InWords(string time)
    {
        var words = time.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1) return OfHour(words[0]) * 60;
        // “o'clock” stands behind the hour.
        if (words.Length == 2) return OfHour(words[0]) * 60;
        var past = Array.FindIndex(words, word => word is "past" or "to");
        var minutes = words[..past] switch { [.., "half"] => 30, [.., "quarter"] => 15, ["five", ..] => 5, ["ten", ..] => 10, ["twenty", ..] => 20, _ => 25 };
        var hour = OfHour(words[past + 1]) * 60;
        return words[past] == "past" ? hour + minutes : hour == 0 ? 1440 - minutes : hour - minutes;
    }

    static int OfHour(string word) => word is "noon" or "midday" ? 12 : Math.Max(0, Array.IndexOf(Hours, word));

    /// <summary>“half past five”, “a quarter to six”, “ten past three”, “nine o'clock”.</summary>
    [GeneratedRegex($@"\b(?i:half past|quarter (?:past|to)|(?:five|ten|twenty|twenty-five)(?: minutes)? past|(?:five|ten|twenty|twenty-five) minutes to) {Hour}\b|\b(?i:{Hour}) o[’']clock\b", RegexOptions.CultureInvariant)]
    public static partial Regex Told { get; }

    /// <summary>“at twenty to six this morning”; “five to six people” is a range, and so is “at ten to twelve places”.</summary>
    [GeneratedRegex($@"\b(?i:at|at about|at around|before|after|until) (?<s>(?:five|ten|twenty|twenty-five) to {Hour})(?=[,.;:)]|$| (?:in|on|this|when|that|yesterday|today|tonight|and|a\.m\.|p\.m\.|am|pm)\b)", RegexOptions.CultureInvariant)]
    public static partial Regex ToldBefore { get; }

    /// <summary>“at six in the evening”, “around 9 at night”, “at noon”.</summary>
    [GeneratedRegex($@"\b(?i:at|about|around|before|after|until|by|since) (?<s>(?:{Hour}|1[0-2]|[1-9])(?= in the (?:morning|afternoon|evening)\b| at night\b)|(?:noon|midday)\b)", RegexOptions.CultureInvariant)]
    public static partial Regex OfHalfDay { get; }
}
