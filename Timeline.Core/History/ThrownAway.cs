using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>That an editor threw a draft away. The draft and all that hangs on it stay as they are, and nobody sees them until this row is gone.</summary>
public sealed class ThrownAway : IRecorded
{
    /// <summary>The name of the draft's class, for instance <c>TimelineEvent</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its number.</summary>
    public required long Target { get; init; }

    /// <summary>UTC, whole microseconds.</summary>
    public required DateTime At { get; init; }

    /// <summary>The name shown; it stays when the account goes.</summary>
    public required string Who { get; init; }

    public RecordRoot Root => new(Kind, Target);
}

sealed class ThrownAwayMapping : IEntityTypeConfiguration<ThrownAway>
{
    public void Configure(EntityTypeBuilder<ThrownAway> thrown)
    {
        thrown.HasKey(row => new { row.Kind, row.Target });
        thrown.Property(row => row.Kind).HasMaxLength(40);
        thrown.Property(row => row.Who).HasMaxLength(Column.NameLength);
        thrown.Ignore(row => row.Root);
    }
}
