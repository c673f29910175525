using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>One write as the history shows it.</summary>
/// <param name="At">UTC.</param>
/// <param name="Subjects">The kinds of rows it changed, each once: <c>TimelineEvent</c>, <c>Passage</c> …</param>
public sealed record HistoryLine(DateTime At, string Who, string Why, IReadOnlyList<string> Subjects);

/// <summary>The history of one thing, the latest write first. Readers see what was written since the thing was published.</summary>
public sealed class ListRevisions(TimelineDbs dbs)
{
    /// <param name="kind">The name of the thing's class, for instance <c>TimelineEvent</c>.</param>
    public async Task<IReadOnlyList<HistoryLine>> RunAsync(string kind, long id, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        var revisions = await db.Set<Revision>().Where(row => row.RootKind == kind && row.RootId == id).OrderByDescending(row => row.Id)
            .Select(row => new { row.At, row.Who, row.Why, row.Subject }).ToListAsync(cancel);
        return
        [
            .. revisions.GroupBy(row => (row.At, row.Who, row.Why))
                .Select(write => new HistoryLine(write.Key.At, write.Key.Who, write.Key.Why, [.. write.Select(row => row.Subject).Distinct().Order(StringComparer.Ordinal)])),
        ];
    }
}
