using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;

namespace Timeline.Web.Shell;

/// <summary>The address that a page may show of itself.</summary>
static class PageAddress
{
    /// <summary>Path and query, with the keys that the page knows and no others, in the page's own order.</summary>
    /// <remarks>A cached page is served to everyone: what the first reader added to the address must not stand in it.</remarks>
    public static string Of(HttpContext http)
    {
        var query = new QueryBuilder();
        foreach (var key in http.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>()?.QueryKeys ?? [])
            if (http.Request.Query.TryGetValue(key, out var values) && !string.IsNullOrEmpty(values[0]))
                query.Add(key, values[0]!);
        return http.Request.PathBase + Path(http).ToUriComponent() + query.ToQueryString();
    }

    /// <summary>The path that was asked for: a page that says what is the matter stands there, not at its own.</summary>
    public static PathString Path(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? http.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? http.Request.Path;
}
