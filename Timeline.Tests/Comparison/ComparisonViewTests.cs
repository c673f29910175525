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
        var view = ComparisonView.Of(new CompareWitnesses().Run([Herald, Post]), [Sources.Report(Herald, "Herald", Sinking), Sources.Report(Post, "Post", Sinking)], [new("a1", Herald.Body[1], 0, 0), new("a1", fees, 0, 1)]);

        Assert.Contains(view.Lines, line => line is ShownRow { Conflict: not null });
    }

    [Fact]
    public void Of_a_point_those_rows_conflict_in_which_two_of_its_values_stand()
    {
        var (rows, first, second) = TwoRows();

        var conflict = Assert.Single(ConflictRows.Of(rows, [On(first, 0, 1), On(first, 1, 2), On(second, 0, 2), On(second, 1, 2)]));

        Assert.Equal((rows.IndexOf(first), true), (conflict.Key, conflict.Value.IsWithin));
    }

    [Fact]
    public void Of_a_point_whose_values_stand_in_no_row_together_all_rows_with_one_say_that_another_stands_elsewhere()
    {
        var (rows, first, second) = TwoRows();

        var conflicts = ConflictRows.Of(rows, [On(first, 0, 1), On(first, 1, 1), On(second, 0, 2)]);

        Assert.Equal(new[] { rows.IndexOf(first), rows.IndexOf(second) }, conflicts.Keys.Order());
        Assert.DoesNotContain(conflicts.Values, conflict => conflict.IsWithin);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_row_with_two_values_of_one_point_and_one_of_another_conflicts_within_on_the_first(int within, int apart)
    {
        var (rows, first, second) = TwoRows();

        var conflicts = ConflictRows.Of(rows, [On(first, 0, 1, within), On(first, 1, 2, within), On(first, 0, 1, apart), On(second, 0, 2, apart)]);

        Assert.Equal((within, true), (conflicts[rows.IndexOf(first)].Words[0].Point, conflicts[rows.IndexOf(first)].IsWithin));
    }

    static (List<ComparisonRow> Rows, ComparisonRow First, ComparisonRow Second) TwoRows()
    {
        var rows = new CompareWitnesses().Run([Herald, Post]).Rows.ToList();
        var both = rows.Where((row, at) => at > 0 && row.Cells.Count > 1).ToList();
        return (rows, both[0], both[1]);
    }

    static ConflictingWords On(ComparisonRow row, int cell, int value, int point = 0) => new(row.Cells[cell].Article, row.Cells[cell].Span, point, value);

    [Fact]
    public void The_share_of_identical_words_is_of_the_body()
    {
        Assert.InRange(Both().Share("b2", Nearness.Identical), 0.4, 0.6);
    }

    [Theory]
    [InlineData("Pilots will have to steer around the wreck until then.", 2)]
    [InlineData("Pilots have to steer around it.", null)]
    [InlineData("Pilots steer round.", null)]
    public void Of_another_story_the_long_sentences_are_counted_that_it_has_word_for_word(string second, int? sentences)
    {
        const string First = "The harbour office will lift the wreck of the Maran in June.";
        Witness herald = Sources.Witness("a1", $"Ferry sinks\n{First}\n{second}"), post = Sources.Witness("b2", $"Ferry goes down\nBakers raised their prices.\n{First}\n{second}"), star = Sources.Witness("c3", $"A wreck\n{First}");
        var view = View(Sources.Report(herald, "Herald"), Sources.Report(star, "Star"), Sources.Report(post, "Post"));

        Assert.Equal(sentences is { } count ? (view.Columns[2], count) : null, view.MostShared(view.Columns[0]));
        Assert.Null(view.MostShared(view.Columns[1]));
    }
}
