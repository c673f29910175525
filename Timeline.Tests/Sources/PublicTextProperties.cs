using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

/// <summary>What the display policy holds whatever the passages: near each other, over each other, across paragraphs, or many.</summary>
public class PublicTextProperties
{
    sealed record Case(string Text, TextSpan[] Body, TextSpan[] Passages, int Words)
    {
        public PublicText Public { get; } = PublicText.Of(Article(Text, Body, Words), Passages);

        public IReadOnlyList<TextSpan> All { get; } = Runs(Text);
    }

    static readonly Gen<Case> Cases =
        from lengths in Gen.Choose(1, 30).ArrayOf().Resize(15).Where(lengths => lengths.Length > 0)
        from words in Gen.Choose(1, 25)
        let text = string.Join("\n\n", lengths.Select((length, paragraph) => string.Join(' ', Enumerable.Range(0, length).Select(word => $"w{paragraph}.{word}"))))
        from passages in Passage(text.Length).ArrayOf().Resize(15)
        select new Case(text, Paragraphs(text), passages, words);

    static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20201003, 11);

    [Fact]
    public void No_more_is_shown_than_so_many_words_for_each_passage() =>
        Check(one => Shown(one).Count() <= one.Words * one.Passages.Length);

    [Fact]
    public void Passages_that_fit_into_one_excerpt_show_no_more_than_one() =>
        Check(one => one.Passages.Length == 0
            || one.All.Count(word => word.Overlaps(new TextSpan(one.Passages.Min(passage => passage.Start), one.Passages.Max(passage => passage.End)))) > one.Words
            || Shown(one).Count() <= one.Words);

    [Fact]
    public void Every_word_that_is_shown_is_near_a_passage() =>
        Check(one => Shown(one).All(word => one.Passages.Any(passage => Between(one, word, passage) < one.Words)));

    [Fact]
    public void Whole_words_are_shown_in_order_each_stretch_within_one_paragraph() =>
        Check(one => one.Public.Visible.Zip(one.Public.Visible.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
            && one.Public.Visible.All(span => one.Body.Any(paragraph => paragraph.Contains(span)) && one.All.Any(word => word.Start == span.Start) && one.All.Any(word => word.End == span.End)));

    [Fact]
    public void What_is_not_shown_is_nowhere_in_the_text() =>
        Check(one => Runs(one.Public.Text.Text).SequenceEqual(Shown(one)) && one.Public.Text.Text.Length == one.Text.Length);

    static void Check(Func<Case, bool> holds) => Prop.ForAll(Cases.ToArbitrary(), holds).Check(Seeded);

    static IEnumerable<TextSpan> Shown(Case one) => one.All.Where(word => one.Public.Visible.Any(span => span.Contains(word)));

    /// <summary>How many words lie from the word to the passage; none where it is in it.</summary>
    static int Between(Case one, TextSpan word, TextSpan passage) =>
        word.Overlaps(passage) ? 0 : one.All.Count(other => other.Start >= Math.Min(word.End, passage.End) && other.End <= Math.Max(word.Start, passage.Start)) + 1;

    static Gen<TextSpan> Passage(int length) => from start in Gen.Choose(0, length - 1) from end in Gen.Choose(start + 1, length) select new TextSpan(start, end);

    static TextSpan[] Paragraphs(string text)
    {
        var paragraphs = new List<TextSpan>();
        foreach (var paragraph in text.Split("\n\n")) paragraphs.Add(new TextSpan(paragraphs.Count == 0 ? 0 : paragraphs[^1].End + 2, (paragraphs.Count == 0 ? 0 : paragraphs[^1].End + 2) + paragraph.Length));
        return [.. paragraphs];
    }

    static List<TextSpan> Runs(string text)
    {
        var runs = new List<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            runs.Add(new TextSpan(start, at));
        }
        return runs;
    }

    static Article Article(string text, TextSpan[] body, int words)
    {
        var article = Fixtures.Article("flood", text);
        (article.Display, article.ExcerptWords, article.Body) = (DisplayPolicy.Excerpts, words, body);
        return article;
    }
}
