using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Storage;

namespace Timeline.Core.Annotations;

/// <param name="PassageId">The passage it is on, if it is on one.</param>
/// <param name="Row">The key of the comparison's row it is on, if it is on one.</param>
/// <param name="At">When it was last written, UTC.</param>
public sealed record NoteView(long Id, long? PassageId, string? Row, string Markdown, string Author, AnchorState Anchor, DateTime At);

/// <summary>The notes on one event, its passages and rows, in the order they were made.</summary>
public sealed class ListNotes(TimelineDbs dbs)
{
    public async Task<IReadOnlyList<NoteView>> RunAsync(long eventId, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        return await db.Set<Note>().Where(row => row.EventId == eventId).OrderBy(row => row.Id)
            .Select(row => new NoteView(row.Id, row.PassageId, row.Row, row.Markdown, row.Author, row.Anchor, row.ChangedAt)).ToListAsync(cancel);
    }
}

public static class AnnotationsRegistration
{
    public static IServiceCollection AddAnnotations(this IServiceCollection services) => services.AddSingleton<ListNotes>();
}
