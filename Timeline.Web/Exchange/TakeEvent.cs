using Timeline.Core.Chronologies;
using Timeline.Core.Exchange;
using Timeline.Web.Claims;
using Timeline.Web.Events;
using Timeline.Web.Shell;
using Timeline.Web.Sources;

namespace Timeline.Web.Exchange;

/// <summary>Reads what a reader takes away of an event: what the page at the same state shows, and no more.</summary>
sealed class TakeEvent(OpenEvent open, SiteAddress site)
{
    /// <returns>Null where readers see no such event, or none of its sources.</returns>
    public async Task<TakenEvent?> RunAsync(string chronology, string slug, HttpContext http)
    {
        if (await open.RunAsync(chronology, slug, http.RequestAborted) is not { } opened) return null;
        var state = StateOf(opened.Event, http);
        if (await open.CompareAsync(opened, state, http.RequestAborted) is not { } sources) return null;
        TakenSource[] columns = [.. sources.View.Columns.Select(report => Source(report, http))];
        return new TakenEvent(opened.Event.Event.Title, site.Of(http, state.Address), ShellWords.Product, columns, sources.Compared, [.. sources.Figures.Where(row => row.Sources > 0).Select(row => Figure(row, columns))]);
    }

    /// <summary>The notes on the event, whatever sources are chosen: a note says itself which it is on.</summary>
    /// <returns>Null where readers see no such event.</returns>
    public async Task<NoteAnnotations?> NotesAsync(string chronology, string slug, HttpContext http)
    {
        if (await open.RunAsync(chronology, slug, http.RequestAborted) is not { } opened) return null;
        var page = StateOf(opened.Event, http) with { Articles = [], Base = null };
        return new NoteAnnotations(opened.Event.Event.Title, site.Of(http, page.Address), site.Of(http, TakeAway.Of(page, TakeAway.Notes)), [.. opened.Event.Reports.Select(report => Source(report, http))], opened.Notes);
    }

    // What cannot be used of the address is ignored, as on the page, which says so.
    static EventState StateOf(EventView happening, HttpContext http) =>
        EventState.Read($"/t/{happening.Chronology}/e/{happening.Event.Slug}", new AddressQuery(http.Request.QueryString.ToString()), happening).OfSources;

    TakenSource Source(ReportView report, HttpContext http) => new(report, site.Of(http, SourceAddress.Of(report.Article, report.Article.Number)));

    static TakenFigure Figure(FigureRow row, TakenSource[] columns) =>
        new(row.Anchor, row.About, row.Scope, row.Status, row.Why, [.. row.Values.Zip(columns).SelectMany(column => column.First.Select(value => new TakenValue(column.Second, value)))], row.IsComputed) { IsAboutEvent = row.IsAboutEvent };
}
