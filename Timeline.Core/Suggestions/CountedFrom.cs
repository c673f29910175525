using System.Globalization;
using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>A length of time after or before which something else was: “three days after bombs killed …” dates the bombs.</summary>
/// <param name="Span">Of the words “three days after”.</param>
/// <param name="Date">Of what stands behind them.</param>
sealed partial record CountedFrom(TextSpan Span, EdtfDate Date)
{
    [GeneratedRegex(@"\b((?<near>nearly|almost|about|around|roughly|some|over|more than|less than) )?(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,3}) (?<unit>day|week|month|year)s? (?<side>after|before) \p{L}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Lengths { get; }

    static readonly string[] Counts = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <param name="news">The day of what the sentence itself tells.</param>
    public static IReadOnlyList<CountedFrom> In(SourceText text, TextSpan sentence, CalendarDay news)
    {
        var found = new List<CountedFrom>();
        foreach (Match match in Lengths.Matches(text[sentence]))
        {
            var said = match.Groups["count"].Value.ToLowerInvariant();
            var count = int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : Math.Max(1, Array.IndexOf(Counts, said));
            var back = match.Groups["side"].Value.Equals("after", StringComparison.OrdinalIgnoreCase) ? -count : count;
            found.Add(new CountedFrom(new TextSpan(sentence.Start + match.Index, sentence.Start + match.Index + match.Length - 1), DateOf(news, back, match.Groups["unit"].Value.ToLowerInvariant(), match.Groups["near"].Success)));
        }
        return found;
    }

    // Months and years are counted by the month; of what is only near, no more is known than the unit.
    static EdtfDate DateOf(CalendarDay from, int count, string unit, bool isNear) => unit switch
    {
        "day" => EdtfDate.Day(from.AddDays(count)),
        "week" => Around(from.AddDays(7 * count)),
        "month" => MonthOf(from.AddMonths(count)),
        _ when isNear => EdtfDate.Year(from.AddMonths(12 * count).Year),
        _ => MonthOf(from.AddMonths(12 * count)),
    };

    /// <summary>The week around a day: who counts in weeks does not count days.</summary>
    public static EdtfDate Around(CalendarDay day) => EdtfDate.Read($"[{EdtfDate.Day(day.AddDays(-3))}..{EdtfDate.Day(day.AddDays(3))}]").Date!;

    static EdtfDate MonthOf(CalendarDay day) => EdtfDate.Month(day.Year, day.Month);
}
