using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;

namespace Timeline.Tests.Ingest;

public class DatingTests
{
    const string Flood = "Flood takes the mill at Zavrh";

    const string Lead = "Water broke through the dyke at Zavrh on Tuesday and took the mill, the bridge and most of the winter's grain with it.";

    static string? Published(Draft draft)
    {
        if (draft.Published is { } published) Assert.True(EdtfDate.Read(published.Edtf).IsDate, published.Edtf);
        return draft.Published?.Edtf;
    }

    static string? PublishedOf(string text) => Published(Drafts.Of(text));

    [Theory]
    [InlineData("flood-dated", "2019-06-05T08:15:00")]
    [InlineData("flood-undated", null)]
    [InlineData("flood-retold", null)]
    [InlineData("election-dateline", "2018-10-14")]
    [InlineData("train-published", "2021-03-12T14:05:00Z")]
    [InlineData("strike-friday", null)]
    [InlineData("truce-dated", "2017-02-09")]
    [InlineData("sorek-aggregated", null)]
    [InlineData("quake-conflict", "2011-05-14?")]
    [InlineData("heldout-hospital", null)]
    [InlineData("heldout-protest", "2020-01-21")]
    [InlineData("heldout-volcano", "2015-08-03")]
    public void An_article_alone_is_dated_as_far_as_it_bears(string name, string? edtf) => Assert.Equal(edtf, Published(Drafts.Own(name)[0]));

    [Theory]
    [InlineData("13.04.2021 - 14h05", "2021-04-13T14:05:00", null)]
    [InlineData("Halden Bote, 13.04.2021 - 14h05", "2021-04-13T14:05:00", null)]
    [InlineData("Bote am Halden - Fri Apr 9, 2021, 06:12", "2021-04-09T06:12:00", null)]
    [InlineData("The Halden Herald | 9 April 2021", "2021-04-09", "The Halden Herald")]
    [InlineData("Ingrid Moe, 9 April 2021", "2021-04-09", null)]
    [InlineData("Handout Picture - 9 April 2021", null, null)]
    [InlineData("The mill before the flood, 9 April 2021", null, null)]
    [InlineData("ZAVRH, 9 April 2021", "2021-04-09", null)]
    [InlineData("Press release, 9 April 2021, 12:00", "2021-04-09T12:00:00", null)]
    public void A_day_behind_a_name_below_the_headline_is_that_of_publication(string line, string? edtf, string? outlet)
    {
        var draft = Drafts.Of($"{Flood}\n{line}\n\n{Lead}");
        draft.HoldsTogether();
        Assert.Equal((edtf, outlet, Flood), (Published(draft), draft.Outlet, draft.Headline()));
    }

    [Fact]
    public void A_day_behind_the_name_of_a_paper_stands_above_the_headline_too()
    {
        var draft = Drafts.Of($"Halden Herald - Friday 9 April 2021\n\n{Flood}\n\n{Lead}");
        Assert.Equal(("2021-04-09", "Halden Herald", Flood), (Published(draft), draft.Outlet, draft.Headline()));
    }

