using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Tests.Dates.Running;

public class TextDatesTests
{
    /// <summary>A Friday.</summary>
    const string Published = "2016-03-25";

    [Theory]
    // In full
    [InlineData("The town fell on 27 March 2016.", "27 March 2016=2016-03-27")]
    [InlineData("It opened on March 27, 2016, and closed in April 2017.", "March 27, 2016=2016-03-27; April 2017=2017-04")]
    [InlineData("On the 27th of March, 2016", "the 27th of March, 2016=2016-03-27")]
    [InlineData("Sat., Jan. 3, 1998", "Sat., Jan. 3, 1998=1998-01-03")]
    [InlineData("Signed 2016-03-27 in Ostrel.", "2016-03-27=2016-03-27")]
    [InlineData("Signed 27.3.2016 in Ostrel.", "27.3.2016=2016-03-27")]
    [InlineData("Signed 27/3/2016 in Ostrel.", "27/3/2016=2016-03-27")]
    [InlineData("Signed 3/4/2016 in Ostrel.", "3/4/2016=[2016-03-04,2016-04-03]")]
    [InlineData("It ran from the 19th to 3/4/2016 in Ostrel.", "3/4/2016=[2016-03-04,2016-04-03]")]
    [InlineData("It ran from 3/4/2016 to the 19th in Ostrel.", "3/4/2016=[2016-03-04,2016-04-03]")]
    [InlineData("It was built in 1939 and burned in the 1990s.", "1939=1939; the 1990s=199X")]
    [InlineData("The wall is of the 9th century BC.", "the 9th century BC=-08XX")]
    [InlineData("The wall fell in 480 BC.", "480 BC=-0479")]
    [InlineData("In early March 2016 it rained; by late 2014 it had not.", "early March 2016=2016-03; by late 2014=../2014")]
    [InlineData("In the spring of 1916 and in winter 1917", "the spring of 1916=1916-21; winter 1917=1917-24")]
    [InlineData("Sales rose in the third quarter of 1989.", "the third quarter of 1989=1989-35")]
    [InlineData("In nineteen ninety-six", "nineteen ninety-six=1996")]
    // From one to another
    [InlineData("Between 20 and 22 May 2015 the road was shut.", "20 and 22 May 2015=[2015-05-20..2015-05-22]")]
    [InlineData("On 20 and 22 May 2015 the road was shut.", "20 and 22 May 2015={2015-05-20,2015-05-22}")]
    [InlineData("From 20 May to 3 June 2015", "20 May to 3 June 2015=2015-05-20/2015-06-03")]
    [InlineData("between 20 May and 3 June 2015", "20 May and 3 June 2015=[2015-05-20..2015-06-03]")]
    [InlineData("The games of 20–22 May 2015", "20–22 May 2015=2015-05-20/2015-05-22")]
    [InlineData("The war of 1939-45 and that of 1914–1918", "1939-45=1939/1945; 1914–1918=1914/1918")]
    [InlineData("From December to May 2022", "December to May 2022=2021-12/2022-05")]
    [InlineData("From Monday to Friday it rained.", "Monday to Friday=2016-03-21/2016-03-25")]
    // The year of the story, and one named by the way
    [InlineData("In 1964 the bridge was built. On 3 March it was opened.", "1964=1964; 3 March=1964-03-03")]
    [InlineData("The bridge was begun in May 1964. On 3 August it was opened.", "May 1964=1964-05; 3 August=1964-08-03")]
    [InlineData("The mayor, who took office in 2000, spoke of the attack of 24 February.", "2000=2000; 24 February=2016-02-24")]
    [InlineData("The bridge was built in 1964. On 3 March cracks were seen.", "1964=1964; 3 March=2016-03-03")]
    [InlineData("In 2000 he took office. On May 9 he will open the fair.", "2000=2000; May 9=2016-05-09")]
    // Numbers that name one of many
    [InlineData("Flight 1815 left from gate 1950 while room 1945 and Channel 2024 were empty.", "")]
    [InlineData("Resolution 1973 was passed in 1973; Agenda 2030 is of 2015.", "1973=1973; 2015=2015")]
    [InlineData("The UN 2015 report, in 2014 Weber time and again, in Boston, MA 1998, before COP 2015 and Paris 2024", "2015=2015; 2014=2014; 1998=1998; 2015=2015; 2024=2024")]
    [InlineData("In the US 2016 was a year of votes; in 1990 lira fell, and in 1990 dollars it was little.", "2016=2016; 1990=1990; 1990=1990")]
    // Clock times of four digits
    [InlineData("It fell on Thursday (1500 GMT).", "Thursday (1500 GMT)=2016-03-24T15:00Z")]
    [InlineData("On 24 March, 1945 GMT, it fell.", "24 March, 1945 GMT=2016-03-24T19:45Z")]
    [InlineData("On Thursday at 1945 Orle time it fell, between 1900 and 2000 GMT on Wednesday it stood.", "Thursday at 1945 Orle time=2016-03-24T19:45; between 1900 and 2000 GMT on Wednesday=2016-03-23")]
    // From the day of publication
    [InlineData("2 days after next Friday", "2 days after next Friday=2016-04-03")]
    [InlineData("A few days ago", "A few days ago=2016-03-22~")]
    [InlineData("Monday of last week, Friday next week", "Monday of last week=2016-03-14; Friday next week=2016-04-01")]
    [InlineData("On 21-APR-16, not 3 Aug 96.", "21-APR-16=2016-04-21; 3 Aug 96=1996-08-03")]
    [InlineData("The offer was extended to Dec. 15 and is payable April 1.", "Dec. 15=2015-12-15; April 1=2016-04-01")]
    [InlineData("He comes tonight at 8, or tomorrow after 4 p.m.", "tonight at 8=2016-03-25T20:00; tomorrow after 4 p.m.=2016-03-26")]
    // A sign behind a clock time that no offset follows
    [InlineData("It began on 3 May 2015 at 04:05-in:14 people were hurt.", "3 May 2015 at 04:05=2015-05-03T04:05")]
    [InlineData("by the end of the month", "by the end of the month=../2016-03")]
    [InlineData("+2 weeks", "+2 weeks=2016-04-08")]
    [InlineData("The army said on Friday that it had won.", "Friday=2016-03-25")]
    [InlineData("The army said on Thursday that it had won.", "Thursday=2016-03-24")]
    [InlineData("The talks will begin on Thursday.", "Thursday=2016-03-31")]
    [InlineData("He was seen last Friday and is due next Monday.", "last Friday=2016-03-18; next Monday=2016-03-28")]
    [InlineData("It fell yesterday; today is quiet, and the day after tomorrow is a feast.", "yesterday=2016-03-24; today=2016-03-25; the day after tomorrow=2016-03-27")]
    [InlineData("Last month it stood, and last year too.", "Last month=2016-02; last year=2015")]
    [InlineData("The port was lost in 2014. Sarn fell last year and Orle in February.", "2014=2014; last year=2015; February=2016-02")]
    [InlineData("Three days ago, nine months ago, two years ago", "Three days ago=2016-03-22; nine months ago=2015-06; two years ago=2014")]
    [InlineData("The town was taken in May and the mine in December.", "May=2015-05; December=2015-12")]
    [InlineData("From 3 to 5 June it burned.", "3 to 5 June=2015-06-03/2015-06-05")]
    [InlineData("It burned on 3 June. On 10 April it was shut. On 3 July it will open.", "3 June=2015-06-03; 10 April=2015-04-10; 3 July=2016-07-03")]
    [InlineData("The show will open in May.", "May=2016-05")]
    [InlineData("On March 10 the guns were heard.", "March 10=2016-03-10")]
    [InlineData("Talks resume on 9 April.", "9 April=2016-04-09")]
    [InlineData("They came Sunday morning and left late Thursday night.", "Sunday morning=2016-03-20; late Thursday night=2016-03-24")]
    [InlineData("He spoke at 5:10 p.m. Thursday and on Wednesday at 17:30.", "5:10 p.m. Thursday=2016-03-24T17:10; Wednesday at 17:30=2016-03-23T17:30")]
    [InlineData("In March of last year", "March of last year=2015-03")]
    [InlineData("The roof was mended last week.", "last week=2016-03-14/2016-03-20")]
    // By its place in a longer stretch
    [InlineData("They vote on the third Monday of May 2016.", "the third Monday of May 2016=2016-05-16")]
    [InlineData("On the last Friday in June 2014 it shut.", "the last Friday in June 2014=2014-06-27")]
    [InlineData("The first week of June 2015", "The first week of June 2015=2015-06-01/2015-06-07")]
    [InlineData("In the last two weeks of 2015", "the last two weeks of 2015=2015-12-21/2016-01-03")]
    [InlineData("The first three months of 2015", "The first three months of 2015=2015-01/2015-03")]
    [InlineData("The fifth weekend of May 2016 is none.", "")]
    [InlineData("It closes on the 17th day of next month.", "the 17th day of next month=2016-04-17")]
    [InlineData("It closed on the tenth of this month.", "the tenth of this month=2016-03-10")]
    [InlineData("Week 12 of 2015 was wet; week 3 of the trial was not.", "Week 12 of 2015=2015-03-16/2015-03-22")]
    [InlineData("In the week of 16 March 2016", "the week of 16 March 2016=2016-03-14/2016-03-20")]
    [InlineData("In the week beginning 9 May 2016", "the week beginning 9 May 2016=2016-05-09/2016-05-15")]
    [InlineData("It shut on Tuesday the eighth.", "Tuesday the eighth=2016-03-08")]
    [InlineData("They met on Sunday 20.", "Sunday 20=2016-03-20")]
    [InlineData("It fell on 3 May 2014 and burned on the 17th.", "3 May 2014=2014-05-03; the 17th=2014-05-17")]
    [InlineData("They meet next week on Wednesday.", "next week on Wednesday=2016-03-30")]
    [InlineData("In the second quarter of last year and the first half of this year", "the second quarter of last year=2015-34; the first half of this year=2016-40")]
    [InlineData("Rain is due over the next three days.", "the next three days=2016-03-26/2016-03-28")]
    [InlineData("It stays shut for the rest of the month.", "the rest of the month=2016-03-25/2016-03-31")]
    // Feasts
    [InlineData("He died on Easter Monday 1916.", "Easter Monday 1916=1916-04-24")]
    [InlineData("On Good Friday last year and last Christmas", "Good Friday last year=2015-04-03; last Christmas=2015-12-25")]
    [InlineData("It opened on New Year's Eve in 2013, and shut on May Day.", "New Year's Eve in 2013=2013-12-31; May Day=2013-05-01")]
    [InlineData("It fell three days before Christmas.", "three days before Christmas=2015-12-22")]
    [InlineData("It will open on Whit Sunday after the Easter Sunday attacks.", "Whit Sunday=2016-05-15; Easter Sunday=2016-03-27")]
    [InlineData("The Good Friday Agreement holds.", "")]
    // Months that are given names
    [InlineData("In August Germany attacked; last June Orle fell, and the August Putsch failed. By April Sarn stood.", "August=2015-08; last June=2015-06; August=2015-08; April=2015-04")]
    // As people write them
    [InlineData("From 20 May 2015 until today", "20 May 2015 until today=2015-05-20/2016-03-25")]
    [InlineData("Between now and 9 May much may change.", "now and 9 May=[2016-03-25..2016-05-09]")]
    [InlineData("From April in 2014 to June in 2015", "April in 2014 to June in 2015=2014-04/2015-06")]
    [InlineData("In May two thousand and eleven", "May two thousand and eleven=2011-05")]
    [InlineData("The lease will end in 2050.", "2050=2050")]
    [InlineData("From 27/3/2015-29/3/2015", "27/3/2015-29/3/2015=2015-03-27/2015-03-29")]
    [InlineData("On Thursday from 2 to 4:30 pm and between 9 and 11 today", "Thursday from 2 to 4:30 pm=2016-03-24; between 9 and 11 today=2016-03-25")]
    [InlineData("He spoke on Thursday evening at 8:30.", "Thursday evening at 8:30=2016-03-24T20:30")]
    [InlineData("He spoke on 4 March 2016 at 8:45p.", "4 March 2016 at 8:45p=2016-03-04T20:45")]
    [InlineData("He spoke at 8am this morning.", "8am this morning=2016-03-25T08:00")]
    [InlineData("Q1-2015", "Q1-2015=2015-33")]
    // From what was told before
    [InlineData("Ships collided on 20 May 2015. The pilot had left the bridge an hour before, and three hours later fog came.", "20 May 2015=2015-05-20; an hour before=2015-05-20; three hours later=2015-05-20")]
    [InlineData("Ships collided on 20 May 2015. A storm was forecast the day before. Two days later the last diver left.", "20 May 2015=2015-05-20; the day before=2015-05-19; Two days later=2015-05-22")]
    [InlineData("Ships collided on 20 May 2015. Thirty hours later the last diver left.", "20 May 2015=2015-05-20; Thirty hours later=2015-05-21")]
    [InlineData("The town fell on 20 May 2015. Three days later the museum burned, and the next day the bridge.", "20 May 2015=2015-05-20; Three days later=2015-05-23; the next day=2015-05-24")]
    [InlineData("It was taken on 20 May 2015, and that Friday it was lost.", "20 May 2015=2015-05-20; that Friday=2015-05-22")]
    [InlineData("In 2011 the mine shut; in June the mill did.", "2011=2011; June=2011-06")]
    [InlineData("Three days after 4 March 2016", "Three days after 4 March 2016=2016-03-07")]
    // From an event
    [InlineData("The siege began on 3 March, the vote was on 8 March. Two weeks into the siege they left, five days before the vote.", "3 March=2016-03-03; 8 March=2016-03-08; Two weeks into the siege=2016-03-17~; five days before=2016-03-03")]
    [InlineData("They voted on 8 March, four days before the strike. A day after the vote, on 9 March, it rained.", "8 March=2016-03-08; A day after=2016-03-09; 9 March=2016-03-09")]
    [InlineData("The siege was lifted on 3 March. Two weeks into the siege, five days before the vote, it rained.", "3 March=2016-03-03")]
    public void Dates_are_found_with_their_words(string text, string found) => Assert.Equal(found, string.Join("; ", Find(text, Published)));

