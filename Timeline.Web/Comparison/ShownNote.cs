using Timeline.Core.Annotations;

namespace Timeline.Web.Comparison;

/// <summary>A note as the page numbers it.</summary>
/// <param name="Row">The row it stands beside, from 1; null where it is on the event.</param>
/// <param name="Article">The slug of the article whose words it is on; null where it is on the row or the event.</param>
/// <param name="Quote">The words it is on.</param>
public sealed record ShownNote(int Number, NoteView Note, int? Row, string? Article, string? Quote);
