using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Accounts;
using Timeline.Core.Events;
using Timeline.Core.Storage;

namespace Timeline.Core.Annotations;

/// <summary>An editor's remark on an event, on a passage of one of its reports, or on a row of its comparison. Readers see it with the event.</summary>
public sealed class Note : Stored, IRecorded
{
    public required long EventId { get; init; }

    /// <summary>The passage it is on, if it is on one.</summary>
    public long? PassageId { get; init; }

    /// <summary>The key of the comparison's row it is on, if it is on one.</summary>
    public string? Row { get; init; }

    public required string Markdown { get; set; }

    /// <summary>The name shown; it stays when the account goes.</summary>
    public required string Author { get; init; }

    public long? AccountId { get; init; }

    public AnchorState Anchor { get; set; }

    public RecordRoot Root => new(nameof(TimelineEvent), EventId);
}

/// <summary>Whether the words that a note is on are still where they were.</summary>
public enum AnchorState
{
    Exact,
    Moved,
    Changed,
    Lost,
}

sealed class NoteMapping : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> note)
    {
        note.HasIndex(row => row.EventId);
        note.Property(row => row.Row).HasMaxLength(Column.NameLength);
        note.Property(row => row.Author).HasMaxLength(Column.NameLength);
        note.HasOne<TimelineEvent>().WithMany().HasForeignKey(row => row.EventId);
        note.HasOne<Passage>().WithMany().HasForeignKey(row => row.PassageId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.SetNull);
        note.Ignore(row => row.Root);
        note.ToTable(table => table.HasCheckConstraint("CK_Note_Target", "\"PassageId\" IS NULL OR \"Row\" IS NULL"));
    }
}

/// <summary>A note is as public as its event.</summary>
sealed class ReadersSeeNotes : IReadersSee<Note>
{
    public Expression<Func<Note, bool>> Rule(TimelineDb db) => note => db.Set<TimelineEvent>().Any(one => one.Id == note.EventId);
}
