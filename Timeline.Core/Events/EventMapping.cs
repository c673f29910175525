using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Accounts;
using Timeline.Core.Storage;

namespace Timeline.Core.Events;

sealed class EventMapping :
    IEntityTypeConfiguration<TimelineEvent>, IEntityTypeConfiguration<EventActor>, IEntityTypeConfiguration<ControlChange>,
    IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<Passage>, IEntityTypeConfiguration<CuratedClaim>,
    IEntityTypeConfiguration<RejectedClaim>, IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<TimelineEvent> happening)
    {
        happening.HasIndex(row => new { row.ChronologyId, row.Slug }).IsUnique();
        happening.HasIndex(row => new { row.ChronologyId, row.DateEarliest });
        happening.HasIndex(row => new { row.ChronologyId, row.DateLatest });
        happening.HasOne(row => row.Place).WithMany().HasForeignKey(row => row.PlaceId).OnDelete(DeleteBehavior.Restrict);
        happening.HasMany(row => row.Actors).WithOne().HasForeignKey(row => row.EventId);
        happening.HasMany(row => row.ControlChanges).WithOne().HasForeignKey(row => row.EventId);
        happening.HasMany(row => row.Reports).WithOne().HasForeignKey(row => row.EventId);
        happening.HasMany(row => row.Claims).WithOne().HasForeignKey(row => row.EventId);
        happening.HasMany(row => row.Rejected).WithOne().HasForeignKey(row => row.EventId);
        happening.HasMany(row => row.Corrections).WithOne().HasForeignKey(row => row.EventId);
        happening.Property(row => row.Slug).HasMaxLength(Column.SlugLength);
        happening.Property(row => row.Title).HasMaxLength(Column.TitleLength);
        happening.Property(row => row.DateEdtf).HasMaxLength(Column.EdtfLength);
        happening.Ignore(row => row.Root);
        happening.ToTable(table => table.HasCheckConstraint("CK_TimelineEvent_Date", "\"DateEarliest\" <= \"DateLatest\""));
    }

    public void Configure(EntityTypeBuilder<EventActor> part)
    {
        part.HasKey(row => new { row.EventId, row.ActorId });
        part.HasOne(row => row.Actor).WithMany().HasForeignKey(row => row.ActorId).OnDelete(DeleteBehavior.Restrict);
        part.Ignore(row => row.Root);
    }

    public void Configure(EntityTypeBuilder<ControlChange> change)
    {
        change.HasIndex(row => new { row.EventId, row.PlaceId }).IsUnique();
        change.HasOne(row => row.Place).WithMany().HasForeignKey(row => row.PlaceId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(row => row.From).WithMany().HasForeignKey(row => row.FromId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(row => row.To).WithMany().HasForeignKey(row => row.ToId).OnDelete(DeleteBehavior.Restrict);
        change.Ignore(row => row.Root);
    }

    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.HasAlternateKey(row => new { row.EventId, row.ArticleId });
        report.HasOne(row => row.Article).WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
        report.HasMany(row => row.Passages).WithOne().HasForeignKey(row => new { row.EventId, row.ArticleId }).HasPrincipalKey(row => new { row.EventId, row.ArticleId });
        report.Ignore(row => row.Root);
    }

    public void Configure(EntityTypeBuilder<Passage> passage)
    {
        passage.HasIndex(row => new { row.EventId, row.ArticleId, row.Start });
        passage.HasIndex(row => row.ArticleId);
        passage.Ignore(row => row.Root);
        passage.ToTable(table => table.HasCheckConstraint("CK_Passage_Span", "\"Start\" >= 0 AND \"End\" > \"Start\""));
    }

    public void Configure(EntityTypeBuilder<CuratedClaim> claim)
    {
        claim.Property(row => row.About).HasMaxLength(Column.TitleLength);
        claim.Property(row => row.Subject).HasMaxLength(Column.TitleLength);
        claim.Property(row => row.Scope).HasMaxLength(Column.TitleLength);
        claim.Property(row => row.Values).HasJson();
        claim.Ignore(row => row.Root);
    }

    public void Configure(EntityTypeBuilder<RejectedClaim> claim)
    {
        claim.Property(row => row.About).HasMaxLength(Column.TitleLength);
        claim.Property(row => row.Places).HasJson();
        claim.Ignore(row => row.Root);
    }

    public void Configure(EntityTypeBuilder<Correction> correction)
    {
        correction.Property(row => row.Ends).HasJson();
        correction.Property(row => row.With).HasJson();
        correction.Property(row => row.From).HasJson();
        correction.Property(row => row.Reason).HasMaxLength(Column.TitleLength);
        correction.Property(row => row.Author).HasMaxLength(Column.NameLength);
        correction.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.SetNull);
        correction.Ignore(row => row.Root);
    }
}
