using Microsoft.AspNetCore.Http.HttpResults;
using QRCoder;
using Timeline.Web.Shell;

namespace Timeline.Web.Sharing;

/// <summary>The address of a view as a QR code, to be read off a screen or a printed page.</summary>
static class QrCode
{
    public const string Path = "/qr.svg";

    /// <summary>Longer addresses make a code that a telephone cannot read off a page.</summary>
    const int LongestAddress = 1_000;

    const int PixelsPerModule = 4;

    /// <summary>The picture's address for a view of this site.</summary>
    public static string Of(string view) => $"{Path}?to={Uri.EscapeDataString(view)}";

    public static void MapQrCode(this WebApplication app) => app.MapGet(Path, Draw).AllowAnonymous();

    /// <summary><c>GET /qr.svg?to=/t/…</c>: an SVG of the absolute address; 400 where <paramref name="to"/> is no path of this site of at most 1,000 characters.</summary>
    static Results<ContentHttpResult, BadRequest> Draw(string? to, SiteAddress site, HttpContext http)
    {
        // A picture served from here must not lead elsewhere.
        if (!LocalPath.Is(to) || to!.Length > LongestAddress)
            return TypedResults.BadRequest();
        http.Response.Headers.CacheControl = "public, max-age=86400";
        return TypedResults.Content(Svg(site.Of(http, to)), "image/svg+xml");
    }

    /// <summary>Black on white in every theme, with the quiet zone of four modules that readers need.</summary>
    public static string Svg(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(PixelsPerModule);
    }
}
