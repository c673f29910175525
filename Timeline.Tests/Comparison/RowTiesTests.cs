using FsCheck;
using FsCheck.Fluent;
using Timeline.Bench.Readers;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Tests.Comparison;

/// <summary>What a person set down about rows holds whatever is compared.</summary>
public class RowTiesTests
{
    const string Fire = "The granary of Ostrel burned down on Sunday night.", Blaze = "Flames took the grain store at the ford.", Cause = "A lamp had been left burning, the miller said.", Bakers = "Bakers opened late.";

    static readonly Witness Herald = Witnesses.Of($"Granary burns\n\n{Fire}\n\nRain closed the coastal road.\n\n{Bakers}"), Post = Witnesses.Of($"Fire at the ford\n\n{Blaze}\n\n{Cause}"), Courier = Witnesses.Of($"Ostrel mourns its granary\n\n{Fire} {Cause}\n\nPigeons returned.");

    static readonly string[] Sentences = [Fire, Blaze, Cause, Bakers, "The granary of Ostrel is gone.", "Nobody was hurt in the fire at Ostrel.", "The miller said nobody was hurt.", "Grain is dear this year."];

    /// <summary>Three articles that share sentences, and what people set down about them.</summary>
    static readonly Gen<(Witness[] Witnesses, Tie<RowWords>[] Ties)> Corrected =
        from texts in Gen.Elements(Sentences).ListOf(5).Select(words => string.Join(' ', words.Distinct())).ListOf(3)
        let witnesses = texts.Select((text, number) => Witnesses.Of($"Title {number}\n\n{text}")).ToArray()
        let words = witnesses.SelectMany(witness => Witnesses.Read(witness, new TokenLexicon()).Sentences.Select(sentence => new RowWords(witness.Id, sentence.Span))).ToArray()
        from ties in (from correction in Gen.Choose(1, 4) from together in Gen.Elements(true, false) from one in Gen.Elements(words) from other in Gen.Elements(words) where one != other select new Tie<RowWords>(correction, together, one, other)).ListOf(4)
        select (witnesses, ties.ToArray());

    [Fact]
    public void Rows_are_joined_and_say_by_what()
    {
        Assert.Single(RowOf(Run([Herald, Post]), Post, Blaze).Cells);

        var row = RowOf(Run([Herald, Post], Together(7, On(Herald, Fire), On(Post, Blaze))), Post, Blaze);

        Assert.Equal(new[] { Herald.Id, Post.Id }.Order(StringComparer.Ordinal), row.Cells.Select(cell => cell.Article));
        Assert.Equal([7], row.ByHand);
    }

    [Fact]
    public void What_is_joined_survives_a_new_article_that_fits_one_of_the_two()
    {
        var row = RowOf(Run([Herald, Post, Courier], Together(7, On(Herald, Fire), On(Post, Blaze))), Post, Blaze);

        Assert.Equal(new[] { Herald.Id, Post.Id, Courier.Id }.Order(StringComparer.Ordinal), row.Cells.Select(cell => cell.Article));
    }

    [Fact]
    public void A_cell_that_is_parted_stands_in_a_row_of_its_own()
    {
        Assert.Equal(2, RowOf(Run([Herald, Courier]), Herald, Fire).Cells.Count);

        var compared = Run([Herald, Courier], Apart(7, On(Courier, Fire), On(Herald, Fire)));

        Assert.Single(RowOf(compared, Herald, Fire).Cells);
        Assert.Equal([7], RowOf(compared, Courier, Fire).ByHand);
        Assert.Equal(TieState.Applied, Assert.Single(compared.ByHand).State);
    }

    [Fact]
    public void A_cell_of_two_sentences_moves_as_one()
    {
        var both = new RowWords(Courier.Id, new TextSpan(On(Courier, Fire).Span.Start, On(Courier, Cause).Span.End));

        var compared = Run([Herald, Post, Courier], Apart(7, both, On(Herald, Fire)), Together(7, both, On(Post, Blaze)));

        Assert.Contains(RowOf(compared, Post, Blaze).Cells, cell => cell.Span == both.Span);
        Assert.Single(RowOf(compared, Herald, Fire).Cells);
    }

    [Fact]
    public void Two_passages_of_one_article_that_do_not_follow_each_other_are_no_row()
    {
        var compared = Run([Herald, Post], Together(7, On(Herald, Fire), On(Post, Blaze)), Together(8, On(Herald, Bakers), On(Herald, Fire)));

        Assert.Equal(["7 Applied", "8 Impossible"], compared.ByHand.Select(one => $"{one.Correction} {one.State}"));
        Assert.NotSame(RowOf(compared, Herald, Fire), RowOf(compared, Herald, Bakers));
    }

