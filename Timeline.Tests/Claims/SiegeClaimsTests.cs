using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

/// <summary>What reports of a ship that was seized and stormed tell, in their many ways.</summary>
public sealed class SiegeClaimsTests
{
    [Theory]
    [InlineData("In the operation nine terrorists were eliminated and six were captured.", "nine", "fighters", "killed")]
    [InlineData("The gunmen freed 35 women and sick prisoners.", "35", "women", "released")]
    [InlineData("The tug, built in 1978, was carrying 186 prisoners.", "186", "prisoners", "aboard")]
    [InlineData("At least 14 people were killed, among them nine gunmen and two divers. Twenty-three others were wounded.", "Twenty-three", "people", "injured")]
    [InlineData("Two of the prisoners were killed on Monday and the other eight in the raid.", null, "prisoners", "killed: 2 as all")]
    public void Is_counted_as_what_it_is(string text, string? number, string subject, string predicate)
    {
        var claims = Articles.Claims((text, "2024-03-14"));
        if (number is null) Assert.All(Articles.Claims((text, "2024-03-14"), ("Ten prisoners were killed.", "2024-03-14")), claim => Assert.NotEqual(ClaimStatus.Conflict, claim.Status));
        else Assert.Contains(claims, claim => (claim.Values[0].Text, claim.Subject, claim.Predicate) == (number, subject, predicate));
    }

    [Theory]
    [InlineData("Survivors said they had seen 15 attackers.", "rescued")]
    [InlineData("Four survivors said that they had seen 15 attackers.", "rescued")]
    [InlineData("Only 18 prisoners were missing from the list.", "missing")]
    [InlineData("Twelve people were eliminated in the first round of the contest.", "killed")]
    [InlineData("The heart operation began at 9 a.m.", "start of the raid")]
    [InlineData("Passengers boarded the plane at 7:40 a.m.", "time of the seizure")]
    [InlineData("Talks on a ceasefire begin at 10 a.m.", "start of the ceasefire")]
    [InlineData("The club paid 40 million euros for the striker after months of talks.", "ransom")]
    [InlineData("On 14 March the shift began at 5:30 a.m.", "start of the march")]
    public void Is_not_counted_as_what_only_a_word_says(string text, string told) =>
        Assert.DoesNotContain(Articles.Claims((text, "2024-03-16")), claim => claim.Predicate == told || claim.Subject == told);

    [Fact]
    public void A_number_that_another_has_overtaken_is_not_told_as_holding()
    {
        var claim = Assert.Single(Articles.Claims(("The number of wounded was 29, he said, up from 23.", "2024-03-16"), ("The number of wounded was 23.", "2024-03-14")), claim => claim.Predicate == "injured");
        Assert.Equal((ClaimStatus.Superseded, "29|23"), (claim.Status, string.Join('|', claim.Values.Select(value => value.Text))));
    }

    [Theory]
    [InlineData("The raid began at 5:30 a.m.", "Troops went in at 05:40.", "start of the raid")]
    [InlineData("Gunmen boarded the ferry shortly after 2 p.m.", "The attackers seized it at around 15:00.", "time of the seizure")]
    public void Its_hours_are_set_against_each_other(string one, string other, string about) =>
        Assert.Contains(Articles.Claims(one, other), claim => claim.About == about && claim.Values.Count == 2);

    [Theory]
    [InlineData("The operation took over three hours.", "The operation took five hours.")]
    [InlineData("Parents took a day off because of the strike.", "The strike lasted three days.")]
    [InlineData("The court heard 281 cases in May.", "The virus has infected 218 people.")]
    [InlineData("Mona Ferris died after a 17-year-old driver hit her car.", "Mona Ferris, 81, was a teacher.")]
    public void Are_no_conflicts(string one, string other) => Assert.DoesNotContain(Articles.Claims(one, other), claim => claim.Status == ClaimStatus.Conflict);

