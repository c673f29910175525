using Timeline.Core.Chronologies;
using Timeline.Core.Comparison;
using Timeline.Web.Comparison;

namespace Timeline.Tests.Comparison;

public class ComparisonViewTests
{
    const string Sinking = "The ferry Maran sank off Port Ellis on Saturday night.";
    const string Aboard = "Some 40 passengers were aboard the ferry when it sank.";

    static readonly Witness Herald = Sources.Witness("a1", $"Ferry sinks\n{Sinking}\n{Aboard}\nThe harbour board meets on Monday to vote on new fees.\nThe fees pay for the new quay.", "2019-03-02");
    static readonly Witness Post = Sources.Witness("b2", $"Ferry goes down\n{Sinking}\nSome 52 passengers were aboard the ferry when it sank.", "2019-03-03");

    static ComparisonView View(params ReportView[] columns) => ComparisonView.Of(new CompareWitnesses().Run([.. columns.Select(column => column.Witness)]), columns, []);

    static ComparisonView Both() => View(Sources.Report(Post, "Post", Sinking), Sources.Report(Herald, "Herald", Sinking, Aboard));

    [Fact]
    public void Columns_stand_in_the_readers_order_and_silence_has_its_cell()
    {
        var view = Both();

        Assert.Equal(["Post", "Herald"], view.Columns.Select(column => column.Article.Outlet.Name));
        Assert.All(view.Rows, row => Assert.Equal(2, row.Cells.Count));
        Assert.Contains(view.Rows, row => row.Cells[0] is null && row.Cells[1] is not null);
    }

    [Fact]
    public void Rows_keep_their_numbers_when_some_are_folded()
    {
        var view = Both();

        var shown = view.Lines.SelectMany(line => line is FoldedRows fold ? fold.Rows : [(ShownRow)line]);
        Assert.Equal(Enumerable.Range(1, view.Rows.Count), shown.Select(row => row.Number));
    }

    [Fact]
    public void Rows_on_other_matters_are_folded()
    {
        var fold = Assert.Single(Both().Lines.OfType<FoldedRows>());

        Assert.False(fold.IsIdentical);
        Assert.Equal(2, fold.Rows.Count);
    }

    [Fact]
    public void A_conflict_is_never_folded()
    {
        var fees = Herald.Body[^2];
        var view = ComparisonView.Of(new CompareWitnesses().Run([Herald, Post]), [Sources.Report(Herald, "Herald", Sinking), Sources.Report(Post, "Post", Sinking)], [("a1", Herald.Body[1]), ("a1", fees)]);

        Assert.Contains(view.Lines, line => line is ShownRow { HasConflict: true });
    }

    [Fact]
    public void The_share_of_identical_words_is_of_the_body()
    {
        Assert.InRange(Both().Share("b2", Nearness.Identical), 0.4, 0.6);
    }
}
