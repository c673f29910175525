using Timeline.Core.Comparison;

namespace Timeline.Core.Events;

/// <summary>Waiting for a comparison was ended before it was done; it goes on.</summary>
/// <param name="progress">How far it was.</param>
public sealed class ComparisonUnderWayException(ComparisonProgress progress, CancellationToken waiting) : OperationCanceledException(waiting)
{
    public ComparisonProgress Progress => progress;
}
