namespace Timeline.Web.Shell;

/// <summary><c>HEAD</c>, as programs ask that check links, watch the site or fetch previews.</summary>
static class Head
{
    /// <summary>Answers <c>HEAD</c> as <c>GET</c>: the server keeps the request's own method for itself, and sends no body.</summary>
    /// <remarks>To stand before the routing, which finds no page for <c>HEAD</c>. What is drawn for it is kept, for whoever asks next.</remarks>
    public static void UseHeadAsGet(this WebApplication app) => app.Use((http, next) =>
    {
        if (HttpMethods.IsHead(http.Request.Method)) http.Request.Method = HttpMethods.Get;
        return next(http);
    });
}
