namespace Timeline.Tests.Claims;

/// <summary>Measures and shares of which a word before, behind or far off tells what they are of.</summary>
public sealed class MeasuredValuesTests
{
    [Theory]
    [InlineData("The blaze near Maran was 5 percent contained.", "Near Maran containment stood at 15 percent.", "containment (Maran) Conflict")]
    [InlineData("Maran saw a 61 percent turnout.", "The turnout in Maran was 58 percent.", "turnout (Maran) Conflict")]
    [InlineData("The fire broke out on a ridge near a camp and grew to 11,200 acres overnight.", "The flames have burned 17,800 acres on the ridge.", "area: burned Conflict")]
    [InlineData("The boat sank 130 miles northwest of Maran.", "It went down 150 miles north of Maran.", "distance to Maran Conflict")]
    [InlineData("The farm has 11,200 acres.", "The fire has scorched 17,800 acres.", "")]
    public void Are_one_claim_of_two_reports(string one, string other, string expected) =>
        Assert.Equal(expected, string.Join(", ", Articles.Claims(one, other).Where(claim => claim.Values.Select(value => value.Article).Distinct().Count() > 1).Select(claim => $"{claim.About} {claim.Status}")));

    [Fact]
    public void Whose_power_is_cut_is_not_cut() => Assert.DoesNotContain(Articles.Claims("After the fire the power was cut to 22,000 customers."), claim => claim.Predicate == "cut");
}
