using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Reading;

namespace Timeline.Tests.Texts;

public sealed class TextReadingTests
{
    static readonly SourceText Text = SourceText.From("Ferry sinks off Ostrel\nThe ferry sank on Friday. About 40 people were aboard.\nMayor Ada Roe closed the port.");

    static readonly TextSpan Last = new(Text.Text.LastIndexOf('\n') + 1, Text.Text.Length);

    static readonly TextReading Reading = new(Text, new(0, 22), [new(23, Last.Start - 1), Last]);

    [Fact]
    public void It_has_the_sentences_of_each_paragraph_behind_the_headline()
    {
        Assert.Equal([2, 1], Reading.Paragraphs.Select(paragraph => paragraph.Count));
        Assert.Equal(["Ferry sinks off Ostrel", "The ferry sank on Friday.", "About 40 people were aboard.", "Mayor Ada Roe closed the port."], Reading.Sentences.Select(sentence => Text[sentence.Span]));
    }

    [Fact]
    public void Its_names_and_figures_are_those_of_the_text()
    {
        Assert.Contains(Reading.Names, name => Text[name.Span] == "Ada Roe");
        Assert.Equal("About 40 people"[..8], Text[Assert.Single(Reading.Paragraphs[0][1].Quantities).Span]);
    }

    [Fact]
    public void A_witness_takes_a_reading_of_its_own_text_and_parts_alone()
    {
        var witness = new Witness("a", Text, Reading.Title, Reading.Body) { Reading = Reading };

        Assert.Same(Reading, witness.Reading);
        Assert.Same(Reading, (witness with { Agency = "Harbour Press" }).Reading);
        Assert.Single((witness with { Body = [Last] }).Reading.Paragraphs);
        Assert.Equal(witness, witness with { Body = [.. Reading.Body] });
        Assert.NotEqual(witness, witness with { Published = "2019-05-03" });
    }
}
