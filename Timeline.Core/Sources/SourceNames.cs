using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Finds outlets and agencies by their names, and makes those that are new.</summary>
sealed class SourceNames(TimelineDb db)
{
    public const string UnnamedSlug = "unnamed";

    List<Outlet>? outlets;
    List<Agency>? agencies;

    /// <param name="name">Null or blank where the text names none.</param>
    public async Task<Outlet> OutletAsync(string? name, CancellationToken cancel)
    {
        outlets ??= await db.Set<Outlet>().ToListAsync(cancel);
        if (string.IsNullOrWhiteSpace(name)) return outlets.Find(outlet => outlet.Slug == UnnamedSlug) ?? Added(outlets, new Outlet { Slug = UnnamedSlug, Name = ArticleWords.Unnamed });
        var said = Cut(name);
        return outlets.Find(outlet => Same(outlet.Name, said)) ?? Added(outlets, new Outlet { Slug = Slug.Free(said, "outlet", [.. outlets.Select(outlet => outlet.Slug)]), Name = said });
    }

    /// <inheritdoc cref="OutletAsync"/>
    /// <returns>Null for no name.</returns>
    public async Task<Agency?> AgencyAsync(string? name, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        agencies ??= await db.Set<Agency>().ToListAsync(cancel);
        var said = Cut(name);
        return agencies.Find(agency => Same(agency.Name, said)) ?? Added(agencies, new Agency { Slug = Slug.Free(said, "agency", [.. agencies.Select(agency => agency.Slug)]), Name = said });
    }

    /// <summary>Whether this outlet is the one that a name would find.</summary>
    public static bool IsOf(Outlet outlet, string name) => Same(outlet.Name, Cut(name));

    T Added<T>(List<T> all, T one) where T : class
    {
        all.Add(one);
        db.Add(one);
        return one;
    }

    static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    static string Cut(string name) => name.Trim() is { Length: > Column.NameLength } long_ ? long_[..Column.NameLength] : name.Trim();
}
