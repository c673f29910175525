using Timeline.Core.Chronologies;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Web.Parts;

namespace Timeline.Web.Comparison;

/// <summary>One line of the side-by-side table: a row, or rows folded into one line.</summary>
public abstract record ComparisonLine;

/// <param name="Number">From 1, as the address has it (<c>row=7</c>); folding changes no number.</param>
/// <param name="Cells">A cell for each column; null where the article has nothing there.</param>
/// <param name="IsAboutEvent">Whether a passage on the event stands in it.</param>
/// <param name="Conflict">What its sources conflict on; null for nothing.</param>
public sealed record ShownRow(int Number, ComparisonRow Row, IReadOnlyList<RowCell?> Cells, bool IsAboutEvent, RowConflict? Conflict) : ComparisonLine
{
    /// <summary>Where in the page a figure of its only cell, or what its sources conflict on, stands beside those of others; null for none.</summary>
    public string? FigureAnchor { get; init; }

    /// <summary>Where its cells differ, and the words that are in conflict where no difference is that of a figure or a name.</summary>
    public IReadOnlyList<Difference> Differences { get; } = Conflict is { } conflict ? [.. Row.Differences, .. Disputed(Row, conflict)] : Row.Differences;

    static IEnumerable<Difference> Disputed(ComparisonRow row, RowConflict conflict) =>
        from words in conflict.Words.DistinctBy(words => (words.Article, words.Span)).ToLookup(words => (words.Point, words.IsName))
        let unmarked = words.Where(one => !row.Differences.Any(difference => difference.Class is DifferenceClass.Figure or DifferenceClass.Name && difference.Values.Any(value => value.Article == one.Article && value.Span.Overlaps(one.Span)))).ToList()
        where unmarked.Count > 0
        select new Difference(words.Key.IsName ? DifferenceClass.Name : DifferenceClass.Figure, [.. unmarked.Select(one => new DifferenceValue(one.Article, one.Span))]);

    public bool IsOfOneSource => Cells.Count(cell => cell is not null) == 1;

    /// <summary>Whether a cell before this column has the same words.</summary>
    public bool IsSameAsBefore(int column) =>
        Cells[column] is { Label: Nearness.Identical } own && Cells.Take(column).Any(cell => cell is { Label: Nearness.Identical } && (cell.CopyOf ?? cell.Article) == (own.CopyOf ?? own.Article));
}

/// <param name="IsIdentical">Whether they are folded because the sources say the same in the same words; else because they are about other events.</param>
public sealed record FoldedRows(IReadOnlyList<ShownRow> Rows, bool IsIdentical) : ComparisonLine;

/// <summary>A comparison as it is shown: columns in the reader's order, rows numbered, what tells nothing new folded.</summary>
public sealed class ComparisonView
{
    /// <summary>One row alone is read faster than a line that says it is folded.</summary>
    const int LeastFolded = 2;

    /// <summary>In words: nobody finds so many twice.</summary>
    const int LeastCopied = 8;

    // A view is kept and drawn many times: what each drawing asks for is counted once.
    readonly Dictionary<string, SourceText> texts;
    readonly Dictionary<DifferenceClass, int> counts;
    readonly Dictionary<string, (ReportView, int)?> shared;

    ComparisonView(ArticleComparison comparison, IReadOnlyList<ReportView> columns, IReadOnlyList<ShownRow> rows, IReadOnlyList<CorrectionView> corrections)
    {
        Comparison = comparison;
        Columns = columns;
        Labels = SourceLabels.Of([.. columns.Select(column => column.Article)]);
        Rows = rows;
        Corrections = [.. corrections.Where(correction => comparison.ByHand.Any(one => one.Correction == correction.Id && one.State is TieState.Applied or TieState.InPart))];
        Lines = [.. Fold(rows)];
        texts = comparison.Articles.ToDictionary(reading => reading.Witness.Id, reading => reading.Witness.Text);
        shared = columns.Index().ToDictionary(column => column.Item.Witness.Id, column => MostShared(column.Item, column.Index));
        counts = rows.SelectMany(row => row.Differences).CountBy(difference => difference.Class).ToDictionary();
    }

    public ArticleComparison Comparison { get; }

    public IReadOnlyList<ReportView> Columns { get; }

    /// <summary>What each column is called.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>All rows, none folded.</summary>
    public IReadOnlyList<ShownRow> Rows { get; }

    /// <summary>All but that of the headlines.</summary>
    public IEnumerable<ShownRow> BodyRows => Rows.Where(IsInBody);

    /// <summary>Whether it is no row of headlines: these stand together whatever is set by hand.</summary>
    public bool IsInBody(ShownRow row) => !row.Row.Cells.Any(cell => Columns.Any(column => column.Witness.Id == cell.Article && column.Witness.Title == cell.Span));

    public IReadOnlyList<ComparisonLine> Lines { get; }

    /// <summary>What was set by hand and holds here, wholly or in part, in the order it was set.</summary>
    public IReadOnlyList<CorrectionView> Corrections { get; }

    /// <summary>What of a page was drawn from this view for any reader.</summary>
    public KeptMarkup Kept { get; } = new();

