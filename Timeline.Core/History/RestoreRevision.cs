using System.Globalization;
using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>Writes a thing as an older revision left it, as a new revision. Whether readers see it stays as it is, and so do its address and its notes.</summary>
public sealed class RestoreRevision(SingleWriter writer, ReadHistory history, IEnumerable<IRestorable> kinds)
{
    /// <param name="kind">The name of the thing's class, for instance <c>TimelineEvent</c>.</param>
    /// <param name="number">Of the revision, as editors count them.</param>
    /// <param name="version">The one that the editor saw.</param>
    /// <param name="cause">Without a reason, the restored revision is named as one.</param>
    public async Task<Written> RunAsync(string kind, long id, int number, long version, Cause cause, CancellationToken cancel = default)
    {
        var writes = await history.RunAsync(kind, id, Sight.Editors, cancel);
        if (number < 1 || number > writes.Count) return Written.NotFound;
        if (cause.Why.Length == 0) cause = cause with { Why = string.Format(CultureInfo.CurrentCulture, HistoryWords.Restored, number) };
        var restorable = kinds.Single(one => one.Kind == kind);
        return await writer.RunAsync(cause, db => restorable.RestoreAsync(db, id, version, writes[number - 1].Rows, cancel), cancel);
    }
}
