using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>A number that is given instead of another.</summary>
public sealed class DeniedNumberTests
{
    [Theory]
    [InlineData("There were 13 and not 11 men on the raft, his wife says.", "13")]
    [InlineData("Some 1,620 jobs will go, not the 1,450 that the owner puts in his letter.", "Some 1,620")]
    [InlineData("The fleet had 14 boats rather than 12.", "14")]
    [InlineData("Not 11 but 13 men were on the raft.", "13")]
    public void Only_the_number_itself_is_a_figure(string text, string figure) => Assert.Equal([figure], Articles.Claims(text).SelectMany(claim => claim.Values).Select(value => value.Text));

    [Theory]
    [InlineData("The mill lost not only 40 looms but 60 weavers."), InlineData("There were 13 women, and not 40 steps off lay a boat."), InlineData("An earlier version of this story had the names of all 12 people who died with 40 others.")]
    public void Nothing_else_is_denied(string text) => Assert.Equal(2, Articles.Claims(text).Sum(claim => claim.Values.Count));

    [Theory]
    [InlineData("The mayor denied that 90 people had died in the flood.")]
    [InlineData("The mayor denied a report that 90 people had died in the flood.")]
    [InlineData("The mayor rejects reports of 90 deaths in the flood.")]
    [InlineData("A report that 90 people had died in the flood was wrong, the harbour office said.")]
    [InlineData("A report that 1,290 people had died in the flood was wrong, the harbour office said.")]
    [InlineData("The mayor dismissed as nonsense rumours of 90 dead in the flood.")]
    public void A_number_that_somebody_denies_is_nobody_s_figure(string text)
    {
        Assert.Empty(Articles.Claims(text).SelectMany(claim => claim.Values));
        Assert.DoesNotContain(Articles.Claims((text, "2019-03-02"), ("The flood killed 12 people, the coast guard said.", "2019-03-02")).SelectMany(claim => claim.Values), value => value.Value == 90);
    }

    [Theory]
    [InlineData("Correction: we said earlier that 90 people had died in the flood. That was wrong.")]
    [InlineData("We previously reported 90 deaths in the flood.")]
    [InlineData("An earlier version of this article gave the number of dead in the flood as 90.")]
    public void A_number_that_an_outlet_takes_back_is_nobody_s_figure(string text) => Assert.Empty(Articles.Claims(text).SelectMany(claim => claim.Values));

    [Theory]
    [InlineData("The ministry now says 31 officers were injured in the clash, up from 23 earlier.", "31")]
    [InlineData("The ministry raised its toll of officers injured in the clash from 23 to 31.", "31")]
    [InlineData("The ministry corrected the number of officers injured in the clash from 41 to 23.", "23")]
    [InlineData("In the clash 35 officers were injured. The number of police hurt was revised upwards from 23 after the night.", "35")]
    [InlineData("An earlier version of this article said that 14 officers had been injured in the clash. The correct figure is nine.", "nine")]
    public void A_number_that_another_has_become_is_a_figure_no_more(string text, string figure) =>
        Assert.Equal((figure, "injured"), Assert.Single(Articles.Claims(text)) is var claim ? (Assert.Single(claim.Values).Text, claim.Predicate!) : default);

    [Theory]
    [InlineData("The ministry now says 31 officers were injured in the clash, up from 23 earlier.", ClaimStatus.Superseded)]
    [InlineData("The ministry says 31 officers were injured in the clash, not 23.", ClaimStatus.Conflict)]
    public void What_a_number_has_become_is_no_conflict(string text, ClaimStatus expected) =>
        Assert.Equal(expected, Assert.Single(Articles.Claims(text, "In the clash 23 officers were injured, the minister said.")).Status);

    [Fact]
    public void A_number_of_another_year_is_not_revised() => Assert.Equal(2, Articles.Claims("The mine killed 31 people, up from 23 people last year.").Sum(claim => claim.Values.Count));

    [Fact]
    public void Is_set_against_the_number_of_its_own_noun() => Assert.DoesNotContain(
        Articles.Claims(("Two sailors died in the riot. Two guards were held hostage for an hour.", "2019-03-02"), ("Three guards were held hostage, and not two as the ministry had first said.", "2019-03-06")),
        claim => claim.Predicate == "killed" && claim.Values.Any(value => value.Value == 3));

    [Fact]
    public void An_article_that_gives_the_number_itself_has_the_denied_one_of_something_else() => Assert.Equal([17, 17],
        Assert.Single(Articles.Claims(("17 men, not 14, fled the jail.", "2019-03-02"), ("The 17 men fled the jail. Police asked 14 people of the village what they saw.", "2019-03-04")), claim => claim.Values.Count > 1).Values.Select(value => value.Value));

    [Fact]
    public void What_is_said_instead_of_what_is_denied_is_a_figure() =>
        Assert.Equal(["12"], Articles.Claims("The mayor denied that 90 people had died and said that 12 people had died.").SelectMany(claim => claim.Values).Select(value => value.Text));

    [Fact]
    public void Is_set_against_the_number_that_it_denies_whatever_the_words_and_days()
    {
        var claim = Assert.Single(Articles.Claims(("The current trapped 11 people on the raft.", "2019-03-02"), ("His wife says that 13 and not 11 men had been asked to row.", "2019-03-04")), claim => claim.Values.Count > 1);
        Assert.Equal(("11|13", ClaimStatus.Conflict), (string.Join('|', claim.Values.Select(value => value.Text)), claim.Status));
        Assert.EndsWith("one gives its number instead of the other's.", claim.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mirta Sol", "2019-03-04", ClaimStatus.Superseded)]
    [InlineData("Mirta Sol", "2019-03-02", ClaimStatus.Conflict)]
    [InlineData("Ivo Brandt", "2019-03-04", ClaimStatus.Conflict)]
    public void Who_counted_it_corrects_it_on_a_later_day(string counter, string day, ClaimStatus status)
    {
        var claim = Assert.Single(Articles.Claims(("Mirta Sol said the shed had held 2,000 tonnes of grain.", "2019-03-02"), ($"{counter} said the shed had held 1,200 tonnes of grain, not 2,000 tonnes.", day)), claim => claim.Values.Count > 1);
        Assert.Equal(status, claim.Status);
    }
}
