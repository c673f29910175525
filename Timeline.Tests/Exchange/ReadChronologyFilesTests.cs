using Timeline.Core.Exchange;

namespace Timeline.Tests.Exchange;

/// <summary>What is wrong in a file is told with its file, its line and what to write instead.</summary>
public class ReadChronologyFilesTests
{
    static readonly Dictionary<string, string> Whole = new()
    {
        ["chronology.txt"] = "Chronology: orle\nTitle: The flood of the Orle\nStandfirst: A river rises.\nLanes: Upper Orle\nBand: verrin\n",
        ["places.txt"] = "# Where.\n\nPlace: verrin\nName: Verrin\nLane: Upper Orle\nPosition: 47.25 11.5\n",
        ["actors.txt"] = "Actor: board\nName: The river board\nShort: Board\nPattern: gov\n\nActor: army\nName: The army\nShort: Army\nPattern: none\n",
        ["outlets.txt"] = "Outlet: messenger\nName: The Orle Messenger\n\nAgency: wire\nName: Wire\n",
        ["events.txt"] = "Event: dam\nWhen: 2019-03-02\nKind: control\nPlace: verrin\nActors: board\nControl: verrin\nFrom: board\nTo: army\nTitle: The dam gives way\nSummary: The army takes over.\n",
        ["articles/messenger-dam.txt"] = "Article: dam-breaks\nOutlet: messenger\nTitle: Dam breaks\nHeadline: The dam is gone\nLanguage: en\nPublished: 2019-03-03\n\n(caption) The dam.\n\n[dam] It broke on Saturday.\n[] Some 40 cows were saved.\n",
        ["claims.txt"] = "Claim: cows\nEvent: dam\nAbout: Cows saved\nSays: dam-breaks | 40 cows | | 2019-03-03\nVerdict: single\nBecause: One source.\n",
    };

    [Fact]
    public void Whole_files_are_read()
    {
        var reading = ReadChronologyFiles.From(Whole);
        Assert.Empty(reading.Problems);
        var digest = Assert.Single(reading.Files!.Digests);
        Assert.Equal("The dam is gone\n\nThe dam.\n\nIt broke on Saturday. Some 40 cows were saved.", digest.Text.Text);
        Assert.Equal("It broke on Saturday. Some 40 cows were saved.", digest.Text[Assert.Single(digest.Body)]);
        Assert.Equal("It broke on Saturday.", digest.Text[Assert.Single(digest.Passages).Span]);
        Assert.Equal(["title: The dam is gone", "caption: The dam."], digest.Dropped.Select(one => $"{one.Reason}: {digest.Text[one.Span]}"));
    }

    [Fact]
    public void Digests_of_the_same_words_are_one_family()
    {
        var second = Whole["articles/messenger-dam.txt"].Replace("Article: dam-breaks", "Article: dam-breaks-again");

        var files = ReadChronologyFiles.From(new Dictionary<string, string>(Whole) { ["articles/second.txt"] = second }).Files!;

        var family = Assert.Single(DigestFamilies.Of(files.Digests));
        Assert.Equal((files.Digests[0].Text.Hash, "dam-breaks, dam-breaks-again"), (family.Name, string.Join(", ", family.Members.Select(member => member.Slug))));
    }

