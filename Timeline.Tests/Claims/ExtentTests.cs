using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Lengths of which a word says which way they are measured.</summary>
public sealed class ExtentTests
{
    [Theory]
    [InlineData("The floe was 40 metres wide.", "floe", "width")]
    [InlineData("The floe, about 40 metres across, broke up.", "floe", "width")]
    [InlineData("The length of the jetty is now 300 feet.", "jetty", "length")]
    [InlineData("A mast 20 metres tall fell.", "mast", "height")]
    public void Tell_what_is_measured(string text, string subject, string predicate)
    {
        var claim = Assert.Single(Articles.Claims(text));
        Assert.Equal((subject, predicate), (claim.Subject, claim.Predicate));
    }

    [Theory]
    [InlineData("The floe was 40 metres wide.", "A boy paced it off: it was 60 metres across.", "40 metres|60 metres", ClaimStatus.Conflict)]
    [InlineData("It began at 1,900 metres above sea level.", "It began at an altitude of 1,930 metres.", "1,900 metres|1,930 metres", ClaimStatus.Compatible)]
    [InlineData("The 52-metre crane rose over the dock.", "Nobody had tested the 170-foot Goliath.", "52-metre|170-foot", ClaimStatus.Agree)]
    public void Of_one_thing_are_one_claim(string one, string other, string values, ClaimStatus status)
    {
        var claim = Assert.Single(Articles.Claims(one, other));
        Assert.Equal((values, status), (string.Join('|', claim.Values.Select(value => value.Text)), claim.Status));
    }

    [Theory]
    [InlineData("The floe was 40 metres wide.", "The quay was 60 metres wide.")]
    [InlineData("The floe was 40 metres wide.", "The floe was 60 metres long.")]
    [InlineData("They carried it 40 metres across the ice.", "The floe was 60 metres wide.")]
    public void Of_two_things_or_ways_are_two(string one, string other) =>
        Assert.All(Articles.Claims(one, other), claim => Assert.Single(claim.Values));

    [Fact]
    public void What_spreads_may_have_grown_until_the_later_report() =>
        Assert.Equal(ClaimStatus.Superseded, Assert.Single(Articles.Claims(("The slick was 9 kilometres long.", "2019-03-02"), ("It puts the length of the slick at 14 kilometres.", "2019-03-03"))).Status);
}
