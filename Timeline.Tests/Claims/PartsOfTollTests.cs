using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Numbers of some of those whom an event met are no numbers of all of them.</summary>
public sealed class PartsOfTollTests
{
    [Theory]
    [InlineData("Thirteen of the dead were children and 17 were women.", "children killed 13", "women killed 17")]
    [InlineData("The blast killed 47 people in Orsa. Of these, 42 were civilians and five were soldiers of the garrison.", "people killed 47", "civilians killed 42", "soldiers killed 5")]
    [InlineData("Of the 47 killed, 42 were civilians.", "people killed 47", "civilians killed 42")]
    [InlineData("Among the injured, 12 were passengers of the tram.", "passengers injured 12")]
    [InlineData("There were no children among the dead.", "children killed 0")]
    [InlineData("No children were killed.", "children killed 0")]
    public void A_part_is_counted_under_its_own_noun(string text, params string[] expected) =>
        Assert.Equal(expected, Articles.Claims(text, "Nothing else was known of it.").SelectMany(claim => claim.Values.Select(value => (value.Span, Words: $"{claim.Subject} {claim.Predicate} {value.Value}"))).OrderBy(one => one.Span).Select(one => one.Words));

    [Theory]
    [InlineData("Thirteen of the dead were children.", "The hospital counts 14 children among the dead, fourteen children were killed.", "children", ClaimStatus.Conflict)]
    [InlineData("No children were killed, the army said.", "Twelve children were killed, the hospital said.", "children", ClaimStatus.Conflict)]
    [InlineData("Seventeen women were killed.", "Seventeen of the dead were women.", "women", ClaimStatus.Agree)]
    public void Parts_of_one_noun_are_set_against_each_other(string one, string other, string subject, ClaimStatus expected) =>
        Assert.Contains(Articles.Claims(one, other), claim => claim.Subject == subject && claim.Status == expected);

    [Theory]
    [InlineData("Five of the wounded died overnight, said Doctor Leila Sand of the Orsa clinic.", "Governor Ada Roe said nine people had died overnight at the Orsa clinic.")]
    [InlineData("They were two of 52 people now known to have died on the bridge.", "Doctors said that 52 people had died on the bridge.")]
    [InlineData("Eleven of the attackers were killed in the raid.", "Eleven children were killed in the raid.")]
    [InlineData("The attack on the ferry killed 47 people.", "Since the siege began on 9 April 2018, the group has recorded 655 deaths.")]
    public void A_part_is_not_all(string one, string other) => Assert.DoesNotContain(Articles.Claims(one, other), claim => claim.Status is ClaimStatus.Conflict || claim.Values.Any(value => value.Value == 11) && claim.Values.Count > 1);

    [Fact]
    public void Some_of_his_family_are_no_other_number_of_members() =>
        Assert.DoesNotContain(Articles.Claims("Four of his close family members were killed.", "The clinic mourns the deaths of two beloved members of its team, killed in the crash."), claim => claim.Values.Count > 1);

    [Theory]
    [InlineData("At least 40 people were killed, survivors in Sarabad told reporters.", "people: killed")]
    [InlineData("Our medical teams in Sarabad have confirmed the deaths of 40 people.", "people: killed")]
    [InlineData("At least 40 people were killed, the governor told reporters in Sarabad.", "people: killed")]
    [InlineData("At least 40 people were killed in Sarabad, the governor told reporters in Maran.", "people: killed, at Sarabad")]
    [InlineData("The governor said 40 people were killed in Sarabad.", "people: killed, at Sarabad")]
    [InlineData("In Sarabad, the governor said, 40 people were killed.", "people: killed, at Sarabad")]
    [InlineData("One of 40 people injured on Monday has died in Sarabad.", "people: injured")]
    [InlineData("Forty people were killed, 12 of them children, in Sarabad.", "people: killed, at Sarabad")]
    [InlineData("Nine people drowned when their boat was hit by a wave in Sarabad.", "people: killed, at Sarabad")]
    [InlineData("Four people were killed, three of them in the village of Maran and one in Sarabad.", "people: killed")]
    [InlineData("Four people were killed in Maran, 35 kilometres from Sarabad.", "people: killed, at Maran")]
    public void Where_it_is_told_is_not_where_it_was(string text, string about) =>
        Assert.Contains(Articles.Claims(text + " It rained in Sarabad and in Maran.", "Nothing else was known of it."), claim => claim.About == about);

    [Fact]
    public void What_is_told_behind_the_whole_is_told_of_it() =>
        Assert.Contains(Articles.Claims("They were two of 52 people now known to have died on the bridge.", "Doctors said that 52 people had died on the bridge."), claim => claim is { Predicate: "killed", Status: ClaimStatus.Agree } && claim.Values.All(value => value.Value == 52));

    [Fact]
    public void What_is_counted_since_something_began_has_a_name_without_a_verb_too() =>
        Assert.DoesNotContain(Articles.Claims("Of its 31,000 residents before the war a third has stayed.", "It rained."), claim => claim.About.Contains(": ,", StringComparison.Ordinal));
}
