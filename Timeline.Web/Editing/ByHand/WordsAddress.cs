using System.Globalization;
using Timeline.Core.Comparison;
using Timeline.Core.Events.Editing;
using Timeline.Core.Texts;
using Timeline.Web.Comparison;

namespace Timeline.Web.Editing.ByHand;

/// <summary>Words of an article in a field of a form: <c>ARTICLE:START-END</c>, the article by slug, the span in UTF-16 code units. A row goes by the words of its first cell: its number would be another's as soon as somebody writes.</summary>
static class WordsAddress
{
    public static string Of(string article, TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{article}:{span.Start}-{span.End}");

    public static string Of(ShownRow row, ComparisonView view) => Of(view.SlugOf(row.Row.Cells[0].Article), row.Row.Cells[0].Span);

    /// <returns>Null where it is none.</returns>
    public static TypedEnd? Read(string? text) =>
        text?.Split(':') is [{ Length: > 0 } article, var span] && span.Split('-') is [var from, var to]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end
            ? new TypedEnd(article, new TextSpan(start, end))
            : null;

    /// <summary>The row that words stand in; null where no article shown has them.</summary>
    public static ShownRow? RowOf(TypedEnd? words, ComparisonView view) => words?.Span is { } span
        ? view.BodyRows.FirstOrDefault(row => row.Row.Cells.Any(cell => view.SlugOf(cell.Article) == words.Article && cell.Span.Overlaps(span)))
        : null;

    public static TypedEnd End(RowCell cell, ComparisonView view) => new(view.SlugOf(cell.Article), cell.Span);
}
