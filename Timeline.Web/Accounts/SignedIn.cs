using System.Globalization;
using System.Security.Claims;
using Timeline.Core.Storage;
using Timeline.Web.Shell;

namespace Timeline.Web.Accounts;

/// <summary>Someone who is signed in and sends a form, as the cause of what they write.</summary>
static class SignedIn
{
    /// <summary>The cause of the next write of this request, under a key of its own: a form that is sent twice writes once.</summary>
    public static Cause Because(this HttpContext http, string why)
    {
        var name = http.User.Identity?.Name ?? throw new InvalidOperationException("Nobody is signed in: the page that calls this must not be open to everyone.");
        long? account = long.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var number) ? number : null;
        return new Cause(name, why, account, SentForm.KeyOfNextWrite(http) is { } key ? $"{account}:{key}" : null);
    }
}
