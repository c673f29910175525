using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Tests.Dates.Running;

/// <summary>Dates, stretches and hours in the many ways in which reports and their readers write them.</summary>
public class DateFamiliesTests
{
    /// <summary>A Friday; Easter is two days later.</summary>
    const string Published = "2016-03-25T12:00";

    [Theory]
    // Numbers
    [InlineData("The mill burned on 3.14.2016.", "3.14.2016=2016-03-14")]
    [InlineData("The mill burned on 3/14.", "3/14=2016-03-14")]
    [InlineData("The mill burned after 3/14 and 3/16 5pm.", "after 3/14=2016-03-15/..; 3/16 5pm=2016-03-16T17:00")]
    [InlineData("It was shut from 3/9/2016 to 3/12.", "3/9/2016 to 3/12=2016-03-09/2016-03-12")]
    [InlineData("Filed Mar-14-2016, signed March/15/2016 and read 2016/16/Mar.", "Mar-14-2016=2016-03-14; March/15/2016=2016-03-15; 2016/16/Mar.=2016-03-16")]
    [InlineData("Sales of 2015-11, 11-2015, Oct-2015 and 2015 September, and the season 2009-10", "2015-11=2015-11; 11-2015=2015-11; Oct-2015=2015-10; 2015 September=2015-09; 2009-10=2009/2010")]
    [InlineData("He was born on 03/18/40.", "03/18/40=1940-03-18")]
    [InlineData("The mill burned on 22nd and was razed by the 24th.", "22nd=2016-03-22; by the 24th=../2016-03-24")]
    [InlineData("It rained on the morning of the 22nd.", "the morning of the 22nd=2016-03-22")]
    [InlineData("It was shut from the 3rd of March to the 9th.", "the 3rd of March to the 9th=2016-03-03/2016-03-09")]
    [InlineData("It was cold in feb and since oct.", "feb=2016-02; since oct.=2015-10/..")]
    [InlineData("It burned on Weds 9 March and thurs 10 March.", "Weds 9 March=2016-03-09; thurs 10 March=2016-03-10")]
    [InlineData("The mill burned on 14 March, Monday.", "14 March, Monday=2016-03-14")]
    [InlineData("The shop is open Mon-Fri.", "Mon-Fri.=2016-03-21/2016-03-25")]
    // Years and their parts
    [InlineData("Wool rose in FY2014, CY15, fiscal 2013 and the financial year 2012.", "FY2014=2014; CY15=2015; fiscal 2013=2013; the financial year 2012=2012")]
    [InlineData("It opened in the year 2014.", "the year 2014=2014")]
    [InlineData("It opened in ’08, in the summer of ’69 and in June ’12.", "’08=2008; the summer of ’69=1969-22; June ’12=2012-06")]
    [InlineData("It opened in two thousand and twelve and shut in nineteen oh five.", "two thousand and twelve=2012; nineteen oh five=1905")]
    [InlineData("About two thousand and twelve sheep were lost in two thousand and five barns.", "")]
    [InlineData("Wool rose in 3Q 2015, 1H 2014, H2 2013 and 4Q12.", "3Q 2015=2015-35; 1H 2014=2014-40; H2 2013=2013-41; 4Q12=2012-36")]
    [InlineData("Wool rose in the last quarter of 2015, the last two quarters of 2014 and the latter half of 2013.", "the last quarter of 2015=2015-36; the last two quarters of 2014=2014-07/2014-12; the latter half of 2013=2013-41")]
    [InlineData("It was made in the early nineties, the late 80s and the noughties.", "early nineties=199X; late 80s=198X; the noughties=200X")]
    [InlineData("It was made in the last century.", "the last century=19XX")]
    [InlineData("It snowed in the winter of 2014-2015.", "the winter of 2014-2015=2015-24")]
    [InlineData("It opened in May three years ago and in this year's spring.", "May three years ago=2013-05; this year's spring=2016-21")]
    [InlineData("The lake froze 20 years before 1947 and three months after May 2015.", "20 years before 1947=1927; three months after May 2015=2015-08")]
    // Counted from the day of publication
    [InlineData("They will meet in the next couple of weeks; they met a couple of days ago.", "the next couple of weeks=2016-03-26/2016-04-08; a couple of days ago=2016-03-23")]
    [InlineData("Rain fell in the previous three weeks.", "the previous three weeks=2016-03-04/2016-03-25")]
    [InlineData("They vote on the coming Monday, and again this coming Friday.", "the coming Monday=2016-03-28; this coming Friday=2016-04-01")]
    [InlineData("They vote a week from Monday, a week on Tuesday or Wednesday week.", "a week from Monday=2016-04-04; a week on Tuesday=2016-04-05; Wednesday week=2016-04-06")]
    [InlineData("They voted a week ago Tuesday and on Thursday last.", "a week ago Tuesday=2016-03-15; Thursday last=2016-03-24")]
    [InlineData("The bridge fell a year ago today.", "a year ago today=2015-03-25")]
    [InlineData("They sing every Friday and each Sunday.", "")]
    [InlineData("The mill burned over the weekend.", "the weekend=2016-03-19/2016-03-20")]
    [InlineData("The mill will open at the weekend.", "the weekend=2016-03-26/2016-03-27")]
    [InlineData("Wool is up a tenth YTD.", "YTD=2016-01-01/2016-03-25")]
    [InlineData("They decide by end of month, or at the end of next week.", "by end of month=../2016-03; the end of next week=2016-03-28/2016-04-03")]
    [InlineData("It is shut for the rest of today, and for the rest of year.", "the rest of today=2016-03-25; the rest of year=2016-03-25/2016-12-31")]
    [InlineData("It is shut from last week to next week.", "last week to next week=2016-03-14/2016-04-03")]
    [InlineData("It is shut from tomorrow until 9 April and from Monday to 4 April.", "tomorrow until 9 April=2016-03-26/2016-04-09; Monday to 4 April=2016-03-28/2016-04-04")]
    [InlineData("They meet the Friday after next; they met Monday before last.", "the Friday after next=2016-04-08; Monday before last=2016-03-14")]
    [InlineData("It is new as early as May.", "as early as May=2016-05/..")]
    // With the hour
    [InlineData("He spoke on Monday at eight thirty.", "Monday at eight thirty=2016-03-21T08:30")]
    [InlineData("He spoke on Monday at seven forty-five p.m.", "Monday at seven forty-five p.m.=2016-03-21T19:45")]
    [InlineData("He spoke on Monday at 20 minutes past six.", "Monday at 20 minutes past six=2016-03-21T06:20")]
    [InlineData("He spoke on Monday at ten to six.", "Monday at ten to six=2016-03-21T05:50")]
    [InlineData("He spoke on Monday at a quarter to three in the afternoon.", "Monday at a quarter to three in the afternoon=2016-03-21T14:45")]
    [InlineData("He spoke yesterday at around 5:30pm.", "yesterday at around 5:30pm=2016-03-24T17:30")]
    [InlineData("He spoke at 8:30 Monday evening.", "8:30 Monday evening=2016-03-21T20:30")]
    [InlineData("He speaks at three tomorrow afternoon.", "three tomorrow afternoon=2016-03-26T15:00")]
    [InlineData("He speaks tonight around 8, tomorrow at eight.", "tonight around 8=2016-03-25T20:00; tomorrow at eight=2016-03-26T08:00")]
    [InlineData("He spoke three days ago at noon.", "three days ago at noon=2016-03-22T12:00")]
    [InlineData("He speaks in the next hour.", "the next hour=2016-03-25")]
    [InlineData("He spoke at the last minute.", "")]
    // Two ends in one breath
    [InlineData("The fair ran 3/4-3/9/2015 and 10-2-2015-10-5-2015.", "3/4-3/9/2015=2015-03-04/2015-03-09; 10-2-2015-10-5-2015=2015-10-02/2015-10-05")]
    [InlineData("The fair runs from 4/1-4/6, 2016.", "4/1-4/6, 2016=2016-04-01/2016-04-06")]
    [InlineData("Cut it 1/2-3/4 of an inch thick.", "")]
    [InlineData("The fair runs from the 28th to the 3rd of April.", "the 28th to the 3rd of April=2016-03-28/2016-04-03")]
    [InlineData("The fair runs from the 30th to the 2nd of January 2015.", "the 30th to the 2nd of January 2015=2014-12-30/2015-01-02")]
    [InlineData("The road is shut from 3 pm until tomorrow 6 am.", "3 pm until tomorrow 6 am=2016-03-25/2016-03-26")]
    [InlineData("The road is shut between now and six o'clock.", "now and six o'clock=2016-03-25")]
    [InlineData("The road is shut from now until two weeks later.", "now until two weeks later=2016-03-25/2016-04-08")]
    [InlineData("The road was shut from 1 March until the current date.", "1 March until the current date=2016-03-01/2016-03-25")]
    [InlineData("Rain fell for the last two months and three days.", "the last two months and three days=2016-01-22/2016-03-25")]
    [InlineData("It fell less than two weeks ago.", "less than two weeks ago=2016-03-11/2016-03-25")]
    [InlineData("It will open in less than two weeks.", "in less than two weeks=2016-03-25/2016-04-08")]
    [InlineData("It will open fewer than three days after tomorrow.", "fewer than three days after tomorrow=2016-03-26/2016-03-29")]
    [InlineData("He is away for three days, from tomorrow.", "three days, from tomorrow=2016-03-26/2016-03-28")]
    [InlineData("It rained in Jan/Feb 2015.", "Jan/Feb 2015=2015-01/2015-02")]
    // Days and years
    [InlineData("It was sung in the 1870 s.", "the 1870 s=187X")]
    [InlineData("Wool rose in 2014-H2 and 2013 H1.", "2014-H2=2014-41; 2013 H1=2013-40")]
    [InlineData("It opened in June of 89.", "June of 89=1989-06")]
    [InlineData("It opened on twenty-three February 1901.", "twenty-three February 1901=1901-02-23")]
    [InlineData("On 2015 11 6, it opened.", "2015 11 6=2015-11-06")]
    [InlineData("log-2015-11-06-final.txt", "2015-11-06=2015-11-06")]
    [InlineData("They met on previous Tuesday.", "previous Tuesday=2016-03-15")]
    [InlineData("They will meet next Friday 4/1, or this Friday 25 March.", "next Friday 4/1=2016-04-01; this Friday 25 March=2016-03-25")]
    [InlineData("They meet w/c 4 April and the week of 11 April.", "w/c 4 April=2016-04-04/2016-04-10; the week of 11 April=2016-04-11/2016-04-17")]
    [InlineData("They met the night before last.", "the night before last=2016-03-23")]
    [InlineData("They meet in the next couple weeks.", "the next couple weeks=2016-03-26/2016-04-08")]
    [InlineData("The inn is shut for the remaining of the week.", "the remaining of the week=2016-03-25/2016-03-27")]
    [InlineData("They met on Labor Day 2015 weekend.", "Labor Day 2015 weekend=2015-09-05/2015-09-07")]
    [InlineData("They met over Good Friday weekend.", "Good Friday weekend=2016-03-25/2016-03-27")]
    [InlineData("It fell on 3 June 2015, and was rebuilt by the following Christmas.", "3 June 2015=2015-06-03; by the following Christmas=../2015-12-25")]
    [InlineData("They will meet end of month.", "end of month=2016-03")]
    // Hours
    [InlineData("He spoke on Tuesday evening last week.", "Tuesday evening last week=2016-03-15")]
    [InlineData("He spoke early in the day on Tuesday.", "early in the day on Tuesday=2016-03-22")]
    [InlineData("He speaks tonight at 3.", "tonight at 3=2016-03-25T03:00")]
    [InlineData("He spoke on Tuesday around 4.", "Tuesday around 4=2016-03-22T04:00")]
    [InlineData("Shares fell on Tuesday around 4% in all.", "Tuesday=2016-03-22")]
    [InlineData("He speaks tomorrow at 9p.", "tomorrow at 9p=2016-03-26T21:00")]
    [InlineData("He spoke at 8 on the 3rd of March.", "8 on the 3rd of March=2016-03-03T08:00")]
    [InlineData("He speaks on April fourth eight thirty.", "April fourth eight thirty=2016-04-04T08:30")]
    [InlineData("He speaks at seven-thirty tomorrow evening.", "seven-thirty tomorrow evening=2016-03-26T19:30")]
    [InlineData("He spoke at 12 noon yesterday.", "12 noon yesterday=2016-03-24T12:00")]
    [InlineData("He spoke from 9am-2 yesterday afternoon.", "from 9am-2 yesterday afternoon=2016-03-24")]
    [InlineData("He spoke between 8 and 9:30 last night.", "between 8 and 9:30 last night=2016-03-24")]
    [InlineData("Come at 3 pm or later on Monday.", "3 pm or later on Monday=2016-03-21")]
    public void Dates_are_read(string text, string dates)
    {
        var found = TextDates.Find(text, EdtfDate.Read(Published).Date, NumericOrder.MonthFirst);
        Assert.Equal(dates, string.Join("; ", found.Select(date => $"{text[date.Start..date.End]}={date.Date}")));
    }
}
