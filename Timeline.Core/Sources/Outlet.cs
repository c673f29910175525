using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Who published: a newspaper, a broadcaster, a site.</summary>
public sealed class Outlet : Stored, IRecorded
{
    /// <summary>Its part of addresses: lower-case letters, digits and hyphens; unique.</summary>
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public string? Country { get; set; }

    /// <summary>What its editors write their own way, in Markdown, for instance which name a group goes by.</summary>
    public string? HouseStyle { get; set; }

    /// <summary>What editors have settled for all its articles; null for nothing.</summary>
    public OutletRules? Rules { get; set; }

    /// <summary>How much of a newly imported article readers may see, until its own policy says otherwise.</summary>
    public DisplayPolicy DisplayByDefault { get; set; } = DisplayPolicy.Excerpts;

    public RecordRoot Root => new(nameof(Outlet), Id);
}

/// <summary>Whose copy outlets carry: a wire service.</summary>
public sealed class Agency : Stored, IRecorded
{
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public RecordRoot Root => new(nameof(Agency), Id);
}

/// <summary>How much of an article's text a reader may see.</summary>
public enum DisplayPolicy
{
    /// <summary>At most so many words around a passage, with a link to the publisher.</summary>
    Excerpts,

    Full,

    /// <summary>Title, outlet, date and link, no word of the text.</summary>
    ReferenceOnly,
}

sealed class OutletMapping : IEntityTypeConfiguration<Outlet>, IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Outlet> outlet)
    {
        outlet.HasIndex(row => row.Slug).IsUnique();
        outlet.Property(row => row.Slug).HasMaxLength(Column.SlugLength);
        outlet.Property(row => row.Name).HasMaxLength(Column.NameLength);
        outlet.Property(row => row.Country).HasMaxLength(Column.NameLength);
        outlet.Property(row => row.Rules).HasJson();
        outlet.Ignore(row => row.Root);
    }

    public void Configure(EntityTypeBuilder<Agency> agency)
    {
        agency.HasIndex(row => row.Slug).IsUnique();
        agency.Property(row => row.Slug).HasMaxLength(Column.SlugLength);
        agency.Property(row => row.Name).HasMaxLength(Column.NameLength);
        agency.Ignore(row => row.Root);
    }
}
