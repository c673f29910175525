using System.Globalization;
using Timeline.Core.Annotations;

namespace Timeline.Web.Comparison;

/// <summary>Numbers the notes of an event in the order of the page: those on the event first, then by row.</summary>
static class ShownNotes
{
    public static IReadOnlyList<ShownNote> Of(IReadOnlyList<NoteView> notes, ComparisonView view)
    {
        var placed = notes.Select(note => Place(note, view)).OrderBy(note => note.Row ?? 0).ThenBy(note => note.Note.Id);
        return [.. placed.Select((note, index) => note with { Number = index + 1 })];
    }

    static ShownNote Place(NoteView note, ComparisonView view)
    {
        foreach (var column in view.Columns)
        {
            if (column.Passages.FirstOrDefault(passage => passage.Id == note.PassageId) is not { } passage) continue;
            var row = view.Rows.FirstOrDefault(row => row.Row.Cells.Any(cell => cell.Article == column.Witness.Id && cell.Span.Overlaps(passage.Span)));
            return new(0, note, row?.Number, column.Article.Slug, column.Witness.Text[passage.Span]);
        }
        var at = note.Row is { } key ? view.Rows.FirstOrDefault(row => RowKey.Of(row.Row) == key) : null;
        return new(0, note, at?.Number, null, null);
    }
}

/// <summary>The name of a row that notes are kept by: the words it begins with, not its place, so that a further article does not part them.</summary>
static class RowKey
{
    public static string Of(Timeline.Core.Comparison.ComparisonRow row)
    {
        var first = row.Cells[0];
        return string.Create(CultureInfo.InvariantCulture, $"{first.Article}:{first.Span.Start}");
    }
}
