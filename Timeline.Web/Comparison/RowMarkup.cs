using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Timeline.Core.Chronologies;
using Timeline.Core.Comparison;
using Timeline.Web.Annotations;
using Timeline.Web.Events;

namespace Timeline.Web.Comparison;

/// <summary>A row of the sources side by side, as one piece of HTML: as elements of a component the rows of an event cost most of its page's time.</summary>
/// <param name="Notes">All of the page.</param>
/// <param name="Links">Where an editor writes notes; null for readers.</param>
public sealed record RowMarkup(ComparisonView View, EventState State, IReadOnlyList<ShownNote> Notes, NoteLinks? Links)
{
    public MarkupString Of(ShownRow row)
    {
        // A reader's row is the same whatever row is chosen; with other classes than at first there are too many kinds of it to keep.
        if (Links is not null || State.Classes is not null || State.Row == row.Number || Notes.Any(note => note.IsBeside(row.Number)))
            return new(Draw(row));
        var name = AddressOf(row.Number);
        if (View.Kept.Find(name) is not { } html) View.Kept.Keep(name, html = Draw(row));
        return new(html);
    }

    string Draw(ShownRow row)
    {
        var (number, address) = (row.Number.ToString(CultureInfo.InvariantCulture), CellMarkup.Encode(AddressOf(row.Number)));
        var corrections = View.CorrectionsOf(row.Row.ByHand);
        var html = new StringBuilder("<tr role=\"row\" id=\"r").Append(number).Append('"');
        if (row.Conflict is { } conflict) html.Append(conflict.IsWithin ? " class=\"conflict\"" : " class=\"conflict apart\"");
        if (State.Row == row.Number) html.Append(" aria-current=\"true\"");
        html.Append(" data-row=\"").Append(number).Append("\" data-address=\"").Append(address).Append("\"><th role=\"rowheader\" scope=\"row\">");
        html.Append("<a href=\"").Append(address).Append("\" title=\"").Append(CellMarkup.Encode($"{row.Row.Why} {TieWords.Of(row.Row, corrections.Count > 0)}".TrimEnd())).Append("\">").Append(number).Append("</a>");
        html.Append("<i class=\"near n-").Append(row.Row.Label.ToString().ToLowerInvariant()).Append("\"></i><span>").Append(CellMarkup.Encode(NearnessWords.Of(row.Row.Label))).Append("</span>");
        DrawConflict(html, row);
        if (corrections.Count > 0)
        {
            var who = string.Join("; ", corrections.Select(CorrectionTelling.ByWhom));
            html.Append("<a class=\"byhand\" href=\"").Append(address).Append("\" title=\"").Append(CellMarkup.Encode(who)).Append("\">").Append(CellMarkup.Encode(ByHandWords.Mark)).Append(Span("vh", " " + who)).Append("</a>");
        }
        if (Links is not null) html.Append(Link("noteon\" data-note=\"", Links.OnRow(row, View), Words(NoteWords.NoteOnRow, row.Number), NoteWords.NoteOn));
        if (Links is not null && View.Columns.Count > 1 && View.IsInBody(row)) html.Append(Link("handon", Links.ByHand(row.Number), Words(ByHandWords.RowByHandLabel, row.Number), ByHandWords.RowByHand));
        html.Append("</th>");
        for (var index = 0; index < View.Columns.Count; index++) DrawCell(html, row, index);
        return html.Append("</tr>").ToString();
    }

    void DrawConflict(StringBuilder html, ShownRow row)
    {
        if (row.Conflict is not { } conflict) return;
        var words = conflict.IsWithin ? ComparisonPageWords.SourcesConflict : ComparisonPageWords.ConflictElsewhere;
        var sign = $"<span aria-hidden=\"true\">{(conflict.IsWithin ? "≠" : "≠ ↗")}</span>{Span("vh", words)}";
        if (row.FigureAnchor is not { } figure) html.Append("<b class=\"neqt\">").Append(sign).Append("</b>");
        else html.Append("<a class=\"neqt\" href=\"").Append(CellMarkup.Encode(Here(figure))).Append("\" data-enhance-nav=\"false\" title=\"").Append(CellMarkup.Encode(words)).Append("\">").Append(sign).Append("</a>");
    }

