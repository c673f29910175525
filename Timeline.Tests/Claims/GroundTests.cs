namespace Timeline.Tests.Claims;

/// <summary>What somebody is said to have taken.</summary>
public sealed class GroundTests
{
    [Theory]
    [InlineData("Rebels seized the town of Sarabad.", "the town of Sarabad"), InlineData("Rebels captured parts of Sarabad on Monday.", "parts of Sarabad"), InlineData("Prisoners seized three wings of Sarabad jail.", null)]
    public void Is_ground_only_where_no_house_of_it_is_meant(string text, string? taken) =>
        Assert.Equal(taken, Articles.Claims(text).Where(claim => claim.Predicate == "taken").SelectMany(claim => claim.Values).SingleOrDefault()?.Text);
}
