using Microsoft.AspNetCore.ResponseCompression;

namespace Timeline.Web.Shell;

/// <summary>How the server listens and what it never says of itself.</summary>
static class WebServer
{
    public static void AddWebServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A search of ten thousand letters is answered with a page that says so, not with a closed connection.
            kestrel.Limits.MaxRequestLineSize = 64 << 10;
        });
        // Without it, a `dotnet run` outside Development answers every asset with 200 and no content.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<SiteAddress>();
        builder.Services.AddSingleton(Patience.OfReaders);
        builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage");
        builder.Services.AddResponseCompression(compression =>
        {
            // Public pages hold no secret beside what the reader sent, so their size gives nothing away.
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/ld+json", "application/tei+xml", "text/csv"];
        });
    }

    /// <summary><c>GET /health</c>: <c>Healthy</c> with 200, else <c>Unhealthy</c> with 503; for load balancers, never cached.</summary>
    public static void MapHealth(this WebApplication app) => app.MapHealthChecks("/health").AllowAnonymous();
}
