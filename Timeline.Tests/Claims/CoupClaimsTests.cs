using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>What six reports of an attempted coup gave: lists of the dead, denials, what was told before.</summary>
public sealed class CoupClaimsTests
{
    [Fact]
    public void What_is_said_of_the_first_number_of_a_list_is_said_of_the_others()
    {
        var claims = Claims("The dead include 16 loyal soldiers, eight rebels and 17 civilians, the ministry said.", "At least 23 people were killed, including 14 soldiers and nine civilians, and more than 110 were wounded.", "Doctors said they had received 38 bodies, 19 of them civilians.");

        Assert.Equal(["17", "nine", "19"], Assert.Single(claims, claim => claim is { Subject: "civilians", Predicate: "killed" }).Values.Select(value => value.Text));
        Assert.Equal(["At least 23", "38"], Assert.Single(claims, claim => claim is { Subject: "people", Predicate: "killed" }).Values.Select(value => value.Text));
        Assert.Equal(["more than 110"], Assert.Single(claims, claim => claim.Predicate == "injured").Values.Select(value => value.Text));
    }

    /// <summary>Else the report's own number would be none of the claim.</summary>
    [Fact]
    public void What_a_report_tells_as_told_before_stands_beside_what_it_gives_now()
    {
        var dead = Assert.Single(Articles.Claims(("The death toll has risen to 41, the health ministry said. On Tuesday the ministry had put the number of dead at 23.", "2014-06-12"), ("At least 26 people were killed, the health ministry said.", "2014-06-11")), claim => claim.Predicate == "killed");

        Assert.Equal(ClaimStatus.Superseded, dead.Status);
        Assert.Equal(["41", "23", "At least 26"], dead.Values.Select(value => value.Text));
        Assert.StartsWith("Untitled of 11 June 2014 says “At least 26”, Untitled of 12 June 2014 says “41”:", dead.Why);
    }

    [Theory]
    [InlineData("Reports of dozens of dead are false.", "Four people were killed.")]
    [InlineData("His men had lost four dead on the stairs, he said.", "Eleven people died.")]
    [InlineData("The army will hold an exercise from 23 to 27 June. Nobody knows of any dead.", "At least 23 people were killed.")]
    [InlineData("A survey counted 38 bodies of water.", "Forty people died.")]
    [InlineData("They said nobody was hurt there.", "More than 110 people were hurt.")]
    [InlineData("All who survived, 49 in number, have been detained.", "Only 12 people survived.")]
    [InlineData("He said that 17 members had been taken from their homes overnight.", "Some 40 members were displaced.")]
    [InlineData("Shortly after 4 a.m. the state broadcaster went dark, and at 4.45 a.m. an officer read out a message.", "State television went off the air at 4:45 a.m.")]
    [InlineData("The central bank has set aside $200m to support the currency.", "The central bank said it had spent $140 million on supporting the currency.")]
    public void Two_things_are_not_set_against_each_other(string one, string other) => Assert.DoesNotContain(Claims(one, other), claim => claim.Values.Select(value => value.Article).Distinct().Count() > 1);

    [Fact]
    public void Nobody_and_some_are() => Assert.Equal(ClaimStatus.Conflict, Assert.Single(Claims("The defence ministry, in a message on its website, says that “no soldier has died”.", "Fourteen soldiers died.")).Status);

    [Fact]
    public void Two_spellings_are_one_counter()
    {
        var crowd = Assert.Single(Claims("Organisers put the crowd at 50,000.", "Organizers put the crowd at 50,000."), claim => claim.Values.Count == 2);

        Assert.Equal(ClaimStatus.Agree, crowd.Status);
        Assert.True(Timeline.Core.Claims.Values.Counters.AreOne("Defence Ministry", "defense ministry"));
    }

    static IReadOnlyList<Claim> Claims(params string[] texts) => Articles.Claims([.. texts.Select(text => (text, (string?)"2014-06-11"))]);
}
