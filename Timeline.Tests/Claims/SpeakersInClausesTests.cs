namespace Timeline.Tests.Claims;

/// <summary>Who speaks where a clause, an insertion or an opening stands beside the verb.</summary>
public sealed class SpeakersInClausesTests
{
    [Theory]
    [InlineData("Mayor Ilka Norr arrived late. In her evening address the mayor said: “The bridge is safe for everybody.”", "Ilka Norr")]
    [InlineData("At the start of the season the manager told fans to wait.", "manager")]
    [InlineData("Officials last week said the bridge was safe.", "Officials")]
    [InlineData("A Herald reporter who walked along the quay in the afternoon estimated the crowd at 900.", "Herald reporter")]
    [InlineData("It was the dockers who first announced a strike of two days.", "dockers")]
    [InlineData("The harbour ministry, in a message on its website, says that nobody was hurt.", "harbour ministry")]
    [InlineData("The health ministry gives a first figure: nine dead, 40 wounded.", "health ministry")]
    [InlineData("At least 26 people were hurt, the health ministry said late last night, raising an earlier figure of 23.", "health ministry")]
    [InlineData("Interior minister Lena Korvat blamed the dockers for the fire.", "Lena Korvat")]
    [InlineData("Police chief Andrej Molnar denied newspaper reports that the bridge had moved.", "Andrej Molnar")]
    [InlineData("Police chief Andrej Molnar denied as inventions reports in foreign media that the bridge had moved.", "Andrej Molnar")]
    [InlineData("A spokesman for the dockers, reached by telephone, said only that a list was being read.", "spokesman for the dockers")]
    [InlineData("The hospital in Orsa said there were nine.", "hospital in Orsa")]
    [InlineData("The town of Orsa has two clinics. A nurse at the hospital in Orsa said nine had come.", "nurse at the hospital in Orsa")]
    [InlineData("The army command in Orsa said the road was open.", "army command in Orsa")]
    [InlineData("The health ministry in Orsa, which a council runs, said nine.", "health ministry in Orsa")]
    [InlineData("The dockers' office in Orsa, a town of 4,000, said nine.", "dockers' office in Orsa")]
    [InlineData("Olmer's sister, Tilda, said by telephone that nobody had called.", "Tilda")]
    [InlineData("The head of the mediators, former judge Olle Brandt, said both sides had left.", "Olle Brandt")]
    [InlineData("A monitor of the Watch Group who stood on the bridge counted 118 people.", "monitor of the Watch Group")]
    [InlineData("Port officials and residents said the quay had sunk.", "Port officials and residents")]
    [InlineData("Two divers reached by the Herald said they had heard a horn.", "Two divers")]
    [InlineData("A shopkeeper who did not want his name printed said the quay had sunk.", "shopkeeper")]
    [InlineData("Governor Emil Dorn told a press conference in Halden on Sunday that eleven were children.", "Emil Dorn")]
    [InlineData("Governor Emil Dorn spoke of a storm. He reminded reporters that in August 2019 Halden had likewise blamed the ferry, although it was later found that a rope had torn.", "Emil Dorn|Halden")]
    [InlineData("Governor Emil Dorn said the quay was safe. At the clinic Marta Brandt has not slept since Monday. She counted 34 people on the first day.", "Emil Dorn|Marta Brandt")]
    [InlineData("Three people who were close to the talks say that a bank paid for it.", "Three people")]
    [InlineData("General Anton Dorn was freed. His wife, Irina, who had waited since dawn, said she had not known until Friday that he was alive. “They telephoned at eleven and I thought it was a joke,” she said.", "Irina")]
    [InlineData("The army freed 60 men, according to the office of the mediator, the former judge Oliver Senn. Two were too ill to be moved, he told reporters on the western bank.", "office of the mediator|Oliver Senn")]
    [InlineData("“One, then another,” says a baker, Luka Prem.", "Luka Prem")]
    [InlineData("Foreign Minister Greta Dorn described the accusations as a grotesque lie and left.", "Greta Dorn")]
    [InlineData("After talks with the ministry in Orsa the mayor said nine.", "mayor")]
    public void The_one_who_speaks_is_found(string text, string speaker) => Assert.Equal(speaker.Split('|'), Articles.Speakers(text).Distinct());

    [Theory]
    [InlineData("An earlier version of this article said the bridge had fallen.")]
    [InlineData("A third column, of which officials have said nothing, reached the airport.")]
    [InlineData("The fire was blamed on a candle.")]
    [InlineData("Greta Dorn described the plan.")]
    public void Nobody_speaks(string text) => Assert.Empty(Articles.Speakers(text));

    [Fact]
    public void Whoever_has_no_name_is_meant_by_he_too() =>
        Assert.Equal(["Mira Tolan", "captain of the Guard", "captain of the Guard"], Articles.Speakers("“I thought it was a film,” said Mira Tolan, a nurse. A captain of the Guard, who asked not to be named, told this newspaper that four men had died. “They were boys from the same street as ours,” he said."));

    [Fact]
    public void A_brigade_is_no_party() =>
        Assert.Equal(["Lena Korvath", "Popular Union"], Articles.Speakers("The brigade is based at Hrast. Minister Lena Korvath accused the opposition Popular Union party of having known. The party denied any part in it."));

    [Fact]
    public void A_minister_of_something_is_the_minister() =>
        Assert.Equal(["Viktor Abran"], Articles.Speakers("The Minister of Defence, Colonel General Viktor Abran, visited the wounded. “The army is loyal to the law,” the Minister said."));
}
