using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Web.Comparison;

namespace Timeline.Tests.Comparison;

/// <summary>Notes beside the rows of a comparison.</summary>
public class ShownNotesTests
{
    const string Sinking = "The ferry Maran sank off Port Ellis on Saturday night.";
    const string Aboard = "Some 40 passengers were aboard the ferry when it sank.";

    static readonly ReportView Herald = Sources.Report(Sources.Witness("b2", $"Ferry sinks\n{Sinking}\n{Aboard}"), "Herald", Sinking, Aboard);
    static readonly ReportView Post = Sources.Report(Sources.Witness("c3", $"Ferry goes down\n{Sinking}\nSome 52 passengers were aboard the ferry when it sank."), "Post", Sinking);

    // Sorts before the others, and has rows of its own.
    static readonly ReportView Argus = Sources.Report(Sources.Witness("a1", $"Fees rise\nThe harbour board wants higher fees.\n{Sinking}"), "Argus", Sinking);

    [Fact]
    public void On_the_event_first_then_by_row_then_what_no_row_is_found_for()
    {
        var view = View(Herald, Post);
        var shown = ShownNotes.Of([Note(1, NoteTarget.Row, new NotePlace(null, FoundAnchor.Lost)), Note(2, NoteTarget.Row, At(Herald, Aboard)), Note(3, NoteTarget.Passage, At(Herald, Sinking)), Note(4, NoteTarget.Event, null)], [Herald, Post], view, []);

        Assert.Equal([4, 3, 2, 1], shown.Select(note => note.Note.Id));
        Assert.Equal([1, 2, 3, 4], shown.Select(note => note.Number));
        Assert.Equal([null, RowOf(view, Herald, Sinking), RowOf(view, Herald, Aboard), null], shown.Select(note => note.Row));
        Assert.Equal([AnchorState.Exact, AnchorState.Exact, AnchorState.Exact, AnchorState.Lost], shown.Select(note => note.State));
        Assert.Equal([null, Sinking, null, null], shown.Select(note => note.Quote));
    }

    [Fact]
    public void An_article_that_sorts_before_the_others_does_not_part_a_note_from_its_row()
    {
        var note = Note(1, NoteTarget.Row, At(Herald, Aboard));
        var (before, after) = (View(Herald, Post), View(Argus, Herald, Post));

        Assert.Equal(RowOf(before, Herald, Aboard), Assert.Single(ShownNotes.Of([note], [Herald, Post], before, [])).Row);
        Assert.Equal(RowOf(after, Herald, Aboard), Assert.Single(ShownNotes.Of([note], [Argus, Herald, Post], after, [])).Row);
        Assert.NotEqual(RowOf(before, Herald, Aboard), RowOf(after, Herald, Aboard));
    }

    [Fact]
    public void A_note_on_an_article_that_is_hidden_quotes_it_and_keeps_its_state()
    {
        var shown = Assert.Single(ShownNotes.Of([Note(1, NoteTarget.Row, At(Herald, Aboard))], [Herald, Post], View(Post), []));

        Assert.Equal((true, null, AnchorState.Exact, Aboard, "Herald"), (shown.IsElsewhere, shown.Row, shown.State, shown.Quote, shown.Report!.Article.Outlet.Name));
    }

    [Fact]
    public void Words_that_are_in_no_row_any_more_are_lost()
    {
        var cut = Herald with { Witness = Herald.Witness with { Body = [.. Herald.Witness.Body.Take(1)] } };

        var shown = Assert.Single(ShownNotes.Of([Note(1, NoteTarget.Row, At(Herald, Aboard))], [cut, Post], View(cut, Post), []));

        Assert.Equal((AnchorState.Lost, null, false), (shown.State, shown.Row, shown.IsElsewhere));
    }

    [Fact]
    public void Words_that_the_article_does_not_show_are_quoted_nowhere()
    {
        var blank = Herald with { Witness = Herald.Witness with { Text = SourceText.From(Herald.Witness.Text.Text.Replace(Aboard, new string(' ', Aboard.Length), StringComparison.Ordinal)), Body = [.. Herald.Witness.Body.Take(1)] } };

        var shown = Assert.Single(ShownNotes.Of([Note(1, NoteTarget.Passage, At(Herald, Aboard))], [blank, Post], View(blank, Post), []));

        Assert.Null(shown.Quote);
    }

