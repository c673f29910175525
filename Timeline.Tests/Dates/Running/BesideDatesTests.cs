using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Tests.Dates.Running;

/// <summary>Days and stretches that are told by another, and the clock times that belong to a day.</summary>
public class BesideDatesTests
{
    /// <summary>A Friday; Easter is two days later.</summary>
    const string Published = "2016-03-25";

    [Theory]
    [InlineData("The roof fell in the week before last.", "the week before last=2016-03-07/2016-03-13")]
    [InlineData("They meet on the Friday after next and met in the year before last.", "the Friday after next=2016-04-08; the year before last=2014")]
    [InlineData("The fair is on the Monday after Easter.", "the Monday after Easter=2016-03-28")]
    [InlineData("The well froze on the Friday before 3 March 2015.", "the Friday before 3 March 2015=2015-02-27")]
    [InlineData("It rained on the weekend of 12 March.", "the weekend of 12 March=2016-03-12/2016-03-13")]
    [InlineData("The barn burned on Halloween weekend 2014.", "Halloween weekend 2014=2014-11-01/2014-11-02")]
    [InlineData("The fair lasts from 4 to 22 next month.", "4 to 22 next month=2016-04-04/2016-04-22")]
    [InlineData("They vote on the 12th next month.", "the 12th next month=2016-04-12")]
    [InlineData("The road is shut for two weeks starting 9 May.", "two weeks starting 9 May=2016-05-09/2016-05-22")]
    [InlineData("Wool rose by a fifth in the year to date.", "the year to date=2016-01-01/2016-03-25")]
    [InlineData("The mill burned earlier this month and will be razed later this month.", "earlier this month=2016-03-01/2016-03-25; later this month=2016-03-25/2016-03-31")]
    [InlineData("Sales fell in the last two quarters.", "the last two quarters=2015-07-01/2015-12-31")]
    [InlineData("Sales fell in next year's first quarter.", "next year's first quarter=2017-33")]
    [InlineData("Rain fell in the three past years.", "the three past years=2013-03-25/2016-03-25")]
    [InlineData("It takes the next three working days.", "the next three working days=2016-03-28/2016-03-30")]
    [InlineData("They have walked out for this working week.", "this working week=2016-03-21/2016-03-25")]
    [InlineData("He came this past Monday, and it rained the past weekend.", "this past Monday=2016-03-21; the past weekend=2016-03-19/2016-03-20")]
    [InlineData("The dam broke on 29 February.", "29 February=2016-02-29")]
    [InlineData("The inn will be shut from January to June.", "January to June=2016-01/2016-06")]
    [InlineData("He has been mayor from 2010 to the present.", "2010 to the present=2010/2016-03-25")]
    [InlineData("It has been dry from May until now.", "May until now=2015-05/2016-03-25")]
    [InlineData("In winter 2014-15 the pass was shut.", "winter 2014-15=2015-24")]
    [InlineData("The lease of 2012/13", "2012/13=2012/2013")]
    [InlineData("The barn burned more than two weeks ago.", "more than two weeks ago=../2016-03-11")]
    [InlineData("The barn will open more than two weeks from now.", "more than two weeks from now=2016-04-08/..")]
    [InlineData("It burned a month and a half ago.", "a month and a half ago=2016-01")]
    [InlineData("The barn will open in two weeks' time.", "in two weeks' time=2016-04-08")]
    [InlineData("The lake was low in the first half of March and the second half of last month.", "the first half of March=2016-03-01/2016-03-15; the second half of last month=2016-02-16/2016-02-29")]
    [InlineData("Ten houses fell in the past 24 hours.", "the past 24 hours=2016-03-24/2016-03-25")]
    [InlineData("It rained on 3, 4 and 5 March 2015, and on May 6th, 7th or 8th, 2015.", "3, 4 and 5 March 2015={2015-03-03,2015-03-04,2015-03-05}; May 6th, 7th or 8th, 2015=[2015-05-06,2015-05-07,2015-05-08]")]
    [InlineData("He must answer before end of this year.", "before end of this year=../2016")]
    [InlineData("It rained in May and June 2015, and from May to July.", "May=2015-05; June 2015=2015-06; May to July=2015-05/2015-07")]
    [InlineData("Wool fell in this year's January, and they met on last week's Friday.", "this year's January=2016-01; last week's Friday=2016-03-18")]
    [InlineData("It rained in March, April and May 2015, and in December and January 2013.", "March=2015-03; April=2015-04; May 2015=2015-05; December=2012-12; January 2013=2013-01")]
    [InlineData("The bridge will be open within two weeks.", "within two weeks=2016-03-25/2016-04-08")]
    [InlineData("Sales fell in the 1st quarter of 2015.", "the 1st quarter of 2015=2015-33")]
    [InlineData("It was open 2015-03-03/2015-03-05, and from 3 March to date.", "2015-03-03/2015-03-05=2015-03-03/2015-03-05; 3 March to date=2015-03-03/2016-03-25")]
    // One day said in two ways
    [InlineData("The barn burned yesterday, 24 March.", "yesterday, 24 March=2016-03-24")]
    [InlineData("They meet next Friday (1 April) and on 9 May (Mon.).", "next Friday (1 April)=2016-04-01; 9 May (Mon.)=2016-05-09")]
    [InlineData("They came on Monday or Tue last week.", "Monday=2016-03-21; Tue last week=2016-03-15")]
    // What is done to somebody
    [InlineData("They will be buried on Monday, and a bell will be hung in the old church on Tuesday.", "Monday=2016-03-28; Tuesday=2016-03-29")]
    [InlineData("Vaccinations are to start on Saturday.", "Saturday=2016-03-26")]
    [InlineData("The new coach is to leave for Halden on Tuesday.", "Tuesday=2016-03-29")]
    [InlineData("The pass is to the north of the valley that flooded on Saturday.", "Saturday=2016-03-19")]
    [InlineData("The vote is to be held on Monday, and the bridge will be formally opened on Tuesday.", "Monday=2016-03-28; Tuesday=2016-03-29")]
    [InlineData("They had to be carried out on Monday, and were buried on Tuesday.", "Monday=2016-03-21; Tuesday=2016-03-22")]
    // With the hour
    [InlineData("The guns began at 0430 GMT on Thursday.", "0430 GMT on Thursday=2016-03-24T04:30Z")]
    [InlineData("The guns began at half past seven on Thursday.", "half past seven on Thursday=2016-03-24T07:30")]
    [InlineData("He speaks at 7:30 tonight.", "7:30 tonight=2016-03-25T19:30")]
    [InlineData("He spoke at eight o'clock on Monday.", "eight o'clock on Monday=2016-03-21T08:00")]
    [InlineData("It was shut on 14 March from 9:30 am for two hours.", "14 March from 9:30 am for two hours=2016-03-14")]
    [InlineData("The road is shut between 6:00 tomorrow and 9:30.", "6:00 tomorrow and 9:30=2016-03-26")]
    [InlineData("It burned at 2 in the morning on Thursday.", "2 in the morning on Thursday=2016-03-24T02:00")]
    [InlineData("The guns began at 6 pm local time (1600 GMT) on Thursday.", "6 pm local time (1600 GMT) on Thursday=2016-03-24T16:00Z")]
    [InlineData("It burned shortly after 3 pm on Thursday, and after midnight on Wednesday.", "3 pm on Thursday=2016-03-24T15:00; after midnight on Wednesday=2016-03-23")]
    [InlineData("He speaks tomorrow night at 8, and spoke last night at 11.", "tomorrow night at 8=2016-03-26T20:00; last night at 11=2016-03-24T23:00")]
    [InlineData("They meet tomorrow 9-5 and next Monday 6-8.", "tomorrow 9-5=2016-03-26; next Monday 6-8=2016-03-28")]
    [InlineData("From 3 March at 10:00 until 4 March at 12:00 it rained.", "3 March at 10:00 until 4 March at 12:00=2016-03-03/2016-03-04")]
    [InlineData("It opens on the first Monday at 9 am of next month.", "the first Monday at 9 am of next month=2016-04-04T09:00")]
    [InlineData("It shut on the 17 from 2 pm to 4 pm.", "the 17 from 2 pm to 4 pm=2016-03-17")]
    public void A_date_is_found_by_what_stands_beside_it(string text, string found) => Assert.Equal(found, string.Join("; ", Find(text)));

