using Microsoft.AspNetCore.Http.HttpResults;
using Timeline.Web.Chronologies;
using Timeline.Web.Sharing.Pictures;
using Timeline.Web.Shell;

namespace Timeline.Web.Sharing;

/// <summary>The pictures that other sites show beside a link. Cached as pages are: for as long as nothing is written.</summary>
static class Previews
{
    public static IServiceCollection AddPreviews(this IServiceCollection services) => services.AddSingleton(_ => new TimelinePicture(Tokens.Load())).AddSingleton<DrawPreview>();

    public static void MapPreviews(this WebApplication app)
    {
        app.MapGet("/t/{chronology}/preview.png", OfChronologyAsync).WithMetadata(new TimelineStateAttribute());
        app.MapGet("/t/{chronology}/e/{happening}/preview.png", OfEventAsync).WithMetadata(new PublicPageAttribute());
    }

    /// <summary>The address of an event's picture.</summary>
    public static string OfEvent(string chronology, string happening) => Language.Keep($"/t/{Uri.EscapeDataString(chronology)}/e/{Uri.EscapeDataString(happening)}/preview.png");

    /// <summary><c>GET /t/palmyra/preview.png</c> with the keys of the page: a PNG of the same state; 404 where there is nothing to draw.</summary>
    static async Task<Results<FileContentHttpResult, NotFound>> OfChronologyAsync(string chronology, DrawPreview draw, HttpContext http) =>
        Answer(await draw.OfChronologyAsync(chronology, new AddressQuery(http.Request.QueryString.ToString()), http.RequestAborted));

    /// <summary><c>GET /t/palmyra/e/citadel/preview.png</c>: a PNG of the time around the event; 404 where there is no such event.</summary>
    static async Task<Results<FileContentHttpResult, NotFound>> OfEventAsync(string chronology, string happening, DrawPreview draw, HttpContext http) =>
        Answer(await draw.OfEventAsync(chronology, happening, http.RequestAborted));

    static Results<FileContentHttpResult, NotFound> Answer(byte[]? picture) => picture is null ? TypedResults.NotFound() : TypedResults.Bytes(picture, "image/png");
}
