using System.Diagnostics;
using System.Runtime;

namespace Timeline.Bench;

/// <summary>Times what is done over and over.</summary>
static class Rounds
{
    /// <summary>The runtime compiles what runs often anew, three times over, and beside the work; before that is done, it measures its compiler. Warm is what has run so long with hardly anything compiled.</summary>
    static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    /// <summary>Some rare path is always reached once more.</summary>
    const int Rare = 20;

    /// <summary>Runs until the runtime has compiled it for good.</summary>
    public static void Warm(Action round)
    {
        long before;
        do
        {
            before = JitInfo.GetCompiledMethodCount();
            for (var settling = Stopwatch.StartNew(); settling.Elapsed < Settling;) round();
        }
        while (JitInfo.GetCompiledMethodCount() - before > Rare);
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
