namespace Timeline.Web.Shell;

/// <summary>Razor pages: static for readers; only what signed-in people use holds a circuit.</summary>
static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder) =>
        builder.Services.AddRazorComponents();

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(ErrorPage.Address, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        // Private unless the page itself says otherwise.
        app.MapRazorComponents<App>().RequireAuthorization();
    }
}
