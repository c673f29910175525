using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Votes, of which each side has a number of its own.</summary>
public sealed class VotesTests
{
    [Theory]
    [InlineData("Elena Ruiz won the seat in Lom with 14,212 votes.", "David Hulme polled 11,940 votes for the seat in Lom.", null)]
    [InlineData("Elena Ruiz won the seat in Lom with 14,212 votes.", "Elena Ruiz won the seat in Lom with 14,112 votes.", ClaimStatus.Conflict)]
    [InlineData("Elena Ruiz beat David Hulme by 2,308 votes.", "Elena Ruiz won with a majority of 2,272 votes over David Hulme.", ClaimStatus.Conflict)]
    [InlineData("Elena Ruiz beat David Hulme by 2,308 votes.", "Elena Ruiz won by a margin of 2,308 votes.", ClaimStatus.Agree)]
    [InlineData("Elena Ruiz beat David Hulme by 2,308 votes.", "Elena Ruiz won with a majority of 12.", null)]
    [InlineData("The council of Lom took the plan by 19 votes to 14.", "In Lom the plan passed with a majority of 15.", null)]
    [InlineData("Turnout fell to 39 per cent from 67 per cent in 2019.", "Turnout was 41 percent, down from 66 percent at the election of 2019.", ClaimStatus.Conflict)]
    public void Are_set_against_those_of_the_same_side(string one, string other, ClaimStatus? status) =>
        Assert.Equal(status, Articles.Claims(one, other).FirstOrDefault(claim => claim.Values.Select(value => value.Article).Distinct().Count() == 2)?.Status);

    [Theory]
    [InlineData("Parliament passed the law on March 3 by 151 votes to 138, with 11 abstentions.", "151 votes", "138 votes against", "11 abstentions")]
    [InlineData("Parliament voted on 3 March, by 151 to 138, to raise the retirement age.", "151 votes", "138 votes against")]
    [InlineData("The law was pushed through with 151 votes for and 138 against.", "151 votes", "138 votes against")]
    [InlineData("The motion was thrown out by 151 votes to 138.", "151 votes against", "138 votes")]
    [InlineData("Deputies rejected the bill by 151 to 138.", "151 votes against", "138 votes")]
    [InlineData("The motion failed, with 138 deputies for and 151 against.", "138 votes", "151 votes against")]
    [InlineData("The bill fell with 151 votes against and 138 in favour.", "151 votes against", "138 votes")]
    [InlineData("After two attempts failed, parliament approved the law by 151 votes to 138.", "151 votes", "138 votes against")]
    [InlineData("Parliament rejected all amendments and passed the bill by 151 votes to 138.", "151 votes", "138 votes against")]
    [InlineData("The bill failed by 138 votes to 151.", "138 votes", "151 votes against")]
    [InlineData("With 151 members in favour and 138 against, the law cleared parliament.", "151 votes", "138 votes against")]
    [InlineData("In all 151 members voted for the law.", "151 votes")]
    [InlineData("Just 98 votes separated the mayor from her rival.", "Just 98 majority")]
    [InlineData("Lawmakers took the plan by 151 votes against 138.", "151 votes", "138 votes against")]
    public void Are_for_something_or_against_it(string text, params string[] expected) =>
        Assert.Equal(expected, Articles.Claims(text).Where(claim => claim.Values[0].Value > 10).OrderBy(claim => claim.Values[0].Span).Select(claim => $"{claim.Values[0].Text} {claim.Subject}"));

    [Theory, InlineData("MPs threw the bill out by 151 to"), InlineData("Lawmakers heard that the toll of the fire rose by 12 to 151."), InlineData("The squad's new members scored 31 against Wales."), InlineData("A quota of ½ was kept, parliament said, and cut to ½.")]
    public void Are_none_where_nothing_was_voted_on(string text) => Assert.DoesNotContain(Articles.Claims(text), claim => claim.About.StartsWith("votes", StringComparison.Ordinal));

    [Fact]
    public void Against_are_set_against_those_against() => Assert.Contains(
        Articles.Claims("Parliament took the law by 151 votes to 138.", "Parliament took the law by 151 votes to 183."), claim => (claim.Subject, claim.Status) == ("votes against", ClaimStatus.Conflict));
}
