using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>When two reports say that something is to happen, where neither says whose it is.</summary>
public sealed class DateReaderTests
{
    [Theory]
    [InlineData("The talks will begin on 3 June.", "Negotiators are to sit down together on 5 June.", "when the talks begin")]
    [InlineData("The trial opens on 9 June.", "Proceedings start on 16 June.", "when the trial begins")]
    [InlineData("Classes resume on 4 June.", "Pupils return to school on 1 June.", "when the lessons resume")]
    public void Two_days_of_the_only_one_are_set_against_each_other(string one, string other, string about)
    {
        var claim = Assert.Single(Find(one, other));

        Assert.Equal((about, ClaimStatus.Conflict), (claim.About, claim.Status));
    }

    [Theory]
    [InlineData("The talks on gas will begin on 3 June, those on fish: the talks on cod begin on 19 June.", "The talks begin on 5 June.")]
    [InlineData("The trial of the mayor opens on 9 June. The trial of his son opens on 23 June.", "The trial opens on 16 June.")]
    public void An_article_that_tells_of_two_is_not_set_against_one(string one, string other) => Assert.DoesNotContain(Find(one, other), claim => claim.Status == ClaimStatus.Conflict);

    [Theory]
    [InlineData("The trial opened on 9 June.")]
    [InlineData("The sides met again on 9 June.")]
    [InlineData("Shops stay open during the strike on 9 June.")]
    [InlineData("No talks begin on 9 June.")]
    public void What_has_happened_is_not_read(string sentence) => Assert.Empty(Find(sentence, "It rained."));

    static IReadOnlyList<Claim> Find(string one, string other) => Articles.Claims((one, "2021-05-20"), (other, "2021-05-20"));
}
