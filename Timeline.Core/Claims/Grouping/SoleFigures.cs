using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Finds figures of two articles that can hardly be of two things: each the only number that its article gives of its kind, and near each other.</summary>
static class SoleFigures
{
    /// <summary>Of two numbers of one noun further apart one counts a part, or something else of that name.</summary>
    const decimal MostTimes = 2;

    /// <summary>The same of a number that is greater in the later report.</summary>
    const decimal MostTimesGrown = 4;

    /// <summary>The same of things of which there may be few.</summary>
    const decimal MostTimesOfThings = 1.5m;

    /// <summary>A shorter word for things is hardly one.</summary>
    const int LeastNoun = 3;

    /// <summary>The same of two measures.</summary>
    const decimal MostTimesMeasured = 1.2m;

    /// <summary>Less than any row is sure of: this is asked where no other words tell.</summary>
    internal const double Score = 0.1;

    /// <returns>Each pair once, with how surely both are of one thing.</returns>
    public static IEnumerable<(ClaimStatement One, ClaimStatement Other, double Score)> Of(ArticleFigures figures) =>
        Counts(figures).Concat(Things(figures)).Concat(Named(figures)).Concat(Unanchored(figures)).Concat(Measures(figures)).Concat(Money(figures)).Concat(Extents(figures)).Concat(Attributive(figures)).Concat(Parts(figures));

    /// <summary>The only excavators that are counted.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Counts(ArticleFigures figures) =>
        figures.AllTold.Where(told => told.Key is { Dimension: "count" }).GroupBy(told => told.Key.Subject).SelectMany(of => Near(of, MostTimes, MostTimesGrown));

    /// <summary>The only vessels that are counted, however few; of other numbers of them, the words around tell a second thing in common.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Things(ArticleFigures figures) =>
        from counted in figures.All.Where(figure => figure is { Counted.Length: >= LeastNoun, IsOfRows: false, Statement: { Key.Dimension: "count", Value.Value: not null } } && !ClaimVocabulary.IsPerson(figure.Statement.Key.Subject)).GroupBy(figure => figure.Counted)
        from pair in Pairs(counted.GroupBy(figure => figure.Statement.Witness.Id).Where(own => own.All(figure => ClaimComparison.AreOneNumber(figure.Statement.Value, own.First().Statement.Value))))
        where ClaimComparison.AreEqual(pair.One.Statement.Value, pair.Other.Statement.Value)
            || ClaimComparison.Times(pair.One.Statement.Value, pair.Other.Statement.Value) <= MostTimesOfThings && pair.One.Near.Any(word => pair.Other.Near.Contains(word) && word != FigureSense.Of(pair.One.Statement.Key.Subject))
        where figures.Told(pair.One) is not { } one || figures.Told(pair.Other) is not { } other || !one.IsPart && !other.IsPart && one.MayMeet(other)
        select (pair.One.Statement, pair.Other.Statement, Score);

    /// <summary>The only width, of what has one name or none.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Extents(ArticleFigures figures) =>
        from pair in Lone(figures.All.Where(figure => figure.Extent is not null).GroupBy(figure => figure.Extent!.Name), MostTimes)
        where pair.One.Extent!.Of is not { } one || pair.Other.Extent!.Of is not { } other || one == other
        select (pair.One.Statement, pair.Other.Statement, Score);

    /// <summary>“$32 billion in earnings at the end of 2016”, “a turnout of 61 percent”: the only one of its year or quarter, or of none.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Named(ArticleFigures figures) =>
        Metrics(figures).GroupBy(told => (told.Key with { Predicate = told.Key.Predicate == ClaimKey.Before ? "" : told.Key.Predicate }, told.Period)).SelectMany(of => Near(of, MostTimesMeasured));

    /// <summary>The only revenue that is told, by one report with its year, by the other without.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Unanchored(ArticleFigures figures) =>
        from pair in Metrics(figures).GroupBy(told => (told.Key with { Anchor = "" }, told.Period)).SelectMany(of => Near(of, MostTimesMeasured))
        where pair.Item1.Key.Anchor.Length == 0 || pair.Item2.Key.Anchor.Length == 0
        select pair;

