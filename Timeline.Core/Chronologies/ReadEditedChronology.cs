using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>One chronology for its editor, drafts too.</summary>
public sealed class ReadEditedChronology(TimelineDbs dbs)
{
    /// <returns>Null where there is none.</returns>
    public async Task<EditedChronology?> RunAsync(string slug, CancellationToken cancel = default)
    {
        await using var db = dbs.For(Sight.Editors);
        slug = await EditorsAddress.OfChronologyAsync(db, slug, cancel);
        var row = await db.Set<Chronology>().Include(one => one.FocusPlace).SingleOrDefaultAsync(one => one.Slug == slug, cancel);
        return row is null ? null : RecordChronology.Edited(row);
    }
}
