using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Storage;

namespace Timeline.Core.Accounts;

/// <summary>Identity's rules over one context: the manager lives as long as the operation that it serves.</summary>
public sealed class AccountManagers(IServiceScopeFactory scopes)
{
    internal async Task<T> RunAsync<T>(TimelineDb db, Func<UserManager<Account>, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var store = new UserStore<Account, Role, TimelineDb, long>(db);
        using var accounts = ActivatorUtilities.CreateInstance<UserManager<Account>>(scope.ServiceProvider, store);
        return await use(accounts);
    }
}
