namespace Timeline.Web.Shell;

/// <summary>Where the site stands, for links that leave it: <c>Site:Address</c> where it is set, else as the request called it.</summary>
sealed class SiteAddress(IConfiguration settings)
{
    readonly string? configured = settings["Site:Address"]?.TrimEnd('/');

    /// <param name="path">A path of this site, with its query; begins with <c>/</c>.</param>
    public string Of(HttpContext http, string path) => (configured ?? $"{http.Request.Scheme}://{http.Request.Host}") + path;

    /// <summary>As the program itself knows it, without a request.</summary>
    public string Of(WebApplication app, string path) => (configured ?? app.Urls.FirstOrDefault()?.TrimEnd('/') ?? "") + path;

    /// <summary>As a verb on the command line knows it, where nothing listens.</summary>
    public string Of(string path) => (configured ?? settings["urls"]?.Split(';')[0].TrimEnd('/') ?? "http://localhost:5000") + path;
}
