using System.Text.RegularExpressions;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Bench.Clusters;

/// <summary>Numbers, amounts, dates and clock times that a difference cuts in two. Looked for by patterns of its own, so that the engine does not judge itself.</summary>
static partial class SplitNumbers
{
    const string Months = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

    [GeneratedRegex($@"\b\d{{1,2}} {Months}(?:,? \d{{4}})?\b|\b{Months} \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{4}})?\b|\b\d{{1,2}}[:.]\d{{2}}(?: ?(?:[ap]m\b|[ap]\.m\.))?|\b\d+ ?(?:[ap]m\b|[ap]\.m\.)|[$€£]?\b\d+(?:[.,]\d+)*(?: (?:hundred|thousand|million|billion|trillion))?\b%?")]
    private static partial Regex Whole();

    /// <returns>How many there are in all articles, and those that a difference begins or ends in.</returns>
    public static (int All, IReadOnlyList<string> Split) Of(ArticleComparison comparison)
    {
        var cuts = comparison.Rows.SelectMany(row => row.Differences).SelectMany(difference => difference.Values).ToLookup(value => value.Article, value => value.Span);
        var all = 0;
        var split = new List<string>();
        foreach (var reading in comparison.Articles)
        {
            foreach (Match number in Whole().Matches(reading.Witness.Text.Text))
            {
                all++;
                var span = new TextSpan(number.Index, number.Index + number.Length);
                if (cuts[reading.Witness.Id].Any(cut => IsInside(cut.Start, span) || IsInside(cut.End, span))) split.Add($"{reading.Witness.Id} at {number.Index}: {number.Value}");
            }
        }
        return (all, split);
    }

    static bool IsInside(int at, TextSpan span) => at > span.Start && at < span.End;
}
