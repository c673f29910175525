using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.HasIndex(row => new { row.Slug, row.Number }).IsUnique();
        article.HasIndex(row => row.Hash);
        article.HasIndex(row => row.CanonicalAddress);
        article.HasIndex(row => row.Family);
        article.HasOne(row => row.Outlet).WithMany().HasForeignKey(row => row.OutletId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne(row => row.Agency).WithMany().HasForeignKey(row => row.AgencyId).OnDelete(DeleteBehavior.Restrict);
        article.Property(row => row.Slug).HasMaxLength(Column.SlugLength);
        article.Property(row => row.Title).HasMaxLength(Column.TitleLength);
        article.Property(row => row.Language).HasMaxLength(35);
        article.Property(row => row.PublishedEdtf).HasMaxLength(Column.EdtfLength);
        article.Property(row => row.Hash).HasMaxLength(64);
        article.Property(row => row.Family).HasMaxLength(64);
        article.Property(row => row.TitleSpan).HasJson();
        article.Property(row => row.Body).HasJson();
        article.Property(row => row.Dropped).HasJson();
        article.Property(row => row.Evidence).HasJson();
        article.Ignore(row => row.Root);
        article.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Article_Number", "\"Number\" >= 1");
            table.HasCheckConstraint("CK_Article_ExcerptWords", "\"ExcerptWords\" > 0");
            table.HasCheckConstraint("CK_Article_Published", "\"PublishedEarliest\" <= \"PublishedLatest\"");
        });
    }
}
