using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Timeline.Core.Accounts;

/// <summary>Identity's tables, which its stores expect in the same context; <c>IdentityDbContext</c> would be a second base class.</summary>
sealed class AccountMapping :
    IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Role>, IEntityTypeConfiguration<IdentityUserRole<long>>,
    IEntityTypeConfiguration<IdentityUserClaim<long>>, IEntityTypeConfiguration<IdentityUserLogin<long>>,
    IEntityTypeConfiguration<IdentityUserToken<long>>, IEntityTypeConfiguration<IdentityRoleClaim<long>>
{
    const int NameLength = 256;
    const int KeyLength = 128;

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Account");
        account.HasIndex(row => row.NormalizedUserName).IsUnique();
        account.HasIndex(row => row.NormalizedEmail);
        account.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        account.Property(row => row.UserName).HasMaxLength(NameLength);
        account.Property(row => row.NormalizedUserName).HasMaxLength(NameLength);
        account.Property(row => row.Email).HasMaxLength(NameLength);
        account.Property(row => row.NormalizedEmail).HasMaxLength(NameLength);
        account.HasMany<IdentityUserRole<long>>().WithOne().HasForeignKey(row => row.UserId);
        account.HasMany<IdentityUserClaim<long>>().WithOne().HasForeignKey(row => row.UserId);
        account.HasMany<IdentityUserLogin<long>>().WithOne().HasForeignKey(row => row.UserId);
        account.HasMany<IdentityUserToken<long>>().WithOne().HasForeignKey(row => row.UserId);
    }

    public void Configure(EntityTypeBuilder<Role> role)
    {
        role.ToTable("Role");
        role.HasIndex(row => row.NormalizedName).IsUnique();
        role.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        role.Property(row => row.Name).HasMaxLength(NameLength);
        role.Property(row => row.NormalizedName).HasMaxLength(NameLength);
        role.HasMany<IdentityUserRole<long>>().WithOne().HasForeignKey(row => row.RoleId);
        role.HasMany<IdentityRoleClaim<long>>().WithOne().HasForeignKey(row => row.RoleId);
        role.HasData(Kept(1, Role.Administrator), Kept(2, Role.Editor));
    }

    public void Configure(EntityTypeBuilder<IdentityUserRole<long>> row) => row.ToTable("AccountRole").HasKey(one => new { one.UserId, one.RoleId });

    public void Configure(EntityTypeBuilder<IdentityUserClaim<long>> row) => row.ToTable("AccountClaim");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<long>> row)
    {
        row.ToTable("AccountLogin").HasKey(one => new { one.LoginProvider, one.ProviderKey });
        row.Property(one => one.LoginProvider).HasMaxLength(KeyLength);
        row.Property(one => one.ProviderKey).HasMaxLength(KeyLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<long>> row)
    {
        row.ToTable("AccountToken").HasKey(one => new { one.UserId, one.LoginProvider, one.Name });
        row.Property(one => one.LoginProvider).HasMaxLength(KeyLength);
        row.Property(one => one.Name).HasMaxLength(KeyLength);
    }

    public void Configure(EntityTypeBuilder<IdentityRoleClaim<long>> row) => row.ToTable("RoleClaim");

    static Role Kept(long id, string name) => new() { Id = id, Name = name, NormalizedName = name.ToUpperInvariant(), ConcurrencyStamp = name };
}
