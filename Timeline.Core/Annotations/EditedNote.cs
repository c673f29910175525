using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Annotations;

/// <summary>A note as its editor needs it, with the version that a change must name.</summary>
/// <param name="Article">The slug of the article whose words it is on; null where it is on none.</param>
/// <param name="Outlet">The name of who published it.</param>
/// <param name="Words">The words as they were when it was written.</param>
/// <param name="ChangedAt">UTC.</param>
/// <param name="ChangedBy">Who wrote it last.</param>
public sealed record EditedNote(
    long Id, long EventId, long Version, NoteTarget Target, string? Article, string? Outlet, TextAnchor? Words, string Markdown, DateTime ChangedAt, string ChangedBy)
{
    /// <summary>Further words that it is on.</summary>
    public IReadOnlyList<EditedWords> More { get; init; } = [];

    /// <inheritdoc cref="Note.ClaimId"/>
    public long? ClaimId { get; init; }

    /// <inheritdoc cref="Note.About"/>
    public string? About { get; init; }

    /// <summary>What it is on, as a new note would have to name it.</summary>
    public NoteOn On => new(Target, Article, Words?.Span ?? default) { More = [.. More.Select(words => new FoundPlace(words.Article, words.Words.Span))], ClaimId = ClaimId, About = About };

    internal static async Task<EditedNote?> ReadAsync(TimelineDb db, long id, CancellationToken cancel)
    {
        if (await db.Set<Note>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } note) return null;
        var ids = note.Places.Select(words => words.ArticleId).ToArray();
        var articles = await db.Set<Article>().WithThrownAway().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Slug, Outlet = row.Outlet.Name }).ToDictionaryAsync(row => row.Id, cancel);
        var article = note.ArticleId is { } first ? articles[first] : null;
        var key = id.ToString(CultureInfo.InvariantCulture);
        var who = await db.Set<Revision>().Where(row => row.RootKind == note.Root.Kind && row.RootId == note.Root.Id && row.Subject == nameof(Note) && row.SubjectKey == key)
            .OrderByDescending(row => row.Id).Select(row => row.Who).FirstAsync(cancel);
        return new EditedNote(id, note.EventId, note.Version, note.Target, article?.Slug, article?.Outlet, note.Words, note.Markdown, note.ChangedAt, who)
        {
            More = [.. (note.More ?? []).Select(words => new EditedWords(articles[words.ArticleId].Slug, articles[words.ArticleId].Outlet, words.Words))],
            ClaimId = note.ClaimId,
            About = note.About,
        };
    }
}

/// <param name="Article">The slug of the article.</param>
/// <param name="Outlet">The name of who published it.</param>
/// <param name="Words">As they were when the note was written.</param>
public sealed record EditedWords(string Article, string Outlet, TextAnchor Words);

/// <summary>One note for its editor, on a draft too.</summary>
public sealed class ReadEditedNote(TimelineDbs dbs)
{
    /// <returns>Null where there is none, or none any more.</returns>
    public async Task<EditedNote?> RunAsync(long id, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        return await EditedNote.ReadAsync(db, id, cancel);
    }
}
