using System.Diagnostics;

namespace Timeline.Bench;

/// <summary>Times what is done over and over.</summary>
static class Rounds
{
    /// <summary>The runtime compiles what runs often anew, three times over, and beside the work; before that is done, it measures its compiler. Warm is what has not become faster by a fiftieth in so many rounds, nor for as long as the compiler may wait and work.</summary>
    const int Warming = 10;

    static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    /// <summary>Runs until that becomes no faster.</summary>
    public static void Warm(Action round)
    {
        var (best, since, settling) = (TimeSpan.FromDays(1), 0, Stopwatch.StartNew());
        while (since < Warming || settling.Elapsed < Settling)
        {
            var time = Time(round);
            if (time < best * 0.98)
            {
                (best, since) = (time, 0);
                settling.Restart();
            }
            else since++;
        }
    }

    public const int Measured = 5;

    /// <returns>The least time of so many rounds.</returns>
    public static TimeSpan Best(Action round, int of = Measured) => Enumerable.Range(0, of).Min(_ => Time(round));

    public static TimeSpan Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }
}