    [Theory]
    [InlineData("What about two days from now?", "two days from now=2016-03-27")]
    [InlineData("At half past midnight 0900 men came from 5 to 7 mills.", "")]
    [InlineData("They freed 2 in the morning on Thursday.", "the morning on Thursday=2016-03-24")]
    [InlineData("It fell on March 3, and 5 mills burned.", "March 3=2016-03-03")]
    [InlineData("They lost on Monday 6-8.", "Monday=2016-03-21")]
    [InlineData("He was freed within a week of his arrest.", "")]
    [InlineData("In the days before Friday it rained.", "before Friday=../2016-03-24")]
    public void Words_that_only_stand_near_are_no_part_of_it(string text, string found) => Assert.Equal(found, string.Join("; ", Find(text)));

    [Theory]
    [InlineData("the next 9999 years"), InlineData("the 1000 past centuries"), InlineData("the last 9999 centuries"), InlineData("9999 weeks starting 31 December AD 9999"), InlineData("after 31 December AD 9999"), InlineData("the Monday after 31 December AD 9999")]
    public void What_no_calendar_writes_is_no_crash(string text) => Assert.All(Find(text), found => Assert.NotEmpty(found));

    static IEnumerable<string> Find(string text) => TextDates.Find(text, EdtfDate.Read(Published).Date).Select(date => $"{text[date.Start..date.End]}={date.Date}");
}
