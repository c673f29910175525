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
    [InlineData("Ilya Brandt said 52 people had died. At least 31 people are missing, he added on Friday, and 3 people are safe.", "52 Ilya Brandt", "At least 31 Ilya Brandt", "3 Ilya Brandt")]
    public void Has_all_that_is_said(string text, params string[] figures) => Assert.Equal(figures, Articles.Counted(text));

    [Theory]
    [InlineData("Twelve people died, police said, but the hospital said 15 people had died.", "Twelve police", "15 hospital")]
    [InlineData("Twelve people died, said Ilya Brandt, who lost 3 sons.", "Twelve Ilya Brandt", "3")]
    [InlineData("Twelve people died, the ministry said, as 40 soldiers searched the town.", "Twelve ministry", "40")]
    [InlineData("Twelve people died, Ilya Brandt said, and left with 40 soldiers.", "Twelve Ilya Brandt", "40")]
    public void Has_no_more_than_that(string text, params string[] figures) => Assert.Equal(figures, Articles.Counted(text));

    [Theory]
    [InlineData("The road, said Ilya Brandt, was shut.", "Ilya Brandt|Indirect|said|The road", "Ilya Brandt|Indirect|said|was shut.")]
    [InlineData("Ilya Brandt visited Lom and promised each bereaved family 25,000 crowns.", "Ilya Brandt|Indirect|promised|each bereaved family 25,000 crowns.")]
    [InlineData("The council pledged 3 million crowns to the town.", "council|Indirect|pledged|3 million crowns to the town.")]
    [InlineData("The ferry firm counted its dead. The union put it at 15.", "union|Source||it at 15.")]
    [InlineData("Twelve people died, said Ilya Brandt, the mayor of Lom.", "Ilya Brandt|Indirect|said|Twelve people died")]
    public void What_is_said_has_its_parts(string text, params string[] expected) => Assert.Equal(expected, Articles.Said(text));

    [Theory]
    [InlineData("The mayor vowed to rebuild the wall before the leak of 40 letters."), InlineData("The harbour office reported for work on 3 May."), InlineData("The union put it at the door.")]
    public void A_figure_far_off_is_not_told(string text) => Assert.Empty(Articles.Said(text));
}
