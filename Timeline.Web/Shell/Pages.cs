using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace Timeline.Web.Shell;

/// <summary>Razor pages: static for readers; only what signed-in people use holds a circuit.</summary>
static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder) =>
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(ErrorPage.Address, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(ErrorPage.Address + "/{0}", createScopeForStatusCodePages: true);
        app.Use((http, next) =>
        {
            if (!http.Request.Path.StartsWithSegments(ErrorPage.Address) || HasGoneWrong(http)) return next(http);
            // Whoever asks for the page itself would be told of an error that is none.
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        var pages = app.MapRazorComponents<App>()
            // Compressing each circuit costs 230 KB of memory, and would have the framework answer for frame-ancestors, which SecurityHeaders does.
            .AddInteractiveServerRenderMode(server => server.DisableWebSocketCompression = true)
            // Private unless the page itself says otherwise.
            .RequireAuthorization();
        pages.Add(WithoutCircuitState);
    }

    static bool HasGoneWrong(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>Keeps the state for a circuit out of pages that are open to everyone: they hold no island, and what is sealed anew each time is no page to cache.</summary>
    static void WithoutCircuitState(EndpointBuilder page)
    {
        if (!page.Metadata.OfType<IAllowAnonymous>().Any()) return;
        // The framework's class is not public, so it is made by its name: such a page says that it knows no render mode, as all did before there were islands.
        var modes = page.Metadata.Single(item => item.GetType().Name == "ConfiguredRenderModesMetadata");
        page.Metadata[page.Metadata.IndexOf(modes)] = Activator.CreateInstance(modes.GetType(), [Array.Empty<IComponentRenderMode>()])!;
    }
}
