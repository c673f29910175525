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
    [InlineData("Ilya Brandt said 9,000 people had come, three times as many as the 3,000 people counted by police.", "9,000 Ilya Brandt", "3,000 police")]
    [InlineData("The 9,000 people reported by police were counted from the air.", "9,000 police")]
    [InlineData("An independent count by Occurra has 9,000 people.", "9,000 Occurra")]
    [InlineData("The final count from police: 163 arrests.", "163 police")]
    [InlineData("Ambulance service: 35 protesters treated so far.", "35 ambulance service")]
    [InlineData("Police: 94 arrested.", "94 police")]
    [InlineData("Official figures put the number of deaths at 28.", "28 Official figures")]
    [InlineData("Medics Across Borders (MAB) came to Lom. Medics Across Borders estimates that 55 people have died.", "55 Medics Across Borders")]
    [InlineData("Thirty people have died, the minister said, rejecting the figure of 47 deaths published by the clinic.", "Thirty minister", "47 clinic")]
    [InlineData("\"We are doing all that we can for the 55 people,\" Ilya Brandt snapped.", "55 Ilya Brandt")]
    [InlineData("The university arrived at an estimate of 9,000 people.", "9,000 university")]
    [InlineData("The crowd numbered 9,000 people by the police's reckoning.", "9,000 police")]
    [InlineData("Even the police admit to only 44 injured demonstrators.", "only 44 police")]
    [InlineData("The clinic said it was full. Nine unions backed the strike, and marches took place in 210 towns, they said.", "210 unions")]
    public void Are_whoever_counted(string text, params string[] figures) => Assert.Equal(figures, Articles.Counted(text), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("The toll in Lom was 12 dead.", "12")]
    [InlineData("Police numbers were cut while 12 people died.", "12")]
    [InlineData("The list of the dead has 12 people.", "12")]
    [InlineData("The figure of 12 dead was published.", "12")]
    [InlineData("What we know: 12 people died.", "12")]
    [InlineData("Harbour fire: 12 people died.", "12")]
    [InlineData("Latest figures: released", new string[0])]
    [InlineData("Some 200 prisoners released by the rebels crossed the border.", "Some 200")]
    [InlineData("Police released a number of suspects after 14 people were hurt.", "a number of", "14")]
    public void Are_nobodys_otherwise(string text, params string[] figures) => Assert.Equal(figures, Articles.Counted(text));
}
