using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Tests.House;

namespace Timeline.Tests.Claims;

/// <summary>The five real articles, read in place: figures, names and statuses a careful reader works out.</summary>
public class PalmyraClaimsTests
{
    static readonly string[] Published = ["2016-03-25", "2016-03-26T17:47:00", "[2016-03-25..2016-03-26]", "2016-12~", "2016-03-27"];

    static readonly Lazy<Witness[]> Five = new(() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Shared!, "articles")).Order(StringComparer.Ordinal).Select((path, at) => Read(Path.GetFileName(path)[..3], File.ReadAllText(path), Published[at]))]);

    [SharedFact]
    public void Killed_in_the_war_is_one_claim_in_conflict_and_nobody_names_who_counted()
    {
        var claim = Claims("000", "001", "002", "003", "004").Single(claim => claim.Values.Any(value => value.Value == 250_000));
        Assert.Equal((ClaimStatus.Conflict, ClaimScope.Cumulative), (claim.Status, claim.Scope));
        Assert.Equal(["000", "002"], claim.Values.Select(value => value.Article));
        Assert.Equal((270_000m, true), (claim.Values[1].Range.Low, claim.Values[1].Range.LowOpen));
        Assert.All(claim.Values, value => Assert.Null(value.AttributedTo));
        Assert.Contains("Neither names who counted", claim.Why);
    }

    [SharedFact]
    public void Only_the_war_and_the_rank_are_in_conflict()
    {
        Assert.Equal(["people", "Abd ar-Rahman Mustafa al-Qaduli"], Claims("000", "001", "002", "003", "004").Where(claim => claim.Status is ClaimStatus.Conflict or ClaimStatus.Suspect).Select(claim => claim.Subject).OrderDescending(StringComparer.Ordinal));
    }

    [SharedFact]
    public void The_rank_is_finance_chief_or_second_in_command()
    {
        var claim = Claims("000", "001", "002").Single(claim => claim is { Predicate: "rank", Status: ClaimStatus.Conflict });
        Assert.Equal(["finance chief", "finance chief", "second-in-command"], claim.Values.Select(value => value.Stated));
    }

    [SharedFact]
    public void How_long_it_was_held_is_compatible()
    {
        var claim = Claims("000", "001", "002", "003", "004").Single(claim => claim.Predicate == "held");
        Assert.Equal(ClaimStatus.Compatible, claim.Status);
        Assert.Equal(["000", "002", "003"], claim.Values.Select(value => value.Article));
    }

    [SharedFact]
    public void What_was_taken_is_compatible()
    {
        Assert.Equal(ClaimStatus.Compatible, Claims("000", "001", "002").Single(claim => claim.Predicate == "taken" && claim.Values.Count > 1).Status);
    }

    [SharedFact]
    public void Figures_of_one_source_stay_apart()
    {
        var claims = Claims("000", "001", "002", "003", "004");
        foreach (var (figure, articles) in new (decimal Figure, string[] Articles)[] { (400, ["004"]), (180, ["004"]), (4_000, ["003"]), (300, ["003"]), (40_000, ["003"]), (31, ["000", "001"]), (41, ["000"]), (146, ["000"]), (600, ["002"]) })
        {
            var claim = claims.Single(claim => claim.Values.Any(value => value.Value == figure));
            Assert.Equal(ClaimStatus.Single, claim.Status);
            Assert.Equal(articles, claim.Values.Select(value => value.Article));
        }
    }

    [SharedFact]
    public void One_group_has_five_names()
    {
        var row = NameGrid.Of(Five.Value).Single(row => row.Canonical == "Islamic State");
        Assert.Equal(["Daesh", "IS", "ISIL", "ISIS", "Islamic State"], row.Forms.Select(form => form.Text).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["000", "001", "002", "003", "004"], row.Forms.Where(form => form.Text == "Islamic State").Select(form => form.Article));
        Assert.Equal(["000", "002", "004"], row.Forms.Where(form => form.Text == "Daesh").Select(form => form.Article));
    }

    [SharedTheory]
    [InlineData("Raqqa", "Raqa"), InlineData("Deir al-Zor", "Deir Ezzor"), InlineData("Maamoun Abdulkarim", "Maamoun Abdelkarim"), InlineData("Rami Abdulrahman", "Rami Abdel Rahman"), InlineData("Rami Abdurrahman", "Rami Abdel Rahman"), InlineData("Ash Carter", "Ashton Carter")]
    public void Spellings_of_one_bearer_are_one_name(string one, string other)
    {
        var row = NameGrid.Of(Five.Value).Single(row => row.Forms.Any(form => form.Text == one));
        Assert.Contains(row.Forms, form => form.Text == other);
    }

    [SharedFact]
    public void The_order_of_the_articles_changes_nothing()
    {
        var expected = Show(Find([.. Five.Value]));
        for (var seed = 0; seed < 2; seed++) Assert.Equal(expected, Show(Find(Articles.Shuffled(Five.Value, seed))));
    }

    static string Show(IEnumerable<Claim> claims) => string.Join("\n", claims.Select(claim => $"{claim.Status} {claim.About} {claim.Why} {string.Join(" ", claim.Values)}"));

    static IReadOnlyList<Claim> Claims(params string[] ids) => Find([.. Five.Value.Where(witness => ids.Contains(witness.Id))]);

    static IReadOnlyList<Claim> Find(Witness[] witnesses)
    {
        var names = NameGrid.Names(witnesses);
        return ClaimFinder.Find(witnesses, [new WireFamily(["000", "001"], "Reuters", "000", IsInferred: true)], names, AttributionFinder.Find(witnesses, names));
    }

    /// <summary>The body by its long paragraphs, each once, captions and comment policies left out: enough for claims, without the import.</summary>
    static Witness Read(string id, string characters, string published)
    {
        var text = SourceText.From(characters);
        var body = new List<TextSpan>();
        var seen = new HashSet<string>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start) is var line and >= 0 ? line : text.Text.Length;
            var words = text.Text[start..end].TrimEnd();
            if (words.Length >= 60 && ".!?\"”'’".Contains(words[^1]) && !words.Contains("omment") && !words.Contains(" via AP") && seen.Add(words)) body.Add(new(start, end));
            start = end + 1;
        }
        return new(id, text, Title: null, body) { Published = published };
    }
}
