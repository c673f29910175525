using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Makes an article a further version of another of its outlet. Its own address ends with that, so readers must not have it yet; restoring its earlier revision undoes it.</summary>
public sealed class JoinVersions(SingleWriter writer, TimelineDbs dbs)
{
    /// <param name="of">The slug of the other.</param>
    public async Task<Written> RunAsync(long id, string of, Cause cause, CancellationToken cancel = default)
    {
        await using var readers = dbs.For(Sight.Readers);
        if (await readers.Set<Article>().AnyAsync(row => row.Id == id, cancel)) return Refused(ArticleWords.VersionIsPublic);
        return await writer.RunAsync(cause, async db =>
        {
            var versions = await db.Set<Article>().Where(row => row.Slug == of).ToListAsync(cancel);
            if (versions.Count == 0 || await db.Set<Article>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } article) return Written.NotFound;
            if (article.Slug == of) return Written.Unchanged;
            if (article.IsDigest || versions.Exists(version => version.IsDigest || version.OutletId != article.OutletId)) return Refused(ArticleWords.VersionOfOther);
            if (await db.Set<Article>().AnyAsync(row => row.Slug == article.Slug && row.Id != id, cancel)) return Refused(ArticleWords.VersionHasVersions);
            (article.Slug, article.Number) = (of, await db.Set<Article>().WithThrownAway().Where(row => row.Slug == of).MaxAsync(row => row.Number, cancel) + 1);
            return Written.Done;
        }, cancel);
    }

    static Written Refused(string why) => Written.Refused(new FieldProblem("", why));
}
