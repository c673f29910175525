using Timeline.Core.Comparison;

namespace Timeline.Core.Events;

/// <summary>One comparison that is being made, and who waits for it. Watching and leaving are for one thread at a time.</summary>
sealed class ComparisonUnderWay(TimeProvider clock, int texts)
{
    readonly CancellationTokenSource stop = new(Timeout.InfiniteTimeSpan, clock);
    volatile ComparisonProgress progress = new(ComparisonStage.Reading, 0, texts);
    int watching = 1;

    public Task<ReportComparison> Result { get; set; } = null!;

    public CancellationToken Stopped => stop.Token;

    public ComparisonProgress Progress => progress;

    public void Tell(ComparisonProgress now) => progress = now;

    /// <returns>False where it is too late: it was stopped.</returns>
    public bool Watch()
    {
        if (stop.IsCancellationRequested) return false;
        watching++;
        stop.CancelAfter(Timeout.InfiniteTimeSpan);
        return true;
    }

    public void Leave()
    {
        if (--watching == 0) stop.CancelAfter(CompareReports.Unwatched);
    }

    public void Stop() => stop.Cancel();
}
