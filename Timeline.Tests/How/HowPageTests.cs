using System.Globalization;
using AngleSharp.Dom;
using Timeline.Core;
using Timeline.Core.Claims;
using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Comparison;
using Timeline.Core.Dates.Running;
using Timeline.Core.Events;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Core.Texts.Quantities;
using Timeline.Tests.Shell;
using Timeline.Web;
using Timeline.Web.How;

namespace Timeline.Tests.How;

public sealed class HowPageTests : IAsyncLifetime
{
    readonly TimelineApplication application = new();
    IDocument page = null!;

    public async Task InitializeAsync()
    {
        page = await application.ReadAsync("/how");
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public void Every_vague_word_of_the_engine_stands_there_with_its_interval()
    {
        foreach (var vague in QuantityVague.Table)
            Assert.Contains(Rows(), row => row[0] == vague.Words && row[1] == IntervalWords.Of(vague.Range));
    }

    [Fact]
    public void Every_word_beside_a_number_stands_there_with_what_it_makes_of_a_hundred()
    {
        foreach (var qualifier in QuantityQualifier.Table)
            Assert.Contains(Rows(), row => row[0].Split(" · ").Select(words => words.Replace("… ", "")).Contains(qualifier.Words) && row[1] == IntervalWords.Of(qualifier.Of(100, isOneUnit: false)));
    }

    [Fact]
    public void Every_sense_of_words_beside_a_figure_stands_there_with_its_words()
    {
        foreach (var sense in FigureSense.Table)
            Assert.Contains(Rows(), row => row[0] == sense.Name && row[1] == string.Join(" · ", sense.Words));
    }

    [Fact]
    public void Everything_that_a_value_is_told_to_be_of_stands_there_with_its_words()
    {
        foreach (var topic in ValueTopic.Table)
            Assert.Contains(Rows(), row => row is [var name, var kind, var near, var with] && name == topic.Name && kind == topic.Kind && near == string.Join(" · ", topic.Near) && with == string.Join(" · ", topic.With));
    }

    [Fact]
    public void Everything_said_of_a_figure_stands_there_with_its_words_and_its_phrases_in_parts_that_break()
    {
        foreach (var predicate in ClaimPredicate.Table)
            Assert.Contains(Rows(), row => row[0] == predicate.Name && row[1] == string.Join(" · ", predicate.Words) && row[2].Replace(" / ", "/") == string.Join(" · ", FigurePhrase.Table.Where(phrase => phrase.Predicate == predicate.Name).Select(phrase => phrase.Words)) && row[2].Split(' ').All(part => !part.Contains('/') || part == "/"));
    }

    [Fact]
    public void Every_noun_that_goes_back_to_a_body_stands_there_with_the_bodies_that_it_fits()
    {
        Assert.Contains(SpeakerNouns.Leading, row => row.Noun == "airline" && row.Bodies is ["airline"]);
        foreach (var (noun, bodies) in SpeakerNouns.Leading)
            Assert.Contains(Rows(), row => row[0] == noun && row[1] == string.Join(" · ", bodies));
    }

    [Fact]
    public void The_order_in_which_a_pair_is_tried_is_the_one_of_the_engine()
    {
        Assert.Contains("gets the first that fits of agree, superseded, suspect, compatible and conflict", page.QuerySelector("#verdicts")!.ParentElement!.TextContent);

        static ClaimValue About(int number, string day) => new("1", new TextSpan(0, 2), "", number, QuantityRange.Between(number * 0.9m, number * 1.1m)) { AttributedTo = "the town guard", AsOf = day };
        Assert.Equal(ClaimStatus.Agree, ClaimComparison.Of(About(41, "2019-03-02"), About(41, "2019-03-03")));
        Assert.Equal(ClaimStatus.Superseded, ClaimComparison.Of(About(41, "2019-03-02"), About(42, "2019-03-03")));
        Assert.Equal(ClaimStatus.Suspect, ClaimComparison.Of(About(41, "2019-03-02"), About(42, "2019-03-02")));
        Assert.Equal(ClaimStatus.Compatible, ClaimComparison.Of(About(41, "2019-03-02"), About(42, "2019-03-03") with { AttributedTo = "the mayor" }));
    }

    [Fact]
    public void Every_feast_stands_there_with_its_rule()
    {
        foreach (var feast in Holiday.Table)
            Assert.Contains(page.QuerySelectorAll("#dates li"), line => line.TextContent.StartsWith($"{string.Join(" · ", feast.Names)}: {feast.Rule} (", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_verdict_class_nearness_reason_strength_correction_and_anchor_of_the_engine_has_its_rule_on_the_page()
    {
        var told = page.Body!.TextContent;
        foreach (var (kind, value) in Rules<ClaimStatus>("Status").Concat(Rules<DifferenceClass>("Class")).Concat(Rules<DropReason>("Reason")).Concat(Rules<SpeechStrength>("Speech")).Concat(Rules<CorrectionKind>("CorrectionRule")).Concat(Rules<AnchorState>("AnchorRule")))
            Assert.Contains(HowRule.Of(kind, value), told);
        foreach (var (kind, value) in Rules<Nearness>("Nearness"))
            Assert.Contains(HowRule.Of(kind, value).Split('{')[0], told);
    }

    [Fact]
    public void Every_date_of_the_examples_is_one_that_the_program_reads() =>
        Assert.Equal(HowWords.DateExamples.Split('|'), page.QuerySelectorAll("#dates table:first-of-type tbody tr td:first-child").Select(cell => cell.TextContent));

    [Fact]
    public void The_dates_of_the_story_are_found_as_in_any_text() =>
        Assert.Equal(
            ["Thursday", "last month", "14 January", "three days later", "Monday", "early 2017", "since May", "1906"],
            page.QuerySelectorAll("#dates table:last-of-type tbody tr td:first-child").Select(cell => cell.TextContent));

    [Theory]
    [InlineData("IngestHtmlClues", 2, "imported"), InlineData("IngestRecordFields", 1, "imported"), InlineData("IngestWireLines", 0, "imported"), InlineData("SuggestionTriggers", 3, "suggestions")]
    public void Every_row_of_a_table_that_reads_articles_stands_there(string table, int column, string chapter)
    {
        var told = page.QuerySelector("#" + chapter)!.TextContent;
        Assert.All(WordTable.Shipped(table).SelectMany(row => row[column].Split('|')), word => Assert.Contains(word, told));
    }

    [Fact]
    public void Every_kind_of_a_wires_lines_is_said_in_words() => Assert.All(page.QuerySelectorAll("#imported td:first-child"), cell => Assert.NotEmpty(cell.TextContent));

    static IEnumerable<(string Kind, Enum Value)> Rules<T>(string kind) where T : struct, Enum => Enum.GetValues<T>().Select(value => (kind, (Enum)value));

    [Fact]
    public void Every_part_listed_at_the_top_is_on_the_page()
    {
        foreach (var link in page.QuerySelectorAll(".how-parts a"))
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")!.Split('#')[1]));
    }

    [Theory]
    [InlineData(null, null, true, true, "any number")]
    [InlineData(5, 5, false, false, "exactly 5")]
    [InlineData(1000, null, true, true, "more than 1,000")]
    [InlineData(5, null, false, true, "5 or more")]
    [InlineData(null, 5, true, true, "less than 5")]
    [InlineData(null, 5, true, false, "5 or less")]
    [InlineData(2, 4, false, true, "2 to less than 4")]
    [InlineData(90, 110, false, false, "90 to 110")]
    [InlineData(90, 100, true, true, "more than 90 and less than 100")]
    [InlineData(90, 100, true, false, "more than 90, up to 100")]
    public void An_interval_is_said_in_words(int? low, int? high, bool lowOpen, bool highOpen, string words)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");
        Assert.Equal(words, IntervalWords.Of(new QuantityRange(low, high, lowOpen, highOpen)));
    }

    IEnumerable<string[]> Rows() => page.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray());
}
