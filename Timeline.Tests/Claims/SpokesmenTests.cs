namespace Timeline.Tests.Claims;

/// <summary>Who speaks where one person or body is named beside another.</summary>
public class SpokesmenTests
{
    [Theory]
    [InlineData("A spokesman for Prime Minister Ilya Brandt said the port was shut.", "spokesman for Prime Minister Ilya Brandt")]
    [InlineData("A lawyer for Ilya Brandt said the port was shut.", "lawyer for Ilya Brandt")]
    [InlineData("The wife of Ilya Brandt said the port was shut.", "wife of Ilya Brandt")]
    [InlineData("Aides to Ilya Brandt said the port was shut.", "Aides to Ilya Brandt")]
    [InlineData("An ally of President Ilya Brandt said the port was shut.", "ally of President Ilya Brandt")]
    [InlineData("The port was shut, said a spokeswoman for Mayor Ilya Brandt.", "spokeswoman for Mayor Ilya Brandt")]
    [InlineData("Supporters of the Free Halden Army said the port was shut.", "Supporters of the Free Halden Army")]
    [InlineData("Speaking for Ilya Brandt, Nina Holt said the port was shut.", "Nina Holt")]
    [InlineData("A spokesman for Ilya Brandt, Nina Holt, said the port was shut.", "Nina Holt")]
    [InlineData("The mayor, Ilya Brandt, said the port was shut.", "Ilya Brandt")]
    public void Nobody_speaks_through_another(string text, string speaker) => Assert.Equal([speaker], Articles.Speakers(text));

    [Theory]
    [InlineData("A spokesman for the Fisheries Ministry said the port was shut."), InlineData("Officials of the Fisheries Ministry said the port was shut.")]
    [InlineData("A report by the Fisheries Ministry said the port was shut."), InlineData("A report published by the Fisheries Ministry said the port was shut.")]
    public void A_body_does(string text) => Assert.Equal(["Fisheries Ministry"], Articles.Speakers(text));

    [Theory]
    [InlineData("Sources close to the inquiry told the paper that the port was shut.", "Sources close to the inquiry|Indirect|told|the port was shut.")]
    [InlineData("People familiar with the deal said the port was shut.", "People familiar with the deal|Indirect|said|the port was shut.")]
    [InlineData("A man with knowledge of the deal said the port was shut.", "man with knowledge of the deal|Indirect|said|the port was shut.")]
    [InlineData("A resident in Halden said the port was shut.", "resident in Halden|Indirect|said|the port was shut.")]
    [InlineData("A nurse at the Harbour Hospital said the port was shut.", "nurse at the Harbour Hospital|Indirect|said|the port was shut.")]
    [InlineData("Police at the scene said the port was shut.", "Police at the scene|Indirect|said|the port was shut.")]
    [InlineData("The port was shut, according to a nurse at the hospital.", "nurse at the hospital|Source||The port was shut")]
    [InlineData("According to a report seen by the Daily Courier, the port was shut.", "report seen by the Daily Courier|Source||the port was shut.")]
    [InlineData("According to a letter obtained by the Daily Courier the port was shut.", "letter obtained by the Daily Courier|Source||the port was shut.")]
    [InlineData("According to police in Halden, the port was shut.", "police in Halden|Source||the port was shut.")]
    [InlineData("People living near the port in Halden said the quay was shut.", "People living near the port in Halden|Indirect|said|the quay was shut.")]
    [InlineData("In the summer the inspectors said the port was shut.", "inspectors|Indirect|said|the port was shut.")]
    [InlineData("The port was shut, as the ministry had first said.", "ministry|Indirect|said|The port was shut")]
    [InlineData("The port was shut, two police sources told this newspaper.", "two police sources|Indirect|told|The port was shut")]
    [InlineData("The port will be shut for 9 days, an official at the port agency estimates.", "port agency|Indirect|estimates|The port will be shut for 9 days")]
    [InlineData("In Halden, police said the port was shut.", "police|Indirect|said|the port was shut.")]
    [InlineData("After talks with officials in Halden the mayor said the port was shut.", "mayor|Indirect|said|the port was shut.")]
    public void People_are_not_the_place_where_they_are(string text, string expected) => Assert.Equal([expected], Articles.Said(text));

    [Theory]
    [InlineData("The People's Front claimed responsibility.", "People's Front"), InlineData("The Workers' Party said the port was shut.", "Workers' Party"), InlineData("The Nordic Women's League said the port was shut.", "Nordic Women's League")]
    [InlineData("Norland's Fisheries Ministry said the port was shut.", "Fisheries Ministry")]
    public void An_owner_may_be_a_part_of_a_name(string text, string speaker) => Assert.Equal([speaker], Articles.Speakers(text));

    [Fact]
    public void Who_goes_on_is_the_first_whom_the_sentence_names_and_nobody_acted_on()
    {
        Assert.Equal(["Ilya Brandt"], Articles.Speakers("Ilya Brandt visited Nina Holt in Lom and said the port was shut."));
        Assert.Empty(Articles.Speakers("The hospital treated Ilya Brandt and said that it was full."));
        Assert.Equal(["Nina Holt"], Articles.Speakers("The boats stayed in port, with Nina Holt saying that it was shut."));
    }
}
