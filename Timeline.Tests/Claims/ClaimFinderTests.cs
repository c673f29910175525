using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Values;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

public class ClaimFinderTests
{
    [Fact]
    public void Figures_over_a_war_whose_intervals_do_not_meet_are_one_claim_in_conflict()
    {
        var claim = Assert.Single(Find("The civil war has killed half a million people.", "The long war has left more than 520,000 people dead."));
        Assert.Equal((ClaimStatus.Conflict, ClaimScope.Cumulative, "people", "killed"), (claim.Status, claim.Scope, claim.Subject, claim.Predicate));
        Assert.Equal([500_000m, 520_000m], claim.Values.Select(value => value.Value ?? 0).Order());
        Assert.Contains("Neither names who counted", claim.Why);
    }

    [Theory]
    [InlineData("2019-03-03", "2019-03-04", "“Ferry sinks” of 3 March 2019 says “12”, “Ferry sinks” of 4 March 2019 says “14”")]
    [InlineData("2019-03-03", "2019-03-03", "“Ferry sinks”, article 1 says “12”, “Ferry sinks”, article 2 says “14”")]
    [InlineData("2019-03-03", null, "“Ferry sinks”, article 1 says “12”, “Ferry sinks”, article 2 says “14”")]
    public void Sources_of_one_headline_are_told_apart(string? first, string? second, string said)
    {
        Witness[] witnesses = [Titled("a", "12", first), Titled("b", "14", second)];
        var names = NameGrid.Names(witnesses);
        Assert.Contains(said, Assert.Single(ClaimFinder.Find(witnesses, [], names, AttributionFinder.Find(witnesses, names))).Why);

        static Witness Titled(string id, string dead, string? day)
        {
            const string title = "Ferry sinks";
            var witness = Articles.Of(id, $"{title}\nThe ferry sinking killed {dead} people.", day);
            return witness with { Title = witness.Body[0], Body = [witness.Body[1]] };
        }
    }

    [Theory]
    [InlineData("Cape Courier", null, "Lake Post", null, "Cape Courier says “12”, Lake Post says “14”")]
    [InlineData("Cape Courier", null, "Cape Courier", null, "Cape Courier (Untitled, article 1) says “12”, Cape Courier (Untitled, article 2) says “14”")]
    [InlineData("Cape Courier", null, null, null, "Cape Courier says “12”, Untitled, article 2 says “14”")]
    [InlineData("Cape Courier", "Norther", "Lake Post", null, "Lake Post says “14”, Norther says “12”")]
    [InlineData("Cape Courier", "Norther", "Lake Post", "Norther", "Norther (Cape Courier) says “12”, Norther (Lake Post) says “14”")]
    [InlineData("Norther", "Norther", "Lake Post", "Norther", "Norther (Lake Post) says “14”, Norther (Untitled, article 1) says “12”")]
    public void A_source_is_called_by_its_agency_else_by_its_outlet(string? outlet, string? agency, string? other, string? otherAgency, string said)
    {
        Witness[] witnesses = [Articles.Of("a", "The ferry sinking killed 12 people.", agency: agency, outlet: outlet), Articles.Of("b", "The ferry sinking killed 14 people.", agency: otherAgency, outlet: other)];
        var names = NameGrid.Names(witnesses);
        Assert.Contains(said, Assert.Single(ClaimFinder.Find(witnesses, [], names, AttributionFinder.Find(witnesses, names))).Why);
    }

    [Fact]
    public void What_is_counted_in_times_is_called_so() =>
        Assert.Equal("how many times", Assert.Single(Find("The new mast is ten times as tall as the old mast.", "The new mast is eleven times as tall as the old mast.")).About);

    [Fact]
    public void Sources_without_a_headline_or_a_day_have_a_number() =>
        Assert.Contains("Untitled, article 1 says “12”, Untitled, article 2 says “14”", Assert.Single(Find("The ferry sinking killed 12 people.", "The ferry sinking killed 14 people.")).Why);

