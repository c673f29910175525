using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>Makes rows to read of rows of sentences: cells with their labels, differences, reasons.</summary>
sealed class ComparisonRows(SentenceTable table, Witness chosen, EarlierComparison earlier)
{
    readonly RowReasons reasons = new(table);
    readonly int[] leads = [.. Enumerable.Range(0, table.Readings.Count).OrderBy(w => table.Readings[w].Witness != chosen).ThenBy(w => table.Readings[w].Witness, PublicationOrder.EarliestFirst)];

    public IReadOnlyList<ComparisonRow> Build(IReadOnlyList<RowOrder.Placed> placed, Action<ComparisonProgress>? progress, CancellationToken cancelled)
    {
        var titles = Titles();
        var before = titles is null ? 0 : 1;
        var built = ComparisonProgress.Counter(ComparisonStage.Rows, placed.Count, progress);
        var rows = InParallel.Map(placed, one =>
        {
            var row = Row(one, before);
            built?.Invoke();
            return row;
        }, cancelled);
        return titles is null ? rows : [titles, .. rows];
    }

    ComparisonRow Row(RowOrder.Placed placed, int before)
    {
        var cells = placed.Row.Sentences.GroupBy(table.WitnessOf).Select(run => new Cell(run.Key, Span(run), Tokens(run)) { MovedFrom = placed.MovedFrom.TryGetValue(run.Key, out var from) ? Math.Max(0, from + before) : null });
        return Row([.. cells], placed.Row.Score, why: null) with { ByHand = placed.Row.ByHand };
    }

    sealed record Cell(int Witness, TextSpan Span, Token[] Tokens)
    {
        public int? MovedFrom { get; init; }
    }

    ComparisonRow? Titles()
    {
        var cells = Enumerable.Range(0, table.Readings.Count).Where(w => table.Readings[w].Title is not null)
            .Select(w => new Cell(w, table.Readings[w].Title!.Value.Span, table.Readings[w].TokensOf(table.Readings[w].Title!.Value).ToArray())).ToArray();
        return cells.Length == 0 ? null : Row(cells, 1, ComparisonWords.Titles);
    }

    ComparisonRow Row(Cell[] cells, double score, string? why)
    {
        var tokens = Array.ConvertAll(cells, cell => cell.Tokens);
        var known = cells.Length == 1 ? null : earlier.Row(Array.ConvertAll(cells, cell => (Id(cell), cell.Span)), chosen.Id);
        if (known is not null)
            return known with { Cells = [.. known.Cells.Zip(cells, (own, cell) => own with { MovedFrom = cell.MovedFrom })], Score = Math.Round(score, 3), Why = why ?? reasons.Why(tokens, known.Label, 1 - score), ByHand = [] };
        var near = Provenance.Of(tokens);
        return new ComparisonRow(
            near.Label,
            [.. cells.Select((cell, at) => new RowCell(Id(cell), cell.Span, near.Labels[at], cell.MovedFrom) { CopyOf = near.CopyOf[at] == at ? null : Id(cells[near.CopyOf[at]]) })],
            cells.Length == 1 || near.Label == Nearness.Identical ? [] : RowDifferences.Of(Words(cells)),
            Math.Round(score, 3),
            why ?? reasons.Why(tokens, near.Label, 1 - score));
    }

    CellWords[] Words(Cell[] cells) =>
        [.. cells.OrderBy(cell => Array.IndexOf(leads, cell.Witness)).Select(cell => new CellWords(Id(cell), cell.Span, Array.FindAll(cell.Tokens, token => token.Term.Kind != TokenKind.Punctuation)))];

    string Id(Cell cell) => table.Readings[cell.Witness].Witness.Id;

    TextSpan Span(IEnumerable<int> run) => new(table.Sentence(run.First()).Span.Start, table.Sentence(run.Last()).Span.End);

    Token[] Tokens(IEnumerable<int> run)
    {
        var tokens = new List<Token>();
        foreach (var number in run) tokens.AddRange(table.Tokens(number));
        return [.. tokens];
    }
}
