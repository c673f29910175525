using Timeline.Core.Claims;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

/// <summary>What reports of an exchange of prisoners give values for.</summary>
public sealed class PrisonerSwapTests
{
    [Theory]
    [InlineData("The front brought sixty-one of its fighters home from the prisons of the north.", "61 fighters released")]
    [InlineData("Our forces still hold more than 400 soldiers.", "400 soldiers still held")]
    [InlineData("Two soldiers were too ill to be moved.", "")]
    [InlineData("Two of the freed are under 18.", "2 people released")]
    public void A_number_is_of_what_befell_those_it_counts(string text, string claims) =>
        Assert.Equal(claims, string.Join("; ", Articles.Claims(text).Select(claim => $"{claim.Values[0].Value} {claim.Subject} {claim.Predicate}")));

    [Fact]
    public void Who_was_hurt_of_the_freed_is_not_set_against_those_hurt_at_the_bridge() =>
        Assert.All(Articles.Claims("Shots were heard, but nobody was hurt.", "Nineteen of the freed fighters are wounded."), claim => Assert.Equal(ClaimStatus.Single, claim.Status));

    [Theory]
    [InlineData("Koren spent 20 months in a cellar near Bastra.")]
    [InlineData("Freed after 20 months in captivity, Koren could not walk.")]
    public void Times_in_captivity_are_set_against_each_other(string text) =>
        Assert.Equal([19, 20], Articles.Claims(text, "Koren was held captive for 19 months.").Single(claim => claim.About == "time in captivity").Values.Select(value => value.Value!.Value).Order());

    [Theory]
    [InlineData("118", "116", ClaimStatus.Suspect)]
    [InlineData("116", "118", ClaimStatus.Superseded)]
    [InlineData("118", "94", ClaimStatus.Superseded)]
    public void A_copy_that_has_another_digit_is_a_misprint_whatever_its_day(string wire, string copy, ClaimStatus status)
    {
        Witness[] witnesses = [Articles.Of("a", $"The two sides exchanged {wire} prisoners, mediators said.", "2024-06-01"), Articles.Of("b", $"The two sides exchanged {copy} prisoners, mediators said.", "2024-06-02")];
        var names = NameGrid.Names(witnesses);
        var claim = ClaimFinder.Find(witnesses, [new WireFamily(["a", "b"], null, "a", true)], names, Core.Claims.Speech.AttributionFinder.Find(witnesses, names), []).Single(found => found.Predicate == "released");

        Assert.Equal(status, claim.Status);
        Assert.Equal(status == ClaimStatus.Suspect, claim.Why.Contains("one digit apart; one is likely a misprint", StringComparison.Ordinal));
    }
}
