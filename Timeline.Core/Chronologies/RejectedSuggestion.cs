using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>An event that the program suggested for a chronology, and a person rejected: it is not suggested again as long as the same sentences tell it.</summary>
public sealed class RejectedSuggestion : Stored, IRecorded
{
    public required long ChronologyId { get; init; }

    /// <summary>As <see cref="SuggestionView.Key"/>.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public RecordRoot Root => new(nameof(Chronology), ChronologyId);
}

sealed class RejectedSuggestionMapping : IEntityTypeConfiguration<RejectedSuggestion>
{
    public void Configure(EntityTypeBuilder<RejectedSuggestion> suggestion)
    {
        suggestion.HasOne<Chronology>().WithMany().HasForeignKey(row => row.ChronologyId).OnDelete(DeleteBehavior.Cascade);
        suggestion.HasIndex(row => new { row.ChronologyId, row.Key }).IsUnique();
        suggestion.Property(row => row.Key).HasMaxLength(32);
        suggestion.Property(row => row.Title).HasMaxLength(Column.TitleLength);
        suggestion.Ignore(row => row.Root);
    }
}

/// <summary>Sets a suggestion aside.</summary>
public sealed class RejectSuggestion(SingleWriter writer)
{
    public Task<Written> RunAsync(long chronologyId, string key, string title, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (!await db.Set<Chronology>().AnyAsync(row => row.Id == chronologyId, cancel)) return Written.NotFound;
        if (await db.Set<RejectedSuggestion>().AnyAsync(row => row.ChronologyId == chronologyId && row.Key == key, cancel)) return Written.Unchanged;
        db.Add(new RejectedSuggestion { ChronologyId = chronologyId, Key = key, Title = title.Length <= Column.TitleLength ? title : title[..Column.TitleLength] });
        return Written.Done;
    }, cancel);
}

/// <summary>Takes a rejection back.</summary>
public sealed class ReconsiderSuggestion(SingleWriter writer)
{
    public Task<Written> RunAsync(long chronologyId, string key, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<RejectedSuggestion>().SingleOrDefaultAsync(row => row.ChronologyId == chronologyId && row.Key == key, cancel) is not { } rejected) return Written.Unchanged;
        db.Remove(rejected);
        return Written.Done;
    }, cancel);
}
