using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>Who last wrote something, when and why.</summary>
/// <param name="At">UTC.</param>
public sealed record LastWrite(string Who, DateTime At, string Why);

/// <summary>The last write of each part of one thing that did not make the thing with it. Readers see what was written since it was published.</summary>
static class LastWrites
{
    /// <param name="kind">The name of the thing's class, for instance <c>TimelineEvent</c>.</param>
    /// <param name="part">The name of the part's class, whose key is one number.</param>
    public static async Task<IReadOnlyDictionary<long, LastWrite>> ReadAsync(TimelineDb db, string kind, long id, string part, CancellationToken cancel)
    {
        var revisions = await db.Set<Revision>().Where(row => row.RootKind == kind && row.RootId == id).OrderBy(row => row.Id).Select(row => new { row.Subject, row.SubjectKey, row.Who, row.At, row.Why, IsMade = row.Before == null }).ToListAsync(cancel);
        var made = revisions.Where(row => row.IsMade && row.Subject == kind).Select(row => row.At).ToHashSet();
        var last = new Dictionary<long, LastWrite>();
        // What came with the thing nobody has set down since.
        foreach (var row in revisions.Where(row => row.Subject == part && !made.Contains(row.At))) last[long.Parse(row.SubjectKey, CultureInfo.InvariantCulture)] = new LastWrite(row.Who, row.At, row.Why);
        return last;
    }
}
