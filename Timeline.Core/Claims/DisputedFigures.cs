namespace Timeline.Core.Claims;

/// <summary>Finds figures that an article gives instead of another article's: “13 and not 11”.</summary>
static class DisputedFigures
{
    /// <returns>Each with the one figure of every other article that has the denied value and most words in common with it.</returns>
    public static IEnumerable<(ClaimStatement One, ClaimStatement Other)> Of(ArticleFigures figures) =>
        from figure in figures.All
        where figure.Statement.Value.Denies is not null
        from article in figures.All.Where(other => other.Statement.Witness.Id != figure.Statement.Witness.Id && figure.IsLike(other) && ClaimComparison.AreDisputed(other.Statement.Value, figure.Statement.Value)).GroupBy(other => other.Statement.Witness.Id)
        // Of two such numbers the one of the same noun, else the one that something is said of: “11 were trapped” before “the eleven”.
        let nearest = article.MaxBy(other => (figure.Counted is not null && other.Counted == figure.Counted, figures.Told(other) is not null, other.Near.Count(figure.Near.Contains)))
        where figure.Counted is null || nearest.Counted is null || nearest.Near.Overlaps(figure.Near) || figures.Told(nearest)?.Key.Subject == ClaimKey.People
        select (figure.Statement, nearest.Statement);
}
