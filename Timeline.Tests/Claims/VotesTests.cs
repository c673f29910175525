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
}
