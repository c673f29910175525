using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>Finds figures of two articles that can hardly be of two things: each the only number that its article gives of its kind, and near each other.</summary>
static class SoleFigures
{
    /// <summary>Of two numbers of one noun further apart one counts a part, or something else of that name.</summary>
    const decimal MostTimes = 2;

    /// <summary>The same of a number that is greater in the later report.</summary>
    const decimal MostTimesGrown = 4;

    /// <summary>The same of two measures.</summary>
    const decimal MostTimesMeasured = 1.2m;

    /// <summary>Less than any row is sure of: this is asked where no other words tell.</summary>
    internal const double Score = 0.1;

    /// <returns>Each pair once, with how surely both are of one thing.</returns>
    public static IEnumerable<(ClaimStatement One, ClaimStatement Other, double Score)> Of(ArticleFigures figures) => Counts(figures).Concat(Named(figures)).Concat(Measures(figures)).Concat(Attributive(figures));

    /// <summary>The only excavators that are counted.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Counts(ArticleFigures figures) =>
        figures.AllTold.Where(told => told.Key is { Dimension: "count" }).GroupBy(told => told.Key.Subject).SelectMany(of => Near(of, MostTimes, MostTimesGrown));

    /// <summary>“$32 billion in earnings at the end of 2016”: what is measured and the year are both told, or the quarter; and what an event has one of.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Named(ArticleFigures figures) =>
        figures.AllTold.Where(told => told.Key.Dimension is not "count" and not "time" && (told.Key.Anchor.Length > 0 || told.Period.Length > 0 || ClaimVocabulary.IsLone(told.Key.Subject)) && ClaimVocabulary.IsMetric(told.Key.Subject))
            .GroupBy(told => (told.Key with { Predicate = told.Key.Predicate == "from" ? "" : told.Key.Predicate }, told.Period)).SelectMany(of => Near(of, MostTimesMeasured));

    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Near(IEnumerable<ClaimStatement> all, decimal most, decimal mostGrown = 0) =>
        from pair in Pairs(all.GroupBy(told => told.Witness.Id).Where(own => own.All(told => !told.IsPart && ClaimComparison.AreOneNumber(told.Value, own.First().Value))))
        let times = ClaimComparison.Times(pair.One.Value, pair.Other.Value)
        where (times <= most || times <= mostGrown && ClaimComparison.HasGrown(pair.One.Value, pair.Other.Value)) && pair.One.MayMeet(pair.Other)
        select (pair.One, pair.Other, Score);

    /// <summary>The only length, the only weight, where some word near it is the same.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Measures(ArticleFigures figures) =>
        from measured in figures.All.Where(figure => QuantityUnit.Named(figure.Statement.Value.Unit)?.Kind == QuantityKind.Measure).GroupBy(figure => figure.Statement.Key.Dimension)
        from pair in Pairs(measured.GroupBy(figure => figure.Statement.Witness.Id).Where(AreOneMeasure))
        where ClaimComparison.Times(pair.One.Statement.Value, pair.Other.Statement.Value) <= MostTimesMeasured && pair.One.Near.Overlaps(pair.Other.Near)
        select (pair.One.Statement, pair.Other.Statement, Score);

    /// <summary>The only ship of so many metres, whatever else is measured.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Attributive(ArticleFigures figures) =>
        from measured in figures.All.Where(figure => figure.Counted is not null && QuantityUnit.Named(figure.Statement.Value.Unit)?.Kind == QuantityKind.Measure).GroupBy(figure => (figure.Statement.Key.Dimension, figure.Counted))
        from pair in Pairs(measured.GroupBy(figure => figure.Statement.Witness.Id).Where(AreOneMeasure))
        where ClaimComparison.Times(pair.One.Statement.Value, pair.Other.Statement.Value) <= MostTimesMeasured
        select (pair.One.Statement, pair.Other.Statement, Score);

    /// <summary>“12 feet (3.7 metres)” is one.</summary>
    static bool AreOneMeasure(IEnumerable<RowFigure> own) => own.All(figure => ClaimComparison.Times(figure.Statement.Value, own.First().Statement.Value) <= 1 + ClaimComparison.Tolerance);

    /// <summary>Each of one article with each of another.</summary>
    static IEnumerable<(T One, T Other)> Pairs<T>(IEnumerable<IGrouping<string, T>> articles)
    {
        var all = articles.ToArray();
        return from at in Enumerable.Range(0, all.Length) from second in all.Skip(at + 1) from one in all[at] from other in second select (one, other);
    }
}
