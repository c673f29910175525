using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Accounts;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Annotations;

/// <summary>What a note is on.</summary>
public enum NoteTarget
{
    Event,

    /// <summary>A passage of one of the event's reports.</summary>
    Passage,

    /// <summary>A row of its comparison.</summary>
    Row,

    /// <summary>The words of one article in one row.</summary>
    Cell,

    /// <summary>A line of its figure grid, set down by a person or found by the program.</summary>
    Claim,

    /// <summary>Passages of two of the articles that report it, which the note sets beside each other and says why.</summary>
    Link,
}

/// <summary>Words of an article, as a note keeps them.</summary>
/// <param name="ArticleId">The article in the version that was read.</param>
public sealed record NotedWords(long ArticleId, TextAnchor Words);

/// <summary>An editor's remark on an event, on a passage of one of its reports, on a row or a cell of its comparison, on a claim, or on two passages that it links. Readers see it with the event.</summary>
/// <remarks>A row has no number that lasts, a passage may go and what the program finds is found anew, so a note on one is kept on words of articles: see <see cref="FindNotes"/>.</remarks>
public sealed class Note : Stored, IRecorded
{
    public required long EventId { get; init; }

    public NoteTarget Target { get; init; }

    /// <summary>The article, in the version that was read, whose words it is on: the passage's, those of a cell of the row, or the first value's of the claim; null on the event, and where nobody said which words a claim is about.</summary>
    public long? ArticleId { get; init; }

    /// <summary>The words, in that version; null where there is no such article.</summary>
    public TextAnchor? Words { get; init; }

    /// <summary>The words of the further values of a claim, or of the other side of a link; null where there are none.</summary>
    public IReadOnlyList<NotedWords>? More { get; init; }

    /// <summary>The number of the claim where a person set it down. It may be gone: its words are what is left then.</summary>
    public long? ClaimId { get; init; }

    /// <summary>What the claim was about when the note was written; null on anything else.</summary>
    public string? About { get; init; }

    /// <summary>All words that it is on, in their order.</summary>
    internal IEnumerable<NotedWords> Places => (Words is null ? [] : new[] { new NotedWords(ArticleId!.Value, Words) }).Concat(More ?? []);

    public required string Markdown { get; set; }

    /// <summary>Who wrote it first: the name shown; it stays when the account goes.</summary>
    public required string Author { get; init; }

    public long? AccountId { get; init; }

    public RecordRoot Root => new(nameof(TimelineEvent), EventId);
}

sealed class NoteMapping : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> note)
    {
        note.HasIndex(row => row.EventId);
        note.Property(row => row.Target).HasDefaultValue(NoteTarget.Event);
        // The comment tells the migration that this is another number than the passage's, which stood here before: it would be taken over.
        note.Property(row => row.ArticleId).HasComment("The article, in the version that was read, whose words it is on.");
        note.Property(row => row.Words).HasJson();
        note.Property(row => row.More).HasJson();
        note.Property(row => row.About).HasMaxLength(Column.TitleLength);
        note.Property(row => row.Author).HasMaxLength(Column.NameLength);
        note.HasOne<TimelineEvent>().WithMany().HasForeignKey(row => row.EventId);
        note.HasOne<Article>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.SetNull);
        note.Ignore(row => row.Root);
        note.Ignore(row => row.Places);
        note.ToTable(table => table.HasCheckConstraint(
            "CK_Note_Target",
            "(\"ArticleId\" IS NULL) = (\"Words\" IS NULL) AND (\"Target\" = 'Claim') = (\"About\" IS NOT NULL) AND (\"Target\" = 'Claim' OR (\"Target\" = 'Event') = (\"Words\" IS NULL))"));
    }
}

/// <summary>A note is as public as its event.</summary>
sealed class AnybodySeesNotes : IAnybodySees<Note>
{
    public Expression<Func<Note, bool>> Rule(TimelineDb db) => note => db.Set<TimelineEvent>().Any(one => one.Id == note.EventId);
}
