using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using Timeline.Core.Storage;
using Timeline.Web.Accounts;

namespace Timeline.Web.Shell;

/// <summary>Runs a verb of the command line on the database, with the settings of the server and no server.</summary>
static class OnDatabase
{
    /// <param name="given">Settings that stand among the arguments of the verb; what it does not know is a setting in any case.</param>
    /// <returns>What <paramref name="verb"/> answers; 1 where the database cannot be opened, with cause and remedy on standard error.</returns>
    public static async Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, Task<int>> verb, CancellationToken cancel, IReadOnlyList<string>? given = null)
    {
        if (SettingTokens.Misspelt([.. parsed.UnmatchedTokens, .. given ?? []]) is { } slip)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, ShellWords.NoSuchOption, slip));
            return 2;
        }
        // What the verb does not know is a setting: --Storage:Directory D.
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = [.. parsed.UnmatchedTokens, .. given ?? []], ContentRootPath = AppContext.BaseDirectory });
        // Standard output is for the answer. The settings of the server would let through what a minimum level holds back.
        builder.Logging.AddFilter(level => level >= LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddTimelineStorage(builder.Configuration).AddSingleton<SiteAddress>();
        builder.Services.AddAccounts(builder.Configuration);
        using var host = builder.Build();
        try
        {
            if (await host.Services.GetRequiredService<OpenStorage>().RunAsync(cancel) is not { } problem) return await verb(host.Services);
            await parsed.InvocationConfiguration.Error.WriteLineAsync(problem);
        }
        catch (OptionsValidationException settings)
        {
            foreach (var failure in settings.Failures) await parsed.InvocationConfiguration.Error.WriteLineAsync(failure);
        }
        return 1;
    }
}
