using Microsoft.Playwright;

namespace Timeline.Tests.Shell;

/// <summary>Waits for a page to have an address, and for that alone: the event of loading may come before it is waited for, and would be waited for in vain.</summary>
static class Addresses
{
    static readonly PageWaitForURLOptions AddressAlone = new() { WaitUntil = WaitUntilState.Commit };

    /// <param name="address">May have stars, as Playwright has them.</param>
    public static Task ReachesAsync(this IPage page, string address) => page.WaitForURLAsync(address, AddressAlone);

    /// <inheritdoc cref="ReachesAsync(IPage, string)"/>
    public static Task ReachesAsync(this IPage page, Func<string, bool> isReached) => page.WaitForURLAsync(isReached, AddressAlone);
}
