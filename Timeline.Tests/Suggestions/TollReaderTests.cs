using Timeline.Core.Claims.Tolls;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Reading;

namespace Timeline.Tests.Suggestions;

/// <summary>Who a sentence says was killed, injured or captured, and how many.</summary>
public class TollReaderTests
{
    [Theory]
    [InlineData("The patrol killed three gunmen near the mill.", "Killed 3 three gunmen")]
    [InlineData("Two smugglers were shot and killed at the ford.", "Killed 2 Two smugglers")]
    [InlineData("A shell hit the market, killing nine people and wounding several others.", "Killed 9 nine people; Injured 3+ several others")]
    [InlineData("Soldiers detained a courier and two of his guards.", "Captured 1 a courier, 2 two of his guards")]
    [InlineData("A courier along with two suspects was arrested on the pass.", "Captured 1 A courier, 2 two suspects")]
    [InlineData("A rebel commander was killed along with four fighters.", "Killed 1 A rebel commander, 4 four fighters")]
    [InlineData("The raid resulted in the death of Karim Dost and one other militant.", "Killed 1 Karim Dost, 1 one other militant")]
    [InlineData("The suspects fled and two were killed.", "Killed 2 two")]
    [InlineData("The blast left at least a dozen villagers dead.", "Killed 12+ at least a dozen villagers")]
    [InlineData("Eleven miners died when the roof fell.", "Killed 11 Eleven miners")]
    [InlineData("Police arrested a man, a known forger, and three accomplices.", "Captured 1 a man, 3 three accomplices")]
    [InlineData("They surrounded the barn and captured him.", "Captured 1 him")]
    [InlineData("The search led to the arrest of a suspected arms dealer.", "Captured 1 a suspected arms dealer")]
    [InlineData("Police said three dead gunmen lay in the yard.", "Killed 3 three dead gunmen")]
    [InlineData("An estimated 40 fighters were killed.", "Killed 36+ An estimated 40 fighters")]
    [InlineData("The shell killed the rebel commander Abu Nur and two of his aides.", "Killed 1 the rebel commander Abu Nur, 2 two of his aides")]
    [InlineData("A bomber killed himself and four policemen.", "Killed 1 A bomber, 4 four policemen")]
    [InlineData("Five raiders were confirmed killed and another captured.", "Killed 5 Five raiders; Captured 1 another")]
    [InlineData("Two raiders were hunted with dogs and killed.", "Killed 2 Two raiders")]
    [InlineData("The death toll rose to 14.", "Killed 14 14")]
    public void Parties_are_read_with_their_number(string sentence, string expected) => Assert.Equal(expected, Told(sentence));

    [Theory]
    [InlineData("The unit set out to capture a rebel commander.")]
    [InlineData("No civilians were injured or killed.")]
    [InlineData("He was responsible for an ambush that killed four soldiers.")]
    [InlineData("The letters warn that informers will be killed.")]
    [InlineData("He is accused of killing two judges.")]
    [InlineData("The army captured Marbad and two villages.")]
    [InlineData("The garrison was not captured.")]
    [InlineData("Wardens had collected 340 dead birds by the evening.")]
    [InlineData("The mayor denied that 40 people had died.")]
    [InlineData("The mayor denied a new report that four guards were killed.")]
    public void What_did_not_happen_is_no_toll(string sentence) => Assert.Equal("", Told(sentence));

    [Fact]
    public void What_is_taken_up_again_is_known_and_what_is_added_is_more()
    {
        Assert.Equal(TollForm.Known, Read("The two gunmen were killed.")[0].Parties[0].Form);
        Assert.Equal(TollForm.More, Read("Another gunman was killed.")[0].Parties[0].Form);
        Assert.All(Read("The commander and suspected fighters were detained.")[0].Parties, party => Assert.Equal(TollForm.Known, party.Form));
    }

    [Fact]
    public void Those_who_are_among_others_do_not_stand_beside_them()
    {
        var party = Assert.Single(Read("Guards killed four raiders, including Karim, a smuggler.")[0].Parties);
        Assert.True(party.IncludesOthers);
        Assert.True(Read("Guards killed one of the raiders.")[0].Parties[0].IsPart);
    }

    static string Told(string sentence) => string.Join("; ", Read(sentence).Select(toll => $"{toll.Kind} {string.Join(", ", toll.Parties.Select(party => $"{party.Range.Low:0}{(party.Range.High == party.Range.Low ? "" : "+")} {sentence[party.Span.Start..party.Span.End]}"))}"));

    static IReadOnlyList<Toll> Read(string sentence)
    {
        var text = SourceText.From(sentence);
        return TollReader.Read(text, new TextSentence(text, new TextSpan(0, sentence.Length)));
    }
}