    [Theory]
    [InlineData("The ferry sinking killed 12 people.", "Twelve people were killed when the ferry sank.", ClaimStatus.Agree)]
    [InlineData("The ferry sinking killed 12 people.", "At least 10 people died when the ferry sank.", ClaimStatus.Compatible)]
    [InlineData("The ferry sinking killed 12 people.", "More than 12 people died when the ferry sank.", ClaimStatus.Conflict)]
    [InlineData("The ferry sinking killed 12 people.", "The death toll from the ferry sinking rose to 14.", ClaimStatus.Conflict)]
    [InlineData("The ferry sinking killed about 40 people.", "Forty people were killed when the ferry sank.", ClaimStatus.Agree)]
    [InlineData("The ferry sinking killed about 40 people.", "At least 40 people were killed when the ferry sank.", ClaimStatus.Compatible)]
    [InlineData("Turnout in the vote was 61.99%.", "Turnout in the vote was 62 per cent.", ClaimStatus.Compatible)]
    [InlineData("Turnout in the vote was 61.2%.", "Turnout in the vote was 62 per cent.", ClaimStatus.Conflict)]
    [InlineData("Harbour revenue was $18.4 million.", "Harbour revenue was eighteen million dollars.", ClaimStatus.Compatible)]
    [InlineData("The ferry sinking killed 20 people.", "The ferry sinking killed 22 people.", ClaimStatus.Conflict)]
    [InlineData("The dairy, whose sales rose in spring, made $31 million in profits.", "The dairy had profits of $31 million.", ClaimStatus.Agree)]
    [InlineData("The storm left dozens of people dead.", "The storm left 31 people dead.", ClaimStatus.Compatible)]
    [InlineData("Between 20 and 30 people were injured in the storm.", "The storm injured 31 people.", ClaimStatus.Conflict)]
    [InlineData("The mast stood 200 feet (61 metres) from the Harbour Museum.", "The mast stood 61 metres from the Harbour Museum.", ClaimStatus.Agree)]
    [InlineData("The mast stood 1,024 feet from the Harbour Museum.", "The mast stood 312 metres from the Harbour Museum.", ClaimStatus.Agree)]
    [InlineData("The mast stood 1,024 feet from the Harbour Museum.", "The mast stood 310 metres from the Harbour Museum.", ClaimStatus.Agree)]
    [InlineData("The mast stood 312 metres from the Harbour Museum.", "The mast stood 310 metres from the Harbour Museum.", ClaimStatus.Compatible)]
    [InlineData("The mast stood 317 metres from the Harbour Museum.", "The mast stood 310 metres from the Harbour Museum.", ClaimStatus.Conflict)]
    [InlineData("The mast stood 15 miles from the Harbour Museum.", "The mast stood 25 kilometres from the Harbour Museum.", ClaimStatus.Agree)]
    [InlineData("The mast stood 15 miles from the Harbour Museum.", "The mast stood 23 kilometres from the Harbour Museum.", ClaimStatus.Conflict)]
    [InlineData("The mast stood 30 miles from the Harbour Museum.", "The mast stood 50 kilometres from the Harbour Museum.", ClaimStatus.Agree)]
    [InlineData("The mast stood six miles from the Harbour Museum.", "The mast stood 10 km from the Harbour Museum.", ClaimStatus.Agree)]
    [InlineData("The mast stood 400 feet from the Harbour Museum.", "The mast stood 100 metres from the Harbour Museum.", ClaimStatus.Conflict)]
    [InlineData("The mast stood 200 feet from the Harbour Museum.", "The mast stood 90 metres from the Harbour Museum.", ClaimStatus.Conflict)]
    [InlineData("The company said revenue rose 12 percent to $40 million.", "The company said revenue rose 12 percent to $44 million.", ClaimStatus.Conflict)]
    [InlineData("Turnout in the vote was 61.5%.", "Turnout in the vote was 61.5 per cent.", ClaimStatus.Agree)]
    [InlineData("Rebels held Sarabad for 11 months.", "The army left Sarabad nearly a year after rebels seized it.", ClaimStatus.Compatible)]
    public void Values_of_two_sources_stand_as_their_intervals_do(string one, string other, ClaimStatus status)
    {
        Assert.Contains(status, Find(one, other).Select(claim => claim.Status));
        if (status != ClaimStatus.Conflict) Assert.DoesNotContain(ClaimStatus.Conflict, Find(one, other).Select(claim => claim.Status));
    }

