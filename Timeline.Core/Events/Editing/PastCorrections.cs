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
        return Format(EventEditingWords.CorrectionLine, Name(past.Kind), about, past.Author, past.Reason);
    }

    static string Name(CorrectionKind kind) => kind switch
    {
        CorrectionKind.JoinRows => EventEditingWords.CorrectionJoinRows,
        CorrectionKind.MoveCells => EventEditingWords.CorrectionMoveCells,
        CorrectionKind.PartRow => EventEditingWords.CorrectionPartRow,
        CorrectionKind.BindNames => EventEditingWords.CorrectionBindNames,
        CorrectionKind.PartNames => EventEditingWords.CorrectionPartNames,
        CorrectionKind.OneStory => EventEditingWords.CorrectionOneStory,
        _ => EventEditingWords.CorrectionSeveralStories,
    };

    static string Listed(IReadOnlyList<CorrectionEnd> ends) => string.Join(", ", ends.Select(end =>
        end.Name is { } name ? Format(EventEditingWords.Quoted, name) : end.Words is { } words ? Format(EventEditingWords.WordsOf, end.Article!, words.Span.Start, words.Span.End) : end.Article));

    static string Format(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);
}