    [Fact]
    public void Without_a_source_all_are_there()
    {
        var shown = ShownNotes.Of([Note(1, NoteTarget.Passage, new NotePlace(null, FoundAnchor.Lost)), Note(2, NoteTarget.Event, null)], [], null, []);
        Assert.Equal([(2, AnchorState.Exact), (1L, AnchorState.Lost)], shown.Select(note => (note.Note.Id, note.State)));
    }

    [Fact]
    public void A_note_on_a_cell_is_numbered_in_it_and_one_on_the_row_in_the_first()
    {
        var view = View(Herald, Post);
        var shown = ShownNotes.Of([Note(1, NoteTarget.Cell, At(Post, Sinking)), Note(2, NoteTarget.Row, At(Post, Sinking))], [Herald, Post], view, []);

        var row = view.Rows[shown[0].Row!.Value - 1];
        Assert.Equal([(false, true), (true, false)], shown.Select(note => (note.IsIn(row, Herald, 0), note.IsIn(row, Post, 1))));
    }

    [Fact]
    public void Words_of_a_cell_that_are_in_no_row_any_more_are_lost_and_not_quoted_from_elsewhere()
    {
        var cut = Herald with { Witness = Herald.Witness with { Body = [.. Herald.Witness.Body.Take(1)] } };

        Assert.Equal(AnchorState.Lost, Assert.Single(ShownNotes.Of([Note(1, NoteTarget.Cell, At(Herald, Aboard))], [cut, Post], View(cut, Post), [])).State);
    }

    [Fact]
    public void A_link_is_numbered_in_both_cells_and_quotes_both_sides()
    {
        var view = View(Herald, Post);
        var shown = Assert.Single(ShownNotes.Of([Note(1, NoteTarget.Link, At(Herald, Sinking)) with { More = [At(Post, "Some 52 passengers")] }], [Herald, Post], view, []));

        Assert.Equal([Sinking, "Some 52 passengers"], shown.Words.Select(words => words.Quote));
        var (first, second) = (view.Rows[shown.Words[0].Row!.Value - 1], view.Rows[shown.Words[1].Row!.Value - 1]);
        Assert.NotEqual(first.Number, second.Number);
        Assert.Equal((true, false), (shown.IsIn(first, Herald, 0), shown.IsIn(first, Post, 1)));
        Assert.Equal((false, true), (shown.IsIn(second, Herald, 0), shown.IsIn(second, Post, 1)));
    }

    [Fact]
    public void Of_a_link_each_side_has_its_state_and_what_a_policy_hides_is_not_quoted()
    {
        var hidden = Herald with
        {
            Article = Herald.Article with { Display = Core.Sources.DisplayPolicy.Excerpts },
            Witness = Herald.Witness with { Text = SourceText.From(Herald.Witness.Text.Text.Replace(Aboard, new string(' ', Aboard.Length), StringComparison.Ordinal)), Body = [Herald.Witness.Body[0]] },
        };

        var shown = Assert.Single(ShownNotes.Of([Note(1, NoteTarget.Link, At(Herald, Aboard)) with { More = [new NotePlace(null, FoundAnchor.Lost)] }], [hidden, Post], View(hidden, Post), []));

        Assert.Equal([(AnchorState.Exact, true), (AnchorState.Lost, false)], shown.Words.Select(words => (words.State, words.IsCut)));
        Assert.Equal([null, null], shown.Words.Select(words => words.Quote));
        Assert.Equal(AnchorState.Lost, shown.State);
    }

    static ComparisonView View(params ReportView[] columns) => ComparisonView.Of(new CompareWitnesses().Run([.. columns.Select(column => column.Witness)]), columns, []);

    static int RowOf(ComparisonView view, ReportView report, string words) =>
        view.Rows.Single(row => row.Row.Cells.Any(cell => cell.Article == report.Witness.Id && report.Witness.Text[cell.Span] == words)).Number;

    static NoteView Note(long id, NoteTarget target, NotePlace? place) => new(id, target, place, "Who counted?", "ana", new DateTime(2019, 3, 4, 0, 0, 0, DateTimeKind.Utc));

    static NotePlace At(ReportView report, string words)
    {
        var start = report.Witness.Text.Text.IndexOf(words, StringComparison.Ordinal);
        return new NotePlace(report.Article.Id, new FoundAnchor(AnchorState.Exact, new TextSpan(start, start + words.Length)));
    }
}
