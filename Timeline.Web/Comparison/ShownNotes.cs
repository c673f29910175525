using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Exchange;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Web.Claims;

namespace Timeline.Web.Comparison;

/// <summary>Sets the notes of an event beside what is shown of it, and numbers them in the order of the page: on the event, on claims, by row, then those that no place is found for.</summary>
static class ShownNotes
{
    /// <summary>In UTF-16 code units: a note leads to its words, a link sets them beside each other to be read.</summary>
    const int MostQuoted = 200, MostLinked = 1_000;

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
        var found = new ShownWords(state, row?.Number, report, report is not null && !isShown, null);
        if (report is null || place.Found.Span is not { } words || (target is not (NoteTarget.Passage or NoteTarget.Link) && row is not null)) return found;
        return found with { Quote = Quote(report, words, target == NoteTarget.Link ? MostLinked : MostQuoted), IsCut = new TakenSource(report, "").Hidden(words).Any() };
    }

    static string? Quote(ReportView report, TextSpan span, int most)
    {
        // What is hidden between two shown parts is left out for everybody to see.
        var shown = new List<string>();
        var at = span.Start;
        foreach (var hidden in new TakenSource(report, "").Hidden(span).Append(new TextSpan(span.End, span.End)))
        {
            shown.Add(string.Join(' ', report.Witness.Text[new TextSpan(at, hidden.Start)].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
            at = hidden.End;
        }
        var words = string.Join(" … ", shown.Where(part => part.Length > 0));
        return words.Length == 0 ? null : words.Length <= most ? words : words[..most].TrimEnd() + " …";
    }
}
