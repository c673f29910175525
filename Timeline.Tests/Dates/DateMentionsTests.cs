using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Tests.Dates;

public class DateMentionsTests
{
    static DateMention One(string text) => Assert.Single(DateMentions.In(text));

    [Theory]
    [InlineData("on Saturday, March 26, 2016, they", 2016, 3, 26)]
    [InlineData("on 26 March 2016 they", 2016, 3, 26)]
    [InlineData("the 26th of March, 2016.", 2016, 3, 26)]
    [InlineData("Sept. 3, 1999", 1999, 9, 3)]
    [InlineData("2016-03-26", 2016, 3, 26)]
    [InlineData("26/03/2016", 2016, 3, 26)]
    [InlineData("03/26/2016", 2016, 3, 26)]
    public void A_whole_date_is_a_stated_day(string text, int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), One(text).StatedDay);

    [Fact]
    public void A_time_and_its_zone_belong_to_the_date()
    {
        Assert.Equal(new TimeOnly(17, 47), One("Saturday, March 26, 2016, 17:47").Time);
        var evening = One("Friday, November 29, 2024, 09:11 PM EST");
        Assert.Equal((new TimeOnly(21, 11), TimeSpan.FromHours(-5), DayOfWeek.Friday), (evening.Time, evening.Offset, evening.Weekday));
        Assert.Equal(new TimeOnly(8, 30), One("2019-06-04T08:30Z").Time);
    }

    [Theory]
    [InlineData("March 27", null, 3, 27)]
    [InlineData("on 9 April", null, 4, 9)]
    [InlineData("in May 2015", 2015, 5, null)]
    [InlineData("since late November", null, 11, null)]
    [InlineData("in 2014", 2014, null, null)]
    public void What_the_words_leave_out_is_null(string text, int? year, int? month, int? day)
    {
        var mention = One(text);
        Assert.Equal((year, month, day, null), (mention.Year, mention.Month, mention.Day, mention.StatedDay));
    }

    [Theory]
    [InlineData("nine months ago", 9, DateUnit.Month, ElapsedFrom.Ago, true)]
    [InlineData("three days after the vote", 3, DateUnit.Day, ElapsedFrom.After, true)]
    [InlineData("nearly a year before", 1, DateUnit.Year, ElapsedFrom.Before, false)]
    public void A_length_of_time_says_what_it_counts_from(string text, int count, DateUnit unit, ElapsedFrom from, bool exact) =>
        Assert.Equal(new Elapsed(count, unit, from, exact), One(text).Elapsed);

    [Fact]
    public void A_weekday_may_be_last_or_next() =>
        Assert.Equal([(DayOfWeek.Friday, null), (DayOfWeek.Sunday, RelativeDay.Last)], DateMentions.In("on Friday, and last Sunday").Select(mention => (mention.Weekday!.Value, mention.Relative)));

    [Theory]
    [InlineData("March 32, 2016"), InlineData("30 February"), InlineData("they march 10 miles"), InlineData("it may 5 times"), InlineData("03/04/2016"), InlineData("600 metres"), InlineData("a 2016 model")]
    public void What_is_no_date_is_none(string text) => Assert.DoesNotContain(DateMentions.In(text), mention => mention.Day is not null);

    [Fact]
    public void Places_are_those_of_the_words()
    {
        const string text = "Talks began on Monday, 4 April 2016 and end on Friday.";
        Assert.Equal(["Monday, 4 April 2016", "Friday"], DateMentions.In(text).Select(mention => text[mention.Start..mention.End]));
    }

    [Fact]
    public void A_date_in_numbers_is_one_of_two_days_until_the_order_is_known()
    {
        const string text = "Posted 03/04/2016 14:05";
        Assert.Empty(DateMentions.In(text));
        var open = Assert.Single(DateMentions.In(text, open: true));
        Assert.Equal((new DateOnly(2016, 4, 3), new DateOnly(2016, 3, 4), new TimeOnly(14, 5)), (open.Either!.Value.DayFirst, open.Either.Value.MonthFirst, open.Time!.Value));
        Assert.Null(open.StatedDay);
        Assert.Equal(new DateOnly(2016, 4, 3), Assert.Single(DateMentions.In(text, NumericOrder.DayFirst)).StatedDay);
        Assert.Equal(new DateOnly(2016, 3, 4), Assert.Single(DateMentions.In(text, NumericOrder.MonthFirst)).StatedDay);
        Assert.Equal(new DateOnly(2016, 3, 26), Assert.Single(DateMentions.In("26/03/2016", NumericOrder.MonthFirst)).StatedDay);
    }
}
