using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Sources;

/// <summary>Which words of the text are the headline after a correction: comparisons and readers show those, not the title that was typed.</summary>
/// <param name="Span">Null where the text has none.</param>
sealed record CorrectedHeadline(string Title, TextSpan? Span, IReadOnlyList<TextPart> Parts)
{
    const string Headline = "title";

    /// <summary>What stood as headline by mistake is most often the name of the page.</summary>
    const string NameOfPage = "chrome";

    /// <summary>The part that was sorted as headline is it, or else the one that has the typed words.</summary>
    /// <param name="before">The parts as they were.</param>
    /// <param name="parts">The same, as the editor sorted them.</param>
    public static CorrectedHeadline Of(Article article, string typed, IReadOnlyList<TextPart> before, IReadOnlyList<TextPart> parts)
    {
        string Words(TextPart part) => article.Text[part.Span.Start..part.Span.End].Trim();
        var isTyped = typed != article.Title;
        var former = parts.FirstOrDefault(part => part.Span == article.TitleSpan);
        var chosen = parts.Except(before).FirstOrDefault(part => part.Reason == Headline)
            ?? (isTyped ? parts.FirstOrDefault(part => part != former && Words(part).Equals(typed, StringComparison.OrdinalIgnoreCase)) : null);
        if (chosen is null) return new CorrectedHeadline(typed, former is null or { Reason: Headline } ? article.TitleSpan : null, parts);
        var title = isTyped ? typed : Words(chosen);
        return new CorrectedHeadline(title.Length <= Column.TitleLength ? title : title[..Column.TitleLength], chosen.Span,
            [.. parts.Select(part => part == chosen ? part with { Reason = Headline } : part == former && part.Reason == Headline ? part with { Reason = NameOfPage } : part)]);
    }
}
