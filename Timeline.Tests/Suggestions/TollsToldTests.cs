using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Suggestions;
using Timeline.Core.Texts;

namespace Timeline.Tests.Suggestions;

/// <summary>What articles count of the events that are suggested from them.</summary>
public class TollsToldTests
{
    [Fact]
    public void Each_article_about_an_event_says_how_many_it_counts() =>
        Assert.Equal(
            ["Landslide: Orrin | Killed 14..14 | Injured 3..3 | Killed 15.."],
            Of("A landslide killed 14 people and injured three others in the village of Orrin on Monday.", "At least 15 people were killed on Monday when a landslide struck the village of Orrin. The landslide in Orrin came on Monday before dawn."));

    [Fact]
    public void It_is_counted_of_the_event_that_most_of_the_sentences_tell() =>
        Assert.Equal(
            ["Landslide: Orrin | Killed 14..14", "Storm: Lorn"],
            Of("A landslide killed 14 people in the village of Orrin on Monday. A second landslide near Orrin on Monday hurt nobody. The storm tore roofs from houses in the town of Lorn on Monday."));

    [Fact]
    public void Of_several_events_each_has_what_is_told_with_it_and_right_behind_it() =>
        Assert.Equal(
            ["Storm: Lorn", "Landslide: Orrin | Killed 14..14 | Injured 40..40"],
            Of("The storm tore roofs from houses in the town of Lorn on Sunday, the mayor said. A landslide killed 14 people in the village of Orrin on Monday. Another 40 were injured."));

    [Fact]
    public void What_is_of_another_day_is_not_counted() =>
        Assert.Equal(
            ["Storm: Lorn", "Landslide: Orrin | Killed 14..14"],
            Of("A landslide killed 14 people in the village of Orrin on Monday. The storm tore roofs from houses in the town of Lorn in May."));

    [Fact]
    public void Who_counts_nobody_has_no_toll() => Assert.Equal(["Storm: Orrin"], Of("The storm tore roofs from houses in the village of Orrin on Monday."));

    static IEnumerable<string> Of(params string[] stories)
    {
        var drafts = stories.Select(story => ArticleReader.Read([new ArticleText("a.txt", SourceText.From($"Notes of the day\n\n{story} Nobody else was asked for the rest of the report.")) { Published = EdtfDate.Read("2019-06-05").Date }])[0]).ToList();
        var suggested = SuggestEvents.Of(drafts, new PlaceNames([]));
        return suggested.Zip(TollsTold.Of(suggested, drafts), (one, tolls) => string.Join(" | ", [one.Title, .. tolls.Select(told => $"{told.Kind} {told.Toll.Least}..{told.Toll.Most}")]));
    }
}
