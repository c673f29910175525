using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>On which day something happened, by its date or by a weekday counted back from the publication.</summary>
public sealed class DayReaderTests
{
    const string Wednesday = "2024-03-13";

    [Theory]
    [InlineData("The plane crashed near Orsa on Monday, killing all on board.", "A plane came down outside Orsa early on Tuesday.", "day of the crash", ClaimStatus.Conflict)]
    [InlineData("The plane crashed near Orsa late on Monday.", "A plane came down outside Orsa early on Tuesday.", "day of the crash", ClaimStatus.Compatible)]
    [InlineData("The plane crashed near Orsa on Monday night.", "A plane came down outside Orsa on 12 March.", "day of the crash", ClaimStatus.Compatible)]
    [InlineData("On Monday, gunmen attacked a convoy of lorries.", "Nine drivers died in Monday's attack, the union said.", "day of the attack", ClaimStatus.Agree)]
    [InlineData("Two engineers of the mill were kidnapped on 11 March.", "Both engineers of the mill had been abducted on Sunday by armed men.", "day of the kidnapping", ClaimStatus.Conflict)]
    [InlineData("The roof collapsed on Tuesday.", "The collapse in Halden on Tuesday left two people hurt.", "day of the collapse", ClaimStatus.Agree)]
    [InlineData("A ransomware attack knocked out computers in Halden on Tuesday.", "The attack on Monday left five clinics without computers.", "day of the attack", ClaimStatus.Conflict)]
    public void Two_reports_are_asked_when_it_happened(string one, string other, string about, ClaimStatus status) =>
        Assert.Equal(status, Assert.Single(Articles.Claims((one, Wednesday), (other, Wednesday)), claim => claim.About == about).Status);

    [Theory]
    [InlineData("The minister said on Monday that a plane had crashed near Orsa.")]
    [InlineData("The crash site near Orsa was cleared on Monday.")]
    [InlineData("A train may have derailed on Monday.")]
    [InlineData("The plane crashed near Orsa and investigators arrived on Monday.")]
    [InlineData("The plane crashed two days after a strike on Monday.")]
    [InlineData("The plane crashed on Thursday.")]
    [InlineData("The attack led to protests on Tuesday.")]
    [InlineData("The bridge collapsed two days after the flood on Monday.")]
    [InlineData("A bomb went off hours before the vote on Sunday.")]
    [InlineData("On Monday the mayor was at the field where the plane crashed.")]
    [InlineData("Monday's bombing trial was long.")]
    [InlineData("The driver escaped with bruises on Monday.")]
    [InlineData("The prime minister resigned on Monday.")]
    [InlineData("No train derailed on Monday.")]
    public void The_day_of_something_else_is_not_taken_for_it(string told) =>
        Assert.DoesNotContain(Articles.Claims((told, Wednesday)), claim => claim.About.StartsWith("day of", StringComparison.Ordinal));

    [Theory]
    [InlineData("Opposition leaders attacked the budget on Tuesday.", "A convoy of lorries was attacked on Monday near Orsa.")]
    [InlineData("Talks on wages collapsed on Friday.", "The roof of a mill collapsed on Tuesday.")]
    public void Two_things_that_are_told_with_one_word_have_two_days(string one, string other) =>
        Assert.DoesNotContain(Articles.Claims((one, Wednesday), (other, Wednesday)), claim => claim.Status == ClaimStatus.Conflict);

    [Fact]
    public void Overnight_into_a_day_begins_on_the_one_before() =>
        Assert.Equal(ClaimStatus.Compatible, Assert.Single(Articles.Claims(("A mill collapsed overnight into Tuesday.", Wednesday), ("A mill collapsed on Monday.", Wednesday)), claim => claim.About == "day of the collapse").Status);

    [Fact]
    public void A_second_one_has_its_own_day() =>
        Assert.DoesNotContain(
            Articles.Claims(("The port was attacked on Monday.", Wednesday), ("A second attack on Tuesday hit the port again.", Wednesday)),
            claim => claim.About == "day of the attack" && claim.Status != ClaimStatus.Single);

    [Fact]
    public void Of_an_article_with_two_of_a_kind_no_day_is_set_against_another() =>
        Assert.DoesNotContain(
            Articles.Claims(("A bomb went off on Sunday. The market was quiet. On Tuesday a device exploded in the port.", Wednesday), ("A bomb went off on Monday.", Wednesday)),
            claim => claim.Status == ClaimStatus.Conflict);

    [Fact]
    public void A_weekday_is_told_with_its_date() =>
        Assert.Contains("“Monday, 11 March 2024”", Assert.Single(Articles.Claims(("The plane crashed near Orsa on Monday.", Wednesday), ("A plane came down outside Orsa on Tuesday.", Wednesday)), claim => claim.Status == ClaimStatus.Conflict).Why);
}
