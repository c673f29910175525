using System.Globalization;

namespace Timeline.Core.Events.Editing;

/// <summary>Corrections in the words of the history. They quote no article: what of it is shown is its own affair.</summary>
static class PastCorrections
{
    public static string Line(PastCorrectionRow past)
    {
        var about = Listed(past.Ends);
        if (past.With.Count > 0) about = Format(EventEditingWords.CorrectionWith, about, Listed(past.With));
        if (past.From.Count > 0) about = Format(EventEditingWords.CorrectionFrom, about, Listed(past.From));
        return Format(EventEditingWords.CorrectionLine, CorrectionName.Of(past.Kind), about, past.Author, past.Reason);
    }

    static string Listed(IReadOnlyList<CorrectionEnd> ends) => string.Join(", ", ends.Select(end =>
        end.Name is { } name ? Format(EventEditingWords.Quoted, name) : end.Words is { } words ? Format(EventEditingWords.WordsOf, end.Article!, words.Span.Start, words.Span.End) : end.Article));

    static string Format(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);
}
