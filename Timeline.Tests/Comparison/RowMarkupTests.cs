using AngleSharp.Html.Parser;
using Timeline.Core.Comparison;
using Timeline.Web.Comparison;
using Timeline.Web.Events;

namespace Timeline.Tests.Comparison;

public class RowMarkupTests
{
    const string Alone = "Divers found the bell of the Maran on Sunday.";

    [Theory]
    [InlineData(false, false, "no matching sentence", "no match elsewhere")]
    [InlineData(true, false, "no matching sentence in our summary", "no match elsewhere")]
    [InlineData(false, true, "no matching sentence in what is shown", "no match in what others show")]
    [InlineData(true, true, "no matching sentence in what is shown", "no match in what others show")]
    public void Of_what_is_not_shown_nothing_is_said(bool isDigest, bool leavesOut, string absent, string alone)
    {
        Witness herald = Sources.Witness("a1", $"Ferry sinks\n{Alone}"), post = Sources.Witness("b2", "Ferry goes down\nBakers in Port Ellis raised their prices.");
        var report = Sources.Report(post, "Post");
        var view = ComparisonView.Of(
            new CompareWitnesses().Run([herald, post]), [Sources.Report(herald, "Herald", Alone), report with { Article = report.Article with { IsDigest = isDigest }, LeavesOut = leavesOut }], []);

        var html = new RowMarkup(view, new EventState("/t/maran/e/sinking", [], null, null, null), [], null).Of(view.Rows.Single(row => row.Cells[0] is { } cell && herald.Text[cell.Span] == Alone)).Value;

        var row = new HtmlParser().ParseDocument($"<table>{html}</table>");
        Assert.Equal((absent, alone), (row.QuerySelector("td.none")!.TextContent, row.QuerySelector(".onlyl")!.TextContent));
    }

    [Theory]
    [InlineData("Ferry sinks off Port Ellis", "Two die in bay", "A night on the water", false)]
    [InlineData("Ferry sinks off Port Ellis", "Ferry sinks in bay", "Ferry sinks at night", true)]
    public void Headlines_that_have_no_word_in_common_have_nothing_to_mark(string one, string other, string third, bool areMarked)
    {
        var titles = new CompareWitnesses().Run([Sources.Witness("a1", $"{one}\n{Alone}"), Sources.Witness("b2", $"{other}\n{Alone}"), Sources.Witness("c3", $"{third}\n{Alone}")]).Rows[0];

        Assert.Equal(areMarked, titles.Differences.Count > 0);
    }

    [Fact]
    public void What_stands_alone_leads_to_the_row_of_others_that_is_nearest()
    {
        const string Found = "A trawler's crew pulled the bronze bell out of the mud, which the divers had looked for since spring.";
        Witness herald = Sources.Witness("a1", $"Ferry sinks\n{Found}\nNobody swam.\nIt rained all week in the hills.\n{Alone}"), post = Sources.Witness("b2", $"Ferry goes down\n{Found}\nBakers in Port Ellis raised their prices.");
        var view = ComparisonView.Of(new CompareWitnesses().Run([herald, post]), [Sources.Report(herald, "Herald", Alone), Sources.Report(post, "Post", Found)], []);
        var (own, other) = (view.Rows.Single(row => row.Cells[0] is { } cell && herald.Text[cell.Span] == Alone), view.Rows.Single(row => row.Cells[1] is { } cell && post.Text[cell.Span] == Found));

        var row = new HtmlParser().ParseDocument($"<table>{new RowMarkup(view, new EventState("/t/maran/e/sinking", [], null, null, null), [], null).Of(own).Value}</table>");

        Assert.True(own.IsOfOneSource);
        Assert.Equal(("no close match elsewhere", $"nearest: row {other.Number}"), (row.QuerySelector(".onlyl")!.TextContent, row.QuerySelector("td a.moved")!.TextContent));
        Assert.Contains(view.Rows, row => row.IsOfOneSource && row.Row.Nearest is null);
    }

