using System.Globalization;
using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

/// <summary>Which number of a sentence befell what: each by its own verb, and a part of a whole by the part.</summary>
public sealed class FiguresInClausesTests
{
    [Theory]
    [InlineData("The collapse left 20 dead and 39 injured, the Interior Ministry said.", "people killed 20", "people injured 39")]
    [InlineData("The flood killed 46 people and forced 12,500 from their homes.", "people killed 46", "people displaced 12500")]
    [InlineData("In all 3,600 people were hurt and 20,000 lost their homes.", "people injured 3600", "people displaced 20000")]
    [InlineData("The storm killed three people and left 900 without electricity.", "people killed 3")]
    [InlineData("The fire killed four guests and drove 60 others into the street.", "guests killed 4")]
    [InlineData("Police seized 12 rifles after the killing of Mayor Ines Aro.", "rifles seized 12")]
    [InlineData("Guards held 40 hunters after the death of two rangers.", "rangers killed 2")]
    [InlineData("Two guards lost their lives chasing a band of some forty.", "guards killed 2")]
    [InlineData("By evening 40 people had gone back to their homes.")]
    [InlineData("The bank had lent to 40 people who pledged their homes.")]
    [InlineData("The river drove 40 people out of their homes.", "people displaced 40")]
    [InlineData("The storm killed three people and 12 cows.", "people killed 3", "cows killed 12")]
    [InlineData("The clash killed 12 soldiers and wounded 20 civilians.", "soldiers killed 12", "civilians injured 20")]
    [InlineData("Only one died in the fire.", "people killed 1")]
    [InlineData("A hundred-odd were hurt.", "people injured 100")]
    public void A_number_belongs_to_its_own_verb(string sentence, params string[] told) => Assert.Equal(told, Told(sentence));

    [Theory]
    [InlineData("The death toll from the landslide above the village of Ores, the worst in the valley since records began, has climbed to at least 52, Mayor Ines Aro said on Tuesday, and 31 people are unaccounted for.", "people killed 52", "people missing 31")]
    [InlineData("The number of people killed when the footbridge gave way over the river on market day rose to 17 on Wednesday.", "people killed 17")]
    [InlineData("The number of missing after the landslide above the village of Ores stood at 40 by Monday.", "people missing 40")]
    [InlineData("The toll of the landslide that buried half of the village of Ores on Sunday night now stands at 61.", "people killed 61")]
    [InlineData("The number of injured in the crush at the north gate of the fair on Sunday evening has passed 300.", "people injured 300")]
    public void A_toll_is_told_however_far_from_its_number(string sentence, params string[] told) => Assert.Equal(told, Told(sentence));

    [Theory]
    [InlineData("About 40 sailors climbed on to the roof."), InlineData("They put 40 sailors in a shed meant for nine."), InlineData("I did four years in Sarabad, and nothing about last Sunday surprised me.")]
    [InlineData("The mill turned out 3,000 bales."), InlineData("Up to 140 rescuers took part in it.")]
    public void A_verb_of_another_meaning_tells_nothing_of_it(string sentence) => Assert.Empty(Told(sentence));

    [Theory]
    [InlineData("The pit, which opened in 1958, employs about 1,700 people.", "employees"), InlineData("The mill, founded in 1898, had 3,400 looms.", "looms"), InlineData("In 1958 the pit employed 1,700 people.", "employees, in 1958"), InlineData("The pit, a coal mine that opened in 1958, employs about 1,700 people.", "employees")]
    public void A_year_in_an_aside_is_not_that_of_the_figure(string sentence, string about) => Assert.Contains(Find(Articles.Of("a", sentence)), claim => claim.About == about);

    [Theory]
    [InlineData("The mill cut 1,200 of its 9,000 jobs.", "jobs cut 1200")]
    [InlineData("The party won 42 of the 120 seats.", "seats won 42")]
    [InlineData("Only 12 of the 44 sailors survived.", "crew rescued 12")]
    [InlineData("Some 300 out of 800 workers were injured.", "employees injured 300")]
    public void Of_a_whole_only_the_part_is_told_of(string sentence, params string[] told) => Assert.Equal(told, Told(sentence));

    [Theory]
    [InlineData("All but 25 passengers drowned.")]
    [InlineData("The ferry had 100 people more than allowed on board.")]
    [InlineData("The ferry had on board 100 more than allowed.")]
    [InlineData("The storm killed 30 fewer people than the last one.")]
    public void The_rest_and_a_difference_are_no_count(string sentence) => Assert.Empty(Told(sentence));

    [Theory]
    [InlineData("The army sent troops towards Sarabad three days after losing the town.")]
    [InlineData("Rebels captured Sarabad after three days of talks.", "talks lasted 3")]
    [InlineData("Rebels captured Sarabad after three days of fighting.", "fighting lasted 3")]
    [InlineData("Rebels captured Sarabad after three days of allied-led and other efforts.")]
    [InlineData("Rebels held Aleppo for three weeks.", "Aleppo held 3")]
    public void How_long_a_town_was_held_is_no_point_in_time_and_no_length_of_a_fight(string sentence, params string[] told) => Assert.Equal(told, Told(sentence));

    [Theory]
    [InlineData("The number of dead in the crash rose to 17 on Wednesday.")]
    [InlineData("In the crash 17 died in May.")]
    public void No_day_is_counted(string sentence) => Assert.DoesNotContain(Find(Articles.Of("a", sentence)), claim => claim.Subject is "wednesday" or "may");

    [Theory]
    [InlineData("The battle for Ores killed 60 soldiers, the army said.", "The battle for Ores killed 300 soldiers, the rebels said.", ClaimStatus.Conflict)]
    [InlineData("The battle for Ores killed 60 soldiers, the army said.", "The battle for Ores killed 300 soldiers, the government said.", ClaimStatus.Superseded)]
    [InlineData("The battle for Ores killed 60 soldiers, officials said.", "The battle for Ores killed 300 soldiers, the hospital said.", ClaimStatus.Superseded)]
    public void Of_two_parties_to_a_fight_the_later_does_not_supersede(string one, string other, ClaimStatus status) =>
        Assert.Equal(status, Assert.Single(Find(Articles.Of("a", one, "2021-06-07"), Articles.Of("b", other, "2021-06-08")), claim => claim.Values.Count == 2).Status);

    [Theory]
    [InlineData("No one was hurt in the blaze at the mill.", "Two workers were injured in the blaze at the mill.")]
    [InlineData("Nobody died in the blaze at the mill.", "The blaze at the mill killed two firemen.")]
    public void Nobody_is_set_against_any(string one, string other) =>
        Assert.Equal(ClaimStatus.Conflict, Assert.Single(Find(Articles.Of("a", one), Articles.Of("b", other)), claim => claim.Values.Count == 2).Status);

    static string[] Told(string sentence) =>
        [.. from claim in Find(Articles.Of("a", sentence)) where claim.Predicate is not null from value in claim.Values orderby value.Span select $"{claim.Subject} {claim.Predicate} {value.Value?.ToString(CultureInfo.InvariantCulture)}"];

    static IReadOnlyList<Claim> Find(params Witness[] witnesses)
    {
        var names = NameGrid.Names(witnesses);
        return ClaimFinder.Find(witnesses, [], names, AttributionFinder.Find(witnesses, names));
    }
}
