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

    [Theory]
    [InlineData("Gusts reached 140 km/h.", "gusts  140 km/h")]
    [InlineData("Winds of up to 120 km/h tore off roofs.", "winds  up to 120 km/h")]
    [InlineData("The train was travelling at 140 km/h when it left the rails.", "speed  140 km/h")]
    [InlineData("The temperature reached 46 degrees Celsius.", "temperature  46 degrees Celsius")]
    [InlineData("Thermometers showed 46 degrees.", "temperature  46 degrees")]
    [InlineData("The bomb weighed 40 kilograms.", "bomb  40 kilograms")]
    [InlineData("A 12-metre wave struck the wall.", "height of the waves  12-metre")]
    [InlineData("The quake had a magnitude of 6.1.", "magnitude  6.1")]
    [InlineData("The earthquake measured 6.1 on the Richter scale.", "magnitude  6.1")]
    [InlineData("The firm was fined 200,000 euros.", "fine  200,000 euros")]
    [InlineData("The kidnappers demanded a ransom of 2 million dollars.", "ransom  2 million dollars")]
    [InlineData("The fire caused 2.7 million euros worth of damage.", "damage  2.7 million euros")]
    [InlineData("A third of the houses are without water.", "homes without power|homes  A third")]
    [InlineData("Trains were delayed by two hours.", "delay  two hours")]
    [InlineData("The fire raged for three days.", " lasted three days")]
    public void Tell_what_they_are_of(string text, string expected) =>
        Assert.Contains(Assert.Single(Articles.Claims(text)) is var claim ? $"{claim.Subject} {claim.Predicate} {claim.Values[0].Text}" : "", expected.Split('|'));

    [Fact]
    public void Whose_power_is_cut_is_not_cut() => Assert.DoesNotContain(Articles.Claims("After the fire the power was cut to 22,000 customers."), claim => claim.Predicate == "cut");
}
