using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Tests.Dates.Running;

public class OpenStretchTests
{
    /// <summary>A Friday.</summary>
    const string Published = "2016-03-25";

    [Theory]
    [InlineData("The bridge has been shut since February.", "since February=2016-02/..")]
    [InlineData("It fell some time after February.", "after February=2016-03/..")]
    [InlineData("The mill was sold later than 2011, and no later than 2014.", "later than 2011=2012/..; no later than 2014=../2014")]
    [InlineData("They must leave before Monday.", "before Monday=../2016-03-27")]
    [InlineData("It was built before the 1990s.", "before the 1990s=../1989")]
    [InlineData("The lease runs until 3 May 2017.", "until 3 May 2017=../2017-05-03")]
    [InlineData("He must answer before 5 pm Thursday.", "before 5 pm Thursday=../2016-03-31")]
    [InlineData("It must be cleared before the end of this year.", "before the end of this year=../2016")]
    [InlineData("The inn was shut after the year 2009.", "after the year 2009=2010/..")]
    [InlineData("The rule holds for ships built in 2015 or later.", "2015 or later=2015/..")]
    [InlineData("The tax holds from 1 May 2016 onwards.", "1 May 2016 onwards=2016-05-01/..")]
    [InlineData("The fair opens starting on 4 April.", "starting on 4 April=2016-04-04/..")]
    [InlineData("The road was mended by the end of February.", "by the end of February=../2016-02")]
    [InlineData("Nobody has gone in since yesterday.", "since yesterday=2016-03-24/..")]
    public void A_date_with_one_side_is_an_open_stretch(string text, string found) => Assert.Equal(found, string.Join("; ", Find(text)));

    [Theory]
    [InlineData("They were freed after Friday prayers.", "Friday=2016-03-25")]
    [InlineData("It was worse after Thursday's storm.", "Thursday=2016-03-24")]
    [InlineData("The well did not open until 2014.", "2014=2014")]
    [InlineData("The well was shut in 2014 and later moved.", "2014=2014")]
    [InlineData("They went home a day after the vote of 3 March.", "3 March=2016-03-03")]
    public void A_date_beside_such_a_word_may_still_be_itself(string text, string found) => Assert.Equal(found, string.Join("; ", Find(text)));

    [Fact]
    public void The_end_that_is_named_has_its_words()
    {
        const string Text = "It was held until May 2015, and lost after June 2015.";
        var (until, after) = (Found(Text)[0], Found(Text)[1]);
        Assert.Equal("May 2015=2015-05", $"{Text[until.OnlyEnd!.Start..until.OnlyEnd.End]}={until.OnlyEnd.Date}");
        Assert.True(until.MeetsEnd);
        Assert.Equal("June 2015=2015-06", $"{Text[after.OnlyEnd!.Start..after.OnlyEnd.End]}={after.OnlyEnd.Date}");
        Assert.False(after.MeetsEnd);
    }

    [Fact]
    public void A_day_without_its_year_has_no_open_side() => Assert.Equal("XXXX-03-27", Assert.Single(TextDates.Find("It has been shut since March 27.", null)).Date.Edtf);

    static IReadOnlyList<TextDate> Found(string text) => TextDates.Find(text, EdtfDate.Read(Published).Date);

    static IEnumerable<string> Find(string text) => Found(text).Select(date => $"{text[date.Start..date.End]}={date.Date}");
}
