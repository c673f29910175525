using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>What a number counts that ends its clause, and what kind of a thing.</summary>
public sealed class ToldNounTests
{
    [Theory]
    [InlineData("The number of suspected fever cases in Port Maran rose to 871 on Saturday, the ministry said.", "suspected cases 871")]
    [InlineData("The total number of suspected cases stands at 1,012.", "suspected cases 1,012")]
    [InlineData("Confirmed cases climbed to 158.", "confirmed cases 158")]
    [InlineData("Laboratories have confirmed 96 cases of fever.", "confirmed cases 96")]
    [InlineData("The ministry said 158 cases of fever have been confirmed.", "cases 158")]
    [InlineData("The ministry counted 412 suspected cases.", "suspected cases 412")]
    [InlineData("Admissions have risen from 25 a day to 55 a day in a week.", "admissions before 25", "admissions 55")]
    [InlineData("New admissions fell to 48 a day.", "admissions 48")]
    [InlineData("The ministry put the toll at 33 dead and 1,190 suspected cases.", "people killed 33", "suspected cases 1,190")]
    [InlineData("The district has a population of roughly 86,000, but many displaced people have come.", "population roughly 86,000")]
    [InlineData("The water reached Dockside, home to 68,000 souls.", "population 68,000")]
    [InlineData("The water reached Dockside, a low-lying district of 86,000 people.", "population 86,000")]
    [InlineData("The reform, which lifts the pension age from 62 to 64, was approved.", "retirement age before 62", "retirement age 64")]
    [InlineData("They marched against a law raising the retirement age to 64 from 62, in a protest.", "retirement age 64", "retirement age before 62")]
    [InlineData("The number of children of school age rose to 871.", "children 871")]
    [InlineData("Two magnitude 6 quakes struck 40 villages.", "magnitude 6", "villages 40")]
    [InlineData("An earlier version said that 14 people had been hurt in two crashes. The correct figure is nine.", "people injured nine")]
    [InlineData("Told the newspaper 400 people were killed.", "people killed 400")]
    [InlineData("The case fatality rate stood at 4.1 percent.", "fatality rate 4.1 percent")]
    [InlineData("Some 12,500 doses have been given and 150,000 delivered.", "doses Some 12,500", "doses delivered 150,000")]
    [InlineData("Children under five account for 31 of the cases.", "cases 31")]
    [InlineData("Some 12,500 people came to the port and 150,000 doses were delivered.", "people Some 12,500", "doses delivered 150,000")]
    public void Is_in_the_words_before_or_behind(string text, params string[] expected) => Assert.Equal(expected, Said(text));

    [Theory]
    [InlineData("The road was 12."), InlineData("The rate of infection has reached 1,380 per 100,000 inhabitants.")]
    public void Is_nothing_where_no_words_tell_it(string text) => Assert.Empty(Said(text));

    [Theory]
    [InlineData("The number of suspected cases rose to 871.", "The number of suspected cases stands at 1,012.", ClaimStatus.Superseded)]
    [InlineData("The case fatality rate stood at 4.1 percent.", "The case fatality rate has been brought down to 2.9 percent.", ClaimStatus.Superseded)]
    public void What_moves_is_superseded_by_a_later_day(string one, string other, ClaimStatus expected) =>
        Assert.Equal(expected, Assert.Single(Articles.Claims((one, "2026-05-09"), (other, "2026-05-11"))).Status);

    [Fact]
    public void What_they_were_before_is_set_against_no_number_of_now() =>
        Assert.DoesNotContain(Articles.Claims(("Admissions have risen from 25 a day to 55 a day.", "2026-05-09"), ("New admissions fell to 48 a day.", "2026-05-11")), claim => claim.Values.Count > 1 && claim.Values.Any(value => value.Value == 25));

    [Fact]
    public void Suspected_cases_are_no_confirmed_ones() =>
        Assert.All(Articles.Claims(("The ministry counted 412 suspected cases.", "2026-05-09"), ("The ministry counted 96 confirmed cases.", "2026-05-11")), claim => Assert.Single(claim.Values));

    [Fact]
    public void The_dead_of_one_place_alone_are_not_all() =>
        Assert.DoesNotContain(Articles.Claims("At least 17 people have died in the outbreak, the ministry said.", "A doctor put the toll at the hospital alone at 11 dead."), claim => claim.Status == ClaimStatus.Conflict);

    static string[] Said(string text) => [.. Articles.Claims(text, "Nothing else was known of it.").OrderBy(claim => claim.Values[0].Span).Select(claim => $"{claim.Subject} {claim.Predicate} {claim.Values[0].Text}".Replace("  ", " "))];
}
