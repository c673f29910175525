using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timeline.Core.Storage;

namespace Timeline.Core.Events;

/// <summary>Where something happened.</summary>
public sealed class Place : Stored, IRecorded
{
    public required string Slug { get; set; }
    public required string Name { get; set; }

    /// <summary>Further names and spellings.</summary>
    public IReadOnlyList<string> OtherNames { get; set; } = [];

    /// <summary>Degrees north, WGS 84; null where the place is no point.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Longitude { get; set; }

    /// <summary>The lane that its events are drawn in by place, usually a country.</summary>
    public required string Lane { get; set; }

    public long? ParentId { get; private set; }

    /// <summary>The place it lies in or beside: the citadel's is the city. Who holds one says nothing of the other.</summary>
    public Place? Parent { get; set; }

    public RecordRoot Root => new(nameof(Place), Id);
}

/// <summary>A party: a government, an armed group, an organisation.</summary>
public sealed class Actor : Stored, IRecorded
{
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public required string ShortName { get; set; }

    /// <summary>Names its colour and pattern in <c>tokens.css</c> (<c>--a-…</c>): <c>gov</c>, <c>is</c>, <c>russia</c>, <c>us</c>, <c>iraq</c>, <c>rebel</c> or <c>none</c>.</summary>
    public string Token { get; set; } = "none";

    public RecordRoot Root => new(nameof(Actor), Id);
}

sealed class PlaceMapping : IEntityTypeConfiguration<Place>, IEntityTypeConfiguration<Actor>
{
    public void Configure(EntityTypeBuilder<Place> place)
    {
        place.HasIndex(row => row.Slug).IsUnique();
        place.Property(row => row.Slug).HasMaxLength(Column.SlugLength);
        place.Property(row => row.Name).HasMaxLength(Column.NameLength);
        place.Property(row => row.Lane).HasMaxLength(Column.NameLength);
        place.Property(row => row.OtherNames).HasJson();
        place.HasOne(row => row.Parent).WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Restrict);
        place.Ignore(row => row.Root);
        place.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Place_Latitude", "\"Latitude\" BETWEEN -90 AND 90");
            table.HasCheckConstraint("CK_Place_Longitude", "\"Longitude\" BETWEEN -180 AND 180");
            table.HasCheckConstraint("CK_Place_Point", "(\"Latitude\" IS NULL) = (\"Longitude\" IS NULL)");
        });
    }

    public void Configure(EntityTypeBuilder<Actor> actor)
    {
        actor.HasIndex(row => row.Slug).IsUnique();
        actor.Property(row => row.Slug).HasMaxLength(Column.SlugLength);
        actor.Property(row => row.Name).HasMaxLength(Column.NameLength);
        actor.Property(row => row.ShortName).HasMaxLength(Column.NameLength);
        actor.Property(row => row.Token).HasMaxLength(20);
        actor.Ignore(row => row.Root);
    }
}
