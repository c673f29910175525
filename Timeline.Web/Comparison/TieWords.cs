using System.Globalization;
using Timeline.Core.Comparison;

namespace Timeline.Web.Comparison;

/// <summary>How sure a row is, in a word and a number.</summary>
static class TieWords
{
    /// <summary>From here the cells share most of what weighs in them.</summary>
    const double Firm = 0.6;

    /// <param name="score">0 to 1, as <see cref="ComparisonRow.Score"/>.</param>
    public static string Of(double score) => string.Format(
        CultureInfo.CurrentCulture, score < ComparisonRow.Loose ? ComparisonPageWords.LooseTie : score < Firm ? ComparisonPageWords.FairTie : ComparisonPageWords.FirmTie, score);
}
