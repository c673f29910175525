using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Whom "the mayor" means.</summary>
public sealed class OfficeHoldersTests
{
    [Theory]
    [InlineData("Fire chief Dana Orrell closed the road.", "Deputy fire chief Dana Orrell closed the road.", 1)]
    [InlineData("Deputy Mayor Ines Aro closed the road.", "The road was shut by Mayor Ines Aro.", 1)]
    [InlineData("Dana Orrell, the finance minister, closed the road.", "The road was shut by Dana Orrell, the deputy finance minister.", 1)]
    [InlineData("Dana Orrell, the former finance minister, closed the road.", "The rain closed the road.", 0)]
    [InlineData("Fire chief Dana Orrell closed the road.", "The road was shut by fire chief Dana Orrell.", 0)]
    [InlineData("Former mayor Ines Aro closed the road.", "The road was shut by Mayor Ines Aro.", 0)]
    [InlineData("Deputy Mayor Ines Aro closed the road.", "The road was shut by Mayor Olle Brand.", 0)]
    [InlineData("Party leader Ines Aro closed the road.", "The road was shut by Mayor Ines Aro.", 0)]
    public void Two_offices_a_step_apart_are_set_against_each_other(string one, string other, int conflicts)
    {
        var claims = Articles.Claims(one, other);

        Assert.Equal(conflicts, claims.Count(claim => claim.Status == ClaimStatus.Conflict));
        Assert.Equal(conflicts, claims.Count);
    }

    [Theory]
    [InlineData("The driver, Olle Brand, was held.", "Police held the bus driver Per Brand.", "Olle Brand|Per Brand")]
    [InlineData("Ida Sorn, the mayor of Lom, wept.", "Mayor Ada Sorn wept.", "Ida Sorn|Ada Sorn")]
    [InlineData("Ida Sorn, the mayor of Lom, wept.", "Mayor Ida Vell wept.", null)]
    [InlineData("Resident Ida Sorn wept.", "Resident Ada Sorn wept.", null)]
    [InlineData("The pilot, Ana de Lima, wept.", "The pilot, Maria de Souza, wept.", null)]
    [InlineData("Dana Orrell, the former deputy finance minister, wept.", "Dana Orrell, the finance minister, wept.", null)]
    [InlineData("The driver, Olle Brand, was held.", "Police held the bus driver Olle Brand.", null)]
    [InlineData("The driver, Olle Brand, was held.", "The driver, Ida Sorn, was held.", null)]
    [InlineData("The driver, Olle Brand, was held. His son Per Brand wept.", "The driver, Per Brand, wept.", null)]
    [InlineData("The driver, Olle Brand, was held. So was the driver Tom Okafor.", "The driver, Per Brand, wept.", null)]
    [InlineData("The driver, Olle Per Brand, was held.", "The driver, Olle Brand, wept.", null)]
    [InlineData("The mayor, Ida Sorn, wept.", "The deputy mayor, Ida Vell, wept.", null)]
    [InlineData("The driver, Olle Brand, was unhurt.", "The co-driver, Per Brand, was unhurt.", null)]
    [InlineData("Director Mila Koren wept.", "The former director, Mila Hart, wept.", null)]
    [InlineData("The driver, O. Brand, was held.", "The driver, Olle Brand, wept.", null)]
    public void Who_is_called_otherwise_in_a_part_is_set_against_it(string one, string other, string? names) =>
        Assert.Equal(names, Articles.Claims(one, other).Where(claim => claim.Status == ClaimStatus.Conflict).Select(claim => string.Join('|', claim.Values.Select(value => value.Text))).SingleOrDefault());

    [Theory]
    [InlineData("Mayor Tom Okafor said 18 people had died. The mayor said 61 people were hurt.")]
    [InlineData("The mayor, Tom Okafor, said 18 people had died. Later the mayor said 61 people were hurt.")]
    [InlineData("Tom Okafor, the mayor of Lom, said 18 people had died. In Lom 61 people were hurt, according to the mayor.")]
    [InlineData("Tom Okafor, the town's young mayor, was there. At least 18 people died, the young mayor said.")]
    [InlineData("At least 18 people died, the mayor said. \"We are in shock,\" Mayor Tom Okafor said.")]
    [InlineData("At least 18 people died, according to the mayor, Tom Okafor.")]
    [InlineData("At least 18 people died, according to the mayor, Mr Tom Okafor, who had been at sea.")]
    [InlineData("At least 18 people died, said the mayor, Tom Okafor. He said 61 people were hurt.")]
    public void The_one_who_is_named_with_the_office(string text) => Assert.All(Articles.Speakers(text), speaker => Assert.Equal("Tom Okafor", speaker));

    [Theory]
    [InlineData("Health minister Nina Holt said it was late. Interior minister Tom Okafor said it was not. The health minister said it was.", "Nina Holt", "Tom Okafor", "Nina Holt")]
    [InlineData("Health minister Nina Holt said it was late. Interior minister Tom Okafor said it was not. The minister said he was sure.", "Nina Holt", "Tom Okafor", "Tom Okafor")]
    [InlineData("Vice-president Tom Okafor said it was late. The president said it was not.", "Tom Okafor", "president")]
    [InlineData("Mayor Tom Okafor said it was late. The governor said it was not.", "Tom Okafor", "governor")]
    [InlineData("Mayor Tom Okafor said it was late. The mayor's wife said it was not.", "Tom Okafor", "mayor's wife")]
    [InlineData("The mayor said it was late. Mayor Tom Okafor and Mayor Nina Holt met on Monday.", "mayor")]
    [InlineData("Mayor Tom Okafor said it was late. The mayor of Lom said it was not.", "Tom Okafor", "mayor of Lom")]
    public void Another_office_is_of_another(string text, params string[] speakers) => Assert.Equal(speakers, Articles.Speakers(text));
}