    [Theory]
    [InlineData("ROTTERDAM, April 3 - The ferry sank.", "ROTTERDAM, April 4 - The ferry sank.")]
    [InlineData("The boat sank at 5:10 near the pier.", "The boat sank at 5.10am near the pier.")]
    [InlineData("The hull was 200 feet long.", "The hull was 61 metres long.")]
    [InlineData("Anna Berg, 34, died in the fire.", "Jan Holt, 36, died in the fire.")]
    [InlineData("The army said 4,000 rebel fighters were deployed at Sarabad in December.", "The fighting at Sarabad killed 400 rebel fighters.")]
    [InlineData("The ferry sinking killed 12 people.", "In 1987 a ferry sinking killed 193 people.")]
    [InlineData("The blast killed 12 people in Oslo.", "A blast killed 31 people in Paris.")]
    [InlineData("The raid killed 12 soldiers.", "The raid killed 30 civilians.")]
    [InlineData("The raid killed 12 people and injured 30.", "The raid killed 12 people and wounded 30.")]
    [InlineData("The crash killed 3 German tourists.", "The crash killed 12 French tourists.")]
    [InlineData("Profit rose from $30 million to $40 million.", "Profit rose to $40 million.")]
    [InlineData("Highway 16 was closed after Flight 714 landed.", "Highway 19 was closed after Flight 17 landed.")]
    [InlineData("Ruth Berg won the match 3-1.", "Ruth Berg won the match 3-2 on Friday.")]
    [InlineData("A 2,000-year-old wall of the 13th century fell.", "A 1,500-year-old wall of the 12th century fell.")]
    [InlineData("The fire burned 40 homes and damaged 12 boats.", "The fire burned 12 boats and 40 homes.")]
    [InlineData("40 soldiers killed 12 rebels.", "12 rebels were killed in the ambush.")]
    public void What_only_looks_different_is_no_conflict(string one, string other) => Assert.DoesNotContain(Find(one, other), claim => claim.Status is ClaimStatus.Conflict or ClaimStatus.Suspect);

    [Theory]
    [InlineData("Mediator Ilse Brandt hopes to restart the negotiations on 14 May.", "Ilse Brandt said the talks are to resume next month.", "2021-05-14|2021-05", ClaimStatus.Compatible)]
    [InlineData("Ilse Brandt said the talks would resume on May 14.", "Ilse Brandt wants to restart the talks on 14 May 2021.", "2021-05-14|2021-05-14", ClaimStatus.Agree)]
    [InlineData("Ilse Brandt said the talks would resume on May 14.", "Ilse Brandt said the talks would resume on May 16.", "2021-05-14|2021-05-16", ClaimStatus.Superseded)]
    [InlineData("Ilse Brandt wants to restart the talks on May 14.", "Ilse Brandt wants to restart the talks on May 16.", "2021-05-14|2021-05-16", ClaimStatus.Conflict)]
    [InlineData("Ilse Brandt wants to restart the talks on Friday.", "Ilse Brandt wants to restart the talks on Saturday.", "2021-04-23|2021-04-24", ClaimStatus.Conflict)]
    [InlineData("Ilse Brandt said the talks would resume this Friday.", "Ilse Brandt wants to restart the talks on 23 April.", "2021-04-23|2021-04-23", ClaimStatus.Agree)]
    public void When_something_is_to_happen_is_counted_from_the_publication(string one, string other, string dates, ClaimStatus status)
    {
        var claim = Assert.Single(Find(Articles.Of("a", one, "2021-04-20"), Articles.Of("b", other, "2021-04-21")), claim => claim.Values[0].Edtf is not null);
        Assert.Equal((status, "talks", "resume"), (claim.Status, claim.Subject, claim.Predicate));
        Assert.Equal(dates.Split('|'), claim.Values.Select(value => value.Edtf));
    }

