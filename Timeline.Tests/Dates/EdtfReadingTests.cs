using Timeline.Core.Dates;

namespace Timeline.Tests.Dates;

public class EdtfReadingTests
{
    [Theory]
    [InlineData("2016-03-25", 0, "2016-03-25T00:00:00.000Z", "2016-03-25T23:59:59.999Z")]
    [InlineData("2016-03", 0, "2016-03-01T00:00:00.000Z", "2016-03-31T23:59:59.999Z")]
    [InlineData("2016", 0, "2016-01-01T00:00:00.000Z", "2016-12-31T23:59:59.999Z")]
    [InlineData("2016-03-26T17:47:00", 0, "2016-03-26T17:47:00.000Z", "2016-03-26T17:47:00.000Z")]
    [InlineData("2016-03-26T17:47", 0, "2016-03-26T17:47:00.000Z", "2016-03-26T17:47:59.999Z")]
    [InlineData("2016-03-26T17:47:00.25+04:30", 0, "2016-03-26T13:17:00.250Z", "2016-03-26T13:17:00.250Z")]
    [InlineData("2016-12-31T24:00:00", 0, "2017-01-01T00:00:00.000Z", "2017-01-01T00:00:00.000Z")]
    [InlineData("2015-05/2016-03", 0, "2015-05-01T00:00:00.000Z", "2016-03-31T23:59:59.999Z")]
    [InlineData("2016-03-24/..", 1, "2016-03-24T00:00:00.000Z", null)]
    [InlineData("/2016-03-24", 1, null, "2016-03-24T23:59:59.999Z")]
    [InlineData("2016-11~/2016-12", 1, "2016-11-01T00:00:00.000Z", "2016-12-31T23:59:59.999Z")]
    [InlineData("[2015-05-20..2015-05-21]", 2, "2015-05-20T00:00:00.000Z", "2015-05-21T23:59:59.999Z")]
    [InlineData("[1760-12..]", 2, "1760-12-01T00:00:00.000Z", null)]
    [InlineData("{1987-01-04,1986-12}", 2, "1986-12-01T00:00:00.000Z", "1987-01-04T23:59:59.999Z")]
    [InlineData("2016-03-XX", 1, "2016-03-01T00:00:00.000Z", "2016-03-31T23:59:59.999Z")]
    [InlineData("156X-12-25", 2, "1560-12-25T00:00:00.000Z", "1569-12-25T23:59:59.999Z")]
    [InlineData("XXXX-02-29", 2, "0000-02-29T00:00:00.000Z", "9996-02-29T23:59:59.999Z")]
    [InlineData("2016-24", 1, "2015-12-01T00:00:00.000Z", "2016-02-29T23:59:59.999Z")]
    [InlineData("2016-29", 2, "2016-09-01T00:00:00.000Z", "2016-11-30T23:59:59.999Z")]
    [InlineData("2016-30", 2, "2015-12-01T00:00:00.000Z", "2016-02-29T23:59:59.999Z")]
    [InlineData("2016-32", 2, "2016-06-01T00:00:00.000Z", "2016-08-31T23:59:59.999Z")]
    [InlineData("2016-36", 2, "2016-10-01T00:00:00.000Z", "2016-12-31T23:59:59.999Z")]
    [InlineData("2016-38", 2, "2016-05-01T00:00:00.000Z", "2016-08-31T23:59:59.999Z")]
    [InlineData("2016-41", 2, "2016-07-01T00:00:00.000Z", "2016-12-31T23:59:59.999Z")]
    [InlineData("-0043-03-15", 1, "-000043-03-15T00:00:00.000Z", "-000043-03-15T23:59:59.999Z")]
    [InlineData("-00XX", 1, "-000099-01-01T00:00:00.000Z", "-000001-12-31T23:59:59.999Z")]
    [InlineData("Y-17E7", 2, "-170000000-01-01T00:00:00.000Z", "-170000000-12-31T23:59:59.999Z")]
    [InlineData("18", 0, "1800-01-01T00:00:00.000Z", "1899-12-31T23:59:59.999Z")]
    [InlineData("?2004-06-~11", 2, "2004-06-11T00:00:00.000Z", "2004-06-11T23:59:59.999Z")]
    public void A_date_has_a_level_and_two_bounds(string text, int level, string? earliest, string? latest)
    {
        var reading = EdtfDate.Read(text);
        Assert.Null(reading.Refusal);
        Assert.Equal((level, earliest, latest), (reading.Level!.Value, reading.Date!.Earliest?.ToString(), reading.Date.Latest?.ToString()));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("2016-13", 5)]
    [InlineData("2016-02-30", 8)]
    [InlineData("2015-02-29", 8)]
    [InlineData("2016-3-25", 6)]
    [InlineData("2016-03-25 ", 10)]
    [InlineData("Friday", 0)]
    [InlineData("-0000", 0)]
    [InlineData("Y2016", 0)]
    [InlineData("Y17E7-12", 5)]
    [InlineData("Y9E99", 0)]
    [InlineData("2016-21-03", 8)]
    [InlineData("2016/2015", 5)]
    [InlineData("2016-24/2016-21", 8)]
    [InlineData("/", 0)]
    [InlineData("2016/2017/2018", 9)]
    [InlineData("[2016", 5)]
    [InlineData("[2016,]", 6)]
    [InlineData("[2016..2016-03]", 7)]
    [InlineData("2016-03-25T10", 13)]
    [InlineData("2016-03-25T25:00", 11)]
    [InlineData("2016-03-25T10:00:00+24", 20)]
    [InlineData("2016-03~T10:00", 8)]
    public void A_refusal_names_the_place_and_the_reason(string text, int index)
    {
        var refusal = EdtfDate.Read(text).Refusal!;
        Assert.Equal(index, refusal.Index);
        Assert.EndsWith(".", refusal.Reason);
    }