    /// <param name="columns">The articles compared, in the order of the columns.</param>
    /// <param name="conflicts">Where the values stand on which sources conflict.</param>
    /// <param name="corrections">Those of the event.</param>
    /// <param name="figures">Where values stand that are set beside other sources', with the place of that in the page.</param>
    public static ComparisonView Of(
        ArticleComparison comparison, IReadOnlyList<ReportView> columns, IReadOnlyCollection<ConflictingWords> conflicts, IReadOnlyList<CorrectionView>? corrections = null,
        IReadOnlyCollection<(string Article, TextSpan Span, string Anchor)>? figures = null)
    {
        var inConflict = ConflictRows.Of(comparison.Rows, conflicts);
        RowConflict? Conflict(int row) => inConflict.TryGetValue(row, out var found) ? found : null;
        var rows = comparison.Rows.Select((row, index) => new ShownRow(
            index + 1,
            row,
            [.. columns.Select(column => row.Cells.FirstOrDefault(cell => cell.Article == column.Witness.Id))],
            index == 0 || row.Cells.Any(cell => columns.Any(column => column.Witness.Id == cell.Article && column.Passages.Any(passage => passage.Span.Overlaps(cell.Span)))),
            Conflict(index))
        {
            FigureAnchor = row.Cells is [var only] ? figures?.FirstOrDefault(figure => figure.Article == only.Article && only.Span.Contains(figure.Span)).Anchor
                : Conflict(index) is { Words: [var words, ..] } ? figures?.FirstOrDefault(figure => figure.Article == words.Article && figure.Span == words.Span).Anchor
                : null,
        });
        return new ComparisonView(comparison, columns, [.. rows], corrections ?? []);
    }

    /// <summary>How many differences there are of each class.</summary>
    public int Count(DifferenceClass kind) => counts.GetValueOrDefault(kind);

    /// <summary>The share of an article's words, 0 to 1, whose sentences are as near as this to another article's.</summary>
    public double Share(string article, Nearness label)
    {
        var cells = Comparison.Rows.Skip(1).SelectMany(row => row.Cells).Where(cell => cell.Article == article).ToList();
        var all = cells.Sum(cell => cell.Span.Length);
        return all == 0 ? 0 : (double)cells.Where(cell => cell.Label == label).Sum(cell => cell.Span.Length) / all;
    }

    /// <summary>The other story that has most sentences of an article word for word, of those that have two of eight words at least; null for none.</summary>
    public (ReportView Other, int Sentences)? MostShared(ReportView column) => shared[column.Witness.Id];

    (ReportView, int)? MostShared(ReportView column, int at)
    {
        var common =
            from row in Rows.Where(IsInBody)
            let own = row.Cells[at]
            where own?.Label == Nearness.Identical && TextOf(own.Article)[own.Span].Count(char.IsWhiteSpace) >= LeastCopied - 1
            from other in Columns.Index()
            where other.Item.Article.Story != column.Article.Story && row.Cells[other.Index] is { Label: Nearness.Identical } cell && (cell.CopyOf ?? cell.Article) == (own.CopyOf ?? own.Article)
            group row by other.Index into rows
            where rows.Count() > 1
            orderby rows.Count() descending, rows.Key
            select ((ReportView, int)?)(Columns[rows.Key], rows.Count());
        return common.FirstOrDefault();
    }

    /// <summary>What the base has where others leave it out.</summary>
    public string WordsOfBase(Difference difference)
    {
        var value = difference.Values.FirstOrDefault(value => value.Article == Comparison.Base && !value.Span.IsEmpty);
        if (value.Article is null) value = difference.Values.FirstOrDefault(one => !one.Span.IsEmpty);
        return value.Article is null ? "" : TextOf(value.Article)[value.Span];
    }

    /// <summary>The corrections of these numbers that hold.</summary>
    public IReadOnlyList<CorrectionView> CorrectionsOf(IReadOnlyList<long> ids) => [.. Corrections.Where(correction => ids.Contains(correction.Id))];

    /// <summary>The corrections of these kinds that hold.</summary>
    public IReadOnlyList<CorrectionView> CorrectionsOf(params CorrectionKind[] kinds) => [.. Corrections.Where(correction => kinds.Contains(correction.Kind))];

    /// <summary>The slug of an article, by its id in the comparison.</summary>
    public string SlugOf(string article) => Columns.First(column => column.Witness.Id == article).Article.Slug;

    /// <summary>What the column of an article is called, by its id in the comparison.</summary>
    public string LabelOf(string article) => Labels[Columns.TakeWhile(column => column.Witness.Id != article).Count()];

    public SourceText TextOf(string article) => texts[article];

    static IEnumerable<ComparisonLine> Fold(IReadOnlyList<ShownRow> rows)
    {
        for (var start = 0; start < rows.Count;)
        {
            var kind = Folds(rows[start]);
            var end = start + 1;
            while (kind is not null && end < rows.Count && Folds(rows[end]) == kind) end++;
            if (kind is { } identical && end - start >= LeastFolded) yield return new FoldedRows([.. rows.Skip(start).Take(end - start)], identical);
            else
                for (var row = start; row < end; row++) yield return rows[row];
            start = end;
        }
    }

    /// <returns>True: the sources say the same in the same words. False: it is about other events. Null: it is shown.</returns>
    static bool? Folds(ShownRow row) =>
        row.Conflict is not null || row.Number == 1 ? null
        : !row.IsAboutEvent ? false
        : row.Row.Label == Nearness.Identical ? true
        : null;
}
