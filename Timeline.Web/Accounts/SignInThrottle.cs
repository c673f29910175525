using System.Threading.RateLimiting;

namespace Timeline.Web.Accounts;

/// <summary>How often passwords may be tried: for one account from anywhere, and from one address for any account.</summary>
sealed class SignInThrottle : IDisposable
{
    /// <summary>Tries that an account has at once; one more comes back each <see cref="AccountPause"/>.</summary>
    public const int TriesPerAccount = 5;

    public const int TriesPerAddress = 20;

    static readonly TimeSpan AccountPause = TimeSpan.FromSeconds(30);
    static readonly TimeSpan AddressPause = TimeSpan.FromSeconds(5);

    readonly PartitionedRateLimiter<(string Name, string Address)> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<(string Name, string Address), string>(tried => Bucket(tried.Address, TriesPerAddress, AddressPause)),
        PartitionedRateLimiter.Create<(string Name, string Address), string>(tried => Bucket(tried.Name.Trim().ToUpperInvariant(), TriesPerAccount, AccountPause)));

    public bool Allows(string name, string address)
    {
        using var lease = limiter.AttemptAcquire((name, address));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    static RateLimitPartition<string> Bucket(string key, int tries, TimeSpan pause) => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = tries,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = pause,
        QueueLimit = 0,
    });
}
