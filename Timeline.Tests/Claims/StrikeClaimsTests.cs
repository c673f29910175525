using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>What reports of a strike on a market give values for, with an earlier one beside it.</summary>
public sealed class StrikeClaimsTests
{
    [Fact]
    public void An_earlier_strike_is_another_wherever_its_time_stands()
    {
        var claims = Articles.Claims(("The bombs killed 30 people at the market.", "2026-05-14"), ("The bombs killed 31 people at the market.\nIn August last year, an air strike on a bus depot in nearby Holm killed 19 people and wounded 40.", "2026-05-14"), ("The minister recalled that in August 2025 the port had likewise blamed its neighbours for the explosion at the bus depot in Holm, in which 12 people died.", "2026-05-15"));

        Assert.Equal(["30 31", "12 19"], Told(claims, "killed"));
    }

    [Fact]
    public void What_was_counted_of_a_time_that_is_over_is_overtaken_by_nothing() =>
        Assert.Equal(ClaimStatus.Conflict, Articles.Claims(("In Holm 19 people died in 2024, the mayor said.", "2026-05-14"), ("In Holm 21 people died in 2024, the union said.", "2026-05-18")).Single(claim => claim.Predicate == "killed").Status);

    [Theory]
    [InlineData("The governor counts 41 dead. A further 97 people were injured.", "95 97")]
    [InlineData("At least 41 people died. Another 97 were injured.", "95 97")]
    [InlineData("At least 81 people were injured in the hall. Another 97 were injured in the street.", "81 95")]
    public void Others_who_are_hurt_beside_the_dead_are_all_who_are(string text, string numbers) =>
        Assert.Contains(numbers, Told(Articles.Claims(text, "About 41 people died and 95 were injured."), "injured"));

    [Fact]
    public void A_body_named_after_wars_counts_no_war() =>
        Assert.Equal(ClaimScope.Event, Articles.Claims("The Conflict Watch Network said twelve children were killed.").Single().Scope);

    [Fact]
    public void Times_of_one_strike_are_set_against_each_other() =>
        Assert.Equal(["587 600 617"], Articles.Claims("The first bomb struck at 10:17 a.m.", "At 9.47 a.m. four rockets were fired from the hills.", "Missiles hit the market at 10 a.m.").Where(claim => claim.Values[0].Unit == "minute" || claim.About == "time of the strike").Select(claim => string.Join(' ', claim.Values.Select(value => value.Range.Low).Order())));

    [Theory]
    [InlineData("They had taken 26 people out alive.", "rescued")]
    [InlineData("The 26 people had been taken out alive.", "rescued")]
    [InlineData("Researchers spoke by phone with 26 survivors and relatives.", "")]
    public void Whoever_is_taken_out_alive_is_rescued(string text, string predicate) => Assert.Equal(predicate, string.Concat(Articles.Claims(text).Select(claim => claim.Predicate)));

    [Fact]
    public void Bodies_seen_in_one_house_are_some_of_the_dead() =>
        Assert.Equal(["38 41"], Told(Articles.Claims("Some 38 people were killed.", "The blast killed 41 people.", "A nurse counted 22 bodies in the school gymnasium."), "killed").Where(told => told.Contains("38")));

    [Fact]
    public void What_the_other_side_claims_is_its_count()
    {
        const string text = "The rockets killed 24 people, the authorities of the Dawn Front said. Karsta's claims of 38 dead were inflated, they said.";

        Assert.Contains("38 Karsta", Articles.Counted(text));
        Assert.Equal(["24 38"], Told(Articles.Claims(text, "At least 38 people were killed, the ministry said."), "killed"));
    }

    [Fact]
    public void Of_times_that_cannot_be_one_those_furthest_apart_tell_why() =>
        Assert.Contains("“9.47 a.m.”", Articles.Claims("The first bomb struck at 10:17 a.m.", "The bomb struck at 10:18 a.m.", "At 9.47 a.m. four rockets were fired from the hills.").Single(claim => claim.About == "time of the strike").Why.Split("Also")[0]);

    static IEnumerable<string> Told(IReadOnlyList<Claim> claims, string predicate) =>
        claims.Where(claim => claim.Predicate == predicate).Select(claim => string.Join(' ', claim.Values.Select(value => value.Value).Distinct().Order()));
}
