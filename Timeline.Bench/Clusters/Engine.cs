using Timeline.Core.Claims;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Texts.Reading;

namespace Timeline.Bench.Clusters;

/// <summary>All that the engine makes of an event's articles: rows, differences, names, attributions and claims.</summary>
sealed record Engine(ReportComparison Compared)
{
    public ArticleComparison Sources => Compared.Sources;

    public IReadOnlyList<Claim> Claims => Compared.Claims;

    /// <summary>With no text read before, as when the articles are new.</summary>
    public static Engine RunAnew(IEnumerable<Witness> articles) => Run([.. articles.Select(Unread)]);

    public static Witness Unread(Witness article) => article with { Reading = new TextReading(article.Text, article.Title, article.Body) };

    /// <param name="baseId">The id of the base; null for the one that the comparison chooses.</param>
    /// <param name="before">What came of some of the articles, as the program keeps it.</param>
    public static Engine Run(IReadOnlyList<Witness> articles, string? baseId = null, Engine? before = null) => new(ReportComparison.Of(articles, baseId, before: before?.Compared));
}
