using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Figures of two articles that stand in no row and share few words: what else tells that they are of one thing.</summary>
public sealed class SoleFiguresTests
{
    [Theory]
    // The only number that either gives of its noun.
    [InlineData("Some 60 excavators had come by noon.", "A dam is being dug by 80 diggers, all of them hired.", "Some 60|80", ClaimStatus.Conflict)]
    [InlineData("All 23 crew members swam to the rocks.", "The coastguard spoke of a crew of 24.", "23|24", ClaimStatus.Conflict)]
    [InlineData("Some 340 families live from lobster.", "What becomes of the 300 families, nobody says.", "Some 340|300", ClaimStatus.Conflict)]
    [InlineData("Around 80 trucks stood there. More than 80 trucks had been asked for.", "They counted 60 lorries.", "Around 80|More than 80|60", ClaimStatus.Conflict)]
    // Words around two counts of one noun, where an article has others of it.
    [InlineData("The fair drew 4,000 people. Sixty-three people needed treatment in the hospital of Maran.", "Fifty-eight people were brought to Maran's hospital.", "Sixty-three|Fifty-eight", ClaimStatus.Conflict)]
    // Words around two measures; the verb before them; what is measured with its year.
    [InlineData("The tanker carried 38,000 tonnes of heavy fuel oil when it sank. Of this 900 tonnes are ashore.", "It is loaded with 35,000 tonnes of heavy fuel oil.", "38,000 tonnes|35,000 tonnes", ClaimStatus.Conflict)]
    [InlineData("The boy fell 12 feet. Beyond the moat runs a wall of 40 feet.", "Witnesses say the child fell 15ft.", "12 feet|15ft", ClaimStatus.Conflict)]
    [InlineData("It held $32.6 billion in earnings abroad in 2016.", "Abroad it had profits of $31.2 billion in 2016, more than any rival.", "$32.6 billion|$31.2 billion", ClaimStatus.Conflict)]
    // Ages a year apart.
    [InlineData("One man, aged 41, died.", "The runner, who was 42, fell near the end.", "aged 41|42", ClaimStatus.Conflict)]
    [InlineData("Rasten, 54, looked at the floor.", "The 55-year-old said nothing.", "54|55-year-old", ClaimStatus.Conflict)]
    // A round number leaves open what its last digit does.
    [InlineData("About 2,900 lamps were put out.", "In the old town 3,100 lamps went dark.", "About 2,900|3,100", ClaimStatus.Conflict)]
    [InlineData("About 2,900 lamps were put out.", "In the old town 2,960 lamps went dark.", "About 2,900|2,960", ClaimStatus.Compatible)]
    [InlineData("Some 340 families live from lobster.", "What becomes of the roughly 300 families, nobody says.", "Some 340|roughly 300", ClaimStatus.Compatible)]
    // A turnout, however high the last one was.
    [InlineData("Turnout was 51.8 per cent, down from 70.2 in spring.", "Rain kept the turnout in Maran at 49 per cent.", "51.8 per cent|49 per cent", ClaimStatus.Conflict)]
    [InlineData("Turnout fell to 39 per cent from 67 in 2019.", "Turnout was 41 per cent.", "39 per cent|41 per cent", ClaimStatus.Conflict)]
    // A profit of one quarter, and a weight of one beast.
    [InlineData("Brewer Halm was forecast to post a second-quarter profit of €310 million.", "Estimates of €280 million in earnings for the quarter were too high, it said.", "€310 million|€280 million", ClaimStatus.Conflict)]
    [InlineData("A 450-pound bear sat in the pool. Its 90-pound cub swam.", "Nobody had asked for the 400-pound bear to be shot.", "450-pound|400-pound", ClaimStatus.Conflict)]
    // Times of day that are told alike.
    [InlineData("The ship left the channel at 3:40 a.m., the pilots say.", "She was aground at twenty to four.", "3:40 a.m.|twenty to four", ClaimStatus.Agree)]
    [InlineData("Doctors gave up at 11:23.", "It was over shortly before half past eleven.", "11:23|shortly before half past eleven", ClaimStatus.Compatible)]
    // Few things, with one more word in common; a revenue with its year and without; the only sum that is asked for.
    [InlineData("Four vessels with booms had been sent.", "Six ships now work with skimmers and booms.", "Four|Six", ClaimStatus.Conflict)]
    [InlineData("Revenue in 2016 was £1.1 billion, Halm said.", "Halm, with its revenue of £1.08 billion, is small.", "£1.1 billion|£1.08 billion", ClaimStatus.Compatible)]
    [InlineData("They are asking for $5 million in gold.", "The thieves are believed to want $8m.", "$5 million|$8m", ClaimStatus.Conflict)]
    [InlineData("Up to 140 volunteers took part.", "About 90 volunteers came.", "Up to 140|About 90", ClaimStatus.Compatible)]
    // A number of things that one report names otherwise, and says of which year it is.
    [InlineData("Brackwell made 310,000 gearboxes in 2016.", "That takes 310,000 transmissions off the market.", "310,000|310,000", ClaimStatus.Agree)]
    // A sum of which one report leaves out the currency.
    [InlineData("It will book charges of 640 million euros.", "It lost 318 million euros. The price is an expense of 640 million.", "640 million euros|640 million", ClaimStatus.Agree)]
    // A sum alone.
    [InlineData("The grant was €1.8 million.", "Her team may spend €1.8m.", "€1.8 million|€1.8m", ClaimStatus.Agree)]
    public void Two_values_are_one_claim(string one, string other, string values, ClaimStatus status)
    {
        var claim = Assert.Single(Find(one, other), claim => IsOfTwo(claim) && claim.Values.All(value => value.Text != "2016"));
        Assert.Equal((values, status), (string.Join('|', claim.Values.Select(value => value.Text)), claim.Status));
    }

