using System.Text;
using Timeline.Core.Dates.Running;
using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Html;
using Timeline.Core.Texts;

namespace Timeline.Tests.Ingest;

public sealed class OutletRulesTests
{
    const string Story = "Ferry aground in the Sarn narrows\n\n03/04/2016 14:05\n\nJoin our island newsletter\n\n" +
        "A ferry with ninety people aboard ran aground in the narrows off Sarn in thick fog, and lifeboats took all of them ashore within two hours.\n\n" +
        "Nobody was hurt, the harbour master said, and the ship is expected to float free with the next spring tide.";

    const string Page = "<html><head><title>Ferry aground in the Sarn narrows</title><meta property='og:site_name' content='Sarn Packet'></head><body><article>" +
        "<h1>Ferry aground in the Sarn narrows</h1><p class='date'>Published 03/04/2016</p><p>A ferry with ninety people aboard ran aground in the narrows off Sarn in thick fog, and lifeboats took all of them ashore within two hours.</p>" +
        "<p>Nobody was hurt, the harbour master said, and the ship is expected to float free with the next spring tide.</p></article></body></html>";

    [Fact]
    public void Without_a_rule_a_date_in_numbers_is_left_open_and_says_so()
    {
        var draft = Read(null);
        Assert.Equal("[2016-03-04,2016-04-03]", draft.Published?.Edtf);
        Assert.Contains(draft.Published!.Evidence, clue => clue is { Kind: "stated", Text: "03/04/2016 14:05" } && clue.Because.Contains("4 March 2016 or Sunday 3 April 2016", StringComparison.Ordinal));
        Assert.Contains(draft.Dropped, part => part.Reason == DropReason.Published && draft.Source[part.Span] == "03/04/2016 14:05");
    }

    [Theory]
    [InlineData(NumericOrder.DayFirst, "2016-04-03T14:05:00", "the day comes first")]
    [InlineData(NumericOrder.MonthFirst, "2016-03-04T14:05:00", "the month comes first")]
    public void The_order_of_its_outlet_settles_a_date_in_numbers(NumericOrder order, string published, string because)
    {
        var draft = Read(OutletRules.None with { Numbers = order });
        Assert.Equal(published, draft.Published?.Edtf);
        Assert.Contains(draft.Published!.Evidence, clue => clue.Kind == Evidence.OutletRule && clue.Because.Contains(because, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(NumericOrder.DayFirst, "2016-04-03")]
    [InlineData(NumericOrder.MonthFirst, "2016-03-04")]
    public void It_settles_that_of_a_web_page_whose_markup_names_the_outlet(NumericOrder order, string published)
    {
        var page = Assert.IsType<ArticleReading.Readable>(HtmlReader.Read("a.html", Encoding.UTF8.GetBytes(Page)));
        Assert.Equal("[2016-03-04,2016-04-03]", ArticleReader.Read([page.Text])[0].Published?.Edtf);
        var settled = ArticleReader.Read([page.Text], rulesOf: name => name == "Sarn Packet" ? OutletRules.None with { Numbers = order } : null)[0];
        Assert.Equal(published, settled.Published?.Edtf);
        Assert.Contains(settled.Published!.Evidence, clue => clue.Kind == Evidence.OutletRule);
    }

    [Fact]
    public void A_line_of_its_pages_is_set_aside_however_it_is_spaced()
    {
        var draft = Read(OutletRules.None with { Lines = ["JOIN our  island newsletter!"] });
        var line = Assert.Single(draft.Dropped, part => draft.Source[part.Span] == "Join our island newsletter");
        Assert.Equal(DropReason.Chrome, line.Reason);
        Assert.Equal(line.Span, Assert.Single(draft.Evidence, clue => clue is { Field: Fields.Parts, Kind: Evidence.OutletRule }).Span);
        Assert.DoesNotContain(Read(null).Evidence, clue => clue.Field == Fields.Parts);
    }

    static Draft Read(OutletRules? rules) => ArticleReader.Read([new ArticleText("a.txt", SourceText.From(Story)) { Outlet = "Sarn Packet" }], rulesOf: name => name == "Sarn Packet" ? rules : null)[0];
}
