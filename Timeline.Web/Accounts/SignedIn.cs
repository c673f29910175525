using System.Globalization;
using System.Security.Claims;
using Timeline.Core.Storage;

namespace Timeline.Web.Accounts;

/// <summary>Someone who is signed in, as the cause of what they write.</summary>
static class SignedIn
{
    public static Cause Because(this ClaimsPrincipal person, string why) => new(
        person.Identity?.Name ?? throw new InvalidOperationException("Nobody is signed in: the page that calls this must not be open to everyone."), why,
        long.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var account) ? account : null);
}
