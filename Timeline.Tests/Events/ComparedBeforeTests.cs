using System.Text.Json;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Texts;
using Timeline.Tests.Comparison;

namespace Timeline.Tests.Events;

/// <summary>What was compared before spares work and changes nothing.</summary>
public class ComparedBeforeTests
{
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