    [Theory]
    [InlineData("Some 60 excavators had come by noon.", "A dam is being dug by 180 diggers.")]
    [InlineData("Some 60 excavators had come by noon. Later there were 75 diggers.", "The army hired 80 diggers.")]
    [InlineData("Some 60 excavators came to Maran.", "They saw 80 diggers. Elsewhere, 60 diggers were idle.")]
    [InlineData("One man, aged 41, died.", "His brother, aged 44, lives in Maran.")]
    [InlineData("One man, aged 41, died.", "His brother, aged 42, lives in Maran with Ida, 41, a nurse.")]
    [InlineData("A three-month-old girl slept.", "The boy is a four-year-old.")]
    [InlineData("Doctors gave up at 11:23.", "It was over shortly before half past eleven. At 11:25 a bell rang.")]
    [InlineData("The market opens at half past nine.", "A bell rang at 9:30.")]
    [InlineData("Brewer Halm had a second-quarter profit of €310 million.", "Analysts expected earnings of €280 million for the quarter.")]
    [InlineData("A 450-pound bear sat in the pool.", "A 300-pound bear and a 400-pound bear were seen.")]
    [InlineData("Two boosters came back to land beside the pad at dawn.", "Old drawings of it show three boosters with blunt caps."), InlineData("Twelve people died there in 1999.", "Twelve people were in the group.")]
    [InlineData("The fine was €2 million.", "Her team may spend €2m.")]
    public void Two_values_are_two_claims(string one, string other) => Assert.DoesNotContain(Find(one, other), IsOfTwo);

    [Fact]
    public void A_count_of_people_that_has_grown_until_the_later_report_is_superseded()
    {
        Assert.Equal(ClaimStatus.Superseded, Assert.Single(Find("Some 60 rescuers had come.", "A dam is being dug by 80 rescuers.", "2019-03-02", "2019-03-04"), IsOfTwo).Status);
        Assert.Equal(ClaimStatus.Conflict, Assert.Single(Find("Some 60 rescuers had come.", "A dam is being dug by 80 rescuers.", "2019-03-04", "2019-03-02"), IsOfTwo).Status);
        Assert.Equal(ClaimStatus.Conflict, Assert.Single(Find("Some 60 bridges stand in Maran.", "The town has 80 bridges.", "2019-03-02", "2019-03-04"), IsOfTwo).Status);
    }

    [Fact]
    public void What_was_sent_may_have_been_followed_by_more()
    {
        Assert.Equal(ClaimStatus.Superseded, Assert.Single(Find("The army sent 150 soldiers.", "More than 400 soldiers were digging.", "2019-03-02", "2019-03-04"), IsOfTwo).Status);
        Assert.DoesNotContain(Find("The army sent 150 soldiers.", "More than 400 soldiers were digging.", "2019-03-04", "2019-03-02"), IsOfTwo);
    }

    [Theory]
    [InlineData("2019-03-05", ClaimStatus.Superseded)]
    [InlineData("2019-03-02", ClaimStatus.Conflict)]
    public void A_price_of_another_day_is_another_price(string day, ClaimStatus status) =>
        Assert.Equal(status, Assert.Single(Find("Shares in Halm rose to 58.20 euros.", "Shares in Halm climbed to 61.10 euros.", "2019-03-02", day), IsOfTwo).Status);

    [Fact]
    public void A_dozen_may_be_eleven() =>
        Assert.Equal(ClaimStatus.Compatible, Assert.Single(Find("They found a dozen boats.", "Eleven boats lay in the mud."), IsOfTwo).Status);

    static IReadOnlyList<Claim> Find(string one, string other, string? day = null, string? otherDay = null) => Articles.Claims((one, day), (other, otherDay));

    static bool IsOfTwo(Claim claim) => claim.Values.DistinctBy(value => value.Article).Count() > 1;
}