    [Theory]
    [InlineData("She is 34 and lives at 12 Mill Road, by the A34.")]
    [InlineData("They lost 3-2 and then 4/1 on flight 1939B for $1,999 or 1,939 men.")]
    [InlineData("It fell at 1945 GMT, officials said, and at 2015 GMT; they met from 1900 to 2000 GMT.")]
    [InlineData("Flight AF 1980 and EK 2016 landed; the AF 1980 flight did not. AF 1980 crashed by US 1960, I-1999 and Autobahn 1995.")]
    [InlineData("It cost Rs 2014, Rs. 2014, SYP 1999, € 1999, 1999 EUR and 1990 lira.")]
    [InlineData("They won 10-11-12. He shot 10/12/14 for a record of 10-11-12.")]
    [InlineData("August Weber met June Park. June said so to Mr. August.")]
    [InlineData("It took three days and two years of work.")]
    [InlineData("He may march in second place; the sun sat low.")]
    [InlineData("About 2000 people came, 1500 troops and 1900 metres of rope.")]
    [InlineData("It began at 5 p.m. and ended at 17:30.")]
    [InlineData("Call +86 138-2010-2015 or 82-2100.")]
    [InlineData("At the Christmas market a Christmas-tree seller met the Easter Bunny on the 17th floor.")]
    [InlineData("Each Halloween the third man of the first half came from 3 to 8 villages.")]
    [InlineData("She came in second for the third week of training, in week 3 of the season.")]
    [InlineData("In three days the army took the hill, and after a year it lost it.")]
    public void Numbers_ages_and_lengths_are_no_dates(string text) => Assert.Empty(Find(text, Published));

