using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Who counted a figure, wherever in its sentence the speaker stands.</summary>
public class CountersTests
{
    [Theory]
    [InlineData("The death toll has climbed to at least 52, Governor Ilya Brandt said on Tuesday, and 31 people are missing.", "at least 52 Ilya Brandt", "31 Ilya Brandt")]
    [InlineData("At least 52 people have died, Ilya Brandt told reporters, and 31 people are missing.", "At least 52 Ilya Brandt", "31 Ilya Brandt")]
    [InlineData("At least 52 people have died, said Ilya Brandt, and 31 people are missing.", "At least 52 Ilya Brandt", "31 Ilya Brandt")]
    [InlineData("At least 52 people have died, said Ilya Brandt on Friday, but 31 people were saved.", "At least 52 Ilya Brandt", "31 Ilya Brandt")]
    [InlineData("At least 52 people have died, according to the ministry, and 31 people are missing.", "At least 52 ministry", "31 ministry")]
    [InlineData("Some 300 houses, the council said, were lost and 40 people were hurt.", "Some 300 council", "40 council")]
    [InlineData("The road, the council said, was closed to 12 people.", "12 council")]
    [InlineData("The hospital reported 12 deaths on Monday.", "12 hospital")]
    [InlineData("Mayor Ilya Brandt has promised 40 new boats.", "40 Ilya Brandt")]
    [InlineData("Ilya Brandt visited the town and promised each of the families 40 boats.", "40 Ilya Brandt")]
    [InlineData("The governor, Ilya Brandt, said that people were digging, and put the number of dead at 95.", "95 Ilya Brandt")]
    [InlineData("Ilya Brandt said 52 people had died. At least 31 people are missing, he added on Friday, and 13 people are safe.", "52 Ilya Brandt", "At least 31 Ilya Brandt", "13 Ilya Brandt")]
    [InlineData("Nine people died in Lom, the harbour authority said on Tuesday after cranes had lifted a third boat.", "Nine harbour authority")]
    [InlineData("In Lom 90 people were hurt, the council said as the water rose.", "90 council")]
    [InlineData("The aid group counted 1,450 deaths.", "1,450 aid group")]
    [InlineData("The clinic said it was full. It recorded 1,320 deaths, 41 of them in May.", "1,320 clinic", "41 clinic")]
    [InlineData("At least 31 people have died of fever, Ilya Brandt said on Monday, contradicting the ministry's figure of 23 deaths.", "At least 31 Ilya Brandt", "23 ministry")]
    [InlineData("Ilya Brandt doubts the Fisheries Ministry's estimate of 230 deaths.", "230 Fisheries Ministry")]
    [InlineData("The clinic was treating 61 patients, its spokeswoman said.", "61 clinic")]
    [InlineData("The union said it was shocked. By its count 37 people were hurt.", "37 union")]
    [InlineData("The union said it was shocked. By their own count 37 people were hurt.", "37 union")]
    [InlineData("After the match the police union has blamed the leaders. \"We stood in the fire for nine hours,\" its chairman Ilya Brandt said. By its count 37 people were hurt.", "37 police union")]
    [InlineData("The clinic counted 94 people killed by the heat, against 61 in the statistics of the ministry.", "94 clinic", "61 ministry")]
    [InlineData("The clinic counted 94 people killed by the heat, against 61 in the ministry's own records.", "94 clinic", "61 ministry")]
    [InlineData("The railway speaks of 254 travellers.", "254 railway")]
    [InlineData("The clinic is full. It recorded 1,320 deaths.", "1,320 clinic")]
    [InlineData("Some 37 people were hurt, by the union's count.", "Some 37 union")]
    [InlineData("The union said it was shocked. Some 37 people were hurt, according to its own figures.", "Some 37 union")]
    [InlineData("A spokesman for the clinic said that it had treated 44 patients.", "44 clinic")]
    [InlineData("At least 21 people were killed, according to the Joint Mission, which watches the truce. It counts 22 buses in the convoy.", "At least 21 Joint Mission", "22 Joint Mission")]
    [InlineData("The crowd was estimated at 12,000 by the university.", "12,000 university")]
    [InlineData("In Sarabad, the governor said, 40 people were hurt.", "40 governor")]
    [InlineData("The Halden Forum (HF), which sent 420 observers, said the vote was \"fair and largely orderly\".", "420")]
    [InlineData("The clinic's count of the dead includes 14 children.", "14 clinic")]
    [InlineData("The ministry's tally of injuries now stands at 40.", "40 ministry")]
    [InlineData("The group could not verify the army's claim that eleven attackers were killed.", "eleven army")]
    [InlineData("At least nine people were killed, a nurse at Orsa General Hospital tells our reporter.", "At least nine nurse at Orsa General Hospital")]
    [InlineData("Our teams in Orsa have confirmed the deaths of 44 people.", "44")]
    [InlineData("Organisers claim 9,000 people took part.", "9,000 Organisers")]
    [InlineData("Police believe 12 people died.", "12 Police")]
    [InlineData("Twelve people died, local media report.", "Twelve local media")]
    [InlineData("Twelve people died, say police.", "Twelve police")]
    [InlineData("Twelve people died, the police wrote on social media.", "Twelve police")]
    [InlineData("The police, who had at first spoken of an accident, said 12 people died.", "12 police")]
    [InlineData("The police have so far identified 12 dead.", "12 police")]
    [InlineData("A study found that 12 people died.", "12 study")]
    [InlineData("The clinic documented the deaths of 12 people.", "12 clinic")]
    public void Has_all_that_is_said(string text, params string[] figures) => Assert.Equal(figures, Articles.Counted(text));

