using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Texts;
using Timeline.Web.Claims;

namespace Timeline.Web.Comparison;

/// <summary>Sets the notes of an event beside what is shown of it, and numbers them in the order of the page: on the event, on claims, by row, then those that no place is found for.</summary>
static class ShownNotes
{
    const int MostQuoted = 200;

    /// <param name="reports">All of the event, shown or not.</param>
    /// <param name="view">Null where the event has no source.</param>
    /// <param name="figures">The lines of the figure grid.</param>
    public static IReadOnlyList<ShownNote> Of(IReadOnlyList<NoteView> notes, IReadOnlyList<ReportView> reports, ComparisonView? view, IReadOnlyList<FigureRow> figures)
    {
        var placed = notes.Select(note => Place(note, reports, view, figures)).OrderBy(note => Order(note, figures)).ThenBy(note => note.Note.Id);
        return [.. placed.Select((note, index) => note with { Number = index + 1 })];
    }

    static (int Part, int Place) Order(ShownNote note, IReadOnlyList<FigureRow> figures) => note switch
    {
        { Note.Target: NoteTarget.Event } => (0, 0),
        { Claim: { } claim } => (1, figures.TakeWhile(one => one != claim).Count()),
        { Row: { } row } => (2, row),
        _ => (3, 0),
    };

    static ShownNote Place(NoteView note, IReadOnlyList<ReportView> reports, ComparisonView? view, IReadOnlyList<FigureRow> figures)
    {
        if (note.Target == NoteTarget.Claim) return NotedFigures.Place(note, reports, view, figures);
        ShownWords[] words = [.. note.Places.Select(place => Words(note.Target, place, reports, view))];
        return new ShownNote(0, note, words.Select(one => one.State).DefaultIfEmpty(AnchorState.Exact).Max(), words);
    }

    static ShownWords Words(NoteTarget target, NotePlace place, IReadOnlyList<ReportView> reports, ComparisonView? view)
    {
        var report = reports.FirstOrDefault(one => one.Article.Id == place.ArticleId);
        var isShown = report is not null && view?.Columns.Contains(report) == true;
        var row = isShown && place.Found.Span is { } span ? view!.Rows.FirstOrDefault(row => row.Row.Cells.Any(cell => cell.Article == report!.Witness.Id && cell.Span.Overlaps(span))) : null;
        // The words may be there still, and no part of the comparison: of what the article does not show, nothing is compared.
        var state = target is NoteTarget.Row or NoteTarget.Cell && isShown && row is null ? AnchorState.Lost : place.Found.State;
        var quote = report is not null && place.Found.Span is { } words && (target == NoteTarget.Passage || row is null) ? Quote(report, words) : null;
        return new ShownWords(state, row?.Number, report, report is not null && !isShown, quote);
    }

    static string? Quote(ReportView report, TextSpan span)
    {
        var words = string.Join(' ', report.Witness.Text[span].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words.Length <= MostQuoted ? words : words[..MostQuoted].TrimEnd() + " …";
    }
}
