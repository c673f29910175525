using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Tests.Dates;

public class WritingDatesTests
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("2016-03-25", "Friday 25 March 2016", "day certain")]
    [InlineData("2016-03-26T17:47", "Saturday 26 March 2016, 17:47", "time known")]
    [InlineData("2016-03-26T17:47:00+03:00", "Saturday 26 March 2016, 17:47 UTC+03:00", "time known")]
    [InlineData("2016-03-26T17:47:05Z", "Saturday 26 March 2016, 17:47:05 UTC", "time known")]
    [InlineData("2015-09", "September 2015", "month known")]
    [InlineData("2015-09-XX", "some day in September 2015", "month known")]
    [InlineData("2015-XX-XX", "some day in 2015", "year known")]
    [InlineData("2016-03-14~", "about 14 March 2016", "approximate")]
    [InlineData("1931?", "perhaps 1931", "uncertain")]
    [InlineData("1916-21", "spring 1916", "season known")]
    [InlineData("2016-34", "second quarter of 2016", "season known")]
    [InlineData("199X", "the 1990s", "decade known")]
    [InlineData("18XX", "the 19th century", "century known")]
    [InlineData("-08XX", "the 9th century BC", "century known")]
    [InlineData("-0043-03-15", "15 March 44 BC", "day certain")]
    [InlineData("156X-12-25", "25 December of some year in the 1560s", "decade known")]
    [InlineData("1950S2", "some year between 1900 and 1999, estimated 1950", "approximate")]
    [InlineData("-0476S1", "some year between 500 BC and 401 BC, estimated 477 BC", "approximate")]
    [InlineData("1950S4", "1950", "year known")]
    [InlineData("1560-XX-25", "the 25th of some month of 1560", "year known")]
    [InlineData("156X-XX-01", "the 1st of some month of some year in the 1560s", "decade known")]
    [InlineData("[2015-05-20..2015-05-21]", "20 or 21 May 2015", "either day")]
    [InlineData("[2016-03-21..2016-03-25]", "one of 5 days, 21–25 March 2016", "one of 5 days")]
    [InlineData("{2015-05-20,2015-05-22}", "20 and 22 May 2015", "several dates")]
    [InlineData("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672", "one of several")]
    [InlineData("[1760-12..]", "December 1760 or later", "one of several")]
    [InlineData("2015-05/2016-03", "May 2015 to March 2016", "span")]
    [InlineData("2016-03-22/2016-03-24", "22–24 March 2016", "span")]
    [InlineData("2016-03-30/2016-04-02", "30 March to 2 April 2016", "span")]
    [InlineData("2016-11~/2016-12", "about November 2016 to December 2016", "span")]
    [InlineData("2016-03-24/", "from Thursday 24 March 2016, end not known", "open end")]
    [InlineData("2016-03-24/..", "since Thursday 24 March 2016", "open end")]
    [InlineData("/2016-03", "until March 2016, beginning not known", "open start")]
    [InlineData("1X9X-03", "1X9X-03", "year not known")]
    public void Words_claim_no_more_than_is_known(string edtf, string words, string precision)
    {
        var date = EdtfDate.Read(edtf).Date!;
        Assert.Equal((words, precision), (DateWords.Write(date, English), DateWords.WritePrecision(date, English)));
    }

    [Fact]
    public void Lists_leave_the_weekday_out() => Assert.Equal("from 24 March 2016, end not known", DateWords.WriteShort(EdtfDate.Read("2016-03-24/").Date!, English));

    [Theory]
    [InlineData("2015-05-20", "2016-03-27", "10 months")]
    [InlineData("2016-03-27", "2016-12-11", "8½ months")]
    [InlineData("2016-03-20", "2016-03-25", "5 days")]
    [InlineData("2010", "2015-07", "5½ years")]
    [InlineData("2016-03-25T10:00", "2016-03-25T13:00", "3 hours")]
    [InlineData("2016-03-25T10:00", "2016-03-25T10:01", "1 minute")]
    public void A_length_of_time_is_told_in_its_unit(string from, string to, string words) =>
        Assert.Equal(words, DateWords.WriteDuration(EdtfDate.Read(from).Date!.Earliest!.Value, EdtfDate.Read(to).Date!.Earliest!.Value, English));
}
