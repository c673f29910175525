using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Texts;

namespace Timeline.Tests.Texts;

/// <summary>Of what people set down all holds that can, the newest first.</summary>
public class SettledTiesTests
{
    const int Things = 7;

    static readonly Gen<Tie<int[]>[]> SomeTies =
        (from correction in Gen.Choose(1, 6)
         from together in Gen.Elements(true, false)
         from one in Gen.Choose(0, Things - 1)
         from other in Gen.Choose(0, Things - 1)
         where one != other
         select new Tie<int[]>(correction, together, [one], [other])).ArrayOf();

    [Fact]
    public void Of_three_that_cannot_all_hold_the_newest_two_do()
    {
        var settled = Settle(new(1, true, [0], [1]), new(2, true, [1], [2]), new(3, false, [0], [2]));

        Assert.Equal(["1 Contradicted by 2 3", "2 Applied by ", "3 Applied by "], Written(settled));
        Assert.Equal([1, 2], settled.Group(1));
        Assert.False(settled.MayMeet([0], [2]));
    }

    [Fact]
    public void What_is_parted_after_it_was_joined_through_a_third_is_told_by_whom()
    {
        Assert.Equal(["1 Contradicted by 2 3", "2 Applied by ", "3 Applied by "], Written(Settle(new(3, true, [0], [1]), new(2, true, [1], [2]), new(1, false, [0], [2]))));
    }

    [Fact]
    public void A_correction_of_several_pairs_holds_in_part()
    {
        var settled = Settle(new(1, true, [0], [1]), new(1, true, [0], [2]), new(2, false, [2], [0]));

        Assert.Equal(["1 InPart by 2", "2 Applied by "], Written(settled));
        Assert.Equal([1, 2], settled.CorrectionsOf(0));
    }

    [Fact]
    public void What_is_not_there_or_does_not_fit_is_told_apart()
    {
        var settled = SettledTies.Of(4, [new(1, true, [0], []), new(2, true, [0], [3]), new(3, true, [0], [1]), new(4, true, [1], [2]), new(5, false, [0, 1], [1])], things => things.Count < 3 && !things.Contains(3));

        Assert.Equal(["1 Missing by ", "2 Impossible by ", "3 Contradicted by 4", "4 Applied by ", "5 Impossible by "], Written(settled));
    }

    [Fact]
    public void Their_order_makes_no_difference() => Check(ties =>
    {
        Assert.Equal(Written(Settle(ties)), Written(Settle([.. ties.Reverse()])));
        Assert.Equal(Groups(Settle(ties)), Groups(Settle([.. ties.Reverse()])));
    });

    [Fact]
    public void What_is_applied_holds_whatever_is_joined_afterwards() => Check(ties =>
    {
        var settled = Settle(ties);
        var joined = settled.Join(from a in Enumerable.Range(0, Things) from b in Enumerable.Range(0, Things) select (a, b));
        var applied = settled.Outcomes.Where(one => one.State == TieState.Applied).Select(one => one.Correction);
        Assert.All(ties.Where(tie => applied.Contains(tie.Correction)), tie => Assert.Equal(tie.IsTogether, joined[tie.One[0]] == joined[tie.Other[0]]));
    });

    [Fact]
    public void The_newest_holds_unless_it_contradicts_itself_and_what_does_not_hold_names_why() => Check(ties =>
    {
        var outcomes = Settle(ties).Outcomes;
        if (outcomes.LastOrDefault() is { } newest) Assert.True(newest.State == TieState.Applied || newest.Against.All(one => one == newest.Correction));
        Assert.All(outcomes, one => Assert.Equal(one.State == TieState.Applied, one.Against.Count == 0));
    });

    static SettledTies Settle(params Tie<int[]>[] ties) => SettledTies.Of(Things, ties);

    static IEnumerable<string> Written(SettledTies settled) => settled.Outcomes.Select(one => $"{one.Correction} {one.State} by {string.Join(' ', one.Against)}");

    static IEnumerable<string> Groups(SettledTies settled) => Enumerable.Range(0, Things).Select(thing => string.Join(' ', settled.Group(thing)));

    static void Check(Action<Tie<int[]>[]> holds) => Prop.ForAll(Arb.From(SomeTies), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20160326, 17));
}
