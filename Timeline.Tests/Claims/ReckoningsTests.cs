namespace Timeline.Tests.Claims;

/// <summary>Whose a number is, where nobody says it: it stands in somebody's figures, or is somebody's count.</summary>
public class ReckoningsTests
{
    [Theory]
    [InlineData("Police figures show 12 people died in Lom.", "12 police")]
    [InlineData("Health ministry data suggest that 12 people died in Lom.", "12 health ministry")]
    [InlineData("Data from the health ministry show that 12 people died in Lom.", "12 health ministry")]
    [InlineData("Figures released by the union show that 12 people died in Lom.", "12 union")]
    [InlineData("The police toll stands at 12 dead.", "12 police")]
    [InlineData("The clinic's latest bulletin lists 12 dead.", "12 clinic")]
    [InlineData("The organisers' estimate was 9,000 people.", "9,000 organisers")]
    [InlineData("Official figures from the interior ministry speak of 12 dead.", "12 interior ministry")]
    [InlineData("By the police count, 12 people died.", "12 police")]
    [InlineData("An official police toll of 12 dead was published.", "12 police")]
    [InlineData("Twelve people died in Lom - a number given by police.", "Twelve police")]
    [InlineData("The ministry later revised its count to 12 dead.", "12 ministry")]
    [InlineData("The clinic raised the death toll to 12 dead.", "12 clinic")]
    [InlineData("The mayor gave the toll as 12 dead.", "12 mayor")]
    [InlineData("The crowd was estimated by organisers at 9,000 people.", "9,000 organisers")]
    public void Are_whoever_counted(string text, params string[] figures) => Assert.Equal(figures, Articles.Counted(text), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("The toll in Lom was 12 dead.", "12")]
    [InlineData("Police numbers were cut while 12 people died.", "12")]
    [InlineData("The list of the dead has 12 people.", "12")]
    [InlineData("The figure of 12 dead was published.", "12")]
    public void Are_nobodys_otherwise(string text, params string[] figures) => Assert.Equal(figures, Articles.Counted(text));
}
