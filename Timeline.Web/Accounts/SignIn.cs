using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Timeline.Core.Accounts;

namespace Timeline.Web.Accounts;

/// <summary>Signs someone in by name and password, with the cookie that the answer carries.</summary>
sealed class SignIn(CheckPassword check, SignInThrottle throttle, IUserClaimsPrincipalFactory<Account> principals)
{
    /// <returns>Null when they are signed in; else one sentence, the same for a wrong password and for nobody of that name.</returns>
    public async Task<string?> RunAsync(HttpContext http, string name, string password)
    {
        if (!throttle.Allows(name, http.Connection.RemoteIpAddress?.ToString() ?? "")) return AccountPageWords.TooManyTries;
        if (await check.RunAsync(name, password, http.RequestAborted) is not { } account) return AccountPageWords.WrongPassword;
        await RunAsync(http, await principals.CreateAsync(account));
        return null;
    }

    public static Task RunAsync(HttpContext http, ClaimsPrincipal principal) =>
        http.SignInAsync(IdentityConstants.ApplicationScheme, principal, new AuthenticationProperties { IsPersistent = true });
}
