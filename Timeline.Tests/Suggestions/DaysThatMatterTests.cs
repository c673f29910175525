using Timeline.Core.Dates;
using Timeline.Core.Suggestions;

namespace Timeline.Tests.Suggestions;

/// <summary>Which days articles tell of.</summary>
public class DaysThatMatterTests
{
    static readonly DatedText[] Articles =
    [
        DatedText.Whole("a", "The bridge fell on Tuesday. Rain is likely tomorrow.", EdtfDate.Day(2016, 3, 24)),
        DatedText.Whole("b", "The mill burned yesterday. The bridge fell on 22 March.", EdtfDate.Day(2016, 3, 26)),
        DatedText.Whole("c", "The bridge fell on 22 March! The mill is quiet today.", EdtfDate.Day(2016, 3, 27)),
    ];

    [Fact]
    public void A_day_weighs_by_the_sentences_that_name_it_and_copies_count_once()
    {
        var days = DaysThatMatter.Rank(Articles);
        Assert.Equal(["2016-03-22", "2016-03-25", "2016-03-27"], days.Select(day => day.Day.Edtf));
        Assert.Equal([2, 1.5, 0.5], days.Select(day => day.Weight));
        Assert.Equal((2, 2), (days[0].Mentions, days[0].Articles));
    }

    [Fact]
    public void A_day_keeps_the_sentences_that_tell_of_it()
    {
        var passages = DaysThatMatter.Rank(Articles)[0].Passages;
        Assert.Equal(["a", "b"], passages.Select(passage => passage.Article));
        var text = Articles[0].Text;
        Assert.Equal(("The bridge fell on Tuesday.", "Tuesday"), (text[passages[0].Sentence], text[passages[0].Words]));
        Assert.Equal("The last such weekday up to the day of publication.", passages[0].Reason);
        Assert.Single(DaysThatMatter.Rank(Articles, mostPassages: 1)[0].Passages);
    }

    [Fact]
    public void The_order_of_the_articles_changes_nothing() =>
        Assert.Equivalent(DaysThatMatter.Rank(Articles), DaysThatMatter.Rank(Articles.Reverse()), strict: true);

    [Fact]
    public void No_articles_tell_of_no_day() => Assert.Empty(DaysThatMatter.Rank([]));
}