    [Theory]
    [InlineData("Ilse Brandt said the talks would resume on May 14.", "2021-04-20", "Jon Aas said the talks would resume on May 16.", "2021-04-20")]
    [InlineData("Ilse Brandt said the talks would resume on May 14.", "2021-04-20", "Ilse Brandt said the talks would resume next week.", "2021-04-20")]
    [InlineData("Ilse Brandt said the talks would resume on May 14.", "2021-04-20", "Ilse Brandt said the talks would resume on May 16.", null)]
    [InlineData("Ilse Brandt said the talks would resume on May 14.", "2021-04-20", "Ilse Brandt said the talks resumed on April 2.", "2021-04-20")]
    [InlineData("Ilse Brandt said the talks would resume on May 14.", "2021-04-20", "Ilse Brandt said the talks would resume, but the vote of May 16 worried her.", "2021-04-20")]
    [InlineData("Ilse Brandt said the talks would resume on May 14.", "2021-04-20", "Ilse Brandt said the talks would resume on Tuesday.", "2021-04-20")]
    [InlineData("Ilse Brandt said the talks would resume on May 14.", "2021-04-20", "Ilse Brandt said the talks that were to resume on Friday had failed.", "2021-04-20")]
    public void Dates_that_may_be_of_other_talks_are_in_no_conflict(string one, string? published, string other, string? otherPublished) =>
        Assert.All(Find(Articles.Of("a", one, published), Articles.Of("b", other, otherPublished)), claim => Assert.Equal(ClaimStatus.Single, claim.Status));

    [Fact]
    public void A_conflict_tells_every_value_that_is_given()
    {
        var claim = Assert.Single(Articles.Claims("The ferry sinking killed 12 people.", "The ferry sinking killed 14 people.", "The ferry sinking killed 17 people.", "The ferry sinking killed 17 people, all from Orsa."));

        Assert.EndsWith("Also given: “17” (Untitled, article 3; Untitled, article 4).", claim.Why);
    }

    [Fact]
    public void One_as_a_pronoun_counts_nothing() => Assert.Empty(Find("From there one looks down on the harbour.", "It is a fine harbour."));

    [Fact]
    public void A_figure_two_weeks_later_is_of_another_event()
    {
        var claims = Find(Articles.Of("a", "Strikes on Sarabad killed 300 militants.", "2021-03-01"), Articles.Of("b", "Strikes on Sarabad killed 400 militants.", "2021-12-01"));
        Assert.All(claims, claim => Assert.Equal(ClaimStatus.Single, claim.Status));
        Assert.Equal(2, claims.Count);
    }

    [Fact]
    public void The_same_counter_on_a_later_day_supersedes()
    {
        var claim = Assert.Single(Find(
            Articles.Of("a", "The Harbour Watch Network said 12 people drowned in the ferry sinking.", "2021-03-01"), Articles.Of("b", "The Harbour Watch Network said 19 people drowned in the ferry sinking.", "2021-03-02")));
        Assert.Equal(ClaimStatus.Superseded, claim.Status);
        Assert.All(claim.Values, value => Assert.Equal("Harbour Watch Network", value.AttributedTo));
        Assert.Equal(["2021-03-01", "2021-03-02"], claim.Values.Select(value => value.AsOf));
    }

