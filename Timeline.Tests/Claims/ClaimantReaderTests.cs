using Timeline.Core.Claims;
using Timeline.Core.Claims.Facts;

namespace Timeline.Tests.Claims;

/// <summary>Who is said to have claimed an attack.</summary>
public sealed class ClaimantReaderTests
{
    [Theory]
    [InlineData("The Black Harbour Brigade claimed responsibility for the hijacking.")]
    [InlineData("A group calling itself the Black Harbour Brigade has claimed responsibility.")]
    [InlineData("Responsibility for the attack was later claimed by the Black Harbour Brigade.")]
    [InlineData("The Black Harbour Brigade, which claimed the hijacking, asked for money.")]
    [InlineData("In a message the Black Harbour Brigade said it had carried out the attack.")]
    [InlineData("The Black Harbour Brigade said its men were behind the bombing.")]
    public void Is_told_in_many_ways(string text) =>
        Assert.Equal(("who claimed responsibility", "Black Harbour Brigade"), Articles.Claims(text).Where(claim => claim.Subject == ClaimantReader.Responsibility).Select(claim => (claim.About, claim.Values[0].Text)).Single());

    [Theory]
    [InlineData("No group claimed responsibility."), InlineData("The Black Harbour Brigade denied that it had carried out the attack."), InlineData("The Black Harbour Brigade has not claimed responsibility.")]
    [InlineData("The Black Harbour Brigade claimed the army had fled."), InlineData("Josip Hanik claimed responsibility for the mistake.")]
    public void Is_not_told(string text) => Assert.DoesNotContain(Articles.Claims(text), claim => claim.Subject == ClaimantReader.Responsibility);

    [Theory]
    [InlineData("The Eastern Front said it was behind the attack.", ClaimStatus.Compatible)]
    [InlineData("The hijacking was the work of many. The Black Harbour Brigade claims responsibility.", ClaimStatus.Agree)]
    public void Of_two_names_both_can_be_true(string other, ClaimStatus status) =>
        Assert.Equal(status, Articles.Claims("The Black Harbour Brigade claimed responsibility for the attack.", other).Single(claim => claim.Subject == ClaimantReader.Responsibility).Status);
}
