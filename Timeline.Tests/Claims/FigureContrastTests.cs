using Timeline.Core.Claims;
using Timeline.Core.Claims.Figures;

namespace Timeline.Tests.Claims;

/// <summary>Values that two reports tell of two sides of one thing, by the words near them.</summary>
public sealed class FigureContrastTests
{
    [Theory]
    [InlineData("Profit before tax rose to 96 million pounds.", "After tax the firm earned a profit of 71 million pounds.")]
    [InlineData("The tunnel was budgeted at 210 million crowns.", "The tunnel has swallowed 385 million crowns.")]
    [InlineData("The pirates demanded a ransom of two million dollars.", "A ransom of 750,000 dollars was paid.")]
    [InlineData("The union wants 8 percent more pay.", "The employers offered 4 percent more pay.")]
    [InlineData("Shares fell 9 percent in early trading.", "Shares closed 3.5 percent down.")]
    [InlineData("The government plans to send 5,000 troops to the border.", "So far 1,800 troops have come to the border.")]
    [InlineData("The lower house adopted the bill by 211 votes to 98.", "The senate approved the bill by 54 votes to 31.")]
    [InlineData("Turnout at noon was 28 percent.", "When polls closed, turnout was 61 percent.")]
    [InlineData("The eastern suburbs were without power for six hours.", "The western suburbs had no electricity for 20 hours.")]
    [InlineData("A bomber killed 19 people at the mosque last March.", "The blast at the mosque killed six people.")]
    [InlineData("There were 12 suspected cases of cholera in the camp.", "There were nine confirmed cases of cholera in the camp.")]
    [InlineData("Not counting those who died at home, the fever has killed 212 people.", "The fever has killed 340 people, including those who died at home.")]
    [InlineData("Across the country the party won 53 percent of the vote.", "The party won 61 percent of the vote in the city.")]
    [InlineData("Turnout was 70 percent among women.", "Turnout was 58 percent among men.")]
    [InlineData("The subsidy is to be cut by 15 percent.", "The ministry will raise the subsidy by 15 percent.")]
    [InlineData("The pipeline was hit 40 km south of Arvin.", "The pipeline was hit 40 kilometres north of Arvin.")]
    [InlineData("The rules hold from 2027 for new cars.", "Owners of old cars have until 2032 to keep the rules.")]
    [InlineData("The gauge showed a level of 5.1 metres at the highest.", "The gauge showed a level of 3.4 metres on average.")]
    [InlineData("They drilled 840 metres into the ice of the Hollen glacier.", "The ice of the Hollen glacier is 2,600 metres thick.")]
    public void Are_of_two_things(string one, string other) =>
        Assert.DoesNotContain(Articles.Claims((one, "2024-06-05"), (other, "2024-06-05")), claim => claim.Values.DistinctBy(value => value.Article).Count() > 1);

    [Theory]
    [InlineData("Profit before tax rose to 96 million pounds.", "Profit before tax was 69 million pounds.")]
    [InlineData("The tunnel was budgeted at 210 million crowns.", "The tunnel was planned to cost 250 million crowns.")]
    [InlineData("A ransom of 600,000 dollars was paid.", "The ransom was 750,000 dollars.")]
    [InlineData("Unemployment rose to 6 percent.", "Unemployment fell to 5 percent.")]
    [InlineData("Fourteen people were killed in a suspected gas explosion.", "The mayor confirmed that twelve people were killed in a gas explosion.")]
    [InlineData("Fourteen people were killed and the toll is expected to rise.", "Twelve people were killed in the attack, which came after talks.")]
    [InlineData("Twelve people were killed in a blast in the capital on Monday.", "Fourteen people died in the blast, sparking anger across the country.")]
    [InlineData("The minister, who wants to stand again, put the damage at 40 million euros.", "Insurers offered help and put the damage at 60 million euros.")]
    [InlineData("Unemployment is 6 percent, up slightly.", "Unemployment is 8 percent, slightly lower.")]
    [InlineData("The fever has killed 212 people, and the ministry wants more doctors.", "The fever has killed 340 people, and doctors are offered more money.")]
    public void Are_of_one_thing_where_no_two_sides_are_told(string one, string other) =>
        Assert.Contains(Articles.Claims((one, "2024-06-05"), (other, "2024-06-05")), claim => claim.Status == ClaimStatus.Conflict);

    [Fact]
    public void The_nearest_word_tells_and_none_that_is_nearer_to_another_value() =>
        Assert.Contains(Articles.Claims("A single ticket costs 12 euros and a return ticket 20 euros.", "A return ticket costs 22 euros."), claim => claim.Status == ClaimStatus.Conflict && claim.Values.All(value => value.Text != "12 euros"));

    [Fact]
    public void The_number_in_a_name_is_compared_with_no_other() =>
        Assert.DoesNotContain(Articles.Claims("The commander of the 4th Brigade was killed in the ambush near Fadil.", "The commander of the 9th Brigade was hurt in the ambush near Fadil."), claim => claim.Status == ClaimStatus.Conflict);

    [Fact]
    public void A_value_of_no_side_joins_no_two_sides() =>
        Assert.DoesNotContain(Articles.Claims("Profit was 96 million euros before tax.", "Profit was 96 million euros.", "Profit after tax was 71 million euros."), claim => claim.Status == ClaimStatus.Conflict);

    [Fact]
    public void Every_contrast_has_two_sides_at_least() =>
        Assert.All(FigureContrast.Table.GroupBy(side => side.Name), contrast => Assert.True(contrast.DistinctBy(side => side.Side).Count() > 1, contrast.Key));
}
