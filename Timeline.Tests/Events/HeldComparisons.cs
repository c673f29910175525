using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Web.Shell;

namespace Timeline.Tests.Events;

/// <summary>Comparisons that are not done before a test lets them.</summary>
sealed class HeldComparisons
{
    readonly SemaphoreSlim begun = new(0);
    readonly TaskCompletionSource released = new(), stopped = new();
    Action<ComparisonProgress> tell = _ => { };
    int count;

    /// <summary>How many were begun.</summary>
    public int Begun => Volatile.Read(ref count);

    /// <summary>Done when one of them was stopped.</summary>
    public Task Stopped => stopped.Task;

    /// <summary>Done when one more has begun.</summary>
    public Task BegunAsync() => begun.WaitAsync();

    public void Tell(ComparisonProgress progress) => tell(progress);

    /// <summary>Lets them all go on, those that will begin too.</summary>
    public void Release() => released.TrySetResult();

    public ReportComparison Run(IReadOnlyList<Witness> witnesses, string? baseId, HandTies? byHand, Action<ComparisonProgress>? progress, ReportComparison? before, CancellationToken cancelled)
    {
        Interlocked.Increment(ref count);
        tell = progress!;
        begun.Release();
        try
        {
            released.Task.Wait(cancelled);
        }
        catch (OperationCanceledException)
        {
            stopped.TrySetResult();
            throw;
        }
        return ReportComparison.Of(witnesses, baseId, byHand, progress, before, cancelled);
    }

    /// <summary>Has a program compare like this, and its pages wait for nothing.</summary>
    public void In(IServiceCollection services) => services.AddSingleton(_ => new CompareReports(TimeProvider.System, Run)).AddSingleton(new Patience(TimeSpan.Zero));
}
