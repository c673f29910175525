using Microsoft.AspNetCore.Identity;

namespace Timeline.Core.Accounts;

/// <summary>An account as a verb left it, or why it did nothing.</summary>
/// <param name="Token">Sets the first password, once, within a day; null where one was given.</param>
/// <param name="Problems">Sentences for the person who asked; empty when all is done.</param>
public sealed record AccountResult(Account? Account, string? Token, IReadOnlyList<string> Problems)
{
    internal static AccountResult Of(Account account, string? token = null) => new(account, token, []);

    internal static AccountResult Refused(params IEnumerable<string> problems) => new(null, null, [.. problems]);

    internal static AccountResult Refused(IdentityResult result) => Refused(result.Errors.Select(error => error.Description));
}
