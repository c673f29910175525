using System.Globalization;
using Timeline.Core.Comparison;

namespace Timeline.Web.Comparison;

/// <summary>How far a comparison is, in words.</summary>
static class StageWords
{
    public static string Say(ComparisonProgress progress) => string.Format(CultureInfo.CurrentCulture, WordsOf(progress.Stage), progress.Done, progress.All);

    static string WordsOf(ComparisonStage stage) => stage switch
    {
        ComparisonStage.Reading => CompareWords.Reading,
        ComparisonStage.Sentences => CompareWords.Sentences,
        ComparisonStage.Rows => CompareWords.Rows,
        _ => CompareWords.Claims,
    };
}
