using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Accounts;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Annotations;

/// <summary>What a note is on.</summary>
public enum NoteTarget
{
    Event,

    /// <summary>A passage of one of the event's reports.</summary>
    Passage,

    /// <summary>A row of its comparison.</summary>
    Row,
}

/// <summary>An editor's remark on an event, on a passage of one of its reports, or on a row of its comparison. Readers see it with the event.</summary>
/// <remarks>A row has no number that lasts and a passage may go, so a note on one is kept on words of an article: see <see cref="FindNotes"/>.</remarks>
public sealed class Note : Stored, IRecorded
{
    public required long EventId { get; init; }

    public NoteTarget Target { get; init; }

    /// <summary>The article, in the version that was read, whose words it is on: the passage's, or those of one cell of the row; null on the event.</summary>
    public long? ArticleId { get; init; }

    /// <summary>The words, in that version; null on the event.</summary>
    public TextAnchor? Words { get; init; }

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
        note.Property(row => row.Author).HasMaxLength(Column.NameLength);
        note.HasOne<TimelineEvent>().WithMany().HasForeignKey(row => row.EventId);
        note.HasOne<Article>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.SetNull);
        note.Ignore(row => row.Root);
        note.ToTable(table => table.HasCheckConstraint(
            "CK_Note_Target", "(\"Target\" = 'Event') = (\"ArticleId\" IS NULL) AND (\"Target\" = 'Event') = (\"Words\" IS NULL)"));
    }
}

/// <summary>A note is as public as its event.</summary>
sealed class ReadersSeeNotes : IReadersSee<Note>
{
    public Expression<Func<Note, bool>> Rule(TimelineDb db) => note => db.Set<TimelineEvent>().Any(one => one.Id == note.EventId);
}
