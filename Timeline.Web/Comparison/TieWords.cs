using System.Globalization;
using Timeline.Core.Comparison;

namespace Timeline.Web.Comparison;

/// <summary>How sure a row is, in a word and a number.</summary>
static class TieWords
{
    /// <summary>From here the cells share most of what weighs in them.</summary>
    const double Firm = 0.6;

    /// <summary>How sure the program is that the cells of a row belong together; null of one cell alone.</summary>
    /// <param name="isByHand">Whether a person set something in it.</param>
    public static string? Of(ComparisonRow row, bool isByHand) =>
        row.Cells.Count == 1 ? null : isByHand ? string.Format(CultureInfo.CurrentCulture, ByHandWords.HowSureAlone, Of(row.Score)) : Of(row.Score);

    /// <param name="score">0 to 1, as <see cref="ComparisonRow.Score"/>.</param>
    public static string Of(double score) => string.Format(
        CultureInfo.CurrentCulture, score < ComparisonRow.Loose ? ComparisonPageWords.LooseTie : score < Firm ? ComparisonPageWords.FairTie : ComparisonPageWords.FirmTie, score);
}
