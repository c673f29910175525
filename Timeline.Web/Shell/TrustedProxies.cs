using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Timeline.Web.Shell;

/// <summary>The reverse proxies that are believed when they say for whom they ask: in <c>X-Forwarded-For</c> from which address, in <c>X-Forwarded-Proto</c> whether by TLS.</summary>
/// <remarks>Those of this machine, and those of the setting <c>Site:Proxies</c>: addresses and networks, separated by commas. From anybody else the headers are ignored, for whoever may choose their own address is never stopped from guessing passwords.</remarks>
static class TrustedProxies
{
    const string Setting = "Site:Proxies";

    public static void AddTrustedProxies(this WebApplicationBuilder builder) => builder.Services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        // However many stand one behind the other, each of them is known.
        options.ForwardLimit = null;
        foreach (var proxy in Given(builder.Configuration))
            if (IPAddress.TryParse(proxy, out var address)) options.KnownProxies.Add(address);
            else if (IPNetwork.TryParse(proxy, out var network)) options.KnownIPNetworks.Add(network);
    });

    /// <summary>Before all that asks where a request comes from: the cookie, the origin of a circuit, the tries of a password, links to the site itself.</summary>
    public static void UseTrustedProxies(this WebApplication app) => app.UseForwardedHeaders();

    /// <summary>What is wrong with the setting; null where nothing is.</summary>
    public static string? Problem(IConfiguration settings) =>
        Given(settings).FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)) is { } wrong
            ? string.Format(CultureInfo.CurrentCulture, ShellWords.NoProxy, wrong)
            : null;

    static string[] Given(IConfiguration settings) => (settings[Setting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
