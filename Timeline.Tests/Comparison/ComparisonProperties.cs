using FsCheck;
using FsCheck.Fluent;
using Timeline.Bench.Readers;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Comparison;

/// <summary>What holds of every comparison, whatever the articles say.</summary>
public class ComparisonProperties
{
    static readonly string[] Phrases =
    [
        "The river Aker rose", "to 4.5 metres", "on Monday", "at 5:10 a.m.", "killing 1,250 people", "Minister Ana Rey said", "according to the Red Cross", "\"We lost everything,\"", "she told reporters.",
        "more than 270,000", "a quarter of a million", "were reportedly missing.", "Rescuers from Halden", "U.S. troops", "and the bridge", "fell.", "It rained.", "10%", "of homes", "$3.5m", "was pledged.",
    ];

    /// <summary>Two to five articles that share phrases, as titles and up to six paragraphs.</summary>
    internal static readonly Gen<Witness[]> Events =
        from articles in Gen.Choose(2, 5)
        from texts in Gen.Elements(Phrases).ListOf(5).Select(words => string.Join(' ', words)).ListOf(6).ListOf(articles)
        select texts.Select(paragraphs => Witnesses.Of(string.Join("\n\n", paragraphs))).DistinctBy(witness => witness.Id).ToArray();

    /// <summary>The same, the first of them printed by one to four further outlets.</summary>
    static readonly Gen<Witness[]> Copied =
        from witnesses in Events
        from copies in Gen.Choose(1, 4)
        select (Witness[])[.. witnesses, .. Enumerable.Range(2, copies).Select(copy => witnesses[0] with { Id = $"{witnesses[0].Id}-{copy}" })];

    [Fact]
    public void The_order_of_the_witnesses_makes_no_difference() => Check(Events, witnesses =>
        Assert.Equal(Written(witnesses), Written([.. witnesses.Reverse()])));

    [Fact]
    public void Copies_of_one_text_are_one_family_in_rows_of_the_same_words_wherever_they_were_given() => Check(Copied, witnesses =>
    {
        Assert.Equal(Written(witnesses), Written([.. witnesses.Reverse()]));
        var comparison = new CompareWitnesses().Run(witnesses);
        var copies = witnesses.Where(witness => witness.Text.Equals(witnesses[0].Text)).Select(witness => witness.Id).ToList();
        Assert.Contains(comparison.Families, family => copies.TrueForAll(family.Members.Contains));
        Assert.All(comparison.Rows, row => Assert.True(copies.TrueForAll(copy => row.Cells.Any(cell => cell.Article == copy)) || copies.TrueForAll(copy => row.Cells.All(cell => cell.Article != copy))));
        Assert.All(comparison.Rows.SelectMany(row => row.Differences), difference => Assert.True(difference.Values.Where(value => copies.Contains(value.Article)).Select(value => value.Span).Distinct().Count() < 2));
    });

    [Fact]
    public void Every_sentence_stands_in_exactly_one_cell() => Check(Events, witnesses =>
    {
        var comparison = new CompareWitnesses().Run(witnesses);
        foreach (var article in comparison.Articles)
        {
            var cells = comparison.Rows.SelectMany(row => row.Cells).Where(cell => cell.Article == article.Witness.Id).ToList();
            var sentences = article.Sentences.Select(sentence => sentence.Span).Prepend(article.Title!.Value.Span);
            Assert.All(sentences, sentence => Assert.Single(cells, cell => cell.Span.Contains(sentence)));
        }
    });

    [Fact]
    public void No_difference_splits_a_number() => Check(Events, witnesses =>
    {
        var comparison = new CompareWitnesses().Run(witnesses);
        var texts = witnesses.ToDictionary(witness => witness.Id, witness => witness.Text.Text);
        foreach (var value in comparison.Rows.SelectMany(row => row.Differences).SelectMany(difference => difference.Values))
        {
            Assert.False(InsideNumber(texts[value.Article], value.Span.Start), texts[value.Article][value.Span.Start..value.Span.End]);
            Assert.False(InsideNumber(texts[value.Article], value.Span.End), texts[value.Article][value.Span.Start..value.Span.End]);
        }
    });

    [Fact]
    public void Differences_stand_in_the_cells_of_their_row() => Check(Events, witnesses =>
        Assert.All(new CompareWitnesses().Run(witnesses).Rows, row => Assert.All(row.Differences, difference =>
        {
            Assert.Contains(difference.Values, value => !value.Span.IsEmpty);
            Assert.All(difference.Values, value => Assert.Contains(row.Cells, cell => cell.Article == value.Article && cell.Span.Contains(value.Span)));
        })));

    static bool InsideNumber(string text, int at) =>
        at > 0 && at < text.Length && char.IsDigit(text[at - 1]) && (char.IsDigit(text[at]) || text[at] is ',' or '.' or ':' && at + 1 < text.Length && char.IsDigit(text[at + 1]));

    static string Written(Witness[] witnesses)
    {
        var comparison = new CompareWitnesses().Run(witnesses);
        return string.Join('\n', comparison.Rows.Select(row => $"{row.Label} {row.Score} {row.Why} {string.Join(',', row.Cells)} {string.Join(',', row.Differences.Select(difference => $"{difference.Class} {string.Join(',', difference.Values)}"))}"))
            + $"\n{comparison.Base} {string.Join(',', comparison.OnlyIn)} {string.Join(',', comparison.Families.Select(family => $"{string.Join(',', family.Members)} {family.Origin}"))}";
    }

    internal static void Check<T>(Gen<T> events, Action<T> holds) => Prop.ForAll(Arb.From(events), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20160326, 17));
}
