using Timeline.Core.Comparison;

namespace Timeline.Web.Comparison;

/// <summary>How near a sentence is to another, in a word.</summary>
static class NearnessWords
{
    public static string Of(Nearness label) => label switch
    {
        Nearness.Identical => ComparisonPageWords.Identical,
        Nearness.Near => ComparisonPageWords.Near,
        Nearness.Rewritten => ComparisonPageWords.Rewritten,
        Nearness.Related => ComparisonPageWords.Related,
        Nearness.Unique => ComparisonPageWords.Unique,
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, null),
    };
}
