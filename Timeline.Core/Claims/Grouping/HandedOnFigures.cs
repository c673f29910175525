using Timeline.Core.Claims.Reading;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Finds figures that give another's number of what the sentence before gives one of: “The coastguard speaks of 3,100 tonnes. Clean Coast puts it at 5,500.”</summary>
static class HandedOnFigures
{
    public static IEnumerable<(ClaimStatement One, ClaimStatement Other)> Of(ArticleFigures figures) =>
        from figure in figures.All
        where figure.GoesBack
        let before = figures.Before(figure)
        where before is not null
        select (before.Statement, figure.Statement);
}