    [Fact]
    public void Words_that_no_article_here_has_change_nothing()
    {
        var compared = Run([Herald, Courier], Apart(7, On(Post, Blaze), On(Herald, Fire)));

        Assert.Equal(TieState.Missing, Assert.Single(compared.ByHand).State);
        Assert.Equal(2, RowOf(compared, Herald, Fire).Cells.Count);
    }

    [Fact]
    public void A_comparison_without_a_correction_tells_whether_it_would_hold_anyway()
    {
        var hand = Hand(Together(1, On(Herald, Fire), On(Courier, Fire)), Together(2, On(Herald, Fire), On(Post, Blaze)), Apart(3, On(Herald, Bakers), On(Post, Blaze)));

        Assert.Equal([1L, 3L], hand.HeldBy(Run([Herald, Post, Courier])).Order());
    }

    [Fact]
    public void What_is_applied_holds_and_every_sentence_stands_in_one_cell() => Check((witnesses, ties) =>
    {
        var compared = Run(witnesses, ties);
        var hand = Hand(ties);
        Assert.Subset(hand.HeldBy(compared).ToHashSet(), compared.ByHand.Where(one => one.State == TieState.Applied).Select(one => one.Correction).ToHashSet());
        foreach (var article in compared.Articles)
        {
            var cells = compared.Rows.SelectMany(row => row.Cells).Where(cell => cell.Article == article.Witness.Id).ToList();
            Assert.All(article.Sentences, sentence => Assert.Single(cells, cell => cell.Span.Contains(sentence.Span)));
        }
    });

    [Fact]
    public void The_order_of_articles_and_corrections_makes_no_difference() => Check((witnesses, ties) =>
        Assert.Equal(Written(Run(witnesses, ties)), Written(Run([.. witnesses.Reverse()], [.. ties.Reverse()]))));

    [Fact]
    public void Without_corrections_nothing_changes() => Check((witnesses, _) => Assert.Equal(Written(new CompareWitnesses().Run(witnesses)), Written(Run(witnesses))));

    [Fact]
    public void What_holds_anyway_changes_no_row_but_its_mark() => Check((witnesses, ties) =>
    {
        var free = Run(witnesses);
        var held = Hand(ties).HeldBy(free);
        Assert.Equal(Cells(free), Cells(Run(witnesses, [.. ties.Where(tie => held.Contains(tie.Correction) && !tie.IsTogether)])));
    });

    static Tie<RowWords> Together(long correction, RowWords one, RowWords other) => new(correction, true, one, other);

    static Tie<RowWords> Apart(long correction, RowWords one, RowWords other) => new(correction, false, one, other);

    static RowWords On(Witness witness, string sentence) => witness.Text.Text.IndexOf(sentence, StringComparison.Ordinal) is var at ? new(witness.Id, new TextSpan(at, at + sentence.Length)) : default;

    static HandTies Hand(params Tie<RowWords>[] ties) => HandTies.None with { Rows = ties };

    static ArticleComparison Run(Witness[] witnesses, params Tie<RowWords>[] ties) => new CompareWitnesses().Run(witnesses, byHand: Hand(ties));

    static ComparisonRow RowOf(ArticleComparison comparison, Witness witness, string sentence) =>
        comparison.Rows.Skip(1).Single(row => row.Cells.Any(cell => cell.Article == witness.Id && cell.Span.Overlaps(On(witness, sentence).Span)));

    static string Written(ArticleComparison comparison) =>
        string.Join('\n', comparison.Rows.Select(row => $"{row.Label} {row.Score} {row.Why} {string.Join(',', row.Cells)} {string.Join(' ', row.ByHand)}")) + string.Join('\n', comparison.ByHand.Select(one => $"{one.Correction} {one.State} {string.Join(' ', one.Against)}"));

    static string Cells(ArticleComparison comparison) => string.Join('\n', comparison.Rows.Select(row => string.Join(',', row.Cells)));

    static void Check(Action<Witness[], Tie<RowWords>[]> holds) =>
        Prop.ForAll(Arb.From(Corrected), corrected => holds([.. corrected.Witnesses.DistinctBy(witness => witness.Id)], corrected.Ties)).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20160326, 17));
}
