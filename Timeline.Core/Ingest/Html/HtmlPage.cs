using Timeline.Core.Ingest.Dating;

namespace Timeline.Core.Ingest.Html;

/// <summary>A web page as it is read on: its lines, those of its frame set aside, and what its markup says.</summary>
/// <param name="Pieces">Cover every word of the rendered text.</param>
/// <param name="Values">Of the fields that the markup or a heading names, the most trusted first.</param>
/// <param name="Others">Evidence for what a draft has no field for: the page's own address, the day of its last change.</param>
/// <param name="Published">What its dates come to; null where it gives none.</param>
/// <param name="Language">BCP 47, as the page says it; null where it does not.</param>
/// <param name="Warnings">Sentences for people.</param>
sealed record HtmlPage(IReadOnlyList<Piece> Pieces, IReadOnlyList<Finding.Value> Values, IReadOnlyList<Evidence> Others, DateSum? Published, Evidence? Language, IReadOnlyList<string> Warnings);
