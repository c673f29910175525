using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

/// <summary>Figures that only the side by side brings together.</summary>
public sealed class RowGroupsTests
{
    const string Bridge = "The old bridge at Maran closed for repairs on Monday.";

    [Fact]
    public void Figures_of_one_row_are_one_claim_whatever_the_verb()
    {
        var claim = Assert.Single(Find("Divers brought up seven bronze statues from the harbour of Sarabad.", "From the harbour of Sarabad divers have recovered seven statues."), IsOfTwo);
        Assert.Equal(ClaimStatus.Agree, claim.Status);
        Assert.Equal("statues", claim.Subject);
    }

    [Fact]
    public void The_same_noun_with_another_number_is_a_conflict()
    {
        var claim = Assert.Single(Find("A 4-year-old boy climbed over the fence of the lion house at Sarabad zoo.", "At Sarabad zoo a 3-year-old boy climbed over the fence of the lion house."), IsOfTwo);
        Assert.Equal(ClaimStatus.Conflict, claim.Status);
    }

    [Theory]
    [InlineData("After weeks of rumours about the yards and the cranes that Sarabad Docks wants to sell, its share in the end closed higher at 23.15 crowns.", "After weeks of rumours about the yards and the cranes that Sarabad Docks wants to sell, it was worth 23.51 crowns in the evening.", ClaimStatus.Conflict)]
    [InlineData("After weeks of rumours about the yards and the cranes that Sarabad Docks wants to sell, its share in the end closed higher at 23.15 crowns.", "After weeks of rumours about the yards and the cranes that Sarabad Docks wants to sell, it was worth 27.62 crowns in the evening.", null)]
    [InlineData("Heat in Sarabad has killed 61 people since the beginning of July, the ministry said.", "Heat in Sarabad has killed 94 people, the chamber of doctors said.", ClaimStatus.Conflict)]
    [InlineData("Heat in Sarabad has killed 61 people since the beginning of July, the ministry said.", "Heat in Sarabad has killed 9 people, the chamber of doctors said.", null)]
    public void Numbers_with_two_digits_swapped_and_those_since_some_day_are_told_by_their_row(string one, string other, ClaimStatus? expected) =>
        Assert.Equal(expected, Find(one, other).SingleOrDefault(IsOfTwo)?.Status);

    [Theory]
    [InlineData("Two of the tanker's ten tanks were breached on the reef of Sarabad.", "The reef of Sarabad breached four of the ten tanks.", "2 4 Conflict")]
    [InlineData("Two of the ten tanks were breached on the reef of Sarabad.", "On the reef of Sarabad two of its ten tanks were breached.", "2 2 Agree")]
    [InlineData("One of the five cranes in the port of Sarabad fell.", "Three of the five cranes in the port of Sarabad fell, the harbour master said.", "1 3 Conflict")]
    [InlineData("Two of the ten tanks were breached on the reef of Sarabad.", "Four of the twelve tanks were breached on the reef of Sarabad.", "")]
    public void Parts_of_one_whole_are_told_by_their_row(string one, string other, string expected) => Assert.Equal(expected,
        string.Join("; ", Find(one, other).Where(claim => IsOfTwo(claim) && claim.Values[0].Value < 5).Select(claim => $"{claim.Values[0].Value} {claim.Values[1].Value} {claim.Status}")));

    [Theory]
    [InlineData("The captain, 51, was questioned by police in Sarabad.", "Her captain, a man of 54, has been arrested.", "captain: age Conflict")]
    [InlineData("The 51-year-old captain was questioned by police in Sarabad.", "Nobody saw the captain, aged 51, come ashore.", "captain: age Agree")]
    [InlineData("The driver, 52, survived the crash in Sarabad.", "At the wheel sat the driver, 53, with his dog.", "driver: age Conflict")]
    [InlineData("Olle Brand, 63, a fisherman, saw the lights off Sarabad.", "It was Olle Brand, a man of 66, who rang the bell.", "Olle Brand: age Conflict")]
    [InlineData("Olle Brand, 34, a guard, came out of hospital in Sarabad on Monday.", "Jon Reeve, 33, came into hospital in Sarabad and died.", "")]
    [InlineData("A passenger, 52, survived the crash in Sarabad.", "There was a passenger, 23, who slept.", "")]
    [InlineData("The captain, 51, was questioned by police in Sarabad.", "Her owner, a man of 54, has been arrested.", "")]
    public void The_age_of_a_name_or_an_office_is_a_claim_of_two_reports(string one, string other, string expected) =>
        Assert.Equal(expected, string.Join(", ", Find(one, other).Where(IsOfTwo).Select(claim => $"{claim.About} {claim.Status}")));

