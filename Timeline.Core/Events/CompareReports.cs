using Microsoft.Extensions.Caching.Memory;
using Timeline.Core.Claims;
using Timeline.Core.Comparison;

namespace Timeline.Core.Events;

/// <summary>What the engine makes of an event's reports.</summary>
/// <param name="Claims">What it found; what a person set down instead stands in <see cref="CuratedClaim"/>.</param>
public sealed record ReportComparison(ArticleComparison Sources, IReadOnlyList<Attribution> Attributions, IReadOnlyList<Claim> Claims);

/// <summary>Sets the reports of an event side by side, and keeps the result for as long as somebody reads it.</summary>
/// <remarks>A result depends on nothing but the texts and the base: it is kept under their hashes, and never grows stale.</remarks>
public sealed class CompareReports(CompareWitnesses compare) : IDisposable
{
    /// <summary>How many comparisons are kept; the longest unread goes first.</summary>
    const int Kept = 100;

    readonly MemoryCache results = new(new MemoryCacheOptions { SizeLimit = Kept });

    /// <param name="baseId">The id of the base; null, or of none of them: the earliest published.</param>
    /// <exception cref="ArgumentException">There is no witness.</exception>
    public ReportComparison Run(IReadOnlyList<Witness> witnesses, string? baseId = null, CancellationToken cancel = default)
    {
        var known = witnesses.Any(witness => witness.Id == baseId) ? baseId : null;
        var key = string.Join(' ', witnesses.Select(witness => $"{witness.Id}:{witness.Text.Hash}:{witness.Published}").Order(StringComparer.Ordinal)) + " by " + known;
        return results.GetOrCreate(key, entry =>
        {
            entry.Size = 1;
            var sources = compare.Run(witnesses, known, cancelled: cancel);
            var attributions = AttributionFinder.Find(witnesses, sources.Names);
            return new ReportComparison(sources, attributions, ClaimFinder.Find(witnesses, sources.Families, sources.Names, attributions, sources.Rows));
        })!;
    }

    public void Dispose() => results.Dispose();
}
