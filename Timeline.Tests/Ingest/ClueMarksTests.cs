using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Web.Ingest;

namespace Timeline.Tests.Ingest;

public sealed class ClueMarksTests
{
    [Fact]
    public void Clues_that_share_words_are_cut_where_each_begins_and_ends()
    {
        var cut = ClueMarks.Cut(new TextSpan(10, 40), [Clue(15, 25), Clue(20, 30), Clue(15, 25)]);

        Assert.Equal([new(10, 15), new(15, 20), new(20, 25), new(25, 30), new(30, 40)], cut.Select(stretch => stretch.Span));
        Assert.Equal([false, true, true, true, false], cut.Select(stretch => stretch.IsClue));
        Assert.Equal([0, 2], cut[1].Begins);
        Assert.Equal([1], cut[2].Begins);
        Assert.Equal([0, 2], cut[2].Ends);
        Assert.Equal([1], cut[3].Ends);
    }

    [Fact]
    public void What_a_clue_has_outside_is_left_out_and_clues_of_other_texts_mark_nothing()
    {
        var cut = ClueMarks.Cut(new TextSpan(10, 40), [Clue(0, 20), Clue(35, 60), Clue(22, 25) with { File = "sister.txt" }, new StoredEvidence("outlet", "markup", "It says so")]);

        Assert.Equal([new(10, 20), new(20, 35), new(35, 40)], cut.Select(stretch => stretch.Span));
        Assert.Equal([0], cut[0].Begins);
        Assert.Equal([1], cut[2].Ends);
    }

    [Fact]
    public void A_clue_is_named_by_its_field_and_counted_in_it()
    {
        StoredEvidence[] evidence = [Clue(0, 5), Clue(5, 9) with { Field = "agency" }, Clue(9, 12)];

        Assert.Equal("published 2", ClueMarks.Name(evidence, 2));
        Assert.Equal("wire 1", ClueMarks.Name(evidence, 1));
    }

    static StoredEvidence Clue(int start, int end) => new("published", "weekday", "It names a day", new TextSpan(start, end));
}
