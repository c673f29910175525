using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Counts, ages and the like of one thing that two reports tell in words of their own.</summary>
public sealed class CountsInOtherWordsTests
{
    [Theory]
    [InlineData("The mayor, 61, resigned on Friday.", "At 63, the mayor is leaving office.", "mayor: age")]
    [InlineData("The victim, who was 19, died at the scene.", "The 17-year-old victim was dead when the ambulance came.", "victim: age")]
    [InlineData("Nine cars were set on fire.", "Rioters torched fourteen vehicles.", "vehicles: burned")]
    [InlineData("Nine of the injured were in critical condition.", "Eleven of them are in intensive care.", "people: seriously injured")]
    [InlineData("Seven fires were out of control on Sunday.", "Nine blazes were still not under control.", "fires: out of control")]
    [InlineData("The plant employs 310 people.", "The factory has 350 workers on its payroll.", "employees")]
    [InlineData("The village has 900 inhabitants.", "Some 1,100 people live in the village.", "population")]
    [InlineData("The plane had 189 people on board.", "The jet, with 194 passengers and crew, took off at noon.", "people: aboard")]
    [InlineData("The ferry had a crew of 27.", "Twenty-nine sailors were aboard.", "crew: aboard")]
    [InlineData("The bus was carrying 44 schoolchildren.", "There were 51 pupils in the coach.", "students: aboard")]
    [InlineData("Some 2,300 residents had to leave their homes.", "The authorities moved 3,100 people out of the zone.", "residents: displaced")]
    [InlineData("The jury found him guilty on 11 of 14 counts.", "He was convicted on twelve of the fourteen charges.", "counts")]
    [InlineData("The new bridge will cost 45 million euros.", "The price of the new bridge has been put at 60 million euros.", "cost")]
    [InlineData("The gunmen held 60 hostages.", "Up to 45 people were taken hostage.", "hostages: kidnapped")]
    [InlineData("The boy, 9, was found unhurt.", "The ten-year-old boy was found alive.", "age of the boy")]
    [InlineData("A cargo ship picked up eleven crew members from the sea.", "Nine sailors were rescued.", "crew: rescued")]
    [InlineData("The virus has infected 218 people.", "The ministry spoke of 281 infections with the virus.", "people: infected")]
    [InlineData("The quake had a magnitude of 5.7.", "The quake measured 6.4, the centre said.", "magnitude")]
    [InlineData("The attacker wounded five people on the tram.", "Nine people suffered stab wounds on the tram.", "people: injured")]
    [InlineData("The actress Mona Ferris died at the age of 81.", "The actress Mona Ferris has passed away aged 84.", "Mona Ferris: age")]
    [InlineData("The quake had a magnitude of 5.7.", "Seismologists measured the earthquake at 6.4.", "magnitude")]
    [InlineData("Thirty-one prisoners broke out of the camp.", "A total of 44 inmates fled the camp.", "prisoners: escaped")]
    [InlineData("Twelve people were killed in the bombing.", "Fourteen people died in the attack.", "people: killed")]
    [InlineData("Twelve people were killed in the raid.", "Fourteen people died in the airstrike.", "people: killed")]
    [InlineData("The tower block has 24 storeys.", "The building is 27 floors high.", "storeys")]
    [InlineData("The boat was carrying 85 migrants.", "There had been 110 people in the boat.", "migrants: aboard")]
    public void Two_counts_or_ages_of_one_thing_are_set_against_each_other_in_whatever_words(string one, string other, string about) =>
        Assert.Contains(Articles.Claims(one, other), claim => (claim.About, claim.Status) == (about, ClaimStatus.Conflict));
}
