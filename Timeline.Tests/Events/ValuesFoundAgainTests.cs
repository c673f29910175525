using Timeline.Core.Events;
using Timeline.Core.Texts;

namespace Timeline.Tests.Events;

/// <summary>What an editor set down from a text that its outlet has changed since.</summary>
public sealed class ValuesFoundAgainTests
{
    const string Before = "The raft carried 11 rowers.";

    [Theory]
    [InlineData(Before, 17, false)]
    [InlineData("On Sunday the raft carried 11 rowers.", 27, false)]
    [InlineData("Of 110 rafts 11 sank. The raft carried 11 rowers.", 13, false)]
    [InlineData("The raft carried 15 rowers.", 17, true)]
    [InlineData("The raft carried eleven rowers.", 17, false)]
    public void A_value_stands_at_its_words_or_they_are_gone(string now, int start, bool isGone)
    {
        var value = Again(new CuratedValue("herald", 11, Stated: "11", Span: new TextSpan(17, 19)), ("herald", now));

        Assert.Equal((start, isGone), (value.Span!.Value.Start, value.IsGone));
    }

    [Fact]
    public void An_editor_s_own_words_are_looked_for_nowhere() =>
        Assert.False(Again(new CuratedValue("herald", 12, Stated: "a dozen", Span: new TextSpan(17, 19)) { IsInOwnWords = true }, ("herald", Before)).IsGone);

    [Fact]
    public void Of_two_versions_one_has_them() =>
        Assert.False(Again(new CuratedValue("herald", 11, Stated: "11", Span: new TextSpan(17, 19)), ("herald", "The raft carried 15 rowers."), ("herald", Before)).IsGone);

    [Fact]
    public void Another_article_s_words_are_not_its() =>
        Assert.False(Again(new CuratedValue("herald", 11, Stated: "11", Span: new TextSpan(17, 19)), ("courier", "Nobody was aboard.")).IsGone);

    [Fact]
    public void What_the_article_has_instead_stands_beside_and_is_settled_by_nothing()
    {
        var gone = new CuratedValue("herald", 11, Stated: "11", Span: new TextSpan(17, 19)) { IsGone = true };

        Assert.False(gone.Settles(new CuratedValue("herald", 15, Stated: "15", Span: new TextSpan(17, 19))));
    }

    static CuratedValue Again(CuratedValue value, params (string Slug, string Text)[] articles) =>
        Assert.Single(Assert.Single(ValuesFoundAgain.In([new ClaimView(1, "rowers", null, "event", CuratedStatus.Single, "", [value])], [.. articles.Select(article => (article.Slug, SourceText.From(article.Text)))])).Values);
}
