using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Texts;

namespace Timeline.Web.Comparison;

/// <summary>A note as the page numbers it.</summary>
/// <param name="State">Whether its words are where they were; on the event they cannot be elsewhere.</param>
/// <param name="Row">The row it stands beside, from 1; null where it is on the event, or where its words stand in no row that is shown.</param>
/// <param name="Report">The report whose words it is on; null where it is on the event, or where the article does not report it any more.</param>
/// <param name="IsElsewhere">Whether its article is one that the reader has hidden.</param>
/// <param name="Quote">The words it is on, as far as the article shows them, where no row does.</param>
public sealed record ShownNote(int Number, NoteView Note, AnchorState State, int? Row, ReportView? Report, bool IsElsewhere, string? Quote);