    [Fact]
    public void It_goes_back_to_the_number_before()
    {
        var claim = Assert.Single(Find("The tanker has lost 3,100 tonnes of oil off Sarabad, the coastguard said. Clean Coast, an action group, puts it at 5,500 tonnes at least.", "The tanker has lost 3,100 tonnes of oil off Sarabad."), IsOfTwo);
        Assert.Equal((ClaimStatus.Conflict, 3), (claim.Status, claim.Values.Count));
    }

    [Theory]
    [InlineData("24", null), InlineData("32", ClaimStatus.Conflict)]
    public void Ages_far_apart_are_of_two_people(string other, ClaimStatus? expected)
    {
        var claims = Find("The rower is 31 years old and wept on the quay of Sarabad for her brother.", $"Her brother, the rower, was {other} years old and drowned off the quay of Sarabad.");
        Assert.Equal(expected, claims.SingleOrDefault(IsOfTwo)?.Status);
    }

    [Fact]
    public void An_article_that_gives_the_others_number_too_counts_something_else_with_its_own() => Assert.DoesNotContain(
        Find("Divers brought up seven statues from the harbour of Sarabad and two statues from its quay.", "Divers brought up two statues from the quay of the harbour of Sarabad."), claim => claim.Status == ClaimStatus.Conflict);

    [Fact]
    public void A_number_of_those_whom_something_else_befell_is_not_the_others_number() => Assert.Contains(
        Find("Two prisoners were killed in Sarabad. Three prisoners were missing.", "Three prisoners were killed in Sarabad."), claim => claim is { Predicate: "killed", Status: ClaimStatus.Conflict });

    [Fact]
    public void What_one_article_alone_gives_is_no_claim() => Assert.Empty(Find("Divers saw seven statues in the harbour of Sarabad.", "Divers worked in the harbour of Sarabad."));

    [Theory]
    [InlineData("From the citadel of Sarabad one looks down on the harbour.")]
    [InlineData("Several media told of statues in the harbour of Sarabad.")]
    public void A_word_that_gives_no_number_is_no_claim(string sentence) => Assert.Empty(Find(sentence, sentence + " It rained."));

    [Theory]
    [InlineData("11 million", "11.5 million", ClaimStatus.Compatible)]
    [InlineData("more than 300", "300", ClaimStatus.Compatible)]
    [InlineData("11 million", "12.5 million", ClaimStatus.Conflict)]
    [InlineData("250,000", "270,000", ClaimStatus.Conflict)]
    public void A_rounded_number_and_an_exact_one_can_both_be_true(string one, string other, ClaimStatus expected)
    {
        var claim = Assert.Single(Find($"The leak holds {one} documents of the bank of Sarabad.", $"The leak from the bank of Sarabad holds {other} documents."), IsOfTwo);
        Assert.Equal(expected, claim.Status);
    }

    [Theory]
    [InlineData("at 5:10am", "at 5.10 a.m.", ClaimStatus.Agree)]
    [InlineData("at 6pm", "at 5:52pm", ClaimStatus.Compatible)]
    [InlineData("at around 5:15pm", "at 5:08pm", ClaimStatus.Compatible)]
    [InlineData("at around 5:20pm", "at 5:10pm", ClaimStatus.Conflict)]
    [InlineData("at 12:23pm", "at 12:11pm", ClaimStatus.Conflict)]
    [InlineData("at half past four", "at 4.30pm", ClaimStatus.Agree)]
    [InlineData("at twenty to four in the afternoon", "at 3:40 a.m.", ClaimStatus.Conflict)]
    [InlineData("on 6 November 2014", "on November 6, 2014", ClaimStatus.Agree)]
    [InlineData("on 6 November 2014", "on November 8, 2014", ClaimStatus.Conflict)]
    [InlineData("in 2014", "in 2014", ClaimStatus.Agree)]
    [InlineData("in 2014", "in 2016", ClaimStatus.Conflict)]
    [InlineData("on lap 14", "on lap 13", ClaimStatus.Conflict)]
    [InlineData("on lap 14", "in the 14th lap", ClaimStatus.Agree)]
    public void When_something_happened_is_told_apart_in_a_row(string one, string other, ClaimStatus expected)
    {
        var claim = Assert.Single(Find($"The harbour tower of Sarabad collapsed {one}.", $"The tower of the harbour of Sarabad collapsed {other}."), IsOfTwo);
        Assert.Equal(expected, claim.Status);
    }

    [Theory]
    [InlineData("The harbour tower of Sarabad, built in 1950, collapsed in 2014.")]
    [InlineData("The harbour tower of Sarabad collapsed at 5:10am GMT.")]
    public void Two_times_in_a_sentence_and_other_clocks_are_not_set_against_others(string sentence) =>
        Assert.DoesNotContain(Find(sentence, "The tower of the harbour of Sarabad collapsed in 2016 at 7:30am."), claim => claim.Status == ClaimStatus.Conflict);

    [Fact]
    public void Years_of_two_values_are_of_two_years() =>
        Assert.DoesNotContain(Find("The harbour of Sarabad made a profit of 40 million crowns in 2022.", "The harbour of Sarabad made a profit of 55 million crowns in 2023."), claim => claim.Status == ClaimStatus.Conflict);