    [Fact]
    public void How_many_came_is_not_how_many_died() =>
        Assert.DoesNotContain(Articles.Claims("Some 30 gunmen in four boats came to the ferry.", "Eleven gunmen died on the ferry when the boats came."), claim => claim.Values.DistinctBy(value => value.Article).Count() > 1);

    [Fact]
    public void What_was_planned_is_told_from_what_was_done()
    {
        var claims = Articles.Claims("The troops had planned to begin the raid at 03:00. They went in at 05:30, the police said.", "The commandos were to have gone in at 3 a.m. The raid began at 5:30 a.m.");
        Assert.Equal(["start of the raid", "start of the raid, planned"], claims.Where(claim => claim.Status == ClaimStatus.Agree).Select(claim => claim.About).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_demanded_and_what_was_paid_are_called_so()
    {
        var claims = Articles.Claims(
            "The gunmen demanded a ransom of 5 million dollars. The government handed over 1.5 million dollars to the hijackers.",
            "The hijackers asked for 10 million dollars and freedom for 60 fighters. A negotiator said 1.2 million dollars was paid to the hijackers.");
        Assert.Equal(["ransom, demanded", "ransom, paid"], claims.Where(claim => claim.Status == ClaimStatus.Conflict).Select(claim => claim.About));
    }

    [Fact]
    public void Who_seizes_something_is_not_seized() =>
        Assert.DoesNotContain(Articles.Claims("Some 30 attackers in four boats seized it on Tuesday."), claim => claim.Predicate == "seized");

    [Fact]
    public void Who_counts_itself_is_not_said_to_name_itself()
    {
        var claims = ClaimsOf(("Drowned Rights Monitor", "The Drowned Rights Monitor has counted 21 dead."), ("Halden Post", "Fourteen people were killed, the ministry said."));
        Assert.Contains(claims, claim => claim.Why.EndsWith("Drowned Rights Monitor made the count itself, Halden Post names ministry: different counters.", StringComparison.Ordinal));

        static IReadOnlyList<Claim> ClaimsOf(params (string Outlet, string Text)[] articles)
        {
            var witnesses = articles.Select((article, at) => Articles.Of($"{at}", article.Text, "2024-03-14", outlet: article.Outlet)).ToArray();
            var compared = new CompareWitnesses().Run(witnesses);
            return ClaimFinder.Find(witnesses, compared.Families, compared.Names, AttributionFinder.Find(witnesses, compared.Names), compared.Rows);
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public void A_second_number_that_an_article_cites_stands_where_others_give_it(bool isTurned)
    {
        (string, string?)[] articles =
        [
            ("The raid left at least 17 people dead. The ministry put the number of dead at 14. Doctors said that at least 17 people were dead.", "2024-03-14"),
            ("At least 14 people were killed, the ministry said.", "2024-03-14"),
        ];
        var claim = Assert.Single(Articles.Claims(isTurned ? [articles[1], articles[0]] : articles), claim => claim.Predicate == "killed");
        Assert.Contains(claim.Values, value => value is { Text: "14", AttributedTo: "ministry" });
        Assert.Equal(["14", "At least 14", "at least 17"], claim.Values.Select(value => value.Text).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_numbers_overtaken_the_pair_of_one_counter_tells_why()
    {
        var claim = Assert.Single(Articles.Claims(
            ("Twenty-one people were killed, the monitor said.", "2024-03-15"),
            ("Fourteen people were killed, the ministry said.", "2024-03-14"), ("Twenty-four people were killed, the ministry said.", "2024-03-16")), claim => claim.Predicate == "killed");
        Assert.Equal(ClaimStatus.Superseded, claim.Status);
        Assert.Contains("“Twenty-four”", claim.Why, StringComparison.Ordinal);
        Assert.Contains("“Fourteen”", claim.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_watched_from_somewhere_speaks() => Assert.Contains("Fishermen", Articles.Speakers("Fishermen who watched from the mole said they had seen five boats.")[0], StringComparison.OrdinalIgnoreCase);
}
