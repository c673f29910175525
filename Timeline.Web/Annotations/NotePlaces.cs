using System.Globalization;
using Timeline.Core.Annotations;
using Timeline.Core.Texts.Anchors;
using Timeline.Web.Comparison;

namespace Timeline.Web.Annotations;

/// <summary>What a note is on, and how that stands, in words.</summary>
static class NotePlaces
{
    public static string Of(ShownNote shown) => shown switch
    {
        { Note.Target: NoteTarget.Event } => NoteWords.OnTheEvent,
        { IsLink: true } => string.Join(NoteWords.Between, shown.Words.Select(words => words.Report?.Article.Outlet.Name ?? NoteWords.OnSomePassage)),
        { Note.Target: NoteTarget.Claim } => Format(NoteWords.OnClaim, shown.Note.About!),
        { Note.Target: NoteTarget.Row, Row: { } row } => Format(NoteWords.OnRow, row),
        { Row: { } row, Report: { } report } => Format(NoteWords.OnPassage, row, report.Article.Outlet.Name),
        { Report: { } report } => report.Article.Outlet.Name,
        { Note.Target: NoteTarget.Row } => NoteWords.OnSomeRow,
        { Note.Target: NoteTarget.Cell } => NoteWords.OnSomeCell,
        _ => NoteWords.OnSomePassage,
    };

    public static string Of(AnchorState state) => state switch
    {
        AnchorState.Exact => NoteWords.Anchored,
        AnchorState.Moved => NoteWords.Moved,
        AnchorState.Changed => NoteWords.WordsChanged,
        AnchorState.Lost => NoteWords.Lost,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <returns>Null where all is as it was when the note was written.</returns>
    public static string? Why(ShownNote shown) => shown switch
    {
        { IsClaimElsewhere: true } => NoteWords.WhyClaimElsewhere,
        { IsElsewhere: true } => NoteWords.WhyElsewhere,
        { State: AnchorState.Exact } => null,
        { Note.Target: NoteTarget.Claim, State: AnchorState.Lost } => NoteWords.WhyClaimLost,
        { Note.Target: NoteTarget.Claim, State: AnchorState.Changed, Claim.About: var about } when about != shown.Note.About => Format(NoteWords.WhyClaimRenamed, about),
        { Note.Target: NoteTarget.Claim, State: AnchorState.Changed } => NoteWords.WhyClaimChanged,
        { State: AnchorState.Moved } => NoteWords.WhyMoved,
        { State: AnchorState.Changed, Note.Target: NoteTarget.Passage } => NoteWords.WhyPassageChanged,
        { State: AnchorState.Changed } => NoteWords.WhyChanged,
        { Report: null } => NoteWords.WhyNoArticle,
        { Note.Target: NoteTarget.Passage } => NoteWords.WhyDetached,
        _ => NoteWords.WhyLost,
    };

    /// <summary>The same of one side of a link.</summary>
    public static string? Why(ShownWords words) => words switch
    {
        { State: AnchorState.Exact } => null,
        { State: AnchorState.Moved } => NoteWords.WhyMoved,
        { State: AnchorState.Changed } => NoteWords.WhyChanged,
        { Report: null } => NoteWords.WhyNoArticle,
        _ => NoteWords.WhyWordsLost,
    };

    static string Format(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);
}
