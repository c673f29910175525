using Microsoft.Extensions.Caching.Memory;
using Timeline.Core.Comparison;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Events;

/// <summary>Sets the reports of an event side by side, and keeps the result for as long as somebody reads it.</summary>
/// <remarks>
/// A result depends on nothing but the texts, the base and what was set by hand: it is kept under all of them, and never grows stale.
/// The work goes on beside the request that asked for it, once for all who ask the same, and stops when nobody has waited for it for a while.
/// </remarks>
public sealed class CompareReports : IDisposable
{
    /// <summary>How long work goes on that nobody waits for: a page that shows how far it is asks again within it.</summary>
    public static readonly TimeSpan Unwatched = TimeSpan.FromSeconds(15);

    /// <summary>How many comparisons are kept; the longest unread goes first.</summary>
    const int Kept = 100;

    /// <summary>How many characters of texts are kept as read; the longest uncompared go first.</summary>
    const long KeptCharacters = 4_000_000;

    /// <summary>Texts of more characters together take seconds and all processors: one such comparison at a time.</summary>
    const int LargeCharacters = 400_000;

    readonly TimeProvider clock;
    readonly Work work;
    readonly MemoryCache results = new(new MemoryCacheOptions { SizeLimit = Kept });
    readonly MemoryCache readings = new(new MemoryCacheOptions { SizeLimit = KeptCharacters });
    readonly SemaphoreSlim large = new(1);
    readonly Dictionary<string, ComparisonUnderWay> underWay = [];
    readonly Lock gate = new();

    /// <inheritdoc cref="ReportComparison.Of"/>
    internal delegate ReportComparison Work(IReadOnlyList<Witness> witnesses, string? baseId, HandTies? byHand, Action<ComparisonProgress>? progress, ReportComparison? before, CancellationToken cancelled);

    public CompareReports(TimeProvider clock)
        : this(clock, ReportComparison.Of)
    {
    }

    internal CompareReports(TimeProvider clock, Work work) => (this.clock, this.work) = (clock, work);

    /// <param name="byHand">What people set down about it.</param>
    /// <param name="baseId">The id of the base; null, or of none of them: the earliest published.</param>
    /// <param name="waiting">Ends the waiting; the work goes on for <see cref="Unwatched"/>.</param>
    /// <exception cref="ArgumentException">There is no witness.</exception>
    /// <exception cref="ComparisonUnderWayException">The waiting was ended.</exception>
    public async Task<ReportComparison> RunAsync(IReadOnlyList<Witness> witnesses, HandTies byHand, string? baseId = null, CancellationToken waiting = default)
    {
        var known = witnesses.Any(witness => witness.Id == baseId) ? baseId : null;
        var key = string.Join(' ', witnesses.Select(witness => $"{witness.Id}:{witness.Text.Hash}:{witness.Title}:{string.Join(',', witness.Body)}:{witness.Published}:{witness.Agency}:{witness.Outlet}").Order(StringComparer.Ordinal)) + " by " + known + '\n' + byHand.Key;
        while (true)
        {
            ComparisonUnderWay one;
            lock (gate)
            {
                if (results.TryGetValue(key, out ReportComparison? result)) return result!;
                if (!underWay.TryGetValue(key, out one!) || !one.Watch()) underWay[key] = one = Begin(key, witnesses, byHand, known);
            }
            try
            {
                return await one.Result.WaitAsync(waiting);
            }
            catch (OperationCanceledException)
            {
                if (waiting.IsCancellationRequested) throw new ComparisonUnderWayException(one.Progress, waiting);
                // Else it was stopped as nobody waited for it, in the moment in which this began to.
            }
            finally
            {
                lock (gate) one.Leave();
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var one in underWay.Values) one.Stop();
        }
        results.Dispose();
        readings.Dispose();
    }

    ComparisonUnderWay Begin(string key, IReadOnlyList<Witness> witnesses, HandTies byHand, string? baseId)
    {
        var one = new ComparisonUnderWay(clock, witnesses.Count);
        one.Result = Task.Run(() => CompareAsync(key, one, witnesses, byHand, baseId));
        return one;
    }

    async Task<ReportComparison> CompareAsync(string key, ComparisonUnderWay one, IReadOnlyList<Witness> witnesses, HandTies byHand, string? baseId)
    {
        var isLarge = witnesses.Sum(witness => witness.Text.Text.Length) > LargeCharacters;
        try
        {
            if (isLarge) await large.WaitAsync(one.Stopped);
            try
            {
                var texts = witnesses.Select(Text).ToArray();
                var result = work([.. witnesses.Zip(texts, Read)], baseId, byHand, one.Tell, Before(texts), one.Stopped);
                results.Set(key, result, new MemoryCacheEntryOptions { Size = 1 });
                foreach (var text in texts) text.Compared.SetTarget(result);
                return result;
            }
            finally
            {
                if (isLarge) large.Release();
            }
        }
        finally
        {
            lock (gate)
            {
                if (underWay.GetValueOrDefault(key) == one) underWay.Remove(key);
            }
        }
    }

    /// <summary>A text that was read, and the last comparison that it was in, for as long as that is kept.</summary>
    sealed record KeptText(TextReading Reading, WeakReference<ReportComparison?> Compared);

    // One more article, or one source fewer in view, and the others need not be read again.
    KeptText Text(Witness witness) => readings.GetOrCreate((witness.Text.Hash, witness.Title, string.Join(' ', witness.Body)), entry =>
    {
        entry.Size = witness.Text.Text.Length + 1;
        return new KeptText(witness.Reading, new(null));
    })!;

    static Witness Read(Witness witness, KeptText text) => witness with { Body = text.Reading.Body, Reading = text.Reading };

    /// <summary>The comparison in which most of the texts were last.</summary>
    static ReportComparison? Before(IEnumerable<KeptText> texts) =>
        texts.Select(text => text.Compared.TryGetTarget(out var last) ? last : null).OfType<ReportComparison>().GroupBy<ReportComparison, object>(last => last, ReferenceEqualityComparer.Instance).MaxBy(same => same.Count())?.First();
}
