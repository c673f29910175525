using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>The addresses that a draft had before its title changed, and whether readers ever had one.</summary>
static class PastAddress
{
    /// <summary>Whether a thing was published at any time: its address is a reader's from then on.</summary>
    public static async Task<bool> WasPublicAsync(TimelineDb db, RecordRoot thing, CancellationToken cancel)
    {
        var states = await db.Set<Revision>().Where(row => row.RootKind == thing.Kind && row.RootId == thing.Id && row.Subject == thing.Kind && row.After != null).Select(row => row.After!).ToListAsync(cancel);
        return states.Exists(state => JsonSerializer.Deserialize<PastState>(state, JsonColumn.Options)!.PublishedAt is not null);
    }

    /// <summary>The numbers of the things that once had an address, the last first.</summary>
    /// <param name="kind">The name of their class.</param>
    public static async Task<IReadOnlyList<long>> FindAsync(TimelineDb db, string kind, string slug, CancellationToken cancel)
    {
        if (Slug.Of(slug) != slug) return [];
        var column = $"\"{nameof(PastState.Slug)}\":\"{slug}\"";
        return await db.Set<Revision>().Where(row => row.RootKind == kind && row.Subject == kind && row.Before != null && row.Before.Contains(column)).OrderByDescending(row => row.Id).Select(row => row.RootId).Distinct().ToListAsync(cancel);
    }

    sealed record PastState(string? Slug, DateTime? PublishedAt);
}
