using Microsoft.AspNetCore.Diagnostics;

namespace Timeline.Web.Shell;

/// <summary>The part of the site that pages of other sites may show in a frame. Its pages are plain: no masthead, no script, and what leads elsewhere opens a tab of its own.</summary>
static class Frame
{
    public const string Path = "/embed";

    /// <summary>Whether the address that was asked for lies in it, also while the error page answers for it.</summary>
    public static bool Holds(HttpContext http) => AskedFor(http).StartsWithSegments(Path);

    static PathString AskedFor(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? http.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? http.Request.Path;
}
