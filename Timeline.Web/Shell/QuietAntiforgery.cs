using Microsoft.AspNetCore.Antiforgery;

namespace Timeline.Web.Shell;

/// <summary>Issues no antiforgery token on anonymous GETs of public pages.</summary>
/// <remarks>The framework stores a token, hence a cookie and <c>no-store</c>, on every static page; a cache then stores nothing, or replays one reader's cookie to all.</remarks>
sealed class QuietAntiforgery(IAntiforgery inner) : IAntiforgery
{
    static readonly AntiforgeryTokenSet None = new(requestToken: null, cookieToken: null, formFieldName: "none", headerName: null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => PublicPages.IsForReaders(httpContext) ? None : inner.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => PublicPages.IsForReaders(httpContext) ? None : inner.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => inner.IsRequestValidAsync(httpContext);

    public Task ValidateRequestAsync(HttpContext httpContext) => inner.ValidateRequestAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext) => inner.SetCookieTokenAndHeader(httpContext);
}