    [Fact]
    public void What_others_give_another_figure_for_is_not_said_to_be_told_here_only()
    {
        Witness herald = Sources.Witness("a1", $"Ferry sinks\n{Alone}"), post = Sources.Witness("b2", "Ferry goes down\nBakers in Port Ellis raised their prices.");
        var view = ComparisonView.Of(new CompareWitnesses().Run([herald, post]), [Sources.Report(herald, "Herald", Alone), Sources.Report(post, "Post")], [], figures: [(herald.Id, herald.Body[0], "f7")]);

        var html = new RowMarkup(view, new EventState("/t/maran/e/sinking", [], null, null, null), [], null).Of(view.Rows.Single(row => row.Cells[0] is { } cell && herald.Text[cell.Span] == Alone)).Value;

        var row = new HtmlParser().ParseDocument($"<table>{html}</table>");
        Assert.EndsWith("#f7", row.QuerySelector("td a.moved")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(row.QuerySelectorAll(".onlyl, td.only:not(.figured)"));
    }

    [Theory]
    [InlineData(true, "conflict", "≠", "the sources conflict")]
    [InlineData(false, "conflict apart", "≠ ↗", "another source gives another value elsewhere: see the figures")]
    public void A_conflict_leads_to_its_figure_and_says_whether_the_other_value_stands_in_the_row(bool isWithin, string sheet, string sign, string words)
    {
        const string Bell = "Divers found the bell of the Maran on Sunday.", Fees = "The harbour fees rose by 3 percent in spring.";
        Witness herald = Sources.Witness("a1", $"Ferry sinks\n{Bell}\n{Fees}"), post = Sources.Witness("b2", $"Ferry goes down\n{Bell}\n{Fees}");
        var view = ComparisonView.Of(
            new CompareWitnesses().Run([herald, post]), [Sources.Report(herald, "Herald", Bell), Sources.Report(post, "Post", Bell)],
            [new("a1", herald.Body[0], 0, 1), new("b2", post.Body[isWithin ? 0 : 1], 0, 2)], figures: [(herald.Id, herald.Body[0], "f7")]);

        var html = new RowMarkup(view, new EventState("/t/maran/e/sinking", [], null, null, null), [], null).Of(view.Rows.Single(row => row.Cells[0] is { } cell && herald.Text[cell.Span] == Bell)).Value;

        var row = new HtmlParser().ParseDocument($"<table>{html}</table>");
        var link = row.QuerySelector("th a.neqt")!;
        Assert.Equal((sheet, sign + words), (row.QuerySelector("tr")!.ClassName, link.TextContent));
        Assert.EndsWith("#f7", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(row.QuerySelectorAll("a.moved"));
    }

    [Theory]
    [InlineData(false, "Seven|Nine", "d d-figure")]
    [InlineData(true, "Seven|Nine", "d d-name")]
    public void The_words_in_conflict_are_marked_whatever_else_differs(bool isName, string words, string sheet)
    {
        Witness herald = Sources.Witness("a1", "Ferry sinks\nSeven of the crew of the Maran came ashore at the lighthouse before the night was over."), post = Sources.Witness("b2", "Ferry goes down\nNine of the crew of the Maran came ashore at the lighthouse before the night was over.");
        var rows = new CompareWitnesses().Run([herald, post]);
        var unmarked = rows with { Rows = [.. rows.Rows.Select(row => row with { Differences = [] })] };
        ConflictingWords Of(Witness witness, string word, int value) => new(witness.Id, new(witness.Body[0].Start, witness.Body[0].Start + word.Length), 0, value) { IsName = isName };
        var view = ComparisonView.Of(unmarked, [Sources.Report(herald, "Herald"), Sources.Report(post, "Post")], [Of(herald, "Seven", 1), Of(post, "Nine", 2)]);

        var html = new RowMarkup(view, new EventState("/t/maran/e/sinking", [], null, null, null), [], null).Of(view.Rows[^1]).Value;

        var marks = new HtmlParser().ParseDocument($"<table>{html}</table>").QuerySelectorAll("mark");
        Assert.Equal(words, string.Join('|', marks.Select(mark => mark.QuerySelector(".k")!.TextContent)));
        Assert.All(marks, mark => Assert.Equal(sheet, mark.ClassName));
        Assert.Equal(1, view.Count(isName ? DifferenceClass.Name : DifferenceClass.Figure));
    }
}