    [Theory]
    [InlineData("20xx", "20XX")]
    [InlineData("~1945", "1945~")]
    [InlineData("?2004-?06-~11", "2004-06?-~11")]
    [InlineData("?0000~-02", "0000%-02")]
    [InlineData("1670..1673", "[1670..1673]")]
    [InlineData("12004", "Y12004")]
    [InlineData("12004-06~-11", "12004-06~-11")]
    [InlineData("Y-0E5", "Y0E5")]
    [InlineData("2016-03-25T10:00:00.500-0430", "2016-03-25T10:00:00.5-04:30")]
    [InlineData("2016-03-25T10:00:00+00:00", "2016-03-25T10:00:00Z")]
    [InlineData("[2016,2017..2017]", "[2016,2017]")]
    public void Dates_written_differently_are_equal_by_their_canonical_text(string text, string canonical)
    {
        Assert.Equal(canonical, EdtfDate.Read(text).Date!.Edtf);
        Assert.Equal(EdtfDate.Read(canonical).Date, EdtfDate.Read(text).Date);
    }

    [Fact]
    public void Dates_can_be_made_of_numbers()
    {
        Assert.Equal("2016-03-25", EdtfDate.Day(2016, 3, 25).Edtf);
        Assert.Equal("-0043-03", EdtfDate.Month(-43, 3).Edtf);
        Assert.Equal("1916-21", EdtfDate.Month(1916, Season.Spring).Edtf);
        Assert.Equal("Y-12000", EdtfDate.Year(-12_000).Edtf);
        Assert.Equal("2015-05/", EdtfDate.Interval(EdtfDate.Month(2015, 5), null).Edtf);
        Assert.Equal("[2015-05-20,2015-05-21]", EdtfDate.OneOf(EdtfDate.Day(2015, 5, 20), EdtfDate.Day(2015, 5, 21)).Edtf);
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Day(2015, 2, 29));
        Assert.Throws<ArgumentException>(() => EdtfDate.Interval(EdtfDate.Year(2016), EdtfDate.Year(2015)));
    }

    [Theory]
    [InlineData("2016-03-25", DatePrecision.Day, DatePrecision.Day)]
    [InlineData("2016-03-XX", DatePrecision.Month, DatePrecision.Day)]
    [InlineData("2016-XX-XX", DatePrecision.Year, DatePrecision.Day)]
    [InlineData("1916-21", DatePrecision.Season, DatePrecision.Season)]
    [InlineData("199X", DatePrecision.Decade, DatePrecision.Year)]
    [InlineData("156X-12-25", DatePrecision.Decade, DatePrecision.Day)]
    [InlineData("18", DatePrecision.Century, DatePrecision.Century)]
    [InlineData("2016-03-25T10:00", DatePrecision.Minute, DatePrecision.Minute)]
    public void A_single_date_tells_how_much_is_stated_and_of_which_unit_it_is_one(string text, DatePrecision precision, DatePrecision unit)
    {
        var date = (SingleDate)EdtfDate.Read(text).Date!.Shape;
        Assert.Equal((precision, unit), (date.Precision, date.Unit));
    }
}
