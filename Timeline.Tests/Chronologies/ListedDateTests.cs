using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Dates;

namespace Timeline.Tests.Chronologies;

public class ListedDateTests
{
    [Theory]
    [InlineData("2016-03-25", "March 2016", "25")]
    [InlineData("2016-03-14~", "March 2016", "about 14")]
    [InlineData("2015-09", "September 2015", "some day")]
    [InlineData("2015-11~", "November 2015", "about Nov")]
    [InlineData("2015", "2015", "some day")]
    [InlineData("[2015-05-20..2015-05-21]", "May 2015", "20–21")]
    [InlineData("[2016-03-28..2016-04-02]", "March 2016", "28 → 2 Apr 2016")]
    [InlineData("2016-03-22/2016-03-24", "March 2016", "22–24")]
    [InlineData("2015-05/2016-03", "May 2015", "→ Mar 2016")]
    [InlineData("2016-11~/2016-12", "November 2016", "about Nov → Dec 2016")]
    [InlineData("2016-03-24/", "March 2016", "24 →")]
    [InlineData("/2016-03-24", "March 2016", "→ 24")]
    public void A_date_stands_under_its_month(string edtf, string month, string within)
    {
        var listed = ListedDate.Of(EdtfDate.Read(edtf).Date!, CultureInfo.GetCultureInfo("en"));

        Assert.Equal((month, within), (listed.Month, listed.Within));
    }

    [Theory]
    [InlineData("2016-03-25T08:30:15+02:00", "08:30"), InlineData("2016-03-25", "day certain")]
    public void A_time_that_is_known_is_told(string edtf, string precision) =>
        Assert.Equal(precision, ListedDate.Of(EdtfDate.Read(edtf).Date!, CultureInfo.GetCultureInfo("en")).Precision);
}
