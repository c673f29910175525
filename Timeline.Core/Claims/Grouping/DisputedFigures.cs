using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Finds figures that an article gives instead of another article's: “13 and not 11”.</summary>
static class DisputedFigures
{
    /// <returns>Each with the one figure of every other article that has the denied value and is most likely of the same thing; an article that gives the number itself has the denied one of something else.</returns>
    public static IEnumerable<(ClaimStatement One, ClaimStatement Other)> Of(ArticleFigures figures) =>
        from figure in figures.All
        where figure.Statement.Value.Denies is not null
        from article in figures.All.Where(other => other.Statement.Witness.Id != figure.Statement.Witness.Id && figure.IsLike(other) && ClaimComparison.AreDisputed(other.Statement.Value, figure.Statement.Value) && MayBeOne(figures, figure, other) && !figures.Gives(other.Statement.Witness.Id, figure.Statement)).GroupBy(other => other.Statement.Witness.Id)
        // Of two such numbers the one of the same noun, else the one that something is said of: “11 were trapped” before “the eleven”.
        let nearest = article.MaxBy(other => (figure.Counted is not null && other.Counted == figure.Counted, figures.Told(other) is not null, other.Near.Count(figure.Near.Contains)))
        select (figure.Statement, nearest.Statement);

    /// <summary>“Three guards, and not two” are not “two sailors”, who share no word with them; men and people may be the same.</summary>
    static bool MayBeOne(ArticleFigures figures, RowFigure one, RowFigure other) =>
        one.Counted is null || other.Counted is null || other.Near.Overlaps(one.Near) || ArePeople(figures, one) && ArePeople(figures, other);

    static bool ArePeople(ArticleFigures figures, RowFigure figure) => figure.Statement.Key.Subject is "men" or "women" or "persons" or "others" || (figures.Told(figure) ?? figure.Statement).Key.Subject == ClaimKey.People;
}
