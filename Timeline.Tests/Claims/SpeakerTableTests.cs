using Timeline.Core.Claims.Speech;
using Timeline.Core.Texts;
using Timeline.Web.Claims;

namespace Timeline.Tests.Claims;

public class SpeakerTableTests
{
    [Fact]
    public void A_capital_at_the_beginning_of_a_sentence_makes_no_other_speaker()
    {
        Attribution Said(string speaker, string article) => new(speaker, AttributionManner.Indirect, "said", article, new TextSpan(0, 1), new TextSpan(0, 1));
        var row = Assert.Single(SpeakerTable.Of([Said("Officials", "a"), Said("officials", "b"), Said("Officials", "b")], ["a", "b"]));
        Assert.Equal(("officials", 1, 2), (row.Speaker, row.Uses[0]!.Indirect, row.Uses[1]!.Indirect));
    }
}
