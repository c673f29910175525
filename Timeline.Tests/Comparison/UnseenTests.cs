using Timeline.Bench.Readers;
using Timeline.Core.Comparison;
using Timeline.Tests.House;

namespace Timeline.Tests.Comparison;

/// <summary>
/// Events that no rule was fitted to, nor may be: <c>Unseen/EVENT</c>, and such as were so until rules were made from what was missed in them: <c>Known/EVENT</c>.
/// Not each judgement has to hold; fewer than before mean that a rule has become narrower. <c>Timeline.Bench unseen</c> says more.
/// </summary>
public class UnseenTests
{
    /// <summary>A little under what held when they were last raised: judgements and verdicts of the unseen events and of the known.</summary>
    const int Judgements = 93, Verdicts = 248, KnownJudgements = 53, KnownVerdicts = 164;

    static readonly IReadOnlyDictionary<string, (JudgedEvent Judged, ComparedEvent Found)[]> Compared = new[] { "Unseen", "Known" }
        .ToDictionary(folder => folder, folder => JudgedEvent.ReadAll(Path.Combine(Repository.Root, "Timeline.Tests/Comparison", folder)).Select(judged => (judged, new ComparedEvent(judged))).ToArray());

    [Fact]
    public void Every_phrase_stands_where_the_reader_says() => Assert.Empty(Compared.Values.SelectMany(all => all).SelectMany(one => Faults.Of(one.Judged)));

    [Fact]
    public void A_judgement_that_cannot_be_read_is_a_fault()
    {
        var reports = new Dictionary<string, Witness> { ["wire"] = Witnesses.Of("Granary burns\n\nThe granary burned on Friday. Two men were hurt, and two horses.", "2019-05-07"), ["own"] = Witnesses.Of("Fire\n\nThere was a fire.") };
        string[][] expected = [["together", "wire: burned", "own: a fire"], ["apart", "wire: Granary", "own: the fire"], ["differs", "colour", "wire: a", "own: a"], ["family", "wire own"]];
        string[][] claims = [["single", "men", "wire: [Two] men"], ["agree", "men", "wire: [Two] men"], ["single", "beasts", "wire: two horses"], ["true", "beasts", "wire: [two] horses"]];
        Assert.Equal(
            [
                "granary: own has no day of publication",
                "granary: wire: Granary does not stand once below the title",
                "granary: own: the fire does not stand once below the title",
                "granary: differs · colour · wire: a · own: a cannot be read",
                "granary: wire own is not in order",
                "granary: men has one value",
                "granary: wire: two horses has not one number in brackets",
                "granary: true is no verdict",
            ],
            Faults.Of(new JudgedEvent("granary", reports, expected, claims)));
    }

    [Theory]
    [InlineData("Unseen", Judgements), InlineData("Known", KnownJudgements)]
    public void Most_judgements_of_the_reader_hold(string folder, int least) => Assert.InRange(Compared[folder].Sum(one => one.Judged.Expected.Count(one.Found.Holds)), least, int.MaxValue);

    [Theory]
    [InlineData("Unseen", Verdicts), InlineData("Known", KnownVerdicts)]
    public void Most_verdicts_of_the_reader_hold(string folder, int least) =>
        Assert.InRange(Compared[folder].Sum(one => one.Judged.Quantities.Count(quantity => one.Found.VerdictOn(quantity, out _) == quantity.Verdict)), least, int.MaxValue);
}
