using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Web.Shell;

namespace Timeline.Web.Comparison;

/// <summary>Waits for what needs a comparison, as long as a page may take.</summary>
static class ComparedSoon
{
    /// <param name="read">Its token ends the waiting.</param>
    /// <returns>The answer, or how far the comparison is.</returns>
    public static async Task<(T? Answer, ComparisonProgress? UnderWay)> WaitAsync<T>(this Patience patience, Func<CancellationToken, Task<T>> read, CancellationToken cancel)
    {
        using var waiting = patience.Begin(cancel);
        try
        {
            return (await read(waiting.Token), null);
        }
        catch (ComparisonUnderWayException still) when (!cancel.IsCancellationRequested)
        {
            return (default, still.Progress);
        }
    }
}
