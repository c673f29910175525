using System.Globalization;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Web.Claims;
using Timeline.Web.Comparison;

namespace Timeline.Web.Events;

/// <summary>An event as readers may see it, with the notes on it and its history.</summary>
public sealed record OpenedEvent(EventView Event, IReadOnlyList<NoteView> Notes, IReadOnlyList<HistoryLine> History);

/// <summary>The sources of an event side by side, for one choice of columns and base.</summary>
public sealed record OpenedSources(
    ReportComparison Compared, ComparisonView View, IReadOnlyList<FigureRow> Figures, Agreement? Agreement, NamesInUse Names, IReadOnlyList<SpeakerRow> Speakers, IReadOnlyList<ShownNote> Notes);

/// <summary>Opens an event into its sources.</summary>
/// <remarks>What only marks the page (the row chosen, the classes shown) is no part of it: those addresses share one answer.</remarks>
sealed class OpenEvent(ReadEvent readEvent, ListNotes listNotes, ListRevisions listRevisions, CompareReports compare, KeptUntilWritten kept)
{
    /// <returns>Null where there is none, or none for readers.</returns>
    public Task<OpenedEvent?> RunAsync(string chronology, string slug, CancellationToken cancel) =>
        kept.ReadAsync((nameof(OpenEvent), chronology, slug), async () => await ReadAsync(await readEvent.RunAsync(chronology, slug, cancel: cancel), Sight.Readers, cancel));

    /// <summary>What an event that readers do not see yet will be to them; for editors alone.</summary>
    public async Task<OpenedEvent?> PreviewAsync(string chronology, string slug, CancellationToken cancel) =>
        await ReadAsync(await readEvent.PreviewAsync(chronology, slug, cancel), Sight.Editors, cancel);

    /// <param name="waiting">Ends the waiting for the comparison, which goes on.</param>
    /// <returns>Null where no article reports the event.</returns>
    /// <exception cref="ComparisonUnderWayException">The waiting was ended.</exception>
    public async Task<OpenedSources?> CompareAsync(OpenedEvent opened, EventState state, CancellationToken waiting)
    {
        if (state.Columns(opened.Event) is not { Count: > 0 } columns) return null;
        var baseId = columns.FirstOrDefault(column => column.Key == state.Base)?.Witness.Id;
        var question = (nameof(OpenedSources), opened.Event.Event.Id, string.Join(',', columns.Select(column => column.Article.Id)), baseId, CultureInfo.CurrentUICulture.Name);
        return await kept.ReadAsync(question, () => CompareAsync(opened, columns, baseId, waiting));
    }

    async Task<OpenedEvent?> ReadAsync(EventView? happening, Sight sight, CancellationToken cancel) => happening is null ? null : new OpenedEvent(
        happening,
        await listNotes.RunAsync(happening, sight, cancel),
        await listRevisions.RunAsync(nameof(TimelineEvent), happening.Event.Id, sight, cancel));

    async Task<OpenedSources> CompareAsync(OpenedEvent opened, IReadOnlyList<ReportView> columns, string? baseId, CancellationToken waiting)
    {
        var compared = await compare.RunAsync([.. columns.Select(column => column.Witness)], opened.Event.ByHand(columns), baseId, waiting);
        var (claims, ids) = (opened.Event.ClaimsIn(columns), columns.Select(column => column.Witness.Id).ToList());
        IReadOnlyList<(string Id, string Slug)> articles = [.. columns.Select(column => (column.Witness.Id, column.Article.Slug))];
        var found = FoundClaim.Among(compared.Claims, articles, claims, opened.Event.Rejected);
        var figures = FigureRow.Of(claims, found, FoundClaim.Besides(compared.Claims, articles, claims, opened.Event.Rejected), columns);
        var view = ComparisonView.Of(compared.Sources, columns, Conflicts.Of(claims, [.. found.Where(claim => claim.IsAbout(columns.SelectMany(column => column.Places)))], compared.Claims, articles), opened.Event.Corrections, [.. Compared(figures, columns)]);
        return new OpenedSources(
            compared, view, figures, columns.Count > 1 ? Agreement.Of(view, figures) : null, NamesInUse.Of(compared.Sources, ids), SpeakerTable.Of(compared.Attributions, ids), ShownNotes.Of(opened.Notes, opened.Event.Reports, view, figures));
    }

    /// <summary>Where the values stand that several sources give on one point.</summary>
    static IEnumerable<(string Article, TextSpan Span, string Anchor)> Compared(IReadOnlyList<FigureRow> figures, IReadOnlyList<ReportView> columns) =>
        from row in figures
        where columns.Where((_, at) => row.Values[at].Count > 0).DistinctBy(column => column.Article.Slug).Count() > 1
        from column in columns.Index()
        from value in row.Values[column.Index]
        where value.Span is not null
        select (column.Item.Witness.Id, value.Span!.Value, row.Anchor);
}
