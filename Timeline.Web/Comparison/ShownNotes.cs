using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Texts;

namespace Timeline.Web.Comparison;

/// <summary>Sets the notes of an event beside the rows that are shown, and numbers them in the order of the page: on the event, then by row, then those that no row is found for.</summary>
static class ShownNotes
{
    const int MostQuoted = 200;

    /// <param name="reports">All of the event, shown or not.</param>
    /// <param name="view">Null where the event has no source.</param>
    public static IReadOnlyList<ShownNote> Of(IReadOnlyList<NoteView> notes, IReadOnlyList<ReportView> reports, ComparisonView? view)
    {
        var placed = notes.Select(note => Place(note, reports, view)).OrderBy(note => note.Row ?? (note.Note.Target == NoteTarget.Event ? 0 : int.MaxValue)).ThenBy(note => note.Note.Id);
        return [.. placed.Select((note, index) => note with { Number = index + 1 })];
    }

    static ShownNote Place(NoteView note, IReadOnlyList<ReportView> reports, ComparisonView? view)
    {
        if (note.Place is not { } place) return new ShownNote(0, note, AnchorState.Exact, null, null, false, null);
        var report = reports.FirstOrDefault(one => one.Article.Id == place.ArticleId);
        var isShown = report is not null && view?.Columns.Contains(report) == true;
        var row = isShown && place.Found.Span is { } span ? view!.Rows.FirstOrDefault(row => row.Row.Cells.Any(cell => cell.Article == report!.Witness.Id && cell.Span.Overlaps(span))) : null;
        // The words may be there still, and no part of the comparison: of what the article does not show, nothing is compared.
        var state = note.Target == NoteTarget.Row && isShown && row is null ? AnchorState.Lost : place.Found.State;
        var quote = report is not null && place.Found.Span is { } words && (note.Target == NoteTarget.Passage || row is null) ? Quote(report, words) : null;
        return new ShownNote(0, note, state, row?.Number, report, report is not null && !isShown, quote);
    }

    static string? Quote(ReportView report, TextSpan span)
    {
        var words = string.Join(' ', report.Witness.Text[span].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words.Length <= MostQuoted ? words : words[..MostQuoted].TrimEnd() + " …";
    }
}
