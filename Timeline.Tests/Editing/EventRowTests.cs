using Timeline.Web.Editing;

namespace Timeline.Tests.Editing;

public class EventRowTests
{
    static readonly EventRow Dam = new(0, "dam", "The dam at Verrin gives way", "2 March 2019", "Destruction", "Verrin", 2, "published", IsDraft: false, IsDisputed: true);

    [Theory]
    [InlineData(""), InlineData("  "), InlineData("dam"), InlineData("VERRIN march"), InlineData("destr publ")]
    public void A_row_is_shown_where_every_word_stands_in_it(string words) => Assert.True(Dam.Has(words));

    [Theory]
    [InlineData("bridge"), InlineData("dam bridge"), InlineData("draft")]
    public void A_row_without_one_of_the_words_is_not(string words) => Assert.False(Dam.Has(words));
}
