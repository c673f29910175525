using Timeline.Core.Texts.Bearers;

namespace Timeline.Core.Comparison;

/// <summary>Sets witnesses side by side, sentences first: rows, then words inside the rows.</summary>
public sealed class CompareWitnesses
{
    /// <param name="witnesses">With different ids; the order makes no difference.</param>
    /// <param name="baseId">The id of the base; null for the earliest published, of those the least by id.</param>
    /// <param name="progress">Told after each text, sentence and row, from any thread, one call at a time.</param>
    /// <param name="byHand">What people set down; it holds wherever it can.</param>
    /// <param name="named">Told who is named in them, before they are compared: what hangs on that alone can go on beside the rest.</param>
    /// <param name="before">A comparison of some of the same witnesses, which spares work and changes nothing.</param>
    /// <exception cref="ArgumentException">There is no witness, two have one id, or none is the base.</exception>
    public ArticleComparison Run(IReadOnlyCollection<Witness> witnesses, string? baseId = null, Action<ComparisonProgress>? progress = null, HandTies? byHand = null, ArticleComparison? before = null, Action<NameIndex>? named = null, CancellationToken cancelled = default)
    {
        byHand ??= HandTies.None;
        var ordered = witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal).ToArray();
        if (ordered.Length == 0 || ordered.DistinctBy(witness => witness.Id).Count() < ordered.Length) throw new ArgumentException("Witnesses need different ids.", nameof(witnesses));
        var chosen = baseId is null ? ordered.Min(PublicationOrder.EarliestFirst)! : Array.Find(ordered, witness => witness.Id == baseId) ?? throw new ArgumentException($"No witness is {baseId}.", nameof(baseId));

        // What each text tells alone takes half of the time of comparing them for the first time.
        var apart = ordered.Select(witness => witness.Reading).Distinct().ToArray();
        var read = ComparisonProgress.Counter(ComparisonStage.Reading, apart.Length, progress);
        Parallel.ForEach(apart, new ParallelOptions { CancellationToken = cancelled }, reading =>
        {
            reading.ReadAll(cancelled);
            read?.Invoke();
        });
        var names = NameIndex.Of(ordered.Select(witness => new NamedText(witness.Id, witness.Reading)), byHand.Names);
        named?.Invoke(names);
        var earlier = new EarlierComparison(before, ordered.Length);
        var readings = new List<WitnessReading>(ordered.Length);
        foreach (var witness in ordered)
        {
            cancelled.ThrowIfCancellationRequested();
            readings.Add(earlier.Read(witness, names.AtomsIn(witness.Id)));
        }
        Parallel.ForEach(readings, new ParallelOptions { CancellationToken = cancelled }, reading => reading.MakeAll());
        var table = new SentenceTable(readings, earlier.Lexicon);
        var pairs = SentencePairs.Score(table, progress, cancelled);
        var ties = RowTies.Settle(table, byHand.Rows);
        var rows = RowOrder.Order(table, RowClusters.Cluster(table, pairs, ties, cancelled), Array.IndexOf(ordered, chosen));
        var built = new ComparisonRows(table, chosen, earlier).Build(rows, progress, cancelled);
        built = NearestRows.Point(table, pairs, rows, built);
        OnlyIn[] alone = [.. built.Where(row => row.Label == Nearness.Unique).SelectMany(row => row.Cells).Select(cell => new OnlyIn(cell.Article, cell.Span)).OrderBy(only => only.Article, StringComparer.Ordinal).ThenBy(only => only.Span)];
        var (families, kept) = WireFamilies.Of(readings, byHand.Families);
        return new ArticleComparison(readings, names, chosen.Id, families, built, alone) { Lexicon = earlier.Lexicon, ByHand = [.. ties.Outcomes.Concat(names.ByHand).Concat(kept).OrderBy(one => one.Correction)] };
    }
}
