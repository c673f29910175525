namespace Timeline.Core.Comparison;

/// <summary>The parts of a comparison, in their order.</summary>
public enum ComparisonStage
{
    /// <summary>Each text by itself; counted in texts.</summary>
    Reading,

    /// <summary>Every sentence against those of the other texts; counted in sentences.</summary>
    Sentences,

    /// <summary>The words of the sentences that belong together; counted in rows.</summary>
    Rows,

    /// <summary>Who says what, and how the values stand; counted in sentences.</summary>
    Claims,
}

/// <summary>How far a comparison is.</summary>
/// <param name="Done">Of this stage.</param>
/// <param name="All">Of this stage; at least 1.</param>
public sealed record ComparisonProgress(ComparisonStage Stage, int Done, int All)
{
    /// <summary>What counts the parts of a stage as they are done, from any thread; null where nobody is to be told.</summary>
    internal static Action? Counter(ComparisonStage stage, int all, Action<ComparisonProgress>? progress)
    {
        if (progress is null || all == 0) return null;
        var (gate, done) = (new Lock(), 0);
        progress(new ComparisonProgress(stage, 0, all));
        return () =>
        {
            lock (gate) progress(new ComparisonProgress(stage, ++done, all));
        };
    }
}