    [Theory]
    [InlineData("Sunday 12 October", ClaimStatus.Agree), InlineData("Saturday 12 October", ClaimStatus.Suspect)]
    public void A_day_with_another_weekday_is_likely_a_slip(string day, ClaimStatus expected)
    {
        var claim = Assert.Single(Find("The riot in Sarabad prison broke out on Sunday 12 October 2025.", $"In Sarabad prison the riot broke out on {day} 2025."), IsOfTwo);

        Assert.Equal(expected, claim.Status);
        Assert.Equal(expected == ClaimStatus.Suspect, claim.Why.EndsWith("12 October 2025 was a Sunday, so one of them is likely wrong about the day.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_comes_each_day_is_no_sum() => Assert.DoesNotContain(
        Find("Overtime in Sarabad prison cost 18,000 crowns a day, a memo said.", "Overtime in Sarabad prison cost 126,000 crowns in the week before the riot."), IsOfTwo);

    [Theory, InlineData("40,000 crowns a year ago"), InlineData("40,000 crowns before the riot")]
    public void What_was_some_time_ago_is_a_sum(string other) => Assert.Contains(Find("Overtime in Sarabad prison cost 18,000 crowns, a memo said.", $"Overtime in Sarabad prison cost {other}, a memo said."), IsOfTwo);

    [Fact]
    public void The_day_of_a_dateline_is_the_day_of_nothing_else() =>
        Assert.DoesNotContain(Find("SARABAD, Oct 3 (Norther) - The harbour tower of Sarabad collapsed.", "SARABAD, Oct 5 (Norther) - The tower of the harbour of Sarabad has collapsed."), IsOfTwo);

    [Theory]
    [InlineData("Divers guarded Sarabad harbour for 10 months.", "For 10 months divers guarded the harbour of Sarabad.", "length of time told with “Sarabad” and “harbour”")]
    [InlineData("The harbour tower of Sarabad collapsed in 2014.", "The tower of the harbour of Sarabad collapsed in 2016.", "year told with “Sarabad” and “collapsed”")]
    [InlineData("A six-year-old boy fell from the harbour tower of Sarabad.", "The five-year-old boy fell from the tower of Sarabad harbour.", "age of the boy")]
    [InlineData("The boy’s 31-year-old mother fell from the harbour tower of Sarabad.", "The 33-year-old mother of the boy fell from the tower of Sarabad harbour.", "age of the mother")]
    public void A_figure_that_only_the_words_around_it_tell_is_called_by_what_it_measures_and_by_them(string one, string other, string about) =>
        Assert.Equal(about, Assert.Single(Find(one, other), IsOfTwo).About);

    [Fact]
    public void The_order_of_the_articles_changes_nothing()
    {
        const string one = "Divers brought up seven bronze statues from the harbour of Sarabad.", other = "From the harbour of Sarabad divers have recovered nine statues.";
        Assert.Equal(Find(one, other).Select(claim => (claim.Status, claim.About)), Find(other, one).Select(claim => (claim.Status, claim.About)));
    }

    [Theory]
    [InlineData("Forty officers searched the cells of Sarabad jail.", "Police put up forty roadblocks around Sarabad and searched cars.")]
    [InlineData("“There were 14 of us at Sarabad jail,” a guard said.", "From Sarabad jail 14 fled.")]
    public void One_number_of_two_nouns_is_two(string one, string other) => Assert.DoesNotContain(Find(one, other), IsOfTwo);

    [Theory]
    [InlineData("A 400-pound gorilla was shot at Sarabad zoo.", "At Sarabad zoo a 450-pound gorilla was shot.", "gorilla: weight (Sarabad)", "both cannot be true.")]
    [InlineData("The tower of Sarabad lies 12 km from the coast.", "Sarabad lies 30 km from the coast.", null, "both cannot be true.")]
    public void Nobody_is_asked_who_measured(string one, string other, string? about, string why)
    {
        var claim = Assert.Single(Find(one, other), claim => IsOfTwo(claim) && claim.Status == ClaimStatus.Conflict);
        Assert.EndsWith(why, claim.Why, StringComparison.Ordinal);
        if (about is not null) Assert.Equal(about, claim.About);
    }

    static bool IsOfTwo(Claim claim) => claim.Values.DistinctBy(value => value.Article).Count() == 2;

    static IReadOnlyList<Claim> Find(string one, string other)
    {
        Witness[] witnesses = [Articles.Of("a", one + "\n" + Bridge), Articles.Of("b", other + "\n" + Bridge)];
        var compared = new CompareWitnesses().Run(witnesses);
        return ClaimFinder.Find(witnesses, [], compared.Names, AttributionFinder.Find(witnesses, compared.Names), compared.Rows);
    }
}