    [Theory]
    [InlineData("2021-04-10", true)]
    [InlineData("2021-03", true)]
    [InlineData("2021-04-09", false)]
    [InlineData("2021-04", false)]
    [InlineData("2021-04-09T08:00:00Z", false)]
    public void A_date_that_a_person_gave_stands_and_what_the_text_says_otherwise_is_told(string given, bool warns)
    {
        var draft = ArticleReader.Read([new ArticleText("a.txt", SourceText.From($"Halden Herald - Friday 9 April 2021\n\n{Flood}\n\n{Lead}")) { Published = EdtfDate.Read(given).Date }])[0];
        Assert.Equal(given, Published(draft));
        Assert.Equal(warns, draft.Warnings.Any(warning => warning.StartsWith("The text gives another date", StringComparison.Ordinal)));
        Assert.Equal(warns, draft.Published!.Evidence.Any(clue => clue.Because.StartsWith("Against it", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_wire_sister_that_is_dated_says_which_Tuesday()
    {
        var drafts = Drafts.Own("flood-undated", "flood-dated");
        Assert.Equal("2019-06-04", Published(drafts[0]));
        var evidence = drafts[0].Published!.Evidence;
        Assert.Equal(("weekday", "Tuesday"), (evidence[0].Kind, evidence[0].Text));
        Assert.Equal(("sister", "flood-dated"), (evidence[1].Kind, evidence[1].InFile));
        Assert.Contains("Wednesday 5 June 2019", evidence[1].Because);
    }

    [Fact]
    public void Another_story_of_the_same_event_is_from_that_day_or_the_next()
    {
        var draft = Drafts.Own("strike-friday", "flood-dated", "flood-retold")[2];
        Assert.Equal("[2019-06-04..2019-06-05]", Published(draft));
        Assert.Equal(["weekday", "same-event", "upcoming", "page-clock"], draft.Published!.Evidence.Select(evidence => evidence.Kind));
    }

    [Fact]
    public void Months_that_have_passed_since_what_another_reports_give_about_a_month()
    {
        var draft = Drafts.Own("sorek-aggregated", "truce-dated")[0];
        Assert.Equal("2017-10~", Published(draft));
        Assert.Contains(draft.Published!.Evidence, evidence => evidence is { Kind: "elapsed", InFile: "truce-dated" });
        Assert.Contains(draft.Published!.Evidence, evidence => evidence is { Kind: "begun", Text: "mid-September" });
    }

    [Fact]
    public void Days_that_have_passed_since_what_another_reports_give_the_day()
    {
        const string report = "Bridge collapse kills nine in Tarvos\n\nMonday, September 11, 2017\n\nA road bridge over the Meld gorge at Tarvos collapsed on Sunday under a line of lorries, killing at least nine people.";
        const string later = "Fury grows over Tarvos bridge\n\nRelatives of the nine people who were killed when the bridge collapsed three days ago gathered at the gorge on Wednesday to ask why it had been open at all.";
        var drafts = ArticleReader.Read([new ArticleText("later", SourceText.From(later)), new ArticleText("report", SourceText.From(report))]);
        Assert.Equal(["2017-09-13", "2017-09-11"], drafts.Select(Published));
    }

    [Fact]
    public void The_frame_of_a_page_never_dates_the_article_and_says_so()
    {
        var draft = Drafts.Own("sorek-aggregated")[0];
        Assert.Null(Published(draft));
        Assert.Contains(draft.Evidence, evidence => evidence is { Field: Fields.Published, Kind: "page-clock" });
        Assert.Contains(draft.Warnings, warning => warning.StartsWith("When it was published cannot be told"));
    }

    [Fact]
    public void Clues_that_contradict_each_other_make_the_date_uncertain()
    {
        var draft = Drafts.Own("quake-conflict")[0];
        Assert.StartsWith("Against it: ", draft.Published!.Evidence.Single(evidence => evidence.Kind == "dateline").Because);
        Assert.Single(draft.Warnings);
        Assert.Equal("2016-03-26?", PublishedOf($"{Flood}\nFriday, March 26, 2016\n\n{Lead}"));
    }

    [Theory]
    [InlineData("Tuesday, 4 June 2019", "2019-06-04")]
    [InlineData("Published: 2019-06-04T10:30:00Z", "2019-06-04T10:30:00Z")]
    [InlineData("Posted on Jun. 4, 2019 at 9:05 p.m. EDT", "2019-06-04T21:05:00-04:00")]
    [InlineData("Last updated: 6 June 2019 | First published: 4 June 2019", "2019-06-04")]
    [InlineData("4 June", null)]
    public void A_line_below_the_headline_states_it(string line, string? edtf) => Assert.Equal(edtf, PublishedOf($"{Flood}\n\n{line}\n\n{Lead}"));

    [Theory]
    [InlineData("ZAVRH, June 4 (Reuters) - ", "", null)]
    [InlineData("ZAVRH, June 4, 2019 (Reuters) - ", "", "2019-06-04")]
    [InlineData("ZAVRH, June 4 (Reuters) - ", "The dyke had held since it was raised on 8 November 2018.", "2019-06-04")]
    [InlineData("ZAVRH, June 4 (Reuters) - ", "The dyke had held since it was raised in November 2018.", "2019-06-04?")]
    [InlineData("ZAVRH, June 4 (Reuters) - ", "The dyke had held since it was built in 2018.", null)]
    [InlineData("ZAVRH, June 4 (Reuters) - ", "The dyke had held since the flood of 8 November 1901.", null)]
    [InlineData("ZAVRH, June 5 (Reuters) - ", "The dyke had been looked at on 20 May 2019.", "2019-06-05")]
    public void The_year_of_a_dateline_comes_from_what_the_article_recalls(string dateline, string recalled, string? edtf) =>
        Assert.Equal(edtf, PublishedOf($"{Flood}\n\n{dateline}{Lead}\n\n{recalled}"));

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        string[] names = ["flood-undated", "flood-dated", "flood-retold", "truce-dated", "sorek-aggregated", "election-dateline"];
        var first = Drafts.Own(names).ToDictionary(draft => draft.File, Print);
        foreach (var seed in Enumerable.Range(0, 12))
        {
            var order = names.ToArray();
            new Random(seed).Shuffle(order);
            Assert.All(Drafts.Own(order), draft => Assert.Equal(first[draft.File], Print(draft)));
        }
    }

    [Fact]
    public void The_same_text_given_twice_is_no_family_and_dates_nothing()
    {
        var text = SourceText.From($"{Flood}\n\n{Lead}");
        var drafts = ArticleReader.Read([new ArticleText("a", text), new ArticleText("b", text)]);
        Assert.All(drafts, draft => Assert.Equal((null, null), (draft.Family, draft.Published)));
    }

    /// <summary>All that a draft says, as one text to compare.</summary>
    internal static string Print(Draft draft) => string.Join('\n',
    [
        $"{draft.File}|{draft.Headline()}|{draft.Outlet}|{draft.Agency}|{draft.Byline}|{draft.Dateline}|{draft.Language}|{draft.Published?.Edtf}|{draft.Family}",
        .. draft.Warnings, .. draft.Evidence.Concat(draft.Published?.Evidence ?? []).Select(evidence => evidence.ToString()), .. draft.Body.Select(span => span.ToString()), .. draft.Dropped.Select(part => part.ToString()),
    ]);
}