    [Fact]
    public void A_history_counts_from_its_own_years()
    {
        const string History = "War came in September 1939. In 1940 the north fell. In May 1940 the west did, and on June 10 the south. In December 1941 it spread. In January the islands fell.";
        Assert.Equal(["September 1939=1939-09", "1940=1940", "May 1940=1940-05", "June 10=1940-06-10", "December 1941=1941-12", "January=1942-01"], Find(History, "2009-12-19"));
    }

    [Fact]
    public void A_vague_day_of_publication_makes_vague_dates() =>
        Assert.Equal(["yesterday=[2016-03-24..2016-03-25]", "May 2015=2015-05", "last month=2016-02"], Find("It fell yesterday, as in May 2015 and last month.", "[2016-03-25..2016-03-26]"));

    [Fact]
    public void Without_a_day_of_publication_only_what_is_written_counts() =>
        Assert.Equal(["March 27=XXXX-03-27", "2015=2015"], Find("It fell on March 27, last month and on Friday, not in 2015.", null));

    [Theory]
    [InlineData("2016-03-25T02:00+03:00", "2016-03-25"), InlineData("2016-03-24T23:00-05:00", "2016-03-24"), InlineData("2016-03-25T02:00Z", "2016-03-25")]
    public void Today_is_the_day_of_the_publisher(string published, string today) => Assert.Equal([$"today={today}"], Find("It fell today.", published));

