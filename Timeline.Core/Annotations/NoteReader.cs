using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Annotations;

/// <summary>What a new note is to be on.</summary>
/// <param name="Article">The slug of an article that reports the event; null on the event itself, and on a claim that a person set down.</param>
/// <param name="Span">In its source text: the passage, the cell, one cell of the row, the first value of a claim that the program found, or one side of a link.</param>
public sealed record NoteOn(NoteTarget Target, string? Article = null, TextSpan Span = default)
{
    public static readonly NoteOn Event = new(NoteTarget.Event);

    /// <summary>Where the further values of a claim stand that the program found; of a link the other passage.</summary>
    public IReadOnlyList<FoundPlace> More { get; init; } = [];

    /// <summary>The number of the claim, where a person set it down.</summary>
    public long? ClaimId { get; init; }

    /// <summary>What a claim is about that the program found.</summary>
    public string? About { get; init; }

    public IEnumerable<FoundPlace> Places => Article is null ? [] : More.Prepend(new FoundPlace(Article, Span));
}

/// <summary>What a new note is kept by.</summary>
/// <param name="About">Of a claim.</param>
sealed record NotePlacing(IReadOnlyList<NotedWords> Words, string? About = null)
{
    public static readonly NotePlacing OnEvent = new([]);
}

/// <summary>Reads what an editor typed, and keeps a sentence for all that cannot be taken.</summary>
sealed class NoteReader
{
    readonly List<FieldProblem> problems = [];

    public IReadOnlyList<FieldProblem> Problems => problems;

    /// <returns>As it is kept: line ends as LF, no blanks at its end.</returns>
    public string Markdown(string typed, NoteTarget target)
    {
        var (empty, most) = target == NoteTarget.Link ? (NoteEditingWords.EmptyLink, WriteNote.MostInLink) : (NoteEditingWords.Empty, WriteNote.MostCharacters);
        // U+0000 is no text to PostgreSQL; CommonMark has U+FFFD stand in its place.
        var text = typed.ReplaceLineEndings("\n").Replace('\0', '\uFFFD').TrimEnd();
        if (text.Trim().Length == 0) Tell(nameof(Note.Markdown), empty);
        else if (text.Length > most) Tell(nameof(Note.Markdown), target == NoteTarget.Link ? NoteEditingWords.TooLongLink : NoteEditingWords.TooLong, text.Length, most);
        return text;
    }

    /// <returns>Without words where there are <see cref="Problems"/>.</returns>
    public async Task<NotePlacing> PlaceAsync(TimelineDb db, long eventId, NoteOn on, CancellationToken cancel)
    {
        if (!await db.Set<TimelineEvent>().AnyAsync(row => row.Id == eventId, cancel)) Tell("", NoteEditingWords.NoEvent);
        else if (on.Target == NoteTarget.Claim) return await ClaimAsync(db, eventId, on, cancel);
        else if (on.Target != NoteTarget.Event)
        {
            var words = await WordsAsync(db, eventId, on.Target, on.Places, cancel);
            if (words.Count == (on.Target == NoteTarget.Link ? 2 : 1) && (words.Count == 1 || on.Article != on.More[0].Article)) return new NotePlacing(words);
            Tell("", on.Target switch { NoteTarget.Passage => NoteEditingWords.NoPassage, NoteTarget.Cell => NoteEditingWords.NoCell, NoteTarget.Link => NoteEditingWords.NoLink, _ => NoteEditingWords.NoRow });
        }
        return NotePlacing.OnEvent;
    }

    async Task<NotePlacing> ClaimAsync(TimelineDb db, long eventId, NoteOn on, CancellationToken cancel)
    {
        var (about, places) = (on.About, on.Places);
        if (on.ClaimId is { } id)
        {
            var claim = await db.Set<CuratedClaim>().SingleOrDefaultAsync(row => row.Id == id && row.EventId == eventId, cancel);
            (about, places) = (claim?.About, claim?.Values.Where(value => value.Span is not null).Select(value => new FoundPlace(value.Article, value.Span!.Value)) ?? []);
        }
        var words = await WordsAsync(db, eventId, NoteTarget.Claim, places, cancel);
        if (about is { Length: > 0 } && (words.Count > 0 || on.ClaimId is not null)) return new NotePlacing(words, about.Length <= Column.TitleLength ? about : about[..Column.TitleLength]);
        Tell("", NoteEditingWords.NoClaim);
        return NotePlacing.OnEvent;
    }

    /// <returns>Of the places those that are there, in their order.</returns>
    static async Task<IReadOnlyList<NotedWords>> WordsAsync(TimelineDb db, long eventId, NoteTarget target, IEnumerable<FoundPlace> places, CancellationToken cancel)
    {
        var words = new List<NotedWords>();
        foreach (var place in places)
        {
            var report = await db.Set<Report>().Include(row => row.Article).Include(row => row.Passages)
                .Where(row => row.EventId == eventId && row.Article.Slug == place.Article).OrderByDescending(row => row.Article.Number).FirstOrDefaultAsync(cancel);
            if (report is not null && IsThere(report, target, place.Span)) words.Add(new NotedWords(report.ArticleId, TextAnchor.Of(report.Article.Source(), place.Span)));
        }
        return words;
    }

    // Rows are made of the story and its headline; what was recognised as something else is in none.
    static bool IsThere(Report report, NoteTarget target, TextSpan span) => target == NoteTarget.Passage
        ? report.Passages.Exists(passage => passage.Span == span)
        : span is { Start: >= 0, Length: > 0 } && span.End <= report.Article.Text.Length
            && report.Article.Body.Append(report.Article.TitleSpan ?? default).Any(part => part.Overlaps(span));

    void Tell(string field, string words, params object[] parts) => problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, words, parts)));
}
