using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Texts;
using Timeline.Web.Claims;
using Timeline.Web.Comparison;
using Timeline.Web.Events;

namespace Timeline.Tests.Events;

public class AgreementTests
{
    const string Plain = "The temple of Arun was blown up on Monday.", More = "The temple of Arun was blown up on Monday, which the council calls a crime against all of us.";

    [Fact]
    public void What_all_say_is_put_in_the_words_that_say_the_least()
    {
        var view = View(More, Plain);

        Assert.Equal([(Plain, "Post")], Agreement.Of(view, []).All.Select(said => (said.Text, said.Outlet)));
    }

    [Fact]
    public void Words_that_all_share_are_put_in_no_one_s_mouth()
    {
        var view = View(Plain, Plain);

        Assert.Equal([(Plain, null)], Agreement.Of(view, []).All.Select(said => (said.Text, said.Outlet)));
    }

    [Fact]
    public void Sentences_that_are_loosely_tied_are_nothing_that_all_say()
    {
        var view = View(
            "Engineers in Arun said on Monday that the bridge would be closed to lorries until its cables had been replaced.",
            "Engineers of the army waited at the bridge of Arun while lorries with sculptures left the temple, under the eyes of guards whom nobody had paid since spring.");

        var row = Assert.Single(view.Rows, row => row.Number > 1 && !row.IsOfOneSource);
        Assert.InRange(row.Row.Score, 0, ComparisonRow.Loose);
        Assert.Empty(Agreement.Of(view, []).All);
    }

    [Fact]
    public void What_another_gives_a_value_for_too_is_not_said_by_one_alone()
    {
        const string one = "By Tuesday evening four masons were missing.", other = "Nothing was heard by dusk of four who laid slates.";
        var view = View(one, other);
        var alone = Assert.Single(Agreement.Of(view, []).One, said => said.Text == one);
        CuratedValue Four(string article, string text) => new(article, 4, 4, 4) { Span = Span(view, article, text) };
        var row = new FigureRow("f1", "Masons: missing", CuratedStatus.Agree, "", [[Four("a1", "four")], [Four("b2", "four")]], IsComputed: true);

        Assert.DoesNotContain(alone, Agreement.Of(view, [row]).One);
    }

    static TextSpan Span(ComparisonView view, string article, string words) => view.TextOf(article) is var text && text.Text.IndexOf(words, StringComparison.Ordinal) is var at ? new TextSpan(at, at + words.Length) : default;

    static ComparisonView View(string herald, string post)
    {
        var (a, b) = (Comparison.Sources.Witness("a1", $"Temple gone\n{herald}\nFerries sail again.\nSchools open late in the hills.", "2019-03-02"), Comparison.Sources.Witness("b2", $"Arun loses its temple\n{post}\nBread is dear in the north.\nNobody swims in the lake.", "2019-03-03"));
        return ComparisonView.Of(new CompareWitnesses().Run([a, b]), [Comparison.Sources.Report(a, "Herald", herald), Comparison.Sources.Report(b, "Post", post)], []);
    }
}
