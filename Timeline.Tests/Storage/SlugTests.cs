using Timeline.Core.Storage;

namespace Timeline.Tests.Storage;

public class SlugTests
{
    [Theory]
    [InlineData("The dam at Verrin gives way", "the-dam-at-verrin-gives-way")]
    [InlineData("  São Tomé’s bridge — 2nd span!  ", "sao-tomes-bridge-2nd-span")]
    [InlineData("数日", "")]
    [InlineData("A title that goes on and on until nobody would want to see all of it in an address", "a-title-that-goes-on-and-on-until-nobody-would-want-to-see")]
    public void A_slug_is_what_an_address_can_bear_of_the_words(string words, string slug) => Assert.Equal(slug, Slug.Of(words));

    [Theory]
    [InlineData("Bridge", "bridge-3"), InlineData("Tower", "tower"), InlineData("New", "new-2"), InlineData("数日", "event")]
    public void A_slug_that_is_taken_gets_the_next_free_number(string words, string slug) => Assert.Equal(slug, Slug.Free(words, "event", ["bridge", "bridge-2"]));
}
