using Timeline.Core.Claims;
using Timeline.Core.Claims.Grouping;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;
using Timeline.Core.Texts.Bearers;

namespace Timeline.Core.Events;

/// <summary>What the engine makes of the reports of one event.</summary>
/// <param name="Claims">What it found; what a person set down instead stands in <see cref="CuratedClaim"/>.</param>
public sealed record ReportComparison(ArticleComparison Sources, IReadOnlyList<Attribution> Attributions, IReadOnlyList<Claim> Claims)
{
    /// <summary>For a later comparison of some of the same reports.</summary>
    internal WitnessClaims? Told { get; private init; }

    /// <param name="before">What came of a comparison of some of the same reports, which spares work and changes nothing.</param>
    /// <param name="progress">Told after each step, from any thread, one call at a time.</param>
    /// <exception cref="ArgumentException">There is no witness, two have one id, or none is the base.</exception>
    public static ReportComparison Of(IReadOnlyList<Witness> witnesses, string? baseId = null, HandTies? byHand = null, Action<ComparisonProgress>? progress = null, ReportComparison? before = null, CancellationToken cancelled = default)
    {
        var later = progress is null ? null : new LaterProgress(progress);
        Task<(WitnessClaims Told, WordGroups Words)>? beside = null;
        try
        {
            // Who says what hangs on the texts and their names alone, and fills the processors while rows are put in order on one of them.
            var sources = new CompareWitnesses().Run(witnesses, baseId, progress, byHand, before?.Sources, names => beside = Task.Run(() => Read(names), CancellationToken.None), cancelled);
            later?.Open();
            var (told, words) = beside!.GetAwaiter().GetResult();
            return new ReportComparison(sources, told.Attributions, ClaimFinder.Find(witnesses, sources.Families, words, sources.Rows)) { Told = told };
        }
        finally
        {
            if (beside is not null) Task.WaitAny([beside], CancellationToken.None);
        }

        (WitnessClaims, WordGroups) Read(NameIndex names)
        {
            var told = new WitnessClaims(witnesses, names, before?.Told, later is null ? null : later.Tell, cancelled);
            var words = new WordGroups(told.Claims);
            _ = words.Pairs;
            return (told, words);
        }
    }
}
