using System.Security.Cryptography;
using System.Text;
using Timeline.Core.Accounts;

namespace Timeline.Web.Accounts;

/// <summary>Where nobody has an account yet, the start prints an address; whoever opens it first becomes the administrator.</summary>
/// <remarks>The address is good until it is used, somebody else has an account, or the program is started anew.</remarks>
sealed class FirstPerson(ListAccounts list, AddAccount add)
{
    string? key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <returns>The path to print, or null where somebody has an account.</returns>
    public async Task<string?> OpenAsync(CancellationToken cancel = default) =>
        (await list.RunAsync(cancel)).Count == 0 && key is { } unused ? $"/welcome?key={unused}" : null;

    public bool IsOpenTo(string offered) =>
        key is { } expected && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(offered));

    public async Task<AccountResult> RunAsync(string offered, string name, string password)
    {
        if (!IsOpenTo(offered)) return new AccountResult(null, null, [AccountPageWords.WelcomeDead]);
        var result = await add.RunAsync(name, Role.Administrator, password, onlyAsFirst: true);
        if (result.Account is not null) key = null;
        return result;
    }
}
