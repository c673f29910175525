using System.Text.RegularExpressions;
using Timeline.Core.Events;
using Timeline.Core.Exchange;
using Timeline.Core.Texts.Sentences;
using Timeline.Tests.House;

namespace Timeline.Tests.Exchange;

/// <summary>The demonstration that ships says what the facts behind it say.</summary>
public partial class DemonstrationFilesTests
{
    const string Cbc = "citadel-retaken", ChinaDaily = "under-siege", Apa = "number-two", ActionNews = "palmyra-again", Unnamed = "daesh-driven-out";

    /// <summary>Event, date, and who reports it: the digits of the five articles, from 0.</summary>
    [Theory]
    [InlineData("mosul-falls", "2014-06", "24")]
    [InlineData("caliphate", "2014-06-29", "014")]
    [InlineData("palmyra-taken", "[2015-05-20..2015-05-21]", "01234")]
    [InlineData("temples", "2015-05/2016-03", "01234")]
    [InlineData("russia-intervenes", "2015-09", "014")]
    [InlineData("ramadi", "2015-12", "4")]
    [InlineData("shadadi", "2016-02", "4")]
    [InlineData("ceasefire", "2016-02-27", "02")]
    [InlineData("omar-chechen", "2016-03", "2")]
    [InlineData("strikes-march", "2016-03-10", "4")]
    [InlineData("russia-drawdown", "2016-03-14~", "04")]
    [InlineData("brussels", "2016-03-22", "012")]
    [InlineData("sorties", "2016-03-22/2016-03-24", "0")]
    [InlineData("moscow-talks", "2016-03-24", "02")]
    [InlineData("raqqa-car", "2016-03-24", "01")]
    [InlineData("mosul-offensive", "2016-03-24", "012")]
    [InlineData("citadel", "2016-03-25", "012")]
    [InlineData("qaduli", "[2016-03-21..2016-03-25]", "012")]
    [InlineData("sinjar", "2016-03-25", "0")]
    [InlineData("palmyra-retaken", "2016-03-27", "34")]
    [InlineData("aleppo", "2016-11~/2016-12", "3")]
    [InlineData("reentry", "2016-12-10", "3")]
    [InlineData("palmyra-lost", "2016-12-11", "3")]
    public void Each_event_has_its_date_and_is_reported_by_whom_reports_it(string slug, string date, string articles)
    {
        string[] order = [Cbc, ChinaDaily, Apa, ActionNews, Unnamed];
        Assert.Equal(date, Demonstration.Files.Events.Single(happening => happening.Slug == slug).Date.Edtf);
        var reporting = order.Where(article => Demonstration.Digest(article).Passages.Any(passage => passage.Event == slug)).Select(article => Array.IndexOf(order, article));
        Assert.Equal(articles, string.Concat(reporting));
    }

    [Fact]
    public void There_are_23_events_and_five_articles()
    {
        Assert.Equal(23, Demonstration.Files.Events.Count);
        Assert.Equal(5, Demonstration.Files.Digests.Count);
    }

    [Fact]
    public void The_city_changes_hands_three_times_and_each_time_from_who_held_it()
    {
        var changes = Demonstration.Files.Events.Select(happening => happening.Control).OfType<ControlEntry>().Where(change => change.Place == "palmyra").ToList();
        Assert.Equal(["government", "islamic-state", "government"], changes.Select(change => change.From));
        Assert.Equal(["islamic-state", "government", "islamic-state"], changes.Select(change => change.To));
    }

    [Theory]
    [InlineData(Cbc, "2016-03-25")]
    [InlineData(ChinaDaily, "2016-03-26T17:47:00")]
    [InlineData(Apa, "[2016-03-25..2016-03-26]")]
    [InlineData(ActionNews, "2016-12-11")]
    [InlineData(Unnamed, "2016-03-27")]
    public void Each_article_has_its_date_with_a_reason(string article, string published)
    {
        Assert.Equal(published, Demonstration.Digest(article).Published.Edtf);
        Assert.Contains(Demonstration.Digest(article).Evidence, clue => clue.Field == "published");
    }

    [Fact]
    public void The_two_copies_of_one_wire_story_are_a_family_and_no_others()
    {
        var family = Assert.Single(DigestFamilies.Of(Demonstration.Files.Digests));
        Assert.Equal([Cbc, ChinaDaily], family.Members.Select(member => member.Slug).Order());
        Assert.Equal(Demonstration.Digest(Cbc).Text.Hash, family.Name);
    }

