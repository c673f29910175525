using Timeline.Core.Comparison;
using Timeline.Web.Comparison;
using Timeline.Web.Events;

namespace Timeline.Tests.Events;

public class AgreementTests
{
    const string Plain = "The temple of Arun was blown up on Monday.", More = "The temple of Arun was blown up on Monday, which the council calls a crime against all of us.";

    [Fact]
    public void What_all_say_is_put_in_the_words_that_say_the_least()
    {
        var (herald, post) = (Comparison.Sources.Witness("a1", $"Temple gone\n{More}", "2019-03-02"), Comparison.Sources.Witness("b2", $"Arun loses its temple\n{Plain}\nFerries sail again.", "2019-03-03"));
        var columns = new[] { Comparison.Sources.Report(herald, "Herald", More), Comparison.Sources.Report(post, "Post", Plain) };
        var view = ComparisonView.Of(new CompareWitnesses().Run([herald, post]), columns, []);

        Assert.Equal([Plain], Agreement.Of(view, []).All.Select(said => said.Text));
    }
}
