using Timeline.Core.Comparison;

namespace Timeline.Bench.Readers;

/// <summary>Sentences of two articles that both state judged quantities: how many of those that state one quantity stand in one row, and how many that state none in common.</summary>
/// <param name="Found">Pairs that state one quantity and stand in one row.</param>
/// <param name="All">Pairs that state one quantity.</param>
/// <param name="Wrong">Pairs in one row that state no quantity in common: not all of them are wrong, for two sentences can say the same besides.</param>
readonly record struct ToldTwice(int Found, int All, int Wrong)
{
    public static ToldTwice Of(IReadOnlyList<Witness> articles, IReadOnlyList<ComparisonRow> rows, IEnumerable<JudgedQuantity> judged)
    {
        var sentences = articles.SelectMany(article => article.Reading.Paragraphs.SelectMany(paragraph => paragraph).Select(sentence => (Article: article.Id, sentence.Span))).ToList();
        var told = (
            from quantity in judged
            from value in quantity.Values
            from sentence in sentences
            where sentence.Article == value.Article && sentence.Span.Start <= value.Span.Start && value.Span.End <= sentence.Span.End
            group quantity by sentence into quantities
            let row = rows.FirstOrDefault(row => row.Cells.Any(cell => cell.Article == quantities.Key.Article && cell.Span.Contains(quantities.Key.Span)))
            where row is not null
            select (quantities.Key.Article, Row: row, Quantities: quantities.Distinct().ToList())).ToList();
        var pairs = (
            from at in Enumerable.Range(0, told.Count)
            from other in told.Skip(at + 1)
            where told[at].Article != other.Article
            select (AreOne: told[at].Quantities.Intersect(other.Quantities).Any(), AreInOneRow: told[at].Row == other.Row)).ToList();
        return new(pairs.Count(pair => pair is { AreOne: true, AreInOneRow: true }), pairs.Count(pair => pair.AreOne), pairs.Count(pair => pair is { AreOne: false, AreInOneRow: true }));
    }

    public static ToldTwice operator +(ToldTwice one, ToldTwice other) => new(one.Found + other.Found, one.All + other.All, one.Wrong + other.Wrong);

    public override string ToString() => $"told twice, in one row {(double)Found / Math.Max(1, All):F2} ({Found} of {All} pairs of sentences that state one quantity; {Wrong} pairs in one row state none in common)";
}
