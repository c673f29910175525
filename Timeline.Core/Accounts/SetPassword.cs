using Timeline.Core.Storage;

namespace Timeline.Core.Accounts;

/// <summary>Sets a password by the token that <see cref="AddAccount"/> answered. A token works once: setting the password ends all that were made before it.</summary>
public sealed class SetPassword(SingleWriter writer, AccountManagers managers)
{
    public Task<AccountResult> RunAsync(long id, string token, string password, CancellationToken cancel = default) =>
        writer.RunAsync(new Cause($"account {id}", AccountWords.PasswordSet), db => managers.RunAsync(db, async accounts =>
        {
            var account = await accounts.FindByIdAsync(id.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (account is null) return AccountResult.Refused(AccountWords.DeadAddress);
            var result = await accounts.ResetPasswordAsync(account, token, password);
            if (result.Succeeded) return AccountResult.Of(account);
            var words = result.Errors.Select(error => error.Code == "InvalidToken" ? AccountWords.DeadAddress : error.Description);
            return AccountResult.Refused(words);
        }), cancel);
}
