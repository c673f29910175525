using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>One write of a thing's history.</summary>
/// <param name="Number">From 1, among the writes that the same eyes see: the count of earlier drafts is no reader's business.</param>
/// <param name="At">UTC.</param>
/// <param name="Rows">The thing as it was afterwards.</param>
public sealed record PastWrite(int Number, DateTime At, string Who, string Why, PastRows Rows);

/// <summary>A thing as it was after each of its writes. Readers see those since it was published.</summary>
public sealed class ReadHistory(TimelineDbs dbs)
{
    /// <param name="kind">The name of the thing's class, for instance <c>TimelineEvent</c>.</param>
    /// <returns>The first write first.</returns>
    public async Task<IReadOnlyList<PastWrite>> RunAsync(string kind, long id, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var visible = dbs.For(sight);
        var seen = (await visible.Set<Revision>().Where(row => row.RootKind == kind && row.RootId == id).Select(row => row.Id).ToListAsync(cancel)).ToHashSet();
        if (seen.Count == 0) return [];
        // What was published is the sum of all that was written before, drafts included.
        await using var whole = dbs.For(Sight.Editors);
        var revisions = await whole.Set<Revision>().Where(row => row.RootKind == kind && row.RootId == id).OrderBy(row => row.Id).ToListAsync(cancel);

        var writes = new List<PastWrite>();
        var rows = PastRows.None;
        foreach (var write in Writes(revisions))
        {
            rows = write.Aggregate(rows, (before, revision) => before.After(revision));
            var last = write[^1];
            if (seen.Contains(last.Id)) writes.Add(new PastWrite(writes.Count + 1, last.At, last.Who, last.Why, rows));
        }
        return writes;
    }

    /// <summary>Rows of one write follow each other and bear one instant.</summary>
    static List<List<Revision>> Writes(List<Revision> revisions)
    {
        var writes = new List<List<Revision>>();
        foreach (var revision in revisions)
        {
            if (writes is [.., [var first, ..] write] && (first.At, first.Who, first.Why) == (revision.At, revision.Who, revision.Why)) write.Add(revision);
            else writes.Add([revision]);
        }
        return writes;
    }
}
