using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Texts;

namespace Timeline.Web.Comparison;

/// <summary>A comparison in the shape that the command line prints (<c>compare --json</c>). It names articles by id, and files only in <c>articles</c>.</summary>
static class ComparisonJson
{
    /// <param name="compared">Null where no article could be read.</param>
    public static object Of(ReportComparison? compared, IReadOnlyList<ComparedArticle> articles)
    {
        var texts = articles.ToDictionary(article => article.Witness.Id, article => article.Witness.Text);
        var comparison = compared?.Sources;
        return new
        {
            Articles = articles.Select(article => new { article.Witness.Id, article.File, article.Title }),
            comparison?.Base,
            Families = (comparison?.Families ?? []).Select(family => new { family.Members, family.Agency, family.Origin, Inferred = family.IsInferred }),
            Rows = (comparison?.Rows ?? []).Select(row => Row(row, texts)),
            Claims = (compared?.Claims ?? []).Select(Claim),
            Names = comparison is null ? [] : NameGrid.Of(comparison.Names).Select(Name),
            Attributions = (compared?.Attributions ?? []).Select(said => Attribution(said, texts)),
            OnlyIn = (comparison?.OnlyIn ?? []).Select(only => new { only.Article, only.Span.Start, only.Span.End }),
        };
    }

    static object Row(ComparisonRow row, Dictionary<string, SourceText> texts) => new
    {
        Label = Word(row.Label),
        Cells = row.Cells.Select(cell => new { cell.Article, cell.Span.Start, cell.Span.End, Text = texts[cell.Article][cell.Span], Label = Word(cell.Label), cell.MovedFrom }),
        Differences = row.Differences.Select(difference => new
        {
            Class = Word(difference.Class),
            Values = difference.Values.Select(value => new { value.Article, value.Span.Start, value.Span.End, Text = texts[value.Article][value.Span] }),
        }),
        row.Score,
        row.Why,
    };

    static object Claim(Claim claim) => new
    {
        claim.About,
        claim.Subject,
        claim.Predicate,
        Scope = Word(claim.Scope),
        Status = Word(claim.Status),
        claim.Why,
        Values = claim.Values.Select(value => new
        {
            value.Article,
            value.Span.Start,
            value.Span.End,
            value.Text,
            value.Value,
            value.Range.Low,
            value.Range.High,
            value.Range.LowOpen,
            value.Range.HighOpen,
            value.Edtf,
            value.Stated,
            value.Unit,
            value.Qualifier,
            value.AttributedTo,
            value.AsOf,
        }),
    };

    static object Name(NameRow name) => new { name.Canonical, Kind = Word(name.Kind), name.Forms };

    static object Attribution(Attribution said, Dictionary<string, SourceText> texts) =>
        new { said.Speaker, Manner = Word(said.Manner), said.Verb, said.Article, said.Span.Start, said.Span.End, Text = texts[said.Article][said.Span] };

    static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
