using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Accounts;

/// <summary>Who may sign in.</summary>
public sealed class ListAccounts(IDbContextFactory<TimelineDb> dbs)
{
    /// <returns>By name.</returns>
    public async Task<IReadOnlyList<ListedAccount>> RunAsync(CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var rows = await (
            from account in db.Set<Account>()
            from given in db.Set<IdentityUserRole<long>>().Where(one => one.UserId == account.Id).DefaultIfEmpty()
            from role in db.Set<Role>().Where(one => one.Id == given!.RoleId).DefaultIfEmpty()
            select new ListedAccount(account.UserName!, role!.Name, account.PasswordHash != null)).ToListAsync(cancel);
        // SQLite and PostgreSQL order letters differently: sorted here, so that both agree.
        return [.. rows.OrderBy(row => row.Name, StringComparer.InvariantCultureIgnoreCase)];
    }
}

/// <param name="HasPassword">False until the person has opened their one-time address.</param>
public sealed record ListedAccount(string Name, string? Role, bool HasPassword);