    [Theory]
    [InlineData("events.txt", "When: 2019-03-02", "When: 2019-02-30", "events.txt:2: “2019-02-30” is not EDTF")]
    [InlineData("events.txt", "Kind: control", "Kind: contol", "events.txt:3: “contol” is none of control, offensive")]
    [InlineData("events.txt", "Place: verrin", "Place: verin", "events.txt:4: “verin” does not stand in places.txt; did you mean one of verrin?")]
    [InlineData("events.txt", "Actors: board", "Actors: board, bord", "events.txt:5: “bord” does not stand in actors.txt; did you mean one of board, army?")]
    [InlineData("events.txt", "To: army\n", "", "events.txt:1: A control change needs all of Control, From and To, and the kind control; To is missing.")]
    [InlineData("events.txt", "Title: The dam gives way", "Titel: The dam gives way", "events.txt:9: No field is called Titel here")]
    [InlineData("events.txt", "Title: The dam gives way\n", "", "events.txt:1: This record has no Title; add a line Title: and its value.")]
    [InlineData("events.txt", "Event: dam", "Evnt: dam", "events.txt:1: A record here begins with Event, not with Evnt")]
    [InlineData("events.txt", "Place: verrin", "at Verrin", "events.txt:4: “at Verrin” is no field; write Name: value, or # before a remark.")]
    [InlineData("actors.txt", "Actor: army", "Actor: board", "actors.txt:6: “board” stands in line 1 already; give one of the two another name.")]
    [InlineData("actors.txt", "Short: Board", "Short: Board\nShort: B.", "actors.txt:4: Short stands in line 3 already; keep one of the two.")]
    [InlineData("actors.txt", "Pattern: gov", "Pattern: dots", "actors.txt:4: “dots” does not stand in tokens.css")]
    [InlineData("places.txt", "Position: 47.25 11.5", "Position: 47.25", "places.txt:6: “47.25” is no position; write degrees north and east, for instance 34.56 38.28.")]
    [InlineData("places.txt", "Position: 47.25 11.5", "Within: orle", "places.txt:6: “orle” does not stand in places.txt")]
    [InlineData("places.txt", "Place: verrin", "Place: Verrin", "places.txt:3: “Verrin” cannot stand in an address")]
    [InlineData("articles/messenger-dam.txt", "(caption)", "(photo)", "articles/messenger-dam.txt:8: “photo” is no reason to set a line aside; use one of published, teaser")]
    [InlineData("articles/messenger-dam.txt", "[] Some", "Some", "articles/messenger-dam.txt:11: Begin this line with [] or the events it reports")]
    [InlineData("articles/messenger-dam.txt", "[dam] It broke on Saturday.", "[dam]", "articles/messenger-dam.txt:10: This line has no words after its brackets.")]
    [InlineData("articles/messenger-dam.txt", "[dam]", "[damm]", "articles/messenger-dam.txt:10: “damm” does not stand in events.txt; did you mean one of dam?")]
    [InlineData("articles/messenger-dam.txt", "Outlet: messenger", "Outlet: post", "articles/messenger-dam.txt:2: “post” does not stand in outlets.txt")]
    [InlineData("articles/messenger-dam.txt", "Language: en", "Language: en\nClue: published | weekday | on Sunday | It says so.", "articles/messenger-dam.txt:6: “on Sunday” does not stand in the digest dam-breaks")]
    [InlineData("claims.txt", "40 cows", "41 cows", "claims.txt:4: “41 cows” does not stand in the digest dam-breaks; write the words as they stand there.")]
    [InlineData("claims.txt", "dam-breaks | 40 cows |", "40 cows |", "claims.txt:4: Write 4 parts with | between")]
    [InlineData("claims.txt", "dam-breaks |", "dam-broke |", "claims.txt:4: “dam-broke” does not stand in articles; did you mean one of dam-breaks?")]
    public void What_is_wrong_is_told_with_its_line_and_the_remedy(string file, string words, string instead, string expected)
    {
        Assert.Contains(words, Whole[file]);
        var reading = ReadChronologyFiles.From(new Dictionary<string, string>(Whole) { [file] = Whole[file].Replace(words, instead) });
        Assert.Null(reading.Files);
        Assert.Contains(reading.Problems, problem => problem.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_may_quote_an_article_only_on_an_event_that_it_reports()
    {
        var reading = ReadChronologyFiles.From(new Dictionary<string, string>(Whole) { ["articles/messenger-dam.txt"] = Whole["articles/messenger-dam.txt"].Replace("[dam]", "[]") });
        Assert.Equal("claims.txt:4: The digest dam-breaks has no sentence on the event dam; name the event before one, or leave this line out.", Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void A_missing_file_is_told_among_the_rest()
    {
        var files = new Dictionary<string, string>(Whole) { ["events.txt"] = Whole["events.txt"].Replace("2019-03-02", "soon") };
        files.Remove("actors.txt");
        var problems = ReadChronologyFiles.From(files).Problems.Select(problem => problem.ToString()).ToList();
        Assert.Contains("actors.txt: The file is missing; put it back, or start with --no-demo.", problems);
        Assert.Contains(problems, problem => problem.StartsWith("events.txt:2:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem_like_others()
    {
        var problem = Assert.Single(ReadChronologyFiles.From(Path.Combine(Path.GetTempPath(), "no-such-chronology")).Problems);
        Assert.StartsWith("The file cannot be read", problem.Reason);
    }
}
