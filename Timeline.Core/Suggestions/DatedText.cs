using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>One article as suggestions read it: its text, which parts of it are the story, and when it was published.</summary>
/// <param name="Id">What tells it from the others of one call.</param>
/// <param name="Title">The headline, where the text has one.</param>
/// <param name="Body">The paragraphs of the story in reading order, not overlapping, without dateline and chrome.</param>
/// <param name="Published">As exactly as is known; null where nobody knows.</param>
public sealed record DatedText(string Id, SourceText Text, TextSpan? Title, IReadOnlyList<TextSpan> Body, EdtfDate? Published)
{
    /// <summary>The draft with its own day of publication, else with the day that the head of its text states.</summary>
    public static DatedText Of(Draft draft)
    {
        var read = draft.Published is { } published ? EdtfDate.Read(published.Edtf).Date : null;
        // What was inferred is no match for what the head says in so many words.
        return new(draft.Source.Hash, draft.Source, draft.Title, draft.Body, IsOneDay(read) && !read!.Edtf.Contains('?') ? read : StatedDay.In(draft.Source) ?? read);
    }

    /// <summary>A text whose first line is no headline and in which everything is the story.</summary>
    public static DatedText Whole(string id, string text, EdtfDate? published)
    {
        var source = SourceText.From(text);
        return new(id, source, null, [new TextSpan(0, source.Text.Length)], published);
    }

    /// <summary>The day of publication, the first where it may be one of several; null where it is not known to a few days.</summary>
    internal CalendarDay? Day => Published is { Earliest: { } first, Latest: { } last } && last.Day.Number - first.Day.Number <= MostDays ? first.Day : null;

    const int MostDays = 2;

    static bool IsOneDay(EdtfDate? date) => date is { Earliest: { } first, Latest: { } last } && first.Day == last.Day;
}
