namespace Timeline.Tests.Claims;

/// <summary>What is denied, doubted or said by nobody, and nouns that look like verbs of saying.</summary>
public class UnsaidTests
{
    [Theory]
    [InlineData("The army denied reports that sailors had been shot.", "army|Indirect|denied|sailors had been shot.")]
    [InlineData("Mayor Brandt dismissed claims that the well was foul.", "Brandt|Indirect|dismissed|the well was foul.")]
    [InlineData("The mayor rejected estimates that 40 barns had burned.", "mayor|Indirect|rejected|40 barns had burned.")]
    [InlineData("The firm disputed a claim by the union that 20 men were hurt.", "firm|Indirect|disputed|20 men were hurt.")]
    [InlineData("The coast guard said there were no reports that anyone was lost.", "coast guard|Indirect|said|there were no reports that anyone was lost.")]
    [InlineData("The army denied that 30 men had fallen, saying three had.", "army|Indirect|denied|30 men had fallen", "army|Indirect|saying|three had.")]
    [InlineData("Mayor Brandt rejected the inquiry and said the wall was sound.", "Brandt|Indirect|rejected|the inquiry", "Brandt|Indirect|said|the wall was sound.")]
    public void A_denial_is_one_and_no_claim(string text, params string[] expected) => Assert.Equal(expected, Articles.Said(text));

    [Theory]
    [InlineData("Nobody said the wall was safe."), InlineData("No group claimed responsibility."), InlineData("No one has claimed responsibility."), InlineData("None of the sailors said it was safe.")]
    [InlineData("Neither the army nor the guard said it was safe."), InlineData("Not one sailor said it was safe."), InlineData("The mayor never said it was safe."), InlineData("The mayor did not immediately say it was safe.")]
    [InlineData("The mayor hasn't said it was safe."), InlineData("The army might say the town was its own."), InlineData("The army refused to say how many had fallen."), InlineData("If the governor says so, troops will go.")]
    [InlineData("The harbour office has not yet confirmed who was aboard."), InlineData("Nine sailors believed to be ashore were counted twice."), InlineData("It is a boon to, say, fishermen whose boats are old."), InlineData("The owners pay no value-added tax."), InlineData("Port records show that nobody was warned.")]
    [InlineData("Troops will go if the governor says they may."), InlineData("Unless the ministry confirms it is safe, it stays shut.")]
    public void What_nobody_says_is_no_speech(string text) => Assert.Empty(Articles.Said(text));

    [Theory]
    [InlineData("The port is checking reports that two men were seen."), InlineData("Amid reports that the wall was weak, the port closed."), InlineData("The inquiry heard claims that the wall was weak."), InlineData("That followed reports from the port that a boat was lost.")]
    public void A_noun_is_no_verb(string text) => Assert.Empty(Articles.Said(text));

    [Theory]
    [InlineData("The disaster claimed 45 lives.", "45"), InlineData("The floods claimed at least 45 lives.", "at least 45"), InlineData("The war has claimed 45 lives.", "45"), InlineData("The plague claimed more than 300 victims.", "more than 300")]
    [InlineData("The storm, which claimed the lives of 45 people, moved on.", "45"), InlineData("The mine has already claimed 12 lives this year.", "12"), InlineData("The avalanche claimed another 12 lives.", "another 12")]
    [InlineData("The blaze claimed 12 lives and left 30 people hurt.", "12", "30"), InlineData("The ferry sank off Lom, claiming 12 lives.", "12"), InlineData("The epidemic claims 12 lives a day.", "12")]
    public void What_claims_lives_says_nothing(string text, params string[] figures)
    {
        Assert.Empty(Articles.Said(text));
        Assert.Equal(figures, Articles.Counted(text));
    }

    [Fact]
    public void Lives_may_be_claimed_to_be_saved() => Assert.Equal(["mayor|Indirect|claimed|12 lives had been saved."], Articles.Said("The mayor claimed 12 lives had been saved."));

    [Fact]
    public void What_claims_lives_is_counted_by_whoever_says_so() => Assert.Equal(["45 mayor"], Articles.Counted("The floods claimed 45 lives, the mayor said."));

    [Theory]
    [InlineData("The army denied reports that 30 soldiers had been killed."), InlineData("The army denied that 30 soldiers had been killed, saying 3 soldiers had died.", "3 army")]
    public void A_number_that_is_denied_is_counted_by_nobody(string text, params string[] figures) => Assert.Equal(figures, Articles.Counted(text));

    [Theory]
    [InlineData("When the governor said it was safe, people laughed.", "governor|Indirect|said|it was safe")]
    [InlineData("After the ministry said it was safe, people came back.", "ministry|Indirect|said|it was safe")]
    [InlineData("As the governor said, it was safe.", "governor|Indirect|said|it was safe.")]
    [InlineData("But the governor said it was safe.", "governor|Indirect|said|it was safe.")]
    [InlineData("On Monday the governor said it was safe.", "governor|Indirect|said|it was safe.")]
    public void The_word_that_opens_a_clause_is_no_part_of_the_speaker(string text, string expected) => Assert.Equal([expected], Articles.Said(text));
}
