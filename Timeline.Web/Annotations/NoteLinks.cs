using System.Globalization;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Texts;
using Timeline.Web.Claims;
using Timeline.Web.Comparison;
using Timeline.Web.Editing;
using Timeline.Web.Events;

namespace Timeline.Web.Annotations;

/// <summary>Where an editor writes notes, from one state of an event's page, to which they come back. Readers' pages have none.</summary>
/// <param name="State">Of the page.</param>
public sealed record NoteLinks(EventView Happening, EventState State)
{
    public string OnEvent => To(NoteOn.Event);

    /// <summary>A row is kept by the words of the base in it; where the base is silent, of the first that is not.</summary>
    public string OnRow(ShownRow row, ComparisonView view)
    {
        var cell = row.Row.Cells.FirstOrDefault(cell => cell.Article == view.Comparison.Base) ?? row.Cells.First(cell => cell is not null)!;
        var report = view.Columns.First(column => column.Witness.Id == cell.Article);
        return (this with { State = State with { Row = row.Number } }).To(new NoteOn(NoteTarget.Row, report.Article.Slug, cell.Span));
    }

    /// <param name="row">The row that the passage is seen in.</param>
    public string OnPassage(ReportView report, PassageView passage, int? row = null) =>
        (this with { State = State with { Row = row ?? State.Row } }).To(new NoteOn(NoteTarget.Passage, report.Article.Slug, passage.Span));

    /// <summary>A cell is kept by its words.</summary>
    public string OnCell(ReportView report, TextSpan cell, int row) => (this with { State = State with { Row = row } }).To(new NoteOn(NoteTarget.Cell, report.Article.Slug, cell));

    /// <summary>Where passages of two articles are chosen to be linked, the first of them perhaps already.</summary>
    /// <returns>Null where there are no two articles.</returns>
    public string? LinkFrom(ReportView? report = null, TextSpan words = default, int? row = null) =>
        Happening.Reports.DistinctBy(one => one.Article.Slug).Count() < 2 ? null
        : (this with { State = State with { Row = row ?? State.Row } }).Address(
            report is null ? "" : string.Create(CultureInfo.InvariantCulture, $"one={report.Article.Slug}&s={words.Start}-{words.End}"), EditAddress.LinkPassages(Happening.Chronology, Happening.Event.Slug));

    /// <returns>Null where neither a number nor words name the claim.</returns>
    public string? OnClaim(FigureRow figure)
    {
        var words = figure.Values.SelectMany(values => values).FirstOrDefault(value => value.Span is not null);
        return figure.ClaimId is { } id ? To(new NoteOn(NoteTarget.Claim) { ClaimId = id })
            : words is not null ? To(new NoteOn(NoteTarget.Claim, words.Article, words.Span!.Value))
            : null;
    }

    public string Edit(long note) => Address("id=" + note.ToString(CultureInfo.InvariantCulture));

    public string To(NoteOn on) => Address(on.Target == NoteTarget.Event ? "" : "on=" + NoteAddress.Write(on));

    /// <summary>Where a row is set by hand.</summary>
    public string ByHand(int? row) => EditAddress.ByHand(Happening.Chronology, Happening.Event.Slug, State with { Row = row });

    string Address(string key, string? page = null)
    {
        var state = State.Address.Split('?', 2) is [_, var query] ? query : "";
        var both = string.Join('&', new[] { key, state }.Where(part => part.Length > 0));
        return (page ?? EditAddress.Note(Happening.Chronology, Happening.Event.Slug)) + (both.Length > 0 ? "?" + both : "");
    }
}
