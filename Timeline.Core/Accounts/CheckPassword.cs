using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Accounts;

/// <summary>Says who someone is by name and password, in the same time whether or not there is such a person.</summary>
public sealed class CheckPassword(IDbContextFactory<TimelineDb> dbs, IPasswordHasher<Account> hasher, ILookupNormalizer names) : IDisposable
{
    static readonly Account Nobody = new();

    // A hash takes a core for some 80 ms: more at once than there are cores would only make everybody wait.
    readonly SemaphoreSlim cores = new(Environment.ProcessorCount, Environment.ProcessorCount);
    readonly Lazy<string> hashOfNobody = new(() => hasher.HashPassword(Nobody, Guid.NewGuid().ToString()));

    /// <returns>Null where name and password do not belong together, and no word more.</returns>
    public async Task<Account?> RunAsync(string name, string password, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var normalized = names.NormalizeName(name.Trim());
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.NormalizedUserName == normalized, cancel);
        await cores.WaitAsync(cancel);
        try
        {
            var hash = account?.PasswordHash ?? hashOfNobody.Value;
            var found = await Task.Run(() => hasher.VerifyHashedPassword(account ?? Nobody, hash, password), cancel);
            return found != PasswordVerificationResult.Failed && account?.PasswordHash is not null ? account : null;
        }
        finally
        {
            cores.Release();
        }
    }

    public void Dispose() => cores.Dispose();
}
