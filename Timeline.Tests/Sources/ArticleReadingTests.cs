using Timeline.Core.Chronologies;
using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Web.Sources;

namespace Timeline.Tests.Sources;

public class ArticleReadingTests
{
    const string Text = "The dam burst. Two farms were lost.\n\nPicture: the dam.\n\nThe mayor fled by boat.\n\nNobody was hurt.\n\nRain goes on.";

    static readonly EventName Burst = Event("burst"), Flight = Event("flight");

    [Fact]
    public void Passages_are_marked_and_the_paragraph_names_the_events_they_report()
    {
        var paragraph = Assert.IsType<StoryParagraph>(ArticleReading.Of(View((Burst, 1, "The dam burst.")))[0]);

        Assert.Equal([("The dam burst.", 1), (" Two farms were lost.", 0)], paragraph.Pieces.Select(piece => (piece.Text, piece.Passages.Count)));
        Assert.Equal([(Burst, 1L)], paragraph.Events.Select(told => (told.Event, told.Passage)));
        Assert.False(paragraph.IsCurrent);
    }

    [Fact]
    public void Passages_may_overlap_and_each_begins_once()
    {
        var paragraph = Assert.IsType<StoryParagraph>(ArticleReading.Of(View((Burst, 1, "The dam burst. Two"), (Flight, 2, "burst. Two farms")))[0]);

        Assert.Equal(["The dam ", "burst. Two", " farms", " were lost."], paragraph.Pieces.Select(piece => piece.Text));
        Assert.Equal([1, 2, 1, 0], paragraph.Pieces.Select(piece => piece.Passages.Count));
        Assert.Equal([1L, 2L], paragraph.Pieces.SelectMany(piece => piece.Begins));
        Assert.Equal([Burst, Flight], paragraph.Events.Select(told => told.Event));
    }

    [Fact]
    public void The_passage_of_the_address_marks_its_paragraph_and_its_event()
    {
        var blocks = ArticleReading.Of(View((Burst, 1, "The dam burst."), (Flight, 2, "The mayor fled")), current: 2);

        var current = Assert.Single(blocks.OfType<StoryParagraph>(), paragraph => paragraph.IsCurrent);
        Assert.Equal([(Flight, true)], current.Events.Select(told => (told.Event, told.IsCurrent)));
    }

    [Fact]
    public void What_is_set_aside_stands_where_it_stood()
    {
        var blocks = ArticleReading.Of(View());

        Assert.Equal(new SetAside(37, "caption", "Picture: the dam."), blocks[1]);
    }

    [Fact]
    public void What_the_policy_keeps_back_is_told_and_what_it_sets_aside_is_not_shown()
    {
        var blocks = ArticleReading.Of(View((Burst, 1, "Two farms")) with { IsWhole = false, Body = [Span("Two farms were")] });

        Assert.Equal([null, "Two farms", " were", null], Assert.IsType<StoryParagraph>(blocks[0]).Pieces.Select(piece => piece.Text));
        Assert.Equal(3, Assert.IsType<KeptBack>(Assert.Single(blocks.Skip(1))).Paragraphs);
    }

    [Fact]
    public void Two_excerpts_that_touch_have_no_gap_between_them()
    {
        var blocks = ArticleReading.Of(View() with { IsWhole = false, Body = [Span("The dam burst."), Span("Two farms were lost.")] });

        Assert.DoesNotContain(Assert.IsType<StoryParagraph>(blocks[0]).Pieces, piece => piece.Text is null);
    }

    static ArticleView View(params (EventName Event, long Id, string Words)[] passages)
    {
        var card = new ArticleCard(1, "flood", 1, "Dam bursts", new OutletName("messenger", "The Orle Messenger"), null, null, "en", null, null, null, false, DisplayPolicy.Full, 60, null, false);
        TextSpan[] body = [Span("The dam burst. Two farms were lost."), Span("The mayor fled by boat."), Span("Nobody was hurt."), Span("Rain goes on.")];
        var reports = passages.GroupBy(passage => passage.Event).Select(report => new ArticleReport(report.Key, [.. report.Select(passage => new PassageView(passage.Id, Span(passage.Words)))]));
        return new ArticleView(card, SourceText.From(Text), null, true, body, body, [new DroppedSpan("caption", Span("Picture: the dam."))], [], "", default, [.. reports], [], [1]);
    }

    static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    static EventName Event(string slug) => new("orle", slug, slug, EdtfDate.Day(2019, 3, 2));
}