    void DrawCell(StringBuilder html, ShownRow row, int index)
    {
        var column = View.Columns[index];
        if (row.Cells[index] is not { } cell)
        {
            html.Append(CellMarkup.Nothing(View.Labels[index], Absent(column)));
            return;
        }
        var isAlone = cell.Label == Nearness.Unique && View.Columns.Count > 1;
        html.Append("<td role=\"cell\" data-src=\"").Append(CellMarkup.Encode(View.Labels[index])).Append('"');
        if (isAlone) html.Append(row.FigureAnchor is null ? " class=\"only\"" : " class=\"only figured\"");
        else if (row.IsSameAsBefore(index)) html.Append(" class=\"same\"");
        html.Append('>');
        if (cell.Span == column.Witness.Title) html.Append(Span("tag", ComparisonPageWords.Headline));
        html.Append(CellMarkup.Words(column.Article.Language, MarkedText.Cut(View.TextOf(cell.Article), cell, row.Differences, State.Shown, View.WordsOfBase)));
        if (isAlone && row.FigureAnchor is null) DrawAlone(html, row, column);
        if (row.FigureAnchor is { } figure && row.IsOfOneSource)
            html.Append("<a class=\"moved\" href=\"").Append(CellMarkup.Encode(Here(figure))).Append("\" data-enhance-nav=\"false\">").Append(CellMarkup.Encode(ComparisonPageWords.FigureCompared)).Append("</a>");
        if (cell.MovedFrom is { } from)
            html.Append("<a class=\"moved\" href=\"").Append(CellMarkup.Encode(AddressOf(from + 1))).Append("\">").Append(CellMarkup.Encode(Words(ComparisonPageWords.StandsAfter, from + 1))).Append("</a>");
        var notes = Notes.Where(note => note.IsIn(row, column, index)).ToList();
        if (notes.Count > 0) DrawNumbers(html, notes);
        if (Links is not null) DrawLinks(html, row, index, cell);
        html.Append("</td>");
    }

    void DrawAlone(StringBuilder html, ShownRow row, ReportView column)
    {
        var isOfShown = View.Columns.Any(other => other != column && other.LeavesOut);
        if (row.Row.Nearest is not { } nearest || !View.Rows[nearest].Cells.Where((cell, index) => cell is not null && View.Columns[index] != column).Any())
        {
            html.Append(Span("onlyl", isOfShown ? ComparisonPageWords.NoMatchElsewhereOfShown : ComparisonPageWords.NoMatchElsewhere));
            return;
        }
        html.Append(Span("onlyl", isOfShown ? ComparisonPageWords.NoCloseMatchOfShown : ComparisonPageWords.NoCloseMatch));
        html.Append("<a class=\"moved\" href=\"").Append(CellMarkup.Encode(AddressOf(nearest + 1))).Append("\">").Append(CellMarkup.Encode(Words(ComparisonPageWords.NearestRow, nearest + 1))).Append("</a>");
    }

    static string Absent(ReportView column) =>
        column.LeavesOut ? ComparisonPageWords.NoMatchInWhatIsShown : column.Article.IsDigest ? ComparisonPageWords.NoMatchInSummary : ComparisonPageWords.NoMatch;

    void DrawNumbers(StringBuilder html, IEnumerable<ShownNote> notes)
    {
        html.Append("<span class=\"noterefs\">");
        foreach (var note in notes)
        {
            html.Append("<a class=\"noteref\" href=\"").Append(CellMarkup.Encode(Here($"n{note.Note.Id}"))).Append("\" data-enhance-nav=\"false\" aria-label=\"");
            html.Append(CellMarkup.Encode(Words(ComparisonPageWords.NoteNumber, note.Number))).Append("\">").Append(note.Number.ToString(CultureInfo.CurrentCulture)).Append("</a>");
        }
        html.Append("</span>");
    }

    void DrawLinks(StringBuilder html, ShownRow row, int index, RowCell cell)
    {
        var (column, outlet) = (View.Columns[index], View.Labels[index]);
        html.Append("<span class=\"noteons\">").Append(Link("noteon", Links!.OnCell(column, cell.Span, row.Number), Words(NoteWords.NoteOnCellOf, outlet, row.Number), NoteWords.NoteOn));
        foreach (var passage in column.Passages.Where(passage => passage.Span.Overlaps(cell.Span)))
            html.Append(Link("noteon", Links.OnPassage(column, passage, row.Number), Words(NoteWords.NoteOnPassageOf, outlet, row.Number), NoteWords.OnThePassage));
        if (Links.LinkFrom(column, cell.Span, row.Number) is { } link) html.Append(Link("noteon", link, Words(NoteWords.LinkFromCellOf, outlet, row.Number), NoteWords.LinkHere));
        html.Append("</span>");
    }

    string AddressOf(int row) => string.Create(CultureInfo.InvariantCulture, $"{(State with { Row = row }).Address}#r{row}");

    /// <summary>A place in this page: it has a base address, so a bare fragment would lead to the home page.</summary>
    string Here(string fragment) => string.Create(CultureInfo.InvariantCulture, $"{State.Address}#{fragment}");

    static string Words(string format, params object[] parts) => string.Format(CultureInfo.CurrentCulture, format, parts);

    static string Span(string sheet, string words) => $"<span class=\"{sheet}\">{CellMarkup.Encode(words)}</span>";

    static string Link(string sheet, string address, string label, string words) =>
        $"<a class=\"{sheet}\" href=\"{CellMarkup.Encode(address)}\" rel=\"nofollow\" aria-label=\"{CellMarkup.Encode(label)}\">{CellMarkup.Encode(words)}</a>";
}
