using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Tests.Texts;

public class TextAnchorTests
{
    const string Written = "The dam gave way on Saturday. More than 200 houses are under water. Nobody was hurt, the board said.";
    const string Noted = "More than 200 houses are under water.";

    static readonly TextAnchor Anchor = On(Written, Noted);

    [Fact]
    public void It_keeps_the_words_their_place_and_their_neighbours()
    {
        Assert.Equal(new TextAnchor(new TextSpan(30, 67), Noted, "The dam gave way on Saturday. ", " Nobody was hurt, the board said"), Anchor);
        Assert.Equal(("", ""), (On("Water.", "Water.").Prefix, On("Water.", "Water.").Suffix));
    }

    [Theory]
    [InlineData(Written, AnchorState.Exact, Noted)]
    // Something came before them, or the paragraphs changed places.
    [InlineData("Updated. " + Written, AnchorState.Moved, Noted)]
    [InlineData(Noted + " It began on Saturday.", AnchorState.Moved, Noted)]
    // Rewritten where they stood, whether or not the rest moved.
    [InlineData("The dam gave way on Saturday. At least 250 houses are under water. Nobody was hurt, the board said.", AnchorState.Changed, "At least 250 houses are under water.")]
    [InlineData("Updated. The dam gave way on Saturday. Some 90 are. Nobody was hurt, the board said.", AnchorState.Changed, "Some 90 are.")]
    // Gone, with and without their neighbours.
    [InlineData("The dam gave way on Saturday.  Nobody was hurt, the board said.", AnchorState.Lost, null)]
    [InlineData("The river is back in its bed.", AnchorState.Lost, null)]
    [InlineData("", AnchorState.Lost, null)]
    // Twice, and nothing tells which it was.
    [InlineData(Noted + " And again: " + Noted, AnchorState.Lost, null)]
    // Twice, and the neighbours tell.
    [InlineData(Noted + " " + Written, AnchorState.Moved, Noted)]
    public void It_is_found_again_or_said_to_be_lost(string text, AnchorState state, string? words)
    {
        var later = SourceText.From(text);

        var found = Anchor.FindIn(later);

        Assert.Equal((state, words), (found.State, found.Span is { } span ? later[span] : null));
    }

    [Fact]
    public void Of_two_that_read_alike_it_is_the_one_between_its_neighbours()
    {
        const string twice = "Water rose. Water fell. Water rose.";
        var later = SourceText.From("At night: " + twice);

        var found = TextAnchor.Of(SourceText.From(twice), new TextSpan(24, 35)).FindIn(later);

        Assert.Equal(new FoundAnchor(AnchorState.Moved, new TextSpan(34, 45)), found);
    }

    [Fact]
    public void Words_inside_other_words_are_not_the_same_words() =>
        Assert.Equal(AnchorState.Lost, On("An oat field", "oat").FindIn(SourceText.From("The boat is out")).State);

    [Fact]
    public void At_the_edge_of_the_text_the_edge_is_the_neighbour() =>
        Assert.Equal(new FoundAnchor(AnchorState.Changed, new TextSpan(0, 10)), On("Dam gives way. Nobody was hurt.", "Dam gives way.").FindIn(SourceText.From("Dam holds. Nobody was hurt.")));

    [Fact]
    public void A_character_is_never_kept_by_half()
    {
        var anchor = On(string.Concat(Enumerable.Repeat("🌊", 20)) + "x" + string.Concat(Enumerable.Repeat("🌊", 20)) + "y", "x");
        Assert.Equal(anchor, anchor with { Prefix = SourceText.From(anchor.Prefix).Text, Suffix = SourceText.From(anchor.Suffix).Text });
    }

    [Theory, InlineData(-1, 3), InlineData(3, 3), InlineData(5, 2), InlineData(0, 1_000)]
    public void A_span_outside_the_text_is_a_mistake(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextAnchor.Of(SourceText.From(Written), new TextSpan(start, end)));

    [Fact]
    public void Whatever_the_texts_what_is_found_is_in_the_text_and_exact_or_moved_words_are_the_same()
    {
        var word = Gen.Elements("water ", "rose. ", "fell. ", "the ", "dam ");
        var cases =
            from before in word.ArrayOf().Where(words => words.Length > 0)
            from after in word.ArrayOf()
            let text = SourceText.From(string.Concat(before))
            from start in Gen.Choose(0, text.Text.Length - 1)
            from length in Gen.Choose(1, 30)
            select (Before: text, After: SourceText.From(string.Concat(after)), Span: new TextSpan(start, Math.Min(text.Text.Length, start + length)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(5, 19), Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var anchor = TextAnchor.Of(one.Before, one.Span);
            var (state, span) = anchor.FindIn(one.After);
            return anchor.FindIn(one.Before) == new FoundAnchor(AnchorState.Exact, one.Span)
                && (span is { } found ? found is { Start: >= 0, Length: > 0 } && found.End <= one.After.Text.Length && (state == AnchorState.Changed) == (one.After[found] != anchor.Exact) : state == AnchorState.Lost);
        }));
    }

    static TextAnchor On(string text, string words) => TextAnchor.Of(SourceText.From(text), new TextSpan(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length));
}
