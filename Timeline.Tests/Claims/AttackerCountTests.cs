using Timeline.Core.Claims;
using Timeline.Core.Claims.Figures;

namespace Timeline.Tests.Claims;

/// <summary>How many made an attack, however they are called and whatever is told of them.</summary>
public sealed class AttackerCountTests
{
    [Theory]
    [InlineData("About 20 gunmen in three speedboats boarded the ferry.", "Between 28 and 32 attackers were not wanted aboard, said the mate.", null)]
    [InlineData("Six masked men robbed the bank in Halden.", "The bank in Halden was robbed by four gunmen, police said.", ClaimStatus.Conflict)]
    [InlineData("Twelve militants stormed the barracks at dawn.", "The mayor counted 12 attackers.", ClaimStatus.Agree)]
    [InlineData("Twelve militants, armed with rifles, stormed the barracks at dawn.", "Fifteen insurgents took part in the raid on the barracks.", ClaimStatus.Conflict)]
    [InlineData("Three robbers held up the jeweller on Quay Street.", "The jeweller saw five robbers with pistols.", ClaimStatus.Conflict)]
    [InlineData("The ferry was hijacked on Tuesday evening by some 30 rebels.", "A total of 18 gunmen had seized the ferry.", ClaimStatus.Conflict)]
    [InlineData("Five men burst into the museum on Saturday night.", "According to the curator, five thieves broke in.", ClaimStatus.Agree)]
    [InlineData("The robbers, who numbered six, left in a van.", "A gang of four robbed the bank.", ClaimStatus.Conflict)]
    public void Attackers_are_counted_whatever_they_are_called(string one, string other, ClaimStatus? status) =>
        Assert.Equal(status, Articles.Claims(one, other).SingleOrDefault(claim => claim.Subject == AttackerCount.Noun && claim.Status != ClaimStatus.Single)?.Status);

    [Theory]
    [InlineData("Two robbers waited in the car.")]
    [InlineData("Two men kidnapped last month in Orsa were freed.")]
    [InlineData("Three people attacked by a bear were taken to hospital.")]
    [InlineData("Twelve people taken hostage on Monday were freed.")]
    [InlineData("Some 200 people were held up at the border.")]
    [InlineData("Thirty militants seized in the raid were flown out.")]
    [InlineData("About 300 people ran for cover as gunmen opened fire.")]
    [InlineData("The gunman who attacked the priest was overpowered by three men.")]
    [InlineData("The rescue was carried out by eight men of the coastguard.")]
    [InlineData("The bus was boarded in Lund by 12 people.")]
    [InlineData("Some 2,000 pirates operate off the coast.")]
    [InlineData("Police broke up a gang of 12 in Lund.")]
    [InlineData("The gunmen left victims numbering 30.")]
    [InlineData("400 rebels took part in the ceremony.")]
    [InlineData("Four attackers were killed.")]
    [InlineData("Three of the attackers fled on foot.")]
    [InlineData("Six people took part in the talks.")]
    [InlineData("Nine militants died after they attacked the barracks.")]
    [InlineData("Thirty people boarded the ferry.")]
    [InlineData("Two hundred fighters hold the town.")]
    public void What_is_told_of_some_of_them_or_of_others_counts_no_attackers(string told) =>
        Assert.DoesNotContain(Articles.Claims(told), claim => claim.Subject == AttackerCount.Noun);
}