    [Fact]
    public void Every_line_of_a_digest_is_one_sentence()
    {
        foreach (var digest in Demonstration.Files.Digests)
        {
            var sentences = digest.Body.SelectMany(paragraph => SentenceSplitter.Split(digest.Text, paragraph)).Select(span => digest.Text[span]);
            var lines = File.ReadLines(Directory.EnumerateFiles(Demonstration.Folder, $"*{digest.Slug}.txt", SearchOption.AllDirectories).Single())
                .Where(line => line.StartsWith('[')).Select(line => line[(line.IndexOf(']') + 1)..].Trim());
            Assert.Equal(lines, sentences);
        }
    }

    [Fact]
    public void Every_word_of_a_digest_is_story_or_set_aside()
    {
        foreach (var digest in Demonstration.Files.Digests)
        {
            var spans = digest.Body.Concat(digest.Dropped.Select(one => one.Span)).Order().ToList();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second)));
            Assert.Equal(digest.Text.Text.Count(c => !char.IsWhiteSpace(c)), spans.Sum(span => digest.Text[span].Count(c => !char.IsWhiteSpace(c))));
        }
    }

    [Fact]
    public void A_claim_says_what_its_words_mean()
    {
        var dead = Demonstration.Files.Claims.Single(claim => claim.About == "People killed in the war so far");
        Assert.Equal(CuratedStatus.Conflict, dead.Status);
        Assert.Equal([(250_000m, false), (270_000m, true)], dead.Values.Select(value => (value.Low!.Value, value.LowOpen)));
        Assert.Equal([250_000m, null], dead.Values.Select(value => value.High));
        var held = Demonstration.Files.Claims.Single(claim => claim.About == "How long IS held Palmyra").Values.ToDictionary(value => value.Article);
        Assert.Equal((0.75m, 1m, "year"), (held[Apa].Low, held[Apa].High, held[Apa].Unit));
        Assert.Equal((10m, 10m, "month"), (held[ActionNews].Low, held[ActionNews].High, held[ActionNews].Unit));
        var rank = Demonstration.Files.Claims.Single(claim => claim.About == "Rank of al-Qaduli");
        Assert.Equal(["finance chief", "finance chief", "second-in-command"], rank.Values.Select(value => value.Stated));
    }

    [Fact]
    public void A_claim_is_single_where_one_article_or_one_family_makes_it()
    {
        string[] family = [Cbc, ChinaDaily];
        foreach (var claim in Demonstration.Files.Claims)
        {
            var stories = claim.Values.Select(value => family.Contains(value.Article) ? Cbc : value.Article).Distinct().Count();
            Assert.True(claim.Status == CuratedStatus.Single == (stories == 1), claim.About);
        }
    }

    [Fact]
    public void Each_outlet_names_the_group_its_own_way()
    {
        Assert.Contains("ISIS", Story(Cbc));
        Assert.DoesNotContain("ISIS", Story(ChinaDaily));
        Assert.Contains("Daesh", Story(Unnamed));
        Assert.DoesNotContain("ISIS", Story(Unnamed));
        foreach (var digest in Demonstration.Files.Digests) Assert.Contains("Islamic State", Story(digest.Slug));
    }

    [SharedFact]
    public void No_nine_words_in_a_row_are_anyone_elses()
    {
        var theirs = Directory.EnumerateFiles(Path.Combine(Repository.Shared!, "articles"), "*.txt").SelectMany(path => Runs(File.ReadAllText(path))).ToHashSet();
        var ours = Directory.EnumerateFiles(Path.Combine(Repository.Root, "demonstration"), "*.*", SearchOption.AllDirectories).SelectMany(path => Runs(File.ReadAllText(path)));
        Assert.NotEmpty(theirs);
        Assert.DoesNotContain(ours, theirs.Contains);
    }

    static string Story(string slug)
    {
        var digest = Demonstration.Digest(slug);
        return string.Join('\n', digest.Body.Select(paragraph => digest.Text[paragraph]));
    }

    static IEnumerable<string> Runs(string text)
    {
        var words = Words().Matches(text.ToLowerInvariant().Replace('’', '\'')).Select(match => match.Value).ToArray();
        for (var at = 0; at + 9 <= words.Length; at++) yield return string.Join(' ', words[at..(at + 9)]);
    }

    [GeneratedRegex("[a-z0-9']+")]
    private static partial Regex Words();
}
