using Timeline.Core.History;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Events.Editing;

/// <summary>An event as one of its revisions left it; places, actors and articles by number.</summary>
sealed record PastEvent(
    PastEventRow Row, IReadOnlyList<PastActorRow> Actors, IReadOnlyList<PastControlRow> Control, IReadOnlyList<PastPassageRow> Passages, IReadOnlyList<PastClaimRow> Claims, IReadOnlyList<PastRejectedRow> Rejected, IReadOnlyList<PastCorrectionRow> Corrections,
    IReadOnlyList<PastNoteRow> Notes, bool IsThrownAway)
{
    // Notes are written further down the flow: of them only the name of their rows is known here.
    const string Note = "Note";

    /// <returns>Null where the event itself is not among the rows.</returns>
    public static PastEvent? Of(PastRows rows) => rows.Of<PastEventRow>(nameof(TimelineEvent)).SingleOrDefault() is { } row
        ? new PastEvent(
            row, [.. rows.Of<PastActorRow>(nameof(EventActor)).OrderBy(part => part.Position)], [.. rows.Of<PastControlRow>(nameof(ControlChange))],
            [.. rows.Of<PastPassageRow>(nameof(Passage)).OrderBy(passage => passage.ArticleId).ThenBy(passage => passage.Start)],
            [.. rows.Of<PastClaimRow>(nameof(CuratedClaim)).OrderBy(claim => claim.Position)], [.. rows.Of<PastRejectedRow>(nameof(RejectedClaim))],
            [.. rows.Of<PastCorrectionRow>(nameof(Correction))],
            [.. rows.Of<PastNoteRow>(Note)], rows.IsThrownAway)
        : null;
}

sealed record PastEventRow(string Title, string Summary, string DateEdtf, long? DateEarliest, long? DateLatest, EventKind Kind, long? PlaceId, DateTime? PublishedAt)
{
    public StoredDate Date => new(DateEdtf, DateEarliest, DateLatest);
}

sealed record PastActorRow(long ActorId, int Position);

sealed record PastControlRow(long PlaceId, long? FromId, long? ToId);

sealed record PastPassageRow(long ArticleId, int Start, int End)
{
    public TextSpan Span => new(Start, End);
}

sealed record PastClaimRow(long Id, int Position, string About, string? Subject, string Scope, CuratedStatus Status, string Why, IReadOnlyList<CuratedValue> Values, bool IsWhyFound = false);

sealed record PastRejectedRow(long Id, string About, IReadOnlyList<FoundPlace> Places);

sealed record PastCorrectionRow(
    long Id, CorrectionKind Kind, IReadOnlyList<CorrectionEnd> Ends, IReadOnlyList<CorrectionEnd> With, IReadOnlyList<CorrectionEnd> From, string Reason, string Author);

sealed record PastNoteRow(long Id, string Author, string Markdown);
