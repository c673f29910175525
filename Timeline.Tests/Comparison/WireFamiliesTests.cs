using Timeline.Bench.Readers;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Tests.Comparison;

public class WireFamiliesTests
{
    const string Wire =
        """
        Ferry capsizes off the northern coast

        A ferry carrying workers and school children capsized in heavy seas off the northern coast on Tuesday, killing at least 14 people.

        Rescue boats pulled dozens of survivors from the water before nightfall, the coast guard said, and divers were to resume the search at first light.

        The vessel had been taken out of service twice this year because of a leaking bow door, according to the port authority.
        """;

    const string Edited =
        """
        Fourteen dead as ferry goes down

        A ferry carrying workers and schoolchildren capsized in heavy seas off the northern coast on Tuesday, killing at least 14 people.

        The vessel had been taken out of service twice this year because of a leaking bow door, according to the port authority.

        The owner of the ferry declined to comment when he was reached by telephone.
        """;

    const string Independent =
        """
        Divers search wreck of ferry

        Divers were searching the wreck of a passenger ferry on Wednesday, a day after it turned over in a storm and drowned more than a dozen people.

        The harbour master said its bow door had leaked before.
        """;

    const string Speech = "“We told them in March that the door would not hold, and again in June, and nobody came to look at it, and now we carry the children of our neighbours out of the sea,” Ada Lund said.";

    [Fact]
    public void Copies_of_one_wire_story_are_a_family_and_an_independent_report_is_not()
    {
        var (wire, edited, other) = (Witnesses.Of(Wire, "2019-05-07", "Reuters"), Witnesses.Of(Edited, "2019-05-08"), Witnesses.Of(Independent));
        var family = Assert.Single(Families(other, edited, wire));
        Assert.Equal(new[] { wire.Id, edited.Id }.Order(StringComparer.Ordinal), family.Members);
        Assert.Equal(("Reuters", wire.Id, true), (family.Agency, family.Origin, family.IsInferred));
    }

    [Fact]
    public void Without_dates_the_most_complete_is_the_origin()
    {
        var shorter = Witnesses.Of(string.Join("\n\n", Wire.Split("\n\n")[..3]));
        Assert.Equal(Witnesses.Of(Wire).Id, Assert.Single(Families(shorter, Witnesses.Of(Wire))).Origin);
    }

    [Fact]
    public void Of_copies_of_one_day_that_both_changed_it_none_is_the_origin() =>
        Assert.Null(Assert.Single(Families(Witnesses.Of(Wire, "2019-05-07"), Witnesses.Of(Edited, "2019-05-07"))).Origin);

    [Fact]
    public void The_same_long_quotation_does_not_make_a_family()
    {
        Assert.Empty(Families(Witnesses.Of($"One\n\nThe port was silent in the morning.\n\n{Speech}"), Witnesses.Of($"Two\n\nIn the evening people came with candles.\n\n{Speech}")));
    }

    [Fact]
    public void The_same_text_is_one_family_however_short_it_is()
    {
        var brief = Witnesses.Of("Ferry sinks\n\n“It sank,” she said.", "2019-05-07");
        Assert.Equal([brief.Id, brief.Id + "-2"], Assert.Single(Families(brief with { Id = brief.Id + "-2" }, brief)).Members);
        Assert.Empty(Families(Witnesses.Of("Ferry sinks") with { Id = "a" }, Witnesses.Of("Ferry sinks") with { Id = "b" }));
    }

    [Fact]
    public void Order_makes_no_difference()
    {
        var (a, b, c) = (Witnesses.Of(Wire), Witnesses.Of(Edited), Witnesses.Of(Independent));
        Assert.Equal(Said(Families(a, b, c)), Said(Families(c, b, a)));
        static string Said(IReadOnlyList<WireFamily> families) => string.Join(';', families.Select(family => $"{string.Join(',', family.Members)} {family.Origin}"));
    }

    [Fact]
    public void A_person_dissolves_a_family_and_founds_another()
    {
        var (a, b, c) = (Witnesses.Of(Wire), Witnesses.Of(Edited), Witnesses.Of(Independent));

        var (families, byHand) = Corrected([a, b, c], new(1, false, a.Id, b.Id), new(2, true, b.Id, c.Id), new(3, true, a.Id, "nowhere"));

        var family = Assert.Single(families);
        Assert.Equal(new[] { b.Id, c.Id }.Order(StringComparer.Ordinal), family.Members);
        Assert.Equal([1, 2], family.ByHand);
        Assert.Equal([TieState.Applied, TieState.Applied, TieState.Missing], byHand.Select(one => one.State));
    }

    [Fact]
    public void A_copy_of_two_that_are_no_family_goes_with_the_nearer()
    {
        var (a, b, copy) = (Witnesses.Of(Wire), Witnesses.Of(Edited), Witnesses.Of(Wire.Replace("Ferry capsizes", "A ferry capsizes", StringComparison.Ordinal)));

        foreach (var order in new Witness[][] { [a, b, copy], [copy, b, a] })
            Assert.Equal(new[] { a.Id, copy.Id }.Order(StringComparer.Ordinal), Assert.Single(Corrected(order, new Tie<string>(1, false, a.Id, b.Id)).Families).Members);
    }

    static (IReadOnlyList<WireFamily> Families, IReadOnlyList<TieOutcome> ByHand) Corrected(Witness[] witnesses, params Tie<string>[] ties)
    {
        var lexicon = new TokenLexicon();
        return WireFamilies.Of([.. witnesses.Select(witness => Witnesses.Read(witness, lexicon))], ties);
    }

    static IReadOnlyList<WireFamily> Families(params Witness[] witnesses)
    {
        var lexicon = new TokenLexicon();
        return WireFamilies.Of([.. witnesses.Select(witness => Witnesses.Read(witness, lexicon))]);
    }
}
