using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

/// <summary>What an outlet says in two versions of one article it says once, and last as the later has it.</summary>
public sealed class VersionClaimsTests
{
    const string Story = "The flood in Orrin came over the dam on Sunday night and went through the lower town, where the water stood as high as the window sills until noon.";

    [Fact]
    public void A_number_that_the_outlet_changed_is_superseded()
    {
        var claim = Injured(Version(1, "The flood injured 37 people, officials said."), Version(2, "The flood injured 39 people, officials said."));

        Assert.Equal(ClaimStatus.Superseded, claim.Status);
        Assert.Equal("Orrin Post says “37” in version 1 of its article and “39” in version 2: it was changed, and the later version holds.", claim.Why);
    }

    [Fact]
    public void A_number_that_it_kept_is_one_outlets()
    {
        var claim = Injured(Version(1, "The flood injured 37 people, officials said."), Version(2, "The flood injured 37 people, officials said. It rained."));

        Assert.Equal((ClaimStatus.Single, "Only Orrin Post says it, in 2 versions of its article."), (claim.Status, claim.Why));
    }

    [Theory, InlineData("39", ClaimStatus.Superseded), InlineData("37", ClaimStatus.Conflict)]
    public void Others_are_set_against_the_later_version(string other, ClaimStatus expected) => Assert.Equal(expected,
        Injured(Version(1, "The flood injured 37 people, officials said."), Version(2, "The flood injured 39 people, officials said."), Articles.Of("c", $"The flood in Orrin injured {other} people, the mayor said.", "2025-10-13", outlet: "The Herald")).Status);

    [Fact]
    public void What_both_versions_say_of_two_counters_was_not_changed()
    {
        const string both = "The flood injured 37 people, the ministry said. The flood injured 45 people, the union said.";

        Assert.DoesNotContain("version", Injured(Version(1, both), Version(2, both + " It rained.")).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_are_no_wire_story() => Assert.Empty(new CompareWitnesses().Run([Version(1, "It rained."), Version(2, "It rained again.")]).Families);

    static Claim Injured(params Witness[] witnesses)
    {
        var compared = new CompareWitnesses().Run(witnesses);
        return Assert.Single(ClaimFinder.Find(witnesses, compared.Families, compared.Names, AttributionFinder.Find(witnesses, compared.Names), compared.Rows), claim => claim.Predicate == "injured");
    }

    static Witness Version(int number, string text) => Articles.Of(number == 1 ? "a" : "b", $"{Story} {text}", "2025-10-13", outlet: "Orrin Post") with { Article = "post/flood", Version = number };
}
