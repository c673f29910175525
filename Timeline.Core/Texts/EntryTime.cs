using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.Core.Texts;

/// <summary>The time of day with which an entry of a running report begins: “14.10 Police say that …”.</summary>
static partial class EntryTime
{
    /// <returns>Where the words behind it begin; where the stretch begins, if it begins with no time.</returns>
    public static int EndOf(string text, TextSpan stretch) => Match(text, stretch, Pattern) is { } match ? match.Index + match.Length : stretch.Start;

    /// <returns>Null where the stretch neither begins with one nor is one.</returns>
    public static TimeOnly? Of(string text, TextSpan stretch)
    {
        if ((Match(text, stretch, Pattern) ?? Match(text, stretch, Alone)) is not { } match) return null;
        var hour = Number(match.Groups["hour"]);
        return new TimeOnly(match.Groups["half"].ValueSpan is [var half, ..] ? hour % 12 + (half == 'p' ? 12 : 0) : hour, Number(match.Groups["minute"]));
    }

    static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    static Match? Match(string text, TextSpan stretch, Regex pattern) =>
        stretch.Length > 0 && char.IsAsciiDigit(text[stretch.Start]) && pattern.Match(text, stretch.Start, stretch.Length) is { Success: true } match ? match : null;

    const string Time = @"\A(?<s>(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?: ?(?:(?<half>[ap])\.?m\b\.?|hrs\b|GMT\b|BST\b))?)";

    /// <summary>With the time itself as <c>s</c>. Behind it a sentence begins, so that “4.50 metres” is none, or, behind a dash, a number that is no time: “12:00 – 14:30” is none.</summary>
    [GeneratedRegex(Time + @"(?:[ :–—-]+(?=[""“‘']?\p{Lu})| [–—-] (?=\d)(?!\d{1,2}[:.]\d\d\b))", RegexOptions.CultureInvariant)]
    public static partial Regex Pattern { get; }

    /// <summary>A line of its own, as the head of an entry.</summary>
    [GeneratedRegex(Time + @"\s*\z", RegexOptions.CultureInvariant)]
    static partial Regex Alone { get; }
}
