using System.Globalization;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Timeline.Core.Storage;
using Timeline.Web.Accounts;
using Timeline.Web.Exchange;

namespace Timeline.Web.Shell;

/// <summary>From a built program to a serving one.</summary>
static partial class Serving
{
    /// <returns>The exit code: 0 after a stop that was asked for; 1 where the program could not start, with the reason on standard error.</returns>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        // What EF does while it builds its model and what the endpoints are built from wait for nothing of each other.
        var pages = Task.Run(() => MakeEndpoints(app));
        if (await ProblemAsync(app) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return 1;
        }
        await app.LoadDemonstrationAsync();
        await pages;
        if (await ListenAsync(app) is { } refused)
        {
            await Console.Error.WriteLineAsync(refused);
            return 1;
        }
        if (await app.Services.GetRequiredService<FirstPerson>().OpenAsync() is { } path)
            InviteFirstPerson(app.Logger, app.Services.GetRequiredService<SiteAddress>().Of(app, path));
        // A start leaves more behind than the program needs from then on; collectors give it back only when memory runs short.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await app.WaitForShutdownAsync();
        await app.DisposeAsync();
        return 0;
    }

    static void MakeEndpoints(IEndpointRouteBuilder app)
    {
        foreach (var source in app.DataSources) _ = source.Endpoints;
    }

    static async Task<string?> ProblemAsync(WebApplication app)
    {
        try
        {
            return NoAddress(app) ?? TrustedProxies.Problem(app.Configuration) ?? await app.Services.GetRequiredService<OpenStorage>().RunAsync();
        }
        catch (OptionsValidationException settings)
        {
            return string.Join(Environment.NewLine, settings.Failures);
        }
    }

    static string? NoAddress(WebApplication app) =>
        (app.Configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(address => !IsListening(address)) is { } wrong
            ? string.Format(CultureInfo.CurrentCulture, ShellWords.NoListening, wrong)
            : null;

    static bool IsListening(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Port is >= 0 and <= ushort.MaxValue;
        }
        catch (FormatException)
        {
            // The parser has no other way to say so.
            return false;
        }
    }

    /// <returns>Why it cannot listen; null where it does.</returns>
    static async Task<string?> ListenAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
            return null;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            return string.Format(CultureInfo.CurrentCulture, ShellWords.CannotListen, e.Message.TrimEnd('.'));
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Nobody has an account yet. To become the administrator, open {Address}")]
    static partial void InviteFirstPerson(ILogger log, string address);
}
