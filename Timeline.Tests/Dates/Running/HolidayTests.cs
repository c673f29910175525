using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Tests.Dates.Running;

public class HolidayTests
{
    [Theory]
    [InlineData("Christmas", 2015, "2015-12-25")]
    [InlineData("Easter", 1916, "1916-04-23")]
    [InlineData("Easter", 1943, "1943-04-25")]
    [InlineData("Easter", 2008, "2008-03-23")]
    [InlineData("Ash Wednesday", 2016, "2016-02-10")]
    [InlineData("Whit Monday", 2016, "2016-05-16")]
    [InlineData("Memorial Day", 2016, "2016-05-30")]
    [InlineData("Thanksgiving", 2016, "2016-11-24")]
    [InlineData("Black Friday", 2016, "2016-11-25")]
    [InlineData("Labor Day", 2014, "2014-09-01")]
    [InlineData("Eid al-Fitr", 2016, "2016-07-06")]
    [InlineData("Eid al-Adha", 2014, "2014-10-04")]
    [InlineData("Passover", 2016, "2016-04-23")]
    [InlineData("Yom Kippur", 1973, "1973-10-06")]
    [InlineData("Purim", 2016, "2016-03-24")]
    [InlineData("Chinese New Year", 2016, "2016-02-08")]
    [InlineData("Nowruz", 2016, "2016-03-20")]
    [InlineData("Orthodox Easter", 2016, "2016-05-01")]
    [InlineData("Orthodox Easter", 1917, "1917-04-15")]
    public void A_year_has_the_day_of_the_rule(string name, int year, string day) =>
        Assert.Equal(day, EdtfDate.Day(Holiday.Table.Single(one => one.Names.Contains(name)).In(year)!.Value).Edtf);

    [Fact]
    public void Each_row_of_the_table_has_a_day_in_each_year_and_names_of_its_own()
    {
        Assert.All(Holiday.Table, feast => Assert.All(Enumerable.Range(1583, 600), year => Assert.Equal(year, feast.In(year)?.Year ?? year)));
        var names = Holiday.Table.SelectMany(feast => feast.Names).ToList();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase).Count(), names.Count);
    }
}
