using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;

namespace Timeline.Tests.Claims;

/// <summary>Numbers of people whom something befell, in the words in which news tells of them.</summary>
public sealed class PeopleCountedTests
{
    [Theory]
    [InlineData("Stewards had two people removed from the hall of Maran.", "In Maran five people were led out of the hall by stewards.", "people", "removed", ClaimStatus.Conflict)]
    [InlineData("A crowd of 900 heard the speech in Maran.", "Police put the crowd in Maran at 400.", "people", "gathered", ClaimStatus.Conflict)]
    [InlineData("Organisers spoke of a rally of some 900 people in Maran.", "Four hundred people, by the town's own count, packed the harbour square in Maran.", "people", "gathered", ClaimStatus.Conflict)]
    [InlineData("The official attendance in Maran was 8,412.", "Most of the 8,400 crowd in Maran went home singing.", "people", "gathered", ClaimStatus.Compatible)]
    [InlineData("The gas leak at the bakery injured three people.", "Nobody was hurt by the gas leak at the bakery.", "people", "injured", ClaimStatus.Conflict)]
    [InlineData("Police arrested six people at the match.", "There were no arrests at the match.", "people", "arrested", ClaimStatus.Conflict)]
    [InlineData("Five climbers died in the avalanche.", "The number of dead in the avalanche is put at five.", "climbers", "killed", ClaimStatus.Agree)]
    [InlineData("Five climbers died in the avalanche.", "The avalanche left seven dead.", "climbers", "killed", ClaimStatus.Conflict)]
    [InlineData("Five climbers died in the avalanche.", "Seven ski tourers were killed in the avalanche.", "climbers", "killed", ClaimStatus.Conflict)]
    [InlineData("Six fishermen died in the storm.", "The storm left seven dead.", "fishermen", "killed", ClaimStatus.Conflict)]
    [InlineData("The clash injured 31 people, 12 of them police officers.", "In the clash 14 policemen were injured.", "officers", "injured", ClaimStatus.Conflict)]
    [InlineData("After the leak 47 people were taken to hospital.", "By noon 52 people had gone to hospital after the leak.", "people", "taken to hospital", ClaimStatus.Conflict)]
    [InlineData("Thirty-four people, nine of them pupils of the only school on the island, lost their lives in the storm.", "The storm killed 31 people.", "people", "killed", ClaimStatus.Conflict)]
    [InlineData("The ferry was licensed to carry 220 passengers.", "The ferry had room for 240 passengers.", "passengers", "capacity", ClaimStatus.Conflict)]
    [InlineData("Nine of the injured were in critical condition after the leak.", "After the leak eleven people were in critical condition.", "people", "seriously injured", ClaimStatus.Conflict)]
    [InlineData("After the leak 47 people were taken to hospital.", "By noon the hospital had admitted 52 patients after the leak, eleven of them to intensive care.", "people", "taken to hospital", ClaimStatus.Conflict)]
    [InlineData("A total of 1,100 police were on duty at the match.", "At the match 900 officers were deployed.", "officers", "deployed", ClaimStatus.Conflict)]
    [InlineData("At least 400 birds were found dead in the bay.", "Volunteers washed 260 birds; 1,150 have been brought in dead from the bay.", "birds", "killed", ClaimStatus.Compatible)]
    [InlineData("The storm destroyed 40 houses and damaged 120 in Maran.", "In Maran 140 houses were damaged by the storm.", "homes", "damaged", ClaimStatus.Conflict)]
    [InlineData("After the leak wardens counted 4,000 dead fish in the river.", "Some 300 fish were killed in the river by the leak.", "fish", "killed", ClaimStatus.Conflict)]
    [InlineData("The leak closed three schools in Maran.", "In Maran five schools were shut after the leak.", "schools", "closed", ClaimStatus.Conflict)]
    [InlineData("At the shed 340 oiled birds were washed. Wardens had counted 430 dead ones in the bay.", "The trust has found 910 dead birds in the bay.", "birds", "killed", ClaimStatus.Conflict)]
    [InlineData("The fire forced 6,500 people from their homes in Maran.", "In Maran evacuation orders cover 8,400 residents.", "people", "displaced", ClaimStatus.Conflict)]
    [InlineData("The storm left 22,000 homes in Maran without power.", "In Maran 31,000 homes were without electricity after the storm.", "homes", "without power", ClaimStatus.Conflict)]
    [InlineData("Forty people are feared dead in the slide.", "After the slide 30 people were presumed dead.", "people", "feared dead", ClaimStatus.Conflict)]
    public void What_two_reports_count_is_one_claim_in_whatever_words(string one, string other, string subject, string predicate, ClaimStatus status)
    {
        var claim = Assert.Single(Find(one, other), IsOfTwo);
        Assert.Equal((subject, predicate, status), (claim.Subject, claim.Predicate, claim.Status));
    }