    [Theory]
    [InlineData("372", "one digit apart"), InlineData("321", "two digits the other way round")]
    public void The_same_counter_on_the_same_day_one_slip_apart_is_suspect(string other, string how)
    {
        var claim = Assert.Single(Find(
            Articles.Of("a", "The Harbour Watch Network said 312 people drowned in the ferry sinking.", "2021-03-01"), Articles.Of("b", $"The Harbour Watch Network said {other} people drowned in the ferry sinking.", "2021-03-01")));
        Assert.Equal(ClaimStatus.Suspect, claim.Status);
        Assert.Contains(how, claim.Why);
        Assert.Contains("misprint", claim.Why);
    }

    [Theory]
    [InlineData(312, 372, true), InlineData(312, 321, true), InlineData(312, 213, false), InlineData(312, 3120, false), InlineData(400, 400, false)]
    public void One_slip_is_a_digit_or_two_neighbours(int one, int other, bool expected) => Assert.Equal(expected, ClaimComparison.OneSlip(one, other));

    [Fact]
    public void Two_ranks_of_one_person_conflict()
    {
        var claim = Assert.Single(Find("The strike killed Idris Tahir, the rebels' finance chief, on Friday.", "The strike killed Idris Tahir, described as number two of the rebels."));
        Assert.Equal((ClaimStatus.Conflict, "Idris Tahir"), (claim.Status, claim.Subject));
        Assert.Equal(["finance chief", "second-in-command"], claim.Values.Select(value => value.Stated!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_extent_may_be_part_of_another()
    {
        var claim = Assert.Single(Find("The army recaptured the citadel of Sarabad.", "The army recaptured parts of Sarabad."));
        Assert.Equal(ClaimStatus.Compatible, claim.Status);
        Assert.Equal("Sarabad", claim.Subject);
    }

    [Fact]
    public void An_alias_is_a_claim_of_whoever_gives_it()
    {
        var claim = Assert.Single(Find("The strike killed Abu Noor, an alias for Idris Tahir.", "The strike killed Idris Tahir."));
        Assert.Equal((ClaimStatus.Single, "Abu Noor"), (claim.Status, claim.Values.Single().Stated));
    }

    [Fact]
    public void Every_span_is_its_text()
    {
        var witness = Articles.Of("a", "The ferry sinking killed more than 12 people.\nRevenue fell to $40 million. The army took control of Sarabad.");
        Assert.All(Find(witness), claim => Assert.All(claim.Values, value => Assert.Equal(witness.Text[value.Span], value.Text)));
    }

    [Fact]
    public void What_people_suffered_comes_before_what_words_around_a_number_alone_tell() =>
        Assert.Equal(["people: killed", "cost of the repairs"], Find(
            "Repairs will cost 12 million euros. Twelve people were killed.",
            "Repairs will cost 15 million euros. Fourteen people were killed.").Where(claim => claim.Status == ClaimStatus.Conflict).Select(claim => claim.About));

    static IReadOnlyList<Claim> Find(string one, string other) => Find(Articles.Of("a", one), Articles.Of("b", other));

    static IReadOnlyList<Claim> Find(params Witness[] witnesses)
    {
        var names = NameGrid.Names(witnesses);
        return ClaimFinder.Find(witnesses, [], names, AttributionFinder.Find(witnesses, names));
    }

    [Theory]
    [InlineData("In September, two passengers were killed when another ferry sank.", ClaimStatus.Single), InlineData("In December, two passengers were killed when the ferry sank.", ClaimStatus.Conflict), InlineData("In November, two passengers were killed when the ferry sank.", ClaimStatus.Conflict)]
    public void What_a_sentence_tells_of_an_earlier_month_is_no_number_of_the_event(string earlier, ClaimStatus status) =>
        Assert.Contains(Articles.Claims(("The ferry sank on Sunday and 12 passengers were killed.", "2017-12-31"), (earlier, "2017-12-31")), claim => claim.Subject == "passengers" && claim.Status == status);
}
