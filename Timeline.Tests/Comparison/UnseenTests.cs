using Timeline.Bench.Readers;
using Timeline.Core.Comparison;
using Timeline.Tests.House;

namespace Timeline.Tests.Comparison;

/// <summary>
/// Events that no rule was fitted to, nor may be: <c>Unseen/EVENT</c>. Not each judgement has to hold; fewer than before mean that a rule has become narrower.
/// <c>Timeline.Bench unseen</c> says more.
/// </summary>
public class UnseenTests
{
    /// <summary>A little under the first run's 108 of 153.</summary>
    const int Judgements = 105;

    /// <summary>A little under the 293 of 391 that held when it was last raised; 207 of 267 of them of the events that came first, 86 of 124 of the by-election, the ferry, the ransom, the avalanche and the factory, of which 82 held before the rules of that day.</summary>
    const int Verdicts = 289;

    static readonly IReadOnlyList<JudgedEvent> Judged = JudgedEvent.ReadAll(Path.Combine(Repository.Root, "Timeline.Tests/Comparison/Unseen"));

    static readonly IReadOnlyList<(JudgedEvent Judged, ComparedEvent Found)> Compared = [.. Judged.Select(judged => (judged, new ComparedEvent(judged)))];

    [Fact]
    public void Every_phrase_stands_where_the_reader_says() => Assert.Empty(Judged.SelectMany(Faults.Of));

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

    [Fact]
    public void Most_judgements_of_the_reader_hold() => Assert.InRange(Compared.Sum(one => one.Judged.Expected.Count(one.Found.Holds)), Judgements, int.MaxValue);

    [Fact]
    public void Most_verdicts_of_the_reader_hold() => Assert.InRange(Compared.Sum(one => one.Judged.Quantities.Count(quantity => one.Found.VerdictOn(quantity, out _) == quantity.Verdict)), Verdicts, int.MaxValue);
}
