using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Texts;
using Timeline.Web.Claims;

namespace Timeline.Tests.Claims;

public class FigureRowTests
{
    static readonly ReportView First = Version(1, "Ferry sinks\nSome 37 passengers were hurt."), Second = Version(2, "Ferry sinks\nOver night, some 39 passengers were hurt.");

    [Fact]
    public void Of_two_versions_of_an_article_each_has_its_own_value()
    {
        var claim = new FoundClaim("k", "passengers hurt", "passengers", "event", CuratedStatus.Superseded, "", [Value(First, "37"), Value(Second, "39")]);

        var row = Assert.Single(FigureRow.Of([], [claim], [], [First, Second]));

        Assert.Equal(["37", "39"], row.Values.Select(values => Assert.Single(values).Stated));
    }

    [Fact]
    public void What_a_person_put_in_other_words_stands_in_both()
    {
        var claim = new ClaimView(4, "passengers hurt", null, "event", CuratedStatus.Single, "", [new CuratedValue(First.Article.Slug, 38, Stated: "38", Span: new TextSpan(0, 4))]);

        Assert.All(Assert.Single(FigureRow.Of([claim], [], [], [First, Second])).Values, values => Assert.Single(values));
    }

    static CuratedValue Value(ReportView report, string words)
    {
        var start = report.Witness.Text.Text.IndexOf(words, StringComparison.Ordinal);
        return new(report.Article.Slug, decimal.Parse(words, null), Stated: words, Span: new TextSpan(start, start + words.Length));
    }

    static ReportView Version(int number, string text) => Comparison.Sources.Report(Comparison.Sources.Witness($"v{number}", text), "Herald") is var report ? report with { Article = report.Article with { Slug = "ferry", Number = number } } : null!;
}