    [Theory]
    [InlineData("Twelve people died, police said, but the hospital said 15 people had died.", "Twelve police", "15 hospital")]
    [InlineData("Twelve people died, said Ilya Brandt, who lost 3 sons.", "Twelve Ilya Brandt", "3")]
    [InlineData("Twelve people died, the ministry said, as 40 soldiers searched the town.", "Twelve ministry", "40")]
    [InlineData("Twelve people died, Ilya Brandt said, and left with 40 soldiers.", "Twelve Ilya Brandt", "40")]
    [InlineData("After the storm, police said as many as 12 people had died.", "as many as 12 police")]
    [InlineData("On Monday, police said after a search that 12 people had died.", "12 police")]
    [InlineData("The union said it was shocked. Some 37 people were hurt by its statement.", "Some 37")]
    [InlineData("The mayor spoke to 254 people.", "254")]
    [InlineData("Ilya Brandt said all was lost. By its count 37 people were hurt.", "37")]
    [InlineData("The union put the boat at the mercy of 12 thieves.", "12")]
    [InlineData("Twelve people died, according to the ministry, Ilya Brandt having fled with 40 soldiers.", "Twelve ministry", "40")]
    [InlineData("A police report on the fire was lost, and 12 people died.", "12")]
    [InlineData("Rescuers found 12 people dead.", "12")]
    [InlineData("Workers report to the mine, where 12 people died.", "12")]
    public void Has_no_more_than_that(string text, params string[] figures) => Assert.Equal(figures, Articles.Counted(text));

    [Theory]
    [InlineData("union", "12|12|15 Conflict")]
    [InlineData("ministry", "12|12 Agree, 15 Single")]
    public void Two_may_count_one_thing_in_one_article(string second, string expected)
    {
        var claims = Articles.Claims($"The flood killed 12 people in Lom, the ministry said. The {second} said 15 people had been killed in Lom.", "The flood killed 12 people in Lom, the ministry said.");
        Assert.Equal(expected, string.Join(", ", claims.Select(claim => string.Join('|', claim.Values.Select(value => value.Text).Order(StringComparer.Ordinal)) + " " + claim.Status).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("ministry", "health ministry", ClaimStatus.Superseded)]
    [InlineData("Ministry of Health", "health ministry", ClaimStatus.Superseded)]
    [InlineData("health ministry", "health minister", ClaimStatus.Superseded)]
    [InlineData("police", "police spokesman", ClaimStatus.Superseded)]
    [InlineData("ministry officials", "ministry of the country", ClaimStatus.Superseded)]
    [InlineData("health ministry", "interior ministry", ClaimStatus.Conflict)]
    [InlineData("ministry", "court", ClaimStatus.Conflict)]
    [InlineData("hospital", "city hospital", ClaimStatus.Conflict)]
    public void An_office_is_one_by_more_words_and_by_fewer(string first, string second, ClaimStatus expected) =>
        Assert.Equal(expected, Assert.Single(Articles.Claims(($"In Lom 1,200 tents were built, the {first} said.", "2025-05-05"), ($"In Lom 1,000 tents were built, the {second} said.", "2025-05-07"))).Status);

    [Fact]
    public void Two_whose_numbers_one_article_sets_against_each_other_are_in_conflict_on_whatever_day()
    {
        var claims = Articles.Claims(("The heat killed 61 people in Lom, the ministry said.", "2025-05-05"), ("The heat killed 94 people in Lom, the chamber said. The ministry said 61 people had been killed in Lom.", "2025-05-06"));
        Assert.Equal(ClaimStatus.Conflict, Assert.Single(claims).Status);
    }

    [Theory]
    [InlineData("police", "union", ClaimStatus.Conflict)]
    [InlineData("organisers", "mayor", ClaimStatus.Conflict)]
    [InlineData("police", "hospital", ClaimStatus.Superseded)]
    public void A_later_number_of_one_side_is_no_news_of_the_others(string first, string second, ClaimStatus expected) =>
        Assert.Equal(expected, Assert.Single(Articles.Claims(($"In Lom 22 people were injured, the {first} said.", "2025-05-05"), ($"In Lom 37 people were injured, the {second} said.", "2025-05-06"))).Status);

    [Theory]
    [InlineData("The road, said Ilya Brandt, was shut.", "Ilya Brandt|Indirect|said|The road", "Ilya Brandt|Indirect|said|was shut.")]
    [InlineData("Ilya Brandt visited Lom and promised each bereaved family 25,000 crowns.", "Ilya Brandt|Indirect|promised|each bereaved family 25,000 crowns.")]
    [InlineData("The council pledged 3 million crowns to the town.", "council|Indirect|pledged|3 million crowns to the town.")]
    [InlineData("The ferry firm counted its dead. The union put it at 15.", "union|Source||it at 15.")]
    [InlineData("Twelve people died, said Ilya Brandt, the mayor of Lom.", "Ilya Brandt|Indirect|said|Twelve people died")]
    [InlineData("The fire chief, Mr Brandt, put the amount of saltpetre at 1,200 tonnes.", "Brandt|Source||the amount of saltpetre at 1,200 tonnes.")]
    public void What_is_said_has_its_parts(string text, params string[] expected) => Assert.Equal(expected, Articles.Said(text));

    [Theory]
    [InlineData("The mayor vowed to rebuild the wall before the leak of 40 letters."), InlineData("The harbour office reported for work on 3 May."), InlineData("The union put it at the door.")]
    public void A_figure_far_off_is_not_told(string text) => Assert.Empty(Articles.Said(text));
}
