using Timeline.Core.Events;
using Timeline.Web.Claims;

namespace Timeline.Tests.Claims;

public class FigureFoldsTests
{
    static readonly FigureRow
        SetDown = Row("set down", CuratedStatus.Single) with { IsComputed = false }, Disputed = Row("disputed", CuratedStatus.Conflict), Alone = Row("alone", CuratedStatus.Single),
        Elsewhere = Row("elsewhere", CuratedStatus.Conflict) with { IsAboutEvent = false };

    [Fact]
    public void What_a_person_set_down_and_what_several_say_of_the_event_is_shown()
    {
        var folds = FigureFolds.Of([SetDown, Disputed, Alone, Elsewhere], sources: 2);

        Assert.Equal([SetDown, Disputed], folds.Shown);
        Assert.Equal([Alone], folds.Alone);
        Assert.Equal([Elsewhere], folds.Elsewhere);
    }

    [Fact]
    public void What_the_only_source_says_is_shown_where_nothing_else_would_be()
    {
        Assert.Equal([Alone], FigureFolds.Of([Alone, Elsewhere], sources: 1).Shown);
        Assert.Equal([SetDown], FigureFolds.Of([SetDown, Alone], sources: 1).Shown);
        Assert.Empty(FigureFolds.Of([Alone], sources: 2).Shown);
    }

    static FigureRow Row(string about, CuratedStatus status) => new(about, about, status, "", [], IsComputed: true);
}
