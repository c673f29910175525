using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>A clock that a test moves, and that says when somebody has begun to wait by it: who moves it before that makes them wait for ever.</summary>
sealed class WatchedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    readonly ConcurrentDictionary<TimeSpan, TaskCompletionSource> begun = [];

    /// <summary>Done when somebody has begun to wait for just this long.</summary>
    public Task WaitedForAsync(TimeSpan length) => Begun(length).Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        Begun(dueTime).TrySetResult();
        return timer;
    }

    TaskCompletionSource Begun(TimeSpan length) => begun.GetOrAdd(length, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