    static IEnumerable<ClaimStatement> Metrics(ArticleFigures figures) => figures.AllTold.Where(told => told.Key.Dimension is not "count" and not "time" && ClaimVocabulary.IsMetric(told.Key.Subject));

    /// <summary>The only sum of money, where some word near it is the same.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Money(ArticleFigures figures) =>
        from pair in Lone(OfKind(figures, QuantityKind.Money).GroupBy(figure => figure.Statement.Key.Dimension), MostTimes)
        where pair.One.Near.Overlaps(pair.Other.Near)
        where figures.Told(pair.One) is not { } one || figures.Told(pair.Other) is not { } other || one.Period == other.Period && one.MayMeet(other)
        select (pair.One.Statement, pair.Other.Statement, Score);

    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Near(IEnumerable<ClaimStatement> all, decimal most, decimal mostGrown = 0) =>
        from pair in Pairs(all.GroupBy(told => told.Witness.Id).Where(own => own.All(told => !told.IsPart && ClaimComparison.AreOneNumber(told.Value, own.First().Value))))
        let times = ClaimComparison.Times(pair.One.Value, pair.Other.Value)
        where (times <= most || times <= mostGrown && ClaimComparison.HasGrown(pair.One.Value, pair.Other.Value)) && pair.One.MayMeet(pair.Other)
        select (pair.One, pair.Other, Score);

    /// <summary>The only length, the only weight, where some word near it is the same.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Measures(ArticleFigures figures) =>
        from pair in Lone(OfKind(figures, QuantityKind.Measure).GroupBy(figure => figure.Statement.Key.Dimension), MostTimesMeasured)
        where pair.One.Near.Overlaps(pair.Other.Near)
        select (pair.One.Statement, pair.Other.Statement, Score);

    /// <summary>The only ship of so many metres, whatever else is measured.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Attributive(ArticleFigures figures) =>
        from pair in Lone(OfKind(figures, QuantityKind.Measure).Where(figure => figure.Counted is not null).GroupBy(figure => (figure.Statement.Key.Dimension, figure.Counted)), MostTimesMeasured)
        select (pair.One.Statement, pair.Other.Statement, Score);

    /// <summary>“11 of 14 counts”, “twelve of the fourteen charges”: the only part of so many of a noun.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Parts(ArticleFigures figures) =>
        from pair in Lone(figures.All.Where(figure => figure is { OutOf: not null, Counted: not null }).GroupBy(figure => (figure.Counted, figure.OutOf)), MostTimes)
        select (pair.One.Statement, pair.Other.Statement, Score);

    static IEnumerable<RowFigure> OfKind(ArticleFigures figures, QuantityKind kind) => figures.All.Where(figure => QuantityUnit.Named(figure.Statement.Value.Unit)?.Kind == kind);

    /// <summary>Figures of one key of which each article gives one only, no further apart than <paramref name="most"/> times.</summary>
    static IEnumerable<(RowFigure One, RowFigure Other)> Lone<TKey>(IEnumerable<IGrouping<TKey, RowFigure>> alike, decimal most) =>
        from same in alike
        from pair in Pairs(same.GroupBy(figure => figure.Statement.Witness.Id).Where(AreOneMeasure))
        where ClaimComparison.Times(pair.One.Statement.Value, pair.Other.Statement.Value) <= most
        select pair;

    /// <summary>“12 feet (3.7 metres)” is one.</summary>
    static bool AreOneMeasure(IEnumerable<RowFigure> own) => own.All(figure => ClaimComparison.Times(figure.Statement.Value, own.First().Statement.Value) <= 1 + ClaimComparison.Tolerance);

    /// <summary>Each of one article with each of another.</summary>
    static IEnumerable<(T One, T Other)> Pairs<T>(IEnumerable<IGrouping<string, T>> articles)
    {
        var all = articles.ToArray();
        return from at in Enumerable.Range(0, all.Length) from second in all.Skip(at + 1) from one in all[at] from other in second select (one, other);
    }
}
