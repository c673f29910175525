using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Texts.Reading;
using Timeline.Tests.Comparison;

namespace Timeline.Tests.Events;

/// <summary>What was compared before spares work and changes nothing.</summary>
public class ComparedBeforeTests
{
    static readonly string[] Counted = ["people were killed", "people were injured", "houses burned down", "troops were sent", "metres of wall fell", "per cent of homes lost power"];
    static readonly string[] Counters = ["the governor of Halden", "Minister Ana Rey", "Rey", "the Red Cross", "Police Chief Omar Dell", "Dell"];
    static readonly string[] Amounts = ["12", "about 12", "14", "more than 40", "312", "3,120", "a dozen"];

    static readonly Gen<string> Sentence =
        from amount in Gen.Elements(Amounts)
        from counted in Gen.Elements(Counted)
        from counter in Gen.Elements(Counters)
        from order in Gen.Choose(0, 2)
        select order switch
        {
            0 => $"{char.ToUpperInvariant(counter[0])}{counter[1..]} said that {amount} {counted} in Ostrel on Monday.",
            1 => $"In Ostrel {amount} {counted} after the flood, according to {counter}.",
            _ => $"At least {amount} {counted}, {counter} told reporters.",
        };

    /// <summary>Two to six reports of one flood, with figures, those who counted them, and names written in two ways.</summary>
    static readonly Gen<Witness[]> Told =
        from articles in Gen.Choose(2, 6)
        from texts in Sentence.ListOf(5).Select(sentences => string.Join(" ", sentences)).ListOf(articles)
        from days in Gen.Choose(20, 28).ListOf(articles)
        select texts.Zip(days, (text, day) => (text, day)).Select((one, number) => Comparison.Sources.Witness($"a{number}", $"Flood at Ostrel\n{one.text}", $"2016-03-{one.day}")).ToArray();

    [Fact]
    public void One_more_article_comes_to_what_all_come_to_anew() => ComparisonProperties.Check(ComparisonProperties.Events, witnesses =>
    {
        ReportComparison? before = null;
        for (var count = 1; count <= witnesses.Length; count++)
        {
            before = ReportComparison.Of(witnesses[..count], before: before);
            Assert.Equal(Written(ReportComparison.Of([.. witnesses[..count].Reverse().Select(Unread)])), Written(before));
        }
    });

    [Fact]
    public void So_do_one_article_less_another_base_and_another_day() => ComparisonProperties.Check(ComparisonProperties.Events, witnesses =>
    {
        var before = ReportComparison.Of(witnesses);
        Same(witnesses[1..], null);
        Same(witnesses, witnesses[^1].Id);
        Same([witnesses[0] with { Published = "2016-03-26" }, .. witnesses[1..]], null);

        void Same(Witness[] compared, string? baseId)
        {
            before = ReportComparison.Of(compared, baseId, before: before);
            Assert.Equal(Written(ReportComparison.Of([.. compared.Select(Unread)], baseId)), Written(before));
        }
    });

    [Fact]
    public void Any_articles_after_any_others_come_to_what_they_come_to_anew()
    {
        var subsets =
            from witnesses in Told
            from chosen in Gen.SubListOf(witnesses).Where(some => some.Count > 0).ListOf(4)
            from shuffled in Gen.Shuffle(witnesses)
            select chosen.Select(some => some.ToArray()).Append(shuffled).ToList();
        ComparisonProperties.Check(subsets, all =>
        {
            ReportComparison? before = null;
            foreach (var some in all)
            {
                before = ReportComparison.Of(some, before: before);
                Assert.Equal(Written(ReportComparison.Of([.. some.Select(Unread).Reverse()])), Written(before));
            }
        });
    }

    [Fact]
    public void A_comparison_never_seems_to_go_back() => ComparisonProperties.Check(Told, witnesses =>
    {
        var told = new List<ComparisonProgress>();
        ReportComparison.Of(witnesses, progress: told.Add);

        Assert.Equal(told.OrderBy(now => now.Stage).ThenBy(now => now.Done), told);
        Assert.Equal(Enum.GetValues<ComparisonStage>(), told.Select(now => now.Stage).Distinct());
        Assert.All(told.GroupBy(now => now.Stage), stage => Assert.Equal(stage.Last().All, stage.Last().Done));
    });

    [Fact]
    public void What_another_article_tells_of_a_name_changes_what_is_said_with_it()
    {
        var one = Comparison.Sources.Witness("a", "A bridge falls at Ostrel\nOstrel said 14 people were killed.\nDel Marrow said the bridge was old.");
        var other = Comparison.Sources.Witness("b", "Fourteen dead\nThe Ostrel Railway Company, or Ostrel, said 15 people were killed.\nMinister Ana Del Marrow said the bridge was old.", "2016-03-26");
        var before = ReportComparison.Of([one]);

        Assert.Equal(Written(ReportComparison.Of([Unread(one), Unread(other)])), Written(ReportComparison.Of([one, other], before: before)));
    }

    [Fact]
    public void Forms_of_articles_that_are_gone_do_not_gather()
    {
        var stays = Comparison.Sources.Witness("a", "A bridge falls\nThe bridge at Ostrel fell.");
        ReportComparison? before = null;
        for (var number = 0; number < 20; number++)
            before = ReportComparison.Of([stays, Comparison.Sources.Witness($"b{number}", $"Bridge {number}\nThe bridge number {number} at Ostrel fell.")], before: before);

        Assert.InRange(before!.Sources.Lexicon.Texts, 2, 5);
    }

    static Witness Unread(Witness witness) => witness with { Reading = new TextReading(witness.Text, witness.Title, witness.Body) };

    static string Written(ReportComparison compared) => JsonSerializer.Serialize(new
    {
        compared.Sources.Base, compared.Sources.Names.Groups, compared.Sources.Families, compared.Sources.Rows, compared.Sources.OnlyIn, compared.Attributions, compared.Claims,
        Tokens = compared.Sources.Articles.Select(article => article.Tokens.Select(token => (object)new { token.Span, token.Term.Kind, token.Term.Folded, token.Term.Key })),
    });
}
