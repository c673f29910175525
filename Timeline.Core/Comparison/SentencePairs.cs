using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>Scores every two sentences of different witnesses that share enough to be worth it.</summary>
/// <remarks>
/// Half of the score is the weight of common stems, names and figures against that of both sentences, a quarter against that of the lighter one (one sentence here may be two there),
/// a quarter the weight of the common runs of three words; the same quotation adds to it. Position has no part in it.
/// </remarks>
static class SentencePairs
{
    /// <summary>Pairs below are not kept.</summary>
    public const float Floor = 0.09f;

    const double SameQuotation = 0.15;

    /// <summary>What rounding may add to a score.</summary>
    const double Rounding = 0.001;

    /// <summary>Common weight, in words that stand in two sentences only, below which a pair says little.</summary>
    const double EnoughRareWords = 1.35;

    /// <summary>How much of its heaviest word does not count as evidence: one name in common, however rare, is no statement in common.</summary>
    const double AloneDiscount = 0.6;

    /// <param name="Weight">Of all that two sentences have in common.</param>
    /// <param name="Evidence">The same, less what its heaviest part alone cannot show.</param>
    readonly record struct Shared(double Weight, double Evidence);

    /// <returns>By the sentences' numbers.</returns>
    public static List<SentencePair> Score(SentenceTable table, Action<ComparisonProgress>? progress, CancellationToken cancelled)
    {
        var postings = new KeyPostings(table);
        var runs = InParallel.Map([.. Enumerable.Range(0, table.Count)], number => new WeighedRuns(table, number), cancelled);
        var sharedRuns = SharedRunPostings.Of(runs);
        var found = new List<SentencePair>[table.Count];
        var scored = ComparisonProgress.Counter(ComparisonStage.Sentences, table.Count, progress);
        Parallel.For(0, table.Count, new ParallelOptions { CancellationToken = cancelled }, () => new Scorer(table, postings, runs, sharedRuns), (a, _, scorer) =>
        {
            found[a] = scorer.PairsOf(a);
            scored?.Invoke();
            return scorer;
        }, _ => { });
        return [.. found.SelectMany(pairs => pairs)];
    }

    /// <summary>The pairs of one sentence after another, on one thread.</summary>
    /// <param name="runs">Of each sentence.</param>
    sealed class Scorer(SentenceTable table, KeyPostings postings, WeighedRuns[] runs, SharedRunPostings sharedRuns)
    {
        readonly (double Weight, double Heaviest)[] common = new (double, double)[table.Count];

        /// <summary>For each sentence the last with which it was found to have a run in common.</summary>
        readonly int[] runsWith = NoSentences(table.Count);

        /// <returns>Those with a later sentence.</returns>
        public List<SentencePair> PairsOf(int a)
        {
            var found = new List<SentencePair>();
            var (keys, shares) = table.Keys(a);
            var firstOfOthers = table.NumberOf(table.WitnessOf(a) + 1, 0);
            for (var at = 0; at < keys.Length; at++)
            {
                var own = table.Weight(keys[at], shares[at]);
                foreach (var (b, share) in postings.From(firstOfOthers, keys[at]))
                {
                    ref var shared = ref common[b];
                    var both = share >= shares[at] ? own : table.Weight(keys[at], share);
                    shared = (shared.Weight + both, Math.Max(shared.Heaviest, both));
                }
            }
            sharedRuns.Mark(a, runsWith);
            // Most later sentences share some word: going through all of them is less than keeping a list in order.
            for (var b = firstOfOthers; b < common.Length; b++)
            {
                if (common[b].Weight == 0) continue;
                var shared = new Shared(common[b].Weight, common[b].Weight - AloneDiscount * common[b].Heaviest);
                if (Score(table, a, b, shared, runs[a], runs[b], runsWith[b] == a) is var score && score >= Floor)
                    found.Add(new SentencePair(a, b, score));
            }
            Array.Clear(common, firstOfOthers, common.Length - firstOfOthers);
            return found;
        }

        static int[] NoSentences(int count)
        {
            var none = new int[count];
            Array.Fill(none, -1);
            return none;
        }
    }

    static double Weighed(SentenceTable table, int a, int b, Shared shared, double run)
    {
        var (both, lighter) = (table.Mass(a) + table.Mass(b), Math.Min(table.Mass(a), table.Mass(b)));
        if (lighter <= 0) return 0;
        var evidence = Math.Min(1, shared.Evidence / (EnoughRareWords * table.RareWeight));
        return (0.5 * Math.Min(1, 2 * shared.Weight / both) + 0.25 * Math.Min(1, shared.Weight / lighter) + 0.25 * run) * evidence;
    }

    static float Score(SentenceTable table, int a, int b, Shared shared, WeighedRuns one, WeighedRuns other, bool haveRuns)
    {
        if (one.Words == other.Words && one.Hash == other.Hash) return 1;
        // Most pairs would stay below the floor even if all their words stood in common runs.
        var most = Weighed(table, a, b, shared, haveRuns ? 1 : 0) + (one.IsQuoting && other.IsQuoting ? SameQuotation : 0);
        if (most < Floor - Rounding) return 0;
        var score = Weighed(table, a, b, shared, haveRuns ? one.Common(other) : 0);
        if (one.SharesQuotation(other)) score += SameQuotation;
        // Only sentences with the same words are surely the same. Three digits, so that what decides is what is shown.
        return MathF.Round((float)Math.Min(0.999, score), 3);
    }
}
