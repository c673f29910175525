using Timeline.Core.Dates;

namespace Timeline.Tests.Dates;

public class CalendarDayTests
{
    [Theory]
    [InlineData(1970, 1, 1, 0, DayOfWeek.Thursday)]
    [InlineData(2016, 3, 25, 16_885, DayOfWeek.Friday)]
    [InlineData(1969, 12, 31, -1, DayOfWeek.Wednesday)]
    [InlineData(0, 2, 29, -719_469, DayOfWeek.Tuesday)]
    [InlineData(-1, 12, 31, -719_529, DayOfWeek.Friday)]
    public void A_day_has_a_number_and_a_weekday(long year, int month, int day, long number, DayOfWeek weekday)
    {
        var calendarDay = CalendarDay.Of(year, month, day);
        Assert.Equal((number, weekday), (calendarDay.Number, calendarDay.Weekday));
        Assert.Equal((year, month, day), calendarDay.Parts);
    }

    [Fact]
    public void It_agrees_with_the_framework_where_that_reaches()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue.AddDays(-400); day = day.AddDays(397))
        {
            var ours = CalendarDay.Of(day.Year, day.Month, day.Day);
            Assert.Equal(day.DayNumber - new DateOnly(1970, 1, 1).DayNumber, ours.Number);
            Assert.Equal((day.Year, day.Month, day.Day, day.DayOfWeek), (ours.Year, ours.Month, ours.Day, ours.Weekday));
        }
    }

    [Fact]
    public void Months_are_added_to_the_last_day_that_is_there()
    {
        Assert.Equal("2016-02-29", CalendarDay.Of(2016, 1, 31).AddMonths(1).ToString());
        Assert.Equal("2015-12-31", CalendarDay.Of(2016, 1, 31).AddMonths(-1).ToString());
        Assert.Equal("-000001-12-01", CalendarDay.Of(0, 1, 1).AddMonths(-1).ToString());
    }

    [Fact]
    public void A_moment_knows_its_day_before_1970_and_in_far_years()
    {
        Assert.Equal("1969-12-31T23:59:59.000Z", new Moment(-1).ToString());
        Assert.Equal("+200000000000-12-31T23:59:59.999Z", Moment.EndOf(CalendarDay.Of(DateYear.Furthest, 12, 31)).ToString());
        Assert.True(new Moment(5, 1) > new Moment(5));
    }
}
