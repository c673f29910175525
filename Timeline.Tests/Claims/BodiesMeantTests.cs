namespace Timeline.Tests.Claims;

/// <summary>Whom "the ministry" and "the group" mean.</summary>
public class BodiesMeantTests
{
    [Theory]
    [InlineData("The coast guard said 20 boats were lost. The ministry said 31 were.", "coast guard", "ministry")]
    [InlineData("The hospital said 12 children were hurt. The ministry said 15 were.", "hospital", "ministry")]
    [InlineData("The ministry said 60 sailors had drowned. The company said it was sorry.", "ministry", "company")]
    [InlineData("Greenpeace said the tank was leaking. The ministry denied it.", "Greenpeace", "ministry")]
    [InlineData("The health ministry said nine had drowned. The interior ministry said ten had.", "health ministry", "interior ministry")]
    [InlineData("Police said three had drowned. The group said four had.", "Police", "group")]
    [InlineData("The Free Halden Army said four men fell. The army said seven did.", "Free Halden Army", "army")]
    [InlineData("The Harbour Watch Network said twelve drowned. The rival group said nine had.", "Harbour Watch Network", "rival group")]
    [InlineData("A mining company said the shaft had held. The union said it had not.", "mining company", "union")]
    [InlineData("Baltra Airlines said its pilot had slept. The charity said children were hurt.", "Baltra Airlines", "charity")]
    [InlineData("The space agency director said it flew. The agency said it did not.", "space agency director", "agency")]
    [InlineData("The airline said it was sorry. Greenpeace said it should be. The airline said it would pay.", "airline", "Greenpeace", "airline")]
    public void Another_noun_is_another_speaker(string text, params string[] speakers) => Assert.Equal(speakers, Articles.Speakers(text));

    [Theory]
    [InlineData("Greenpeace said the tank was leaking. The group said it had asked. The organisation said it would sue. The charity said it could.", "Greenpeace")]
    [InlineData("The Interior Ministry said 60 had drowned. The ministry said more had.", "Interior Ministry")]
    [InlineData("The Ministry of Fisheries said 60 had drowned. The fisheries ministry said more had.", "Ministry of Fisheries")]
    [InlineData("Baltra Chemicals said it was sorry. The company said it would pay. It said it had money.", "Baltra Chemicals")]
    [InlineData("Baltra Airlines said its pilot had slept. The carrier said he was ill.", "Baltra Airlines")]
    [InlineData("The Lom River Council said four houses fell. The council said it was glad.", "Lom River Council")]
    [InlineData("Hamas said four men fell. The movement said more had. The militant group said all had.", "Hamas")]
    [InlineData("A rights group said twelve drowned. The group said more had.", "rights group")]
    [InlineData("A mining company said the shaft had held. The firm said it was sorry.", "mining company")]
    [InlineData("The Daily Courier said four boats sank. The newspaper said it had pictures.", "Daily Courier")]
    [InlineData("The Harbour Watch Network said the ferry was full. The monitoring group said it would sue.", "Harbour Watch Network")]
    public void A_noun_that_fits_goes_back_to_the_body(string text, string speaker) => Assert.All(Articles.Speakers(text), said => Assert.Equal(speaker, said));

    [Fact]
    public void Each_noun_goes_back_to_the_body_that_it_fits() => Assert.Equal(
        ["Harbour Hospital", "Farm Bank", "coast guard", "Harbour Hospital", "Farm Bank"],
        Articles.Speakers("The Harbour Hospital said it was full. The Farm Bank said it would pay. The coast guard said nothing had sunk. The hospital said it had no beds. The lender said it had money."));

    [Fact]
    public void What_a_group_nobody_knows_is_said_to_have_said_is_left_to_who_says_so() =>
        Assert.Equal(["European Union", "Nina Holt"], Articles.Speakers("The European Union said it would send help. Greenwatch disagreed: its director, Nina Holt, said the group had warned of floods."));

    [Fact]
    public void Each_figure_is_counted_by_its_own_body() => Assert.Equal(["20 army", "31 ministry"], Articles.Counted("The army said 20 rebels had died. The ministry said 31 rebels had died."));
}
