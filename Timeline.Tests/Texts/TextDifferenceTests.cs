using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Tests.Texts;

public class TextDifferenceTests
{
    const string Written =
        "The ferry Alma left the quay at noon. It carried 40 people and two lorries. The captain, Ruth Okafor, saw smoke near the engine at daybreak. " +
        "She turned back at once. Nobody was hurt, the harbour board said. The board will hear the crew on Monday.";

    [Theory]
    // Untouched, behind a sentence that went or came.
    [InlineData("saw smoke", "It carried 40 people and two lorries. ", "", AnchorState.Moved, "saw smoke")]
    [InlineData("The", "It carried 40 people and two lorries. ", "", AnchorState.Exact, "The")]
    [InlineData("the", "She turned", "The sea was calm. She turned", AnchorState.Exact, "the")]
    // Its own sentence went: not the same words elsewhere, however few or many they are.
    [InlineData("It", "It carried 40 people and two lorries. ", "", AnchorState.Lost, null)]
    [InlineData("board", "Nobody was hurt, the harbour board said. ", "", AnchorState.Lost, null)]
    [InlineData("the harbour board", "Nobody was hurt, the harbour board said. ", "", AnchorState.Lost, null)]
    [InlineData("Nobody was hurt, the harbour board said.", "Nobody was hurt, the harbour board said. ", "", AnchorState.Lost, null)]
    // Beside words that changed, among them, and they themselves.
    [InlineData("two lorries", "40 people", "fifty or more people", AnchorState.Moved, "two lorries")]
    [InlineData("carried 40 people", "40", "41", AnchorState.Changed, "carried 41 people")]
    [InlineData("40", "40", "at least 41", AnchorState.Changed, "at least 41")]
    [InlineData("It", "It carried", "She carried", AnchorState.Changed, "She")]
    [InlineData("captain, Ruth Okafor, saw", "The captain, Ruth Okafor,", "The captain", AnchorState.Changed, "captain saw")]
    [InlineData("Ruth Okafor", ", Ruth Okafor,", "", AnchorState.Lost, null)]
    // Half of what was rewritten: told only where as many words came as went.
    [InlineData("smoke near", "near the engine", "under a bonnet", AnchorState.Changed, "smoke under")]
    [InlineData("smoke near", "near the engine", "on a lower deck", AnchorState.Changed, "smoke")]
    // Two sentences, of which one went.
    [InlineData("She turned back at once. Nobody was hurt, the harbour board said.", "She turned back at once. ", "", AnchorState.Changed, "Nobody was hurt, the harbour board said.")]
    public void What_became_of_a_place_is_told_by_what_became_of_the_text(string words, string gone, string came, AnchorState state, string? found)
    {
        var start = Written.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal((state, found), Find(Written, new TextSpan(start, start + words.Length), Written.Replace(gone, came, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("She"), InlineData("turned back"), InlineData("She turned back at once.")]
    public void A_sentence_that_moved_takes_its_words_with_it(string words)
    {
        var later = Written.Replace("She turned back at once. ", "", StringComparison.Ordinal) + " She turned back at once.";
        var start = Written.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(new FoundAnchor(AnchorState.Moved, new TextSpan(later.LastIndexOf(words, StringComparison.Ordinal), later.LastIndexOf(words, StringComparison.Ordinal) + words.Length)), Found(Written, new TextSpan(start, start + words.Length), later));
    }

    [Fact]
    public void A_sentence_may_move_and_change_together()
    {
        var later = "The captain, Ruth Okafor, had seen smoke near the engine at daybreak. " + Written.Replace("The captain, Ruth Okafor, saw smoke near the engine at daybreak. ", "", StringComparison.Ordinal);
        Assert.Equal((AnchorState.Moved, "Ruth Okafor"), Find(Written, At(Written, "Ruth Okafor"), later));
        Assert.Equal((AnchorState.Changed, "Okafor, had seen smoke"), Find(Written, At(Written, "Okafor, saw smoke"), later));
    }

    [Theory]
    // Of three, one is gone: which, nobody knows. Those between other sentences are told by these.
    [InlineData("Rain fell. Rain fell. Rain fell.", 11, "Rain fell. Rain fell.", AnchorState.Lost)]
    [InlineData("Rain fell. The dam held. Rain fell.", 25, "The dam held. Rain fell.", AnchorState.Moved)]
    [InlineData("Rain fell. The dam held. Rain fell.", 0, "The dam held. Rain fell.", AnchorState.Lost)]
    // Two are as like it.
    [InlineData("The upper dam held through the whole night.", 0, "The upper dam held through the first night. The upper dam held through the second night.", AnchorState.Lost)]
    // It is like what another sentence became.
    [InlineData("The upper dam held through the whole night. The upper dam held through the whole day.", 0, "The upper dam held through the whole evening.", AnchorState.Lost)]
    public void What_could_be_at_two_places_is_lost(string written, int start, string later, AnchorState state) =>
        Assert.Equal(state, Found(written, new TextSpan(start, start + 8), later).State);

    [Fact]
    public void Words_that_a_new_sentence_took_over_have_moved() =>
        Assert.Equal((AnchorState.Moved, "a valve that nobody had checked"), Find("The fire began, in the end, at a valve that nobody had checked.", new TextSpan(31, 62), "Experts, four of whom came from abroad on Tuesday evening, spoke yesterday at length of a valve that nobody had checked."));

    [Fact]
    public void A_new_sentence_that_shares_a_phrase_with_one_that_went_is_another() =>
        Assert.Equal(AnchorState.Lost, Found("The dam gave way on Saturday. More than 200 houses are under water.", new TextSpan(40, 50), "In 1961 more than 200 houses were lost. The dam gave way on Saturday.").State);

    [Fact]
    public void A_sentence_torn_in_two_takes_the_words_of_each_half_along()
    {
        const string written = "The board said that the lower gate had been open since noon, and the crew of the ferry left by the first train.";
        const string later = "The crew of the ferry left by the first train. It rained. The board said that the lower gate had been open since noon.";
        Assert.Equal((AnchorState.Moved, "gate"), Find(written, At(written, "gate"), later));
        Assert.Equal((AnchorState.Moved, "train"), Find(written, At(written, "train"), later));
    }

    [Theory]
    // The end of the sentence went, and the next one was joined to it.
    [InlineData("The crew left the ferry at noon in Alma Bay. Rain fell on the quay all day long.", "Alma Bay.", "The crew left the ferry at noon in Rain fell on the quay all day long.", AnchorState.Lost, null)]
    [InlineData("The crew left the ferry at noon in Alma Bay. Rain fell on the quay all day long.", "noon in Alma Bay.", "The crew left the ferry at noon in Rain fell on the quay all day long.", AnchorState.Changed, "noon in")]
    [InlineData("The crew left the ferry at noon in Alma Bay.", "noon in Alma Bay.", "The crew left the ferry at noon in ***", AnchorState.Changed, "noon in")]
    // What stands there now comes from another sentence.
    [InlineData("Nobody was hurt, said the mate Ms. Lind. Late at night the captain, Mr. Roy, left the harbour.", "Lind", "Nobody was hurt, said the mate Ms. Roy, left the harbour. Lind. Late at night the captain, Mr.", AnchorState.Lost, null)]
    // Of the words beside them one moved up: it did not come in the place of the other.
    [InlineData("On the quay the crew of 40 had waited since late noon.", "40 had waited", "On the quay the late crew had waited since late noon.", AnchorState.Changed, "had waited")]
    public void Words_of_other_sentences_do_not_come_in_the_place_of_words_that_went(string written, string words, string later, AnchorState state, string? found) =>
        Assert.Equal((state, found), Find(written, At(written, words), later));

    [Fact]
    public void Words_of_which_hardly_any_is_left_are_lost() =>
        Assert.Equal(AnchorState.Lost, Found("The old ferry, a gift of the harbour board, left the quay at noon.", new TextSpan(13, 42), "The old ferry, of which, left the quay at noon.").State);

    [Fact]
    public void Words_end_where_words_end() =>
        Assert.Equal((AnchorState.Changed, "the"), Find("No permission on the quay was given by the harbour board.", new TextSpan(14, 20), "No permission the quay was given by the harbour board."));

    [Fact]
    public void A_word_that_changed_in_a_long_text_is_found()
    {
        var before = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"Boat {number} left the quay at noon. "));
        Assert.Equal((AnchorState.Changed, "quay at dusk"), Find(before + "The last ferry left the quay at noon, late as ever.", new TextSpan(before.Length + 24, before.Length + 36), before + "The last ferry left the quay at dusk, late as ever."));
    }

    [Fact]
    public void A_lone_word_that_stands_elsewhere_in_its_sentence_is_another() =>
        Assert.Equal(AnchorState.Lost, Found("Rescue teams of the coast guard reached seven fishermen after dark.", new TextSpan(13, 15), "Rescue teams from northern ports of call reached seven fishermen after dark.").State);

    [Fact]
    public void Runners_up_are_told_with_what_stands_there()
    {
        var later = SourceText.From(Written.Replace("Nobody was hurt, the harbour board said. ", "", StringComparison.Ordinal));
        var finding = TextAnchor.Of(SourceText.From(Written), At(Written, "board")).Seek(TextDifference.Between(SourceText.From(Written), later));
        Assert.Equal((FoundAnchor.Lost, 0d), (finding.Found, finding.Score));
        Assert.Equal(["board"], finding.Candidates.Select(candidate => later[candidate.Span]));
        Assert.All(finding.Candidates, candidate => Assert.InRange(candidate.Score, 0.01, 0.5));
    }

    [Fact]
    public void Words_kept_from_another_text_are_looked_for_by_themselves()
    {
        var anchor = TextAnchor.Of(SourceText.From(Written), At(Written, "Nobody was hurt, the harbour board said."));
        var difference = TextDifference.Between(SourceText.From("Something else."), SourceText.From("In brief: Nobody was hurt, the harbour board said."));
        Assert.Equal(AnchorState.Moved, anchor.FindIn(difference).State);
    }

    [Fact]
    public void Whatever_the_texts_the_same_text_is_exact_and_the_state_says_whether_the_words_are_the_same()
    {
        var word = Gen.Elements("water ", "rose. ", "fell. ", "the ", "dam ", "\n", "“No,” ", "Mr. ");
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
            var same = anchor.FindIn(TextDifference.Between(one.Before, one.Before));
            var (state, span) = anchor.FindIn(TextDifference.Between(one.Before, one.After));
            return same == (string.IsNullOrWhiteSpace(anchor.Exact) ? FoundAnchor.Lost : new FoundAnchor(AnchorState.Exact, one.Span))
                && (span is { } found ? found is { Start: >= 0, Length: > 0 } && found.End <= one.After.Text.Length && (state == AnchorState.Changed) == (one.After[found] != anchor.Exact) && (state == AnchorState.Exact) == (found == one.Span && one.After[found] == anchor.Exact) : state == AnchorState.Lost);
        }));
    }

    static TextSpan At(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    static FoundAnchor Found(string written, TextSpan span, string later) => TextAnchor.Of(SourceText.From(written), span).FindIn(TextDifference.Between(SourceText.From(written), SourceText.From(later)));

    static (AnchorState State, string? Words) Find(string written, TextSpan span, string later) =>
        Found(written, span, later) is var (state, found) && found is { } place ? (state, later[place.Start..place.End]) : (AnchorState.Lost, null);
}
