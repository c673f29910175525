using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

public class PublicTextTests
{
    const string Text = "Dam gives way\n\nOne two three four five six seven eight.\n\nNine ten eleven.";
    static readonly TextSpan First = new(15, 55);
    static readonly TextSpan Second = new(57, 73);

    [Fact]
    public void Full_shows_all()
    {
        var text = PublicText.Of(Article(DisplayPolicy.Full, 1), []);
        Assert.Equal(Text, text.Text.Text);
        Assert.Equal([First, Second], text.Visible);
    }

    [Fact]
    public void Reference_only_shows_the_title_and_no_word_of_the_story()
    {
        var text = PublicText.Of(Article(DisplayPolicy.ReferenceOnly, 100), [First]);
        Assert.Equal("Dam gives way", text.Text.Text.Trim());
        Assert.Empty(text.Visible);
    }

    [Theory]
    [InlineData("four", 1, "four")]
    [InlineData("four", 3, "four five six")]
    [InlineData("seven", 4, "five six seven eight.")]
    [InlineData("two three four five", 2, "two three")]
    [InlineData("two", 100, "One two three four five six seven eight.")]
    [InlineData("eight.\n\nNine", 3, "eight.|Nine ten")]
    public void Excerpts_show_so_many_words_of_a_passage_and_its_paragraph(string passage, int words, string visible)
    {
        var text = PublicText.Of(Article(DisplayPolicy.Excerpts, words), [Passage(passage)]);
        Assert.Equal(visible, string.Join('|', text.Visible.Select(span => text.Text[span])));
    }

    [Theory]
    [InlineData("Four five.", 3, "Four five.")]
    [InlineData("Four five.", 5, "Four five. Six seven.")]
    [InlineData("Six seven.", 4, "Four five. Six seven.")]
    [InlineData("seven.", 3, "Six seven.")]
    [InlineData("Six seven.\n\nEight nine ten.", 4, "Six seven.")]
    [InlineData("Eight nine ten.", 2, "Eight nine")]
    public void Of_what_stands_around_a_passage_whole_sentences_are_shown(string passage, int words, string visible)
    {
        const string text = "One two three. Four five. Six seven.\n\nEight nine ten.";
        var article = Fixtures.Article("dam", text);
        (article.Display, article.ExcerptWords, article.Body) = (DisplayPolicy.Excerpts, words, [new(0, 36), new(38, 53)]);
        var start = text.IndexOf(passage, StringComparison.Ordinal);

        var shown = PublicText.Of(article, [new(start, start + passage.Length)]);

        Assert.Equal(visible, string.Join('|', shown.Visible.Select(span => shown.Text[span])));
    }

    [Fact]
    public void What_no_sentence_behind_it_fits_into_is_left_for_those_before_it()
    {
        const string text = "One two. Three four. Five six seven eight nine.";
        var article = Fixtures.Article("dam", text);
        (article.Display, article.ExcerptWords, article.Body) = (DisplayPolicy.Excerpts, 5, [new(0, text.Length)]);

        Assert.Equal("One two. Three four.", PublicText.Of(article, [new(9, 20)]) is var shown ? shown.Text[Assert.Single(shown.Visible)] : null);
    }

    [Fact]
    public void Excerpts_without_a_passage_show_nothing_of_the_story() => Assert.Empty(PublicText.Of(Article(DisplayPolicy.Excerpts, 10), []).Visible);

    [Fact]
    public void What_is_not_visible_is_blank_and_offsets_stay_true()
    {
        var text = PublicText.Of(Article(DisplayPolicy.Excerpts, 2), [Passage("four"), Passage("five"), Passage("Nine")]);
        Assert.Equal(Text.Length, text.Text.Text.Length);
        Assert.Equal(["Dam", "gives", "way", "four", "five", "Nine", "ten"], text.Text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(text.Visible, span => Assert.Equal(Text[span.Start..span.End], text.Text[span]));
    }

    [Theory]
    [InlineData(DisplayPolicy.Full, 1, false), InlineData(DisplayPolicy.ReferenceOnly, 100, true), InlineData(DisplayPolicy.Excerpts, 10, true), InlineData(DisplayPolicy.Excerpts, 11, false)]
    public void Whether_words_of_the_story_are_left_out_is_known(DisplayPolicy display, int words, bool expected) =>
        Assert.Equal(expected, PublicText.Of(Article(display, words), [Passage("eight.\n\nNine")]).LeavesOut);

    static TextSpan Passage(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    static Article Article(DisplayPolicy display, int words)
    {
        var article = Fixtures.Article("dam", Text);
        (article.Display, article.ExcerptWords, article.TitleSpan, article.Body) = (display, words, new TextSpan(0, 13), [First, Second]);
        return article;
    }
}
