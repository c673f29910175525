using Microsoft.Net.Http.Headers;
using Timeline.Web.Editing;

namespace Timeline.Web.Shell;

/// <summary>What every answer tells the browser to refuse, and which origins may open a circuit.</summary>
static class SecurityHeaders
{
    // No inline script and no inline style anywhere: a cached page can carry no nonce, and so needs no hash either.
    const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'self'; manifest-src 'self'; frame-ancestors ";

    // The components of an editor's live parts set style attributes. Style elements stay refused there too.
    const string EditorsPolicy = "style-src-attr 'unsafe-inline'; ";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        app.Use((http, next) =>
        {
            // As the answer begins, for the page of a failure starts anew, without the headers that were set before it.
            http.Response.OnStarting(static asked => Say((HttpContext)asked), http);
            return next(http);
        });

        app.Use((http, next) =>
        {
            if (!http.Request.Path.StartsWithSegments("/_blazor") || IsOwnOrigin(http.Request)) return next(http);
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
    }

    static Task Say(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = (http.Request.Path.StartsWithSegments(EditAddress.Desk) ? EditorsPolicy : "") + Policy + (Frame.Holds(http) ? "*" : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return Task.CompletedTask;
    }

    /// <summary>Whether a request comes from a page of this site.</summary>
    /// <remarks>A browser names the origin of every WebSocket and POST. What names none is no browser acting for another site, unless it says so in <c>Sec-Fetch-Site</c>.</remarks>
    static bool IsOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers[HeaderNames.Origin];
        if (origin.Count == 0) return request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";
        return origin.Count == 1 && origin[0] == $"{request.Scheme}://{request.Host}";
    }
}
