using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

/// <summary>Claims of articles of which <c>a</c>, <c>b</c> and so on carry one wire story.</summary>
public class WireCopyClaimsTests
{
    [Fact]
    public void A_wire_family_counts_once()
    {
        var claim = Found(2, "Harbour Press", Articles.Of("a", Injured(12)), Articles.Of("b", Injured(12)));
        Assert.Equal((ClaimStatus.Single, "Only Harbour Press says it, in 2 articles of one wire story."), (claim.Status, claim.Why));
    }

    [Fact]
    public void What_one_copy_has_alone_its_agency_is_not_said_to_say()
    {
        var claim = Found(2, "Harbour Press", Articles.Of("a", Injured(12), outlet: "Cape Courier"), Articles.Of("b", "The ferry sank.", outlet: "Lake Post"));
        Assert.Equal((ClaimStatus.Single, "Only Cape Courier says it."), (claim.Status, claim.Why));
    }

    [Fact]
    public void Copies_of_one_story_that_differ_are_set_against_each_other()
    {
        var claim = Found(2, "Harbour Press", Articles.Of("a", Injured(27)), Articles.Of("b", Injured(25)));
        Assert.Equal(
            (ClaimStatus.Conflict, "Harbour Press (Untitled, article 1) says “27”, Harbour Press (Untitled, article 2) says “25”, though both carry one wire story: one of them changed it, had another version of it, or found this out for itself."), (claim.Status, claim.Why));
    }

    [Theory, InlineData("Harbour Press"), InlineData(null)]
    public void Copies_are_called_by_who_printed_them(string? agency) =>
        Assert.StartsWith("Cape Courier says “27”, Lake Post says “25”", Found(2, agency, Articles.Of("a", Injured(27), outlet: "Cape Courier"), Articles.Of("b", Injured(25), outlet: "Lake Post")).Why, StringComparison.Ordinal);

    [Fact]
    public void The_reason_names_the_copy_that_has_the_value_and_no_other() =>
        Assert.StartsWith("Untitled, article 2 says “25”, Untitled, article 3 says “27”", Found(2, null, Articles.Of("a", "The ferry sank."), Articles.Of("b", Injured(25)), Articles.Of("c", Injured(27))).Why, StringComparison.Ordinal);

    [Fact]
    public void A_copy_that_changed_a_figure_is_set_against_its_sister_whoever_else_has_one()
    {
        var claim = Found(
            2, "Harbour Press", Articles.Of("a", Injured(32), outlet: "Cape Courier"), Articles.Of("b", Injured(23), outlet: "Lake Post"), Articles.Of("c", "The ferry sinking injured about 30 people.", outlet: "The Bay"));
        Assert.Equal(ClaimStatus.Conflict, claim.Status);
        Assert.StartsWith("Cape Courier says “32”, Lake Post says “23”, though both carry one wire story", claim.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_else_stands_against_one_copy_stands_against_no_other()
    {
        var claim = Found(
            2, "Harbour Press", Articles.Of("a", "The ferry sinking injured 31 people.", outlet: "Cape Courier"), Articles.Of("b", "The ferry sinking injured about 30 people.", outlet: "Lake Post"), Articles.Of("c", Injured(28), outlet: "The Bay"));
        Assert.StartsWith("Cape Courier says “31”, The Bay says “28”", claim.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_that_give_the_counts_of_two_have_changed_neither()
    {
        var why = Found(
            2, "Harbour Press", Articles.Of("a", $"{Counted("union", 60)} {Counted("ministry", 35)}", outlet: "Cape Courier"), Articles.Of("b", Counted("union", 60), outlet: "Lake Post"), Articles.Of("c", Counted("union", 60), outlet: "The Bay")).Why;
        Assert.Contains("“35”", why, StringComparison.Ordinal);
        Assert.DoesNotContain("changed", why, StringComparison.Ordinal);
        Assert.Contains("counters", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_story_alone_the_counts_of_two_are_set_against_each_other() =>
        Assert.Equal(ClaimStatus.Conflict, Found(2, "Harbour Press", Articles.Of("a", Counted("union", 60), outlet: "Lake Post"), Articles.Of("b", $"{Counted("union", 60)} {Counted("ministry", 35)}", outlet: "Cape Courier")).Status);

    [Fact]
    public void Whom_one_copy_names_its_agency_is_not_said_to_name() =>
        Assert.StartsWith("Lake Post says “27”", Found(2, "Harbour Press", Articles.Of("a", Counted("ministry", 27), outlet: "Lake Post"), Articles.Of("b", Injured(27), outlet: "Cape Courier"), Articles.Of("c", Counted("union", 40), outlet: "The Bay")).Why, StringComparison.Ordinal);

    static string Counted(string by, int people) => $"The {by} said that the ferry sinking injured {people} people.";

    static string Injured(int people) => $"The ferry sinking injured {people} people.";

    [Theory]
    [InlineData("Rescuers said on Monday that the ferry sinking injured 12 people.", "Rescuers said on Monday, that the ferry sinking injured 12 people.", true)]
    [InlineData("Rescuers said on Monday that the ferry sinking injured 12 people.", "Rescuers said on Monday evening that the ferry sinking injured 12 people.", false)]
    [InlineData("The ferry sinking injured 12 people.", "The ferry sinking injured 12 people.", false)]
    [InlineData("“We know that the ferry sinking injured 12 people,” the harbour master said.", "“We know that the ferry sinking injured 12 people,” the harbour master said.", false)]
    public void Who_agree_in_one_long_sentence_are_said_to_have_it_from_one_another(string one, string other, bool isCopied)
    {
        var claim = Found(0, null, Articles.Of("a", one, outlet: "Cape Courier"), Articles.Of("b", other, outlet: "Lake Post"));

        Assert.Equal(ClaimStatus.Agree, claim.Status);
        Assert.Equal(isCopied, claim.Why.EndsWith("one may have it from the other.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Lake Post", ClaimStatus.Single, "Only Lake Post says it, in 2 articles.")]
    [InlineData("Cape Courier", ClaimStatus.Agree, "Cape Courier says “12”, Lake Post says “12”: the values are equal.")]
    [InlineData(null, ClaimStatus.Agree, "Lake Post says “12”, Untitled, article 1 says “12”: the values are equal.")]
    public void An_outlet_does_not_agree_with_itself(string? outlet, ClaimStatus status, string why)
    {
        var claim = Found(0, null, Articles.Of("a", Injured(12), outlet: outlet), Articles.Of("b", Injured(12), outlet: "Lake Post"));
        Assert.Equal((status, why), (claim.Status, claim.Why));
    }

    /// <param name="copies">How many of the articles, from the first, are one family.</param>
    static Claim Found(int copies, string? agency, params Witness[] witnesses)
    {
        var names = NameGrid.Names(witnesses);
        WireFamily[] families = copies == 0 ? [] : [new([.. witnesses.Take(copies).Select(witness => witness.Id)], agency, witnesses[0].Id, IsInferred: true)];
        return Assert.Single(ClaimFinder.Find(witnesses, families, names, AttributionFinder.Find(witnesses, names)));
    }
}
