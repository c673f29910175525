using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace Timeline.Web.Shell;

/// <summary>Pages that anyone may read: no cookie, cached here and by proxies, always revalidated.</summary>
static class PublicPages
{
    const string EnhancedNavigation = "blazor-enhanced-nav";

    public static void AddPublicPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ContentRevision>();
        builder.Services.AddSingleton<PublicPagePolicy>();
        builder.Services.AddSingleton<IOutputCacheStore, AnswerStore>();
        builder.Services.AddOutputCache(cache => cache.AddBasePolicy(policy => policy.AddPolicy<PublicPagePolicy>(), excludeDefaultPolicy: true));
        builder.Services.AddAntiforgery();
        var framework = builder.Services.Last(service => service.ServiceType == typeof(IAntiforgery));
        builder.Services.AddSingleton<IAntiforgery>(services =>
            new QuietAntiforgery((IAntiforgery)ActivatorUtilities.CreateInstance(services, framework.ImplementationType!)));
    }

    public static void UsePublicPages(this WebApplication app)
    {
        app.Use((http, next) =>
        {
            // What the cache files an answer under and what compression makes of it must be the same, whatever weights a client gives.
            if (IsForReaders(http))
            {
                http.Request.Headers.AcceptEncoding = EncodingOf(http.Request);
                http.Response.OnStarting(static asked => AllowEnhancedNavigation((HttpContext)asked), http);
            }
            return next(http);
        });
        app.UseOutputCache();
        app.UseResponseCompression();
        // It needs the storage, whose settings are not checked yet.
        var revision = new Lazy<ContentRevision>(app.Services.GetRequiredService<ContentRevision>);
        app.Use((http, next) =>
        {
            if (IsForReaders(http))
            {
                // Any proxy may keep it, and asks each time whether it still holds.
                http.Response.Headers.CacheControl = "public, no-cache";
                http.Response.Headers.ETag = $"\"{revision.Value.Stamp}{EncodingOf(http.Request)}\"";
            }
            return next(http);
        });
    }

    // Of a kept answer the cache says "Allow", like the header of that name, and Blazor's script then loads the page a second time, whole.
    static Task AllowEnhancedNavigation(HttpContext http)
    {
        if (http.Response.Headers.ContainsKey(EnhancedNavigation)) http.Response.Headers[EnhancedNavigation] = "allow";
        return Task.CompletedTask;
    }

    /// <summary>Whether the answer is a public page for someone who is not signed in.</summary>
    public static bool IsForReaders(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method)
        && http.User.Identity?.IsAuthenticated != true
        && http.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null;

    /// <summary>The encoding that the answer will have: <c>br</c>, <c>gzip</c> or none.</summary>
    public static string EncodingOf(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Accepts(accepted, "br") ? "br" : Accepts(accepted, "gzip") ? "gzip" : "";
    }

    static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        accepted.Any(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && value.Quality is not 0);
}
