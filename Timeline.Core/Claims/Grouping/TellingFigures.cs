using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Finds figures of two articles whose numbers alone tell that they are of one thing, whatever is said around them.</summary>
static class TellingFigures
{
    /// <summary>Up to this there are equal numbers of many things in one event.</summary>
    const decimal Everyday = 1000;

    /// <summary>A measure below this has hardly two digits that count.</summary>
    const decimal LeastMeasure = 10;

    /// <summary>An article that gives more times of day than this is a diary, of whose times none stands out.</summary>
    const int MostTimes = 8;

    /// <summary>One number of two digits says more than that an article gives no other of its kind.</summary>
    const double Sure = 2 * SoleFigures.Score;

    /// <returns>Each pair once, with how surely both are of one thing.</returns>
    public static IEnumerable<(ClaimStatement One, ClaimStatement Other, double Score)> Of(ArticleFigures figures) => Sums(figures).Concat(Converted(figures)).Concat(Ages(figures)).Concat(Times(figures));

    /// <summary>One sum of money, one measure, one great number, with more than one digit that counts.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Sums(ArticleFigures figures) =>
        from same in figures.All.Where(IsTelling).Select(figure => figure.Statement).GroupBy(statement => (statement.Key.Dimension, statement.Value.Unit, statement.Value.Value))
        from pair in Pairs([.. same])
        where ClaimComparison.AreEqual(pair.One.Value, pair.Other.Value)
        select (pair.One, pair.Other, Sure);

    /// <summary>“52 metres” and “170 feet”: one measure in two units.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Converted(ArticleFigures figures) =>
        from measured in figures.All.Where(figure => IsTelling(figure) && QuantityUnit.Named(figure.Statement.Value.Unit)?.Kind == QuantityKind.Measure).Select(figure => figure.Statement).GroupBy(statement => statement.Key.Dimension)
        from pair in Pairs([.. measured])
        where pair.One.Value.Unit != pair.Other.Value.Unit && ClaimComparison.AreEqual(pair.One.Value, pair.Other.Value)
        select (pair.One, pair.Other, Sure);

    static bool IsTelling(RowFigure figure) => !figure.IsOfRows && IsTelling(figure.Statement);

    /// <summary>Whether hardly two things of one event have this number.</summary>
    public static bool IsTelling(ClaimStatement statement) => statement.Value.Value is { } number && number >= LeastMeasure && !ClaimComparison.IsRound(number, digits: 1) && statement.Key.Dimension switch
    {
        "count" => number > Everyday,
        "age" or "ordinal" or "percent" or "time" => false,
        _ => true,
    };

    /// <summary>Ages in years, one apart, of which neither article gives the other's: of one person, told wrong by one of them.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Ages(ArticleFigures figures) =>
        from pair in Pairs([.. figures.All.Select(figure => figure.Statement).Where(IsInYears)])
        where Math.Abs(pair.One.Value.Value!.Value - pair.Other.Value.Value!.Value) == 1
        where !figures.Gives(pair.One.Witness.Id, pair.Other) && !figures.Gives(pair.Other.Witness.Id, pair.One)
        select (pair.One, pair.Other, SoleFigures.Score);

    /// <summary>Times of day, one at least no full or half hour: equal ones, and such as are told of one moment, where neither article has another so near.</summary>
    static IEnumerable<(ClaimStatement, ClaimStatement, double)> Times(ArticleFigures figures)
    {
        var times = figures.All.Select(figure => figure.Statement).Where(statement => statement.Key.Dimension == RowMoment.Clock).ToLookup(statement => statement.Witness.Id);
        return
            from pair in Pairs([.. times.Where(own => own.Count() <= MostTimes).SelectMany(own => own)])
            where pair.One.Value.Unit == pair.Other.Value.Unit && ClaimComparison.Meets(pair.One.Value, pair.Other.Value) && (pair.One.Value.Range.Low % 30 != 0 || pair.Other.Value.Range.Low % 30 != 0)
            where ClaimComparison.AreEqual(pair.One.Value, pair.Other.Value) || IsOnlyOne(pair.One, pair.Other) && IsOnlyOne(pair.Other, pair.One)
            select (pair.One, pair.Other, SoleFigures.Score);

        bool IsOnlyOne(ClaimStatement time, ClaimStatement near) => times[time.Witness.Id].All(own => own.Value.Range == time.Value.Range || own.Value.Unit != near.Value.Unit || !ClaimComparison.Meets(own.Value, near.Value));
    }

    static bool IsInYears(ClaimStatement statement) => statement is { Key.Dimension: "age", Value.Value: not null } && !new[] { "month", "week", "day" }.Any(part => statement.Value.Text.Contains(part, StringComparison.Ordinal));

    static IEnumerable<(ClaimStatement One, ClaimStatement Other)> Pairs(ClaimStatement[] all) =>
        from at in Enumerable.Range(0, all.Length) from other in all.Skip(at + 1) where all[at].Witness.Id != other.Witness.Id select (all[at], other);
}