    [Theory]
    [InlineData("Volunteers searched six damaged houses.", "homes", "damaged")]
    [InlineData("Fourteen burnt-out cars stood in the square.", "vehicles", "burned")]
    [InlineData("Thirty wounded soldiers were flown home.", "soldiers", "injured")]
    [InlineData("Eleven closed schools will open again on Monday.", "schools", "closed")]
    [InlineData("Five missing children were found in a cellar.", "children", "found")]
    [InlineData("Twenty injured people lay in the hall.", "people", "injured")]
    [InlineData("Of 31 fires, nine were still out of control.", "fires", "out of control")]
    [InlineData("Ambulances took 31 people to three hospitals.", "people", "taken to hospital")]
    [InlineData("Two more bodies were pulled from the rubble.", "bodies", "found")]
    [InlineData("The rebels shot down two planes.", "aircraft", "shot down")]
    [InlineData("Customs officers seized 14 guns.", "guns", "seized")]
    [InlineData("Two of the injured are fighting for their lives.", "people", "seriously injured")]
    [InlineData("Six children were among the injured.", "children", "injured")]
    [InlineData("Six men were sent to prison.", "men", "jailed")]
    [InlineData("Four ministers stepped down.", "ministers", "resigned")]
    [InlineData("Around 3,000 people cannot return to their homes.", "people", "displaced")]
    [InlineData("Forty trains did not run.", "trains", "cancelled")]
    [InlineData("Power failed in 80,000 households.", "households", "without power")]
    [InlineData("Five thousand mourners lined the route.", "mourners", "gathered")]
    [InlineData("Two hundred and sixty of his sheep died.", "sheep", "killed")]
    [InlineData("The farmer lost 230 sheep.", "sheep", "killed")]
    [InlineData("Some 200 prisoners joined the revolt.", "prisoners", "gathered")]
    [InlineData("So far 240 prisoners have been moved to other jails.", "prisoners", "transferred")]
    public void What_befell_a_number_of_them_is_told_with_what_they_are(string sentence, string subject, string predicate) =>
        Assert.Contains(Find(sentence, "Nothing else was known."), claim => (claim.Subject, claim.Predicate) == (subject, predicate));

    [Theory]
    [InlineData("Two senior police sources told this newspaper that three prisoners were missing.", "sources"), InlineData("Baker Marta Quist, who lives opposite, saw two men run from the door. \"One of them carried a sack,\" she said.", "men"), InlineData("Three prisoners are missing, two police sources told this newspaper.", "sources"), InlineData("Inmates in C wing jumped two officers who were bringing breakfast.", "officers")]
    public void What_they_say_and_what_is_done_to_them_is_no_count_of_them(string sentence, string subject) => Assert.DoesNotContain(Find(sentence, "Nothing else was known."), claim => claim.Subject == subject);

    [Theory]
    [InlineData("Six people have died in the riot. The ministry had earlier spoken of five deaths."), InlineData("Six people have died in the riot. The hospital initially put the toll at five.")]
    public void A_count_that_another_has_followed_is_none_of_now(string text) =>
        Assert.Equal(["Six"], Find(text, "Nothing else was known.").SelectMany(claim => claim.Values).Select(value => value.Text));

    [Theory]
    [InlineData("All 176 passengers and crew were killed."), InlineData("The bomb killed 23 people on the bus."), InlineData("At least 12 people confirmed dead after the ferry sank.")]
    public void What_befell_those_aboard_goes_before_that_they_were(string sentence) => Assert.Contains(Find(sentence, "Nothing else was known."), claim => claim.Predicate == "killed");

    [Fact]
    public void Whoever_does_it_is_no_number_of_what_it_is_done_to() => Assert.DoesNotContain(Find("Some 60 smashed windows in the old town.", "Nothing else was known."), claim => claim.Subject == "windows");

    [Fact]
    public void A_number_of_the_others_is_no_number_of_all() =>
        Assert.Contains(Find("The number of people killed in the riot rose to eight. The other six victims were inmates.", "Six people were killed in the riot."), claim => (claim.Predicate, claim.Status) == ("killed", ClaimStatus.Conflict));

    [Theory]
    [InlineData("The agency now puts the damage at 11 million crowns, against 4 million on Saturday.", "The agency put the damage at 4 million crowns.", "damage", ClaimStatus.Superseded)]
    [InlineData("The union says 47 people were injured, not 32.", "The ministry said 32 people were injured.", "people", ClaimStatus.Conflict)]
    public void What_is_given_now_is_what_the_number_has_become(string now, string before, string subject, ClaimStatus status)
    {
        var claim = Assert.Single(Find(now, before), IsOfTwo);
        Assert.Equal((subject, status), (claim.Subject, claim.Status));
    }

    [Theory]
    [InlineData("A survey found that 30 of the stars had planets, a trillion were found in all."), InlineData("By the evening 140 were damaged.")]
    public void What_befalls_things_counts_no_people(string sentence) => Assert.DoesNotContain(Find(sentence, "Nothing else was known."), claim => claim.Subject == "people");

