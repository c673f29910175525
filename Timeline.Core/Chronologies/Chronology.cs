using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Events;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>A timeline: events of one conflict in order.</summary>
public sealed class Chronology : Stored, IRecorded
{
    /// <summary>Its part of addresses; unique.</summary>
    public required string Slug { get; set; }

    public required string Title { get; set; }

    /// <summary>One or two sentences below the title.</summary>
    public string Standfirst { get; set; } = "";

    public string? Region { get; set; }

    /// <summary>The lanes by place, from the top; places of other lanes follow.</summary>
    public IReadOnlyList<string> Lanes { get; set; } = [];

    public long? FocusPlaceId { get; private set; }

    /// <summary>The place whose band of control stands above the lanes.</summary>
    public Place? FocusPlace { get; set; }

    /// <summary>One more with every write that may change one of its pages, which are cached by it.</summary>
    public long RevisionNumber { get; private set; }

    /// <summary>Since when readers see it, UTC; null while it is a draft, and all its events with it.</summary>
    public DateTime? PublishedAt { get; set; }

    public RecordRoot Root => new(nameof(Chronology), Id);
}

sealed class ChronologyMapping : IEntityTypeConfiguration<Chronology>
{
    public void Configure(EntityTypeBuilder<Chronology> chronology)
    {
        chronology.HasIndex(row => row.Slug).IsUnique();
        chronology.Property(row => row.Slug).HasMaxLength(Column.SlugLength);
        chronology.Property(row => row.Title).HasMaxLength(Column.TitleLength);
        chronology.Property(row => row.Region).HasMaxLength(Column.NameLength);
        chronology.Property(row => row.Lanes).HasJson();
        chronology.HasOne(row => row.FocusPlace).WithMany().HasForeignKey(row => row.FocusPlaceId).OnDelete(DeleteBehavior.Restrict);
        chronology.HasMany<TimelineEvent>().WithOne().HasForeignKey(row => row.ChronologyId);
        chronology.Ignore(row => row.Root);
    }
}
