using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Timeline.Web.Shell;

/// <summary>Razor pages: static for readers; only what signed-in people use holds a circuit.</summary>
static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder) =>
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(ErrorPage.Address, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
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

    /// <summary>Keeps the state for a circuit out of pages that are open to everyone: they hold no island, and what is sealed anew each time is no page to cache.</summary>
    static void WithoutCircuitState(EndpointBuilder page)
    {
        if (!page.Metadata.OfType<IAllowAnonymous>().Any()) return;
        // The framework's class is not public, so it is made by its name: such a page says that it knows no render mode, as all did before there were islands.
        var modes = page.Metadata.Single(item => item.GetType().Name == "ConfiguredRenderModesMetadata");
        page.Metadata[page.Metadata.IndexOf(modes)] = Activator.CreateInstance(modes.GetType(), [Array.Empty<IComponentRenderMode>()])!;
    }
}
