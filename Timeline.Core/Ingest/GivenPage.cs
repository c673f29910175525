using Timeline.Core.Ingest.Dating;

namespace Timeline.Core.Ingest;

/// <summary>An article of which something is known before its words are read: from the markup of a web page, or from the fields of a record.</summary>
/// <param name="Pieces">Cover every word of the text; what is known to be no story is set aside.</param>
/// <param name="Values">Of the fields that the markup or a heading names, the most trusted first.</param>
/// <param name="Others">Evidence for what a draft has no field for: the page's own address, the day of its last change.</param>
/// <param name="Published">What its dates come to; null where it gives none.</param>
/// <param name="Language">BCP 47, as the page says it; null where it does not.</param>
/// <param name="Warnings">Sentences for people.</param>
sealed record GivenPage(IReadOnlyList<Piece> Pieces, IReadOnlyList<Finding.Value> Values, IReadOnlyList<Evidence> Others, DateSum? Published, Evidence? Language, IReadOnlyList<string> Warnings)
{
    /// <summary>Whether it also tells headline and story apart, which otherwise the words have to.</summary>
    public bool KnowsStory { get; init; } = true;

    /// <summary>Whether the lines that state a day were read with it: what each is the day of, markup knows better.</summary>
    public bool KnowsStatedDays { get; init; } = true;
}
