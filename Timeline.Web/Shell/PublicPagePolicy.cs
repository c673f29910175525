using Microsoft.AspNetCore.OutputCaching;

namespace Timeline.Web.Shell;

/// <summary>Caches what readers see, for as long as nothing is written.</summary>
/// <remarks>
/// The key holds the content's revision, so that an edit is seen by the next request, also by one that was being rendered while the edit was made.
/// It varies by the address as the page reads it, with the known query keys and of each its first value, and by the encoding that will be answered: varying by whatever a client sends lets the cache grow with every random request.
/// </remarks>
sealed class PublicPagePolicy(ContentRevision revision) : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var page = http.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>();
        context.EnableOutputCaching = page is not null;
        context.AllowCacheLookup = context.AllowCacheStorage = PublicPages.IsForReaders(http);
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        // Left to vary by query keys, the framework sorts the values of a key given twice: two pages would share an entry, and the address would be another than the page read.
        context.CacheVaryByRules.VaryByValues["address"] = PageAddress.Of(http);
        context.CacheVaryByRules.VaryByValues["revision"] = revision.Stamp;
        context.CacheVaryByRules.VaryByValues["encoding"] = PublicPages.EncodingOf(http.Request);
        return default;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => default;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return default;
    }
}
