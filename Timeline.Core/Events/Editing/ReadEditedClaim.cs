using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>A claim as its editor needs it.</summary>
/// <param name="IsWhyFound">Whether its reason is the program's.</param>
public sealed record EditedClaim(long Id, long EventId, long Version, TypedClaim Typed, bool IsWhyFound);

/// <summary>One claim for its editor, of drafts too.</summary>
public sealed class ReadEditedClaim(TimelineDbs dbs)
{
    /// <returns>Null where there is none.</returns>
    public async Task<EditedClaim?> RunAsync(long id, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        return await db.Set<CuratedClaim>().SingleOrDefaultAsync(row => row.Id == id, cancel) is { } row
            ? new EditedClaim(row.Id, row.EventId, row.Version, TypedClaim.Of(new ClaimView(row.Id, row.About, row.Subject, row.Scope, row.Status, row.Why, row.Values)), row.IsWhyFound)
            : null;
    }
}
