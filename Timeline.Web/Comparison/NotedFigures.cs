using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Exchange;
using Timeline.Core.Texts.Anchors;
using Timeline.Web.Claims;

namespace Timeline.Web.Comparison;

/// <summary>Finds the line of the figure grid that a note on a claim is on: by the number of the claim, else by the words that its values stand in.</summary>
static class NotedFigures
{
    /// <inheritdoc cref="ShownNotes.Of"/>
    public static ShownNote Place(NoteView note, IReadOnlyList<ReportView> reports, ComparisonView? view, IReadOnlyList<FigureRow> figures)
    {
        if (note.ClaimId is { } id && figures.FirstOrDefault(figure => figure.ClaimId == id) is { } curated)
            return On(note, curated, curated.About == note.About ? AnchorState.Exact : AnchorState.Changed);
        var places = note.Places.Select(place => (Place: place, Report: reports.FirstOrDefault(report => report.Article.Id == place.ArticleId))).ToList();
        // With fewer sources in view, or less of their words, a claim has fewer values: of those that are hidden nothing is to be said.
        var inView = places.Where(one => one.Report is { } report && IsInView(one.Place, report, view)).ToList();
        var found = figures.Select(figure => (Figure: figure, Count: inView.Count(one => Says(figure, one.Place, one.Report!)))).MaxBy(one => one.Count);
        if (found.Count > 0)
        {
            var state = found.Count < inView.Count || note.ClaimId is not null ? AnchorState.Changed : inView.Max(one => one.Place.Found.State);
            return On(note, found.Figure, state);
        }
        var isElsewhere = places.Exists(one => one.Report is { } report && !IsInView(one.Place, report, view));
        return new ShownNote(0, note, isElsewhere ? AnchorState.Exact : AnchorState.Lost, []) { IsClaimElsewhere = isElsewhere };
    }

    static ShownNote On(NoteView note, FigureRow figure, AnchorState state) => new(0, note, state, []) { Claim = figure };

    /// <summary>A note is written on the whole texts; readers see of an article what its display policy leaves.</summary>
    static bool IsInView(NotePlace place, ReportView report, ComparisonView? view) =>
        view?.Columns.Contains(report) != false && (place.Found.Span is not { } span || !new TakenSource(report, "").Hidden(span).Any());

    static bool Says(FigureRow figure, NotePlace place, ReportView report) =>
        place.Found.Span is { } span && figure.Values.Any(values => values.Any(value => value.Article == report.Article.Slug && value.Span is { } words && words.Overlaps(span)));
}
