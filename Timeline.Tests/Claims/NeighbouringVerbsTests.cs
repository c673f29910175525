namespace Timeline.Tests.Claims;

/// <summary>What is said of a figure where the verb of another stands near it.</summary>
public sealed class NeighbouringVerbsTests
{
    [Theory]
    [InlineData("The clinic knew of 35 deaths and had treated 1,600 patients.", "1,600", "patients", "treated")]
    [InlineData("Fever killed 23 people in Lom. A doctor said that 640 patients were being treated in two wards.", "640", "patients", "in treatment")]
    [InlineData("Wardens counted 12 boats; wrecked were five of the old ones.", "12", "ships", null)]
    [InlineData("The ward was treating 61 patients.", "61", "patients", "in treatment")]
    [InlineData("Forty people were treated for injuries.", "Forty", "people", "injured")]
    [InlineData("Fever has made 1,100 people in Lom ill.", "1,100", "people", "infected")]
    [InlineData("The school was opened in 1968 and carried 14,000 books on its shelves.", "14,000", "books", null)]
    [InlineData("The works was built in 1968 and had 1,400 lockers in its cellar.", "1,400", "lockers", null)]
    [InlineData("The army carried out 60 raids on the coast.", "60", "strikes", "launched")]
    [InlineData("Two managers were arrested.", "Two", "managers", "arrested")]
    [InlineData("Masked men kidnapped 12 students on the road.", "12", "students", "kidnapped")]
    [InlineData("It had set up 30 tents by the lake.", "30", "tents", null)]
    [InlineData("Forty people were treated in 12 wards.", "12", "wards", null)]
    [InlineData("Forty people were rescued from 12 boats.", "12", "ships", null)]
    [InlineData("Forty people were killed by 12 gunmen.", "12", "fighters", null)]
    [InlineData("The number of tents was up 30 tents on the week.", "30", "tents", "rose")]
    public void Is_its_own(string text, string figure, string subject, string? predicate)
    {
        var claim = Assert.Single(Articles.Claims(text), claim => claim.Values.Any(value => value.Text == figure));
        Assert.Equal((subject, predicate), (claim.Subject, claim.Predicate));
    }

    [Theory]
    [InlineData("The works was built in 1968 and had 1,400 lockers in its cellar.", "lockers")]
    [InlineData("In 1968 the works burned and lost 1,400 lockers.", "lockers: lost, in 1968")]
    [InlineData("The firm was fined in 2018. Five people were injured then.", "people: injured, in 2018")]
    [InlineData("The firm was fined in 2018. Five people were injured.", "people: injured")]
    [InlineData("The firm was fined in 2018. Five people were injured and then fled.", "people: injured")]
    public void Is_of_the_year_that_its_own_verb_has(string text, string about) =>
        Assert.Contains(Articles.Claims((text, "2024-03-12")), claim => claim.About == about);

    [Fact]
    public void A_share_that_another_came_from_is_told_apart_in_words() =>
        Assert.Equal(["turnout", "turnout: before, in 2019"], Articles.Claims(("Turnout fell to 39 percent from 67 percent in 2019, officials said.", "2024-05-03")).Select(claim => claim.About).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("The ministry received 40 complaints on Monday.", "complaints: received"), InlineData("The army sent 300 soldiers to Halden.", "soldiers: sent (government), at Halden"), InlineData("The army deployed 300 soldiers.", "soldiers: deployed (government)")]
    [InlineData("Prosecutors sent a 12-page letter to the court.", "letter"), InlineData("A 40-strong crew was rescued.", "crew: rescued")]
    public void What_somebody_did_is_called_by_the_word_of_the_report(string text, string about) => Assert.Equal(about, Assert.Single(Articles.Claims(text)).About);
}
