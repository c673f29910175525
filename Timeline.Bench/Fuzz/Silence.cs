using System.Diagnostics;

namespace Timeline.Bench.Fuzz;

/// <summary>How long a reader leaves its caller without an answer. A file of many articles answers with each of them, so that its length is no fault of the reader.</summary>
sealed class Silence
{
    readonly Lock turn = new();
    readonly Stopwatch watch = Stopwatch.StartNew();
    TimeSpan begun, spentThen = Spent, longest;

    /// <summary>The one that lasts.</summary>
    public TimeSpan Now
    {
        get { lock (turn) return Lasted; }
    }

    public TimeSpan Longest
    {
        get { lock (turn) return longest; }
    }

    public void Break()
    {
        lock (turn)
        {
            if (Lasted > longest) longest = Lasted;
            (begun, spentThen) = (watch.Elapsed, Spent);
        }
    }

    // Neighbours on the machine lengthen the time on the clock, never that of the processor; what waits spends none.
    TimeSpan Lasted
    {
        get
        {
            var (clock, spent) = (watch.Elapsed - begun, Spent - spentThen);
            return clock > LongWait || clock < spent ? clock : spent;
        }
    }

    static readonly TimeSpan LongWait = TimeSpan.FromSeconds(15);

    static TimeSpan Spent => Environment.CpuUsage.TotalTime;
}