    [Theory]
    [InlineData("On Monday, March 24, 2016", true), InlineData("On Thursday, March 24, 2016", false), InlineData("On Monday, 24 March", true)]
    public void A_day_of_the_week_that_is_another_s_is_told(string text, bool isTold)
    {
        var date = Assert.Single(TextDates.Find(text, EdtfDate.Read(Published).Date));
        Assert.Equal(("2016-03-24", isTold), (date.Date.Edtf, date.Reason.Contains("That was a Thursday")));
    }

    [Fact]
    public void The_order_of_an_outlet_decides_numbers()
    {
        Assert.Equal("2016-04-03", Assert.Single(TextDates.Find("on 3/4/2016", null, NumericOrder.DayFirst)).Date.Edtf);
        Assert.Equal("2016-03-04", Assert.Single(TextDates.Find("on 3/4/2016", null, NumericOrder.MonthFirst)).Date.Edtf);
    }

    [Fact]
    public void Each_end_of_a_stretch_has_its_words()
    {
        const string Text = "From 20 May to 3 June 2015";
        var ends = Assert.Single(TextDates.Find(Text, null)).Ends;
        Assert.Equal(["20 May=2015-05-20", "3 June 2015=2015-06-03"], ends.Select(end => $"{Text[end.Start..end.End]}={end.Date}"));
    }

    [Theory]
    [InlineData("The town fell on 3 June 2015, and nobody left it.\n"), InlineData("The town fell on 3 June 2015, and nobody left it. ")]
    public void A_text_of_millions_of_characters_is_read_whole(string sentence)
    {
        const int Times = 50_000;
        var found = TextDates.Find(string.Concat(Enumerable.Repeat(sentence, Times)), EdtfDate.Day(2015, 6, 5));
        Assert.InRange(found.Count, Times - 1, Times + 2);
        Assert.All(found.Index().Where(one => one.Item.Date.Edtf == "2015-06-03"), one => Assert.Equal(17, one.Item.Start % sentence.Length));
    }

    static IEnumerable<string> Find(string text, string? published) =>
        TextDates.Find(text, published is null ? null : EdtfDate.Read(published).Date).Select(date => $"{text[date.Start..date.End]}={date.Date}");
}
