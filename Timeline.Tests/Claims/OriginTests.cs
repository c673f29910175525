using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Since when there is something, as reports tell it.</summary>
public sealed class OriginTests
{
    [Theory]
    [InlineData("The bridge, built in 1964, was closed.", "bridge was built: 1964")]
    [InlineData("The Karel Bridge was built in May 1964.", "bridge was built: 1964-05")]
    [InlineData("In May 1964 the bridge was opened.", "bridge opened: 1964-05")]
    [InlineData("The bridge was opened by the Duke of Maran on 3 May 1964.", "bridge opened: 1964-05-03")]
    [InlineData("The pit, which opened in 1958, is deep.", "mine opened: 1958")]
    [InlineData("The bridge lies 16 miles north of Halden and opened in 1964.", "bridge opened: 1964")]
    [InlineData("The bridge, 12 km north of Halden, was built in 1964.", "bridge was built: 1964")]
    [InlineData("Founded in 1847, the old library is to shut for good.", "library was founded: 1847")]
    [InlineData("The library in Oakhurst was founded in 1874.", "library was founded: 1874")]
    [InlineData("Nordic Air, founded in 1990, gave no answer.", "Nordic Air was founded: 1990")]
    public void Is_told_as_far_as_the_words_do(string text, string told)
    {
        var claim = Assert.Single(Articles.Claims(text), claim => claim.Values.Any(value => value.Edtf is not null));
        Assert.Equal(told, $"{claim.Subject} {claim.Predicate}: {claim.Values[0].Edtf}");
    }

    [Theory]
    [InlineData("The bridge opened on Friday."), InlineData("The bridge was opened in the rain, and in 1964 it fell."), InlineData("It was built in 1964."), InlineData("They opened the gates in 1964."), InlineData("Lind founded the works in 1902."), InlineData("Lind founded Nordic Air in 1902."), InlineData("Built in 1964, the owner says the bridge needs repairs."), InlineData("Founded in 1902 by Lind, who died there, it closed.")]
    public void Is_not_told(string text) => Assert.DoesNotContain(Articles.Claims(text), claim => claim.Values.Any(value => value.Edtf is not null));

    [Theory]
    [InlineData("The plant opened in 1961.", "A factory, opened in May 1962, was shut.", ClaimStatus.Conflict)]
    [InlineData("The plant opened in 1962.", "A factory, opened in May 1962, was shut.", ClaimStatus.Compatible)]
    [InlineData("The plant opened in 1962.", "A factory, opened in 1962, was shut.", ClaimStatus.Agree)]
    public void Is_set_against_what_another_tells(string one, string other, ClaimStatus status)
    {
        var claim = Assert.Single(Articles.Claims(one, other));
        Assert.Equal(("when the factory opened", status), (claim.About, claim.Status));
    }

    [Theory]
    [InlineData("Built in 1907, the two towers are to go.", "when the towers were built")]
    [InlineData("The library was founded in 1847.", "when the library was founded")]
    [InlineData("The ferry was built in 1978.", "when the ship was built")]
    [InlineData("The company based in Oakhurst was founded in 1874.", "when the company was founded")]
    [InlineData("The lorry was built in 1999.", "when the lorry was built")]
    [InlineData("The bus was built in 1999.", "when the bus was built")]
    public void Is_called_by_its_own_word(string text, string about) => Assert.Contains(Articles.Claims(text), claim => claim.About == about);

    [Theory]
    [InlineData("The plant opened in 1961.", "The bridge opened in 1962."), InlineData("The bridge was built in 1961.", "The bridge opened in 1962.")]
    public void Of_two_things_or_deeds_is_two(string one, string other) => Assert.All(Articles.Claims(one, other), claim => Assert.Single(claim.Values));
}
