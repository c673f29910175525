using Microsoft.Extensions.Caching.Memory;
using Timeline.Core.Claims;
using Timeline.Core.Comparison;

namespace Timeline.Core.Events;

/// <summary>What the engine makes of an event's reports.</summary>
/// <param name="Claims">What it found; what a person set down instead stands in <see cref="CuratedClaim"/>.</param>
public sealed record ReportComparison(ArticleComparison Sources, IReadOnlyList<Attribution> Attributions, IReadOnlyList<Claim> Claims);

/// <summary>Sets the reports of an event side by side, and keeps the result for as long as somebody reads it.</summary>
/// <remarks>A result depends on nothing but the texts, the base and what was set by hand: it is kept under all of them, and never grows stale.</remarks>
public sealed class CompareReports(CompareWitnesses compare) : IDisposable
{
    /// <summary>How many comparisons are kept; the longest unread goes first.</summary>
    const int Kept = 100;

    /// <summary>How many characters of texts are kept as read; the longest uncompared go first.</summary>
    const long KeptCharacters = 4_000_000;

    readonly MemoryCache results = new(new MemoryCacheOptions { SizeLimit = Kept });
    readonly MemoryCache readings = new(new MemoryCacheOptions { SizeLimit = KeptCharacters });

    /// <param name="byHand">What people set down about it.</param>
    /// <param name="baseId">The id of the base; null, or of none of them: the earliest published.</param>
    /// <exception cref="ArgumentException">There is no witness.</exception>
    public ReportComparison Run(IReadOnlyList<Witness> witnesses, HandTies byHand, string? baseId = null, CancellationToken cancel = default)
    {
        var known = witnesses.Any(witness => witness.Id == baseId) ? baseId : null;
        var key = string.Join(' ', witnesses.Select(witness => $"{witness.Id}:{witness.Text.Hash}:{witness.Published}").Order(StringComparer.Ordinal)) + " by " + known + '\n' + byHand.Key;
        return results.GetOrCreate(key, entry =>
        {
            entry.Size = 1;
            var read = witnesses.Select(Read).ToList();
            var sources = compare.Run(read, known, byHand: byHand, cancelled: cancel);
            var attributions = AttributionFinder.Find(read, sources.Names);
            return new ReportComparison(sources, attributions, ClaimFinder.Find(read, sources.Families, sources.Names, attributions, sources.Rows));
        })!;
    }

    public void Dispose()
    {
        results.Dispose();
        readings.Dispose();
    }

    // One more article, or one source fewer in view, and the others need not be read again.
    Witness Read(Witness witness)
    {
        var reading = readings.GetOrCreate((witness.Text.Hash, witness.Title, string.Join(' ', witness.Body)), entry =>
        {
            entry.Size = witness.Text.Text.Length + 1;
            return witness.Reading;
        })!;
        return witness with { Body = reading.Body, Reading = reading };
    }
}
