using Timeline.Core.Dates;

namespace Timeline.Tests.Dates;

public class DateRelationsTests
{
    [Theory]
    [InlineData("2016-03-24", "2016-03-25", DateRelation.Before)]
    [InlineData("2016-03-25", "2016-03", DateRelation.Overlaps)]
    [InlineData("2016-04", "2016-03-25", DateRelation.After)]
    [InlineData("2016-03-24/..", "2020", DateRelation.Overlaps)]
    [InlineData("2016-03-24/", "2020", DateRelation.Unknown)]
    [InlineData("2016-03-24/", "2016-03-24", DateRelation.Overlaps)]
    [InlineData("2016-03-24/", "2015", DateRelation.After)]
    [InlineData("/2016-03-24", "1900", DateRelation.Unknown)]
    [InlineData("../2016-03-24", "1900", DateRelation.Overlaps)]
    public void Two_dates_stand_to_each_other_as_far_as_is_known(string first, string second, DateRelation relation)
    {
        var (a, b) = (EdtfDate.Read(first).Date!, EdtfDate.Read(second).Date!);
        Assert.Equal(relation, a.RelationTo(b));
        Assert.Equal(relation switch { DateRelation.Before => DateRelation.After, DateRelation.After => DateRelation.Before, var same => same }, b.RelationTo(a));
    }

    [Fact]
    public void Sorting_is_by_earliest_then_latest_then_text()
    {
        string[] order = ["../2014", "/2015", "2014", "2014/", "2016-03-25", "2016-03-25~", "2016-03-25/2016-03-26", "2016-03-26"];
        var dates = order.Select(text => EdtfDate.Read(text).Date!).ToList();
        Assert.Equal(order, dates.AsEnumerable().Reverse().Order(EdtfOrder.Instance).Select(date => date.Edtf));
    }
}
