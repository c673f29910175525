using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Timeline.Core.Storage;

namespace Timeline.Core.Accounts;

/// <summary>Lets one more person sign in.</summary>
public sealed class AddAccount(SingleWriter writer, AccountManagers managers)
{
    /// <param name="password">Null: the answer carries a token with which the person sets one.</param>
    /// <param name="onlyAsFirst">Does nothing where anybody has an account already.</param>
    public async Task<AccountResult> RunAsync(string name, string role, string? password, bool onlyAsFirst = false, CancellationToken cancel = default)
    {
        if (role is not (Role.Administrator or Role.Editor))
            return AccountResult.Refused(string.Format(CultureInfo.CurrentCulture, AccountWords.UnknownRole, role, Role.Administrator, Role.Editor));
        return await writer.RunAsync(
            new Cause(name, AccountWords.Added),
            db => managers.RunAsync(db, accounts => AddAsync(accounts, name.Trim(), role, password, onlyAsFirst)),
            cancel);
    }

    static async Task<AccountResult> AddAsync(UserManager<Account> accounts, string name, string role, string? password, bool onlyAsFirst)
    {
        if (onlyAsFirst && accounts.Users.Any()) return AccountResult.Refused(AccountWords.NotFirst);
        var account = new Account { UserName = name };
        // Identity checks name and password before it touches anything: what is refused has changed nothing.
        var made = password is null ? await accounts.CreateAsync(account) : await accounts.CreateAsync(account, password);
        if (!made.Succeeded) return AccountResult.Refused(made);
        await accounts.AddToRoleAsync(account, role);
        return AccountResult.Of(account, password is null ? await accounts.GeneratePasswordResetTokenAsync(account) : null);
    }
}