    [Theory]
    [InlineData("Some 400 hooded protesters threw bottles at officers.", "protesters")]
    [InlineData("Around 600 masked yobs charged police lines.", "yobs")]
    [InlineData("Between 500 and 600 rioters wearing masks attacked a cordon.", "rioters")]
    [InlineData("Police brought up 14 water cannon.", "cannon")]
    [InlineData("The yard sold 40 arms dealers a boat.", "dealers")]
    public void What_they_do_is_none_of_those_who_are_counted(string sentence, string subject) => Assert.Equal(subject, Assert.Single(Find(sentence, "Nothing else was known.")).Subject);

    [Fact]
    public void Towns_across_a_country_are_those_of_a_country() =>
        Assert.Contains(Find("Marches were held in 146 towns across the country.", "Marches were held in 210 towns."), claim => (claim.Subject, claim.Status) == ("towns", ClaimStatus.Conflict));

    [Theory]
    [InlineData("Nationwide, 780,000 people demonstrated, according to the ministry."), InlineData("Some 780,000 people marched across the country."), InlineData("More than 780,000 people took part throughout the country.")]
    public void The_crowds_of_a_country_are_not_that_of_a_town(string country) => Assert.All(Find(country, "In Maran 240,000 people demonstrated."), claim => Assert.Single(claim.Values));

    [Fact]
    public void Who_is_feared_dead_is_not_counted_with_the_dead() =>
        Assert.DoesNotContain(Find("Forty people are feared dead in the slide.", "The slide killed 12 people."), IsOfTwo);

    [Theory]
    [InlineData("The avalanche killed ten climbers. In all it killed 12 people.", "The avalanche left 12 dead.")]
    [InlineData("The avalanche killed ten climbers.", "The avalanche killed two snipers.")]
    [InlineData("The ferry was licensed to carry 220 passengers.", "A clerk counted 212 passengers on the ferry.")]
    [InlineData("The hall, with seating for 900 guests, was shut.", "The hall let in 870 guests.")]
    [InlineData("Six of those killed in the avalanche were guides.", "The avalanche killed nine people.")]
    [InlineData("The avalanche killed 11 UK skiers and a guide.", "The avalanche killed 12 people.")]
    [InlineData("Another three people were killed in the avalanche.", "The avalanche killed nine people.")]
    [InlineData("Three more people were killed in the avalanche.", "The avalanche killed nine people.")]
    [InlineData("Four people were seriously injured in the avalanche.", "The avalanche injured 25 people.")]
    [InlineData("There were no immediate reports of injuries in the avalanche.", "The avalanche injured 25 people.")]
    [InlineData("Rescuers hoped that nobody was hurt in the avalanche.", "The avalanche injured 25 people.")]
    [InlineData("Two climbers were taken to hospital.", "The party won 14 seats.")]
    [InlineData("Of those pulled out 23 were fighting for their lives.", "The avalanche killed nine people.")]
    [InlineData("The avalanche killed three workers and 47 people were taken to hospital.", "The avalanche killed three people.")]
    [InlineData("Elsewhere, four guests were among the nine people who died when the small plane that they had hired for the day crashed in Paris.", "The crash killed 12 people in Oslo.")]
    public void Some_of_a_whole_and_other_wholes_are_no_conflict(string one, string other) => Assert.DoesNotContain(Find(one, other), claim => claim.Status == ClaimStatus.Conflict);

    [Theory]
    [InlineData("At least four climbers died in the avalanche.", "2021-03-01", "Seven people were killed in the avalanche.", "2021-03-02", ClaimStatus.Superseded)]
    [InlineData("Seven climbers died in the avalanche.", "2021-03-01", "Four people were killed in the avalanche.", "2021-03-02", ClaimStatus.Conflict)]
    [InlineData("Twelve climbers are missing after the avalanche.", "2021-03-01", "Five climbers are missing after the avalanche.", "2021-03-02", ClaimStatus.Superseded)]
    [InlineData("Twelve climbers are missing after the avalanche.", "2021-03-01", "Five climbers are missing after the avalanche.", "2021-03-01", ClaimStatus.Conflict)]
    public void A_number_that_changes_while_an_event_goes_on_is_superseded_by_a_later_day(string one, string day, string other, string nextDay, ClaimStatus status)
    {
        var claim = Assert.Single(Find(Articles.Of("a", one, day), Articles.Of("b", other, nextDay)), IsOfTwo);
        Assert.Equal(status, claim.Status);
        if (status == ClaimStatus.Superseded) Assert.EndsWith("as of 1 March 2021 and of 2 March 2021, and such a number changes while the event goes on; the later one holds.", claim.Why, StringComparison.Ordinal);
        Assert.Equal(status, Assert.Single(Find(Articles.Of("b", other, nextDay), Articles.Of("a", one, day)), IsOfTwo).Status);
    }

    static bool IsOfTwo(Claim claim) => claim.Values.DistinctBy(value => value.Article).Count() == 2;

    static IReadOnlyList<Claim> Find(string one, string other) => Find(Articles.Of("a", one), Articles.Of("b", other));

    static IReadOnlyList<Claim> Find(params Timeline.Core.Comparison.Witness[] witnesses)
    {
        var names = NameGrid.Names(witnesses);
        return ClaimFinder.Find(witnesses, [], names, AttributionFinder.Find(witnesses, names));
    }
}
