using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Sources;

/// <summary>A stretch of an article's text as an editor sorts it.</summary>
/// <param name="Reason">Why it is not the story, as in <see cref="DroppedSpan"/>; null where it is.</param>
public sealed record TextPart(TextSpan Span, string? Reason);

/// <summary>What of an article an editor may correct, as it stands in the fields of a form.</summary>
/// <param name="Agency">Empty for none, as <paramref name="Byline"/>, <paramref name="Dateline"/> and <paramref name="Address"/>.</param>
/// <param name="Outlet">Empty where it is not known.</param>
/// <param name="Published">In words or EDTF; empty where it is not known.</param>
/// <param name="Parts">Those that the editor looked at; the others stay as they are.</param>
public sealed record TypedArticle(
    string Title, string Outlet, string Agency, string Byline, string Dateline, string Published, string Language, string Address, DisplayPolicy Display, IReadOnlyList<TextPart> Parts)
{
    internal static TypedArticle Of(Article article) => new(
        article.Title, article.Outlet.Slug == SourceNames.UnnamedSlug ? "" : article.Outlet.Name, article.Agency?.Name ?? "", article.Byline ?? "", article.Dateline ?? "",
        article.Published is { } published ? DateWords.WriteShort(published.Read(), CultureInfo.CurrentUICulture) : "", article.Language, article.CanonicalAddress ?? "", article.Display, PartsOf(article));

    /// <summary>All parts of the text, in reading order.</summary>
    internal static IReadOnlyList<TextPart> PartsOf(Article article) =>
        [.. article.Body.Select(span => new TextPart(span, null)).Concat(article.Dropped.Select(part => new TextPart(part.Span, part.Reason))).OrderBy(part => part.Span)];
}
