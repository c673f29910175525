using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Accounts;

namespace Timeline.Core.History;

/// <summary>One change of one row, never changed itself.</summary>
public sealed class Revision
{
    public long Id { get; private set; }

    /// <summary>The thing whose history it stands in, for instance an event.</summary>
    public required string RootKind { get; init; }

    public required long RootId { get; init; }

    /// <summary>The row that changed: the root itself or a part of it, for instance a passage.</summary>
    public required string Subject { get; init; }

    /// <summary>The subject's primary key, parts joined by <c>/</c>.</summary>
    public required string SubjectKey { get; init; }

    /// <summary>UTC, whole microseconds; the same for all rows of one write.</summary>
    public required DateTime At { get; init; }

    public required string Who { get; init; }

    public long? AccountId { get; init; }

    public required string Why { get; init; }

    /// <summary>The subject's columns as JSON; null where it was made.</summary>
    public string? Before { get; init; }

    /// <summary>The same afterwards; null where it was deleted.</summary>
    public string? After { get; init; }
}

sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.HasIndex(row => new { row.RootKind, row.RootId, row.Id });
        revision.Property(row => row.RootKind).HasMaxLength(40);
        revision.Property(row => row.Subject).HasMaxLength(40);
        revision.Property(row => row.SubjectKey).HasMaxLength(80);
        // An account may go; what it did stays, with its name.
        revision.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.SetNull);
    }
}
