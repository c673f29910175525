using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>The grades of soldiers and police that two reports tell otherwise.</summary>
public sealed class GradeReaderTests
{
    [Theory]
    [InlineData("The rescue was led by Major Sunil Detha.", "The officer in charge, Brigadier Sunil Detha, praised his men.")]
    [InlineData("They were met by Sergeant Ida Wolk.", "They were met by Detective Inspector Ida Wolk.")]
    public void Two_are_in_conflict(string one, string other) =>
        Assert.Equal(ClaimStatus.Conflict, Assert.Single(Articles.Claims(one, other), claim => claim.About.StartsWith("rank of", StringComparison.Ordinal)).Status);

    [Theory]
    [InlineData("The rescue was led by Lt. Col. Sunil Detha.", "Colonel Sunil Detha praised his men, and then Colonel Sunil Detha left.")]
    [InlineData("They were met by Brigadier General Ida Wolk.", "They were met by Brigadier Ida Wolk.")]
    [InlineData("They were met by Brigadier-General Ida Wolk.", "They were met by Brigadier Ida Wolk.")]
    [InlineData("They were met by Sergeant Major Ida Wolk.", "They were met by Sergeant Ida Wolk.")]
    [InlineData("The team was led by Captain Ida Wolk.", "They were met by Sergeant Ida Wolk.")]
    [InlineData("They were met by former Captain Ida Wolk.", "They were met by Major Ida Wolk.")]
    [InlineData("Colonel Ida Wolk, as she then was, led the garrison in 2011.", "The garrison is led by General Ida Wolk.")]
    [InlineData("They were met by Attorney General Ida Wolk.", "They were met by Captain Ida Wolk.")]
    [InlineData("They were met by Captain Ida Wolk.", "They were met by Captain Ida Wolk.")]
    public void The_same_and_none_are_not(string one, string other) =>
        Assert.DoesNotContain(Articles.Claims(one, other), claim => claim.About.StartsWith("rank of", StringComparison.Ordinal));
}
