using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Annotations;

/// <summary>What a new note is to be on.</summary>
/// <param name="Article">The slug of an article that reports the event; null on the event itself.</param>
/// <param name="Span">In its source text: the passage, or one cell of the row.</param>
public sealed record NoteOn(NoteTarget Target, string? Article = null, TextSpan Span = default)
{
    public static readonly NoteOn Event = new(NoteTarget.Event);
}

/// <summary>Reads what an editor typed, and keeps a sentence for all that cannot be taken.</summary>
sealed class NoteReader
{
    readonly List<FieldProblem> problems = [];

    public IReadOnlyList<FieldProblem> Problems => problems;

    /// <returns>As it is kept: line ends as LF, no blanks at its end.</returns>
    public string Markdown(string typed)
    {
        // U+0000 is no text to PostgreSQL; CommonMark has U+FFFD stand in its place.
        var text = typed.ReplaceLineEndings("\n").Replace('\0', '\uFFFD').TrimEnd();
        if (text.Trim().Length == 0) Tell(nameof(Note.Markdown), NoteEditingWords.Empty);
        else if (text.Length > WriteNote.MostCharacters) Tell(nameof(Note.Markdown), NoteEditingWords.TooLong, text.Length, WriteNote.MostCharacters);
        return text;
    }

    /// <returns>Null on the event, or where there are <see cref="Problems"/>.</returns>
    public async Task<(Article Article, TextAnchor Words)?> PlaceAsync(TimelineDb db, long eventId, NoteOn on, CancellationToken cancel)
    {
        if (!await db.Set<TimelineEvent>().AnyAsync(row => row.Id == eventId, cancel)) Tell("", NoteEditingWords.NoEvent);
        else if (on.Target != NoteTarget.Event)
        {
            var report = await db.Set<Report>().Include(row => row.Article).Include(row => row.Passages)
                .Where(row => row.EventId == eventId && row.Article.Slug == on.Article).OrderByDescending(row => row.Article.Number).FirstOrDefaultAsync(cancel);
            if (report is not null && IsThere(report, on)) return (report.Article, TextAnchor.Of(report.Article.Source(), on.Span));
            Tell("", on.Target == NoteTarget.Passage ? NoteEditingWords.NoPassage : NoteEditingWords.NoRow);
        }
        return null;
    }

    // Rows are made of the story and its headline; what was recognised as something else is in none.
    static bool IsThere(Report report, NoteOn on) => on.Target == NoteTarget.Passage
        ? report.Passages.Exists(passage => passage.Span == on.Span)
        : on.Span is { Start: >= 0, Length: > 0 } && on.Span.End <= report.Article.Text.Length
            && report.Article.Body.Append(report.Article.TitleSpan ?? default).Any(part => part.Overlaps(on.Span));

    void Tell(string field, string words, params object[] parts) => problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, words, parts)));
}
