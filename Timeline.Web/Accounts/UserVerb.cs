using System.CommandLine;
using System.Globalization;
using Timeline.Core.Accounts;
using Timeline.Web.Shell;

namespace Timeline.Web.Accounts;

/// <summary><c>user add NAME --role R</c>, <c>user list</c>.</summary>
static class UserVerb
{
    static readonly Argument<string> Name = new("NAME") { Description = AccountPageWords.CommandName };
    static readonly Option<string> RoleOption = new("--role") { Description = AccountPageWords.Roles, Required = true };

    public static Command Command()
    {
        var add = new Command("add", AccountPageWords.CommandAdd) { Name, RoleOption };
        add.TreatUnmatchedTokensAsErrors = false;
        add.SetAction((parsed, cancel) => OnDatabase.RunAsync(parsed, host => AddAsync(parsed, host, cancel), cancel));
        var list = new Command("list", AccountPageWords.CommandList) { TreatUnmatchedTokensAsErrors = false };
        list.SetAction((parsed, cancel) => OnDatabase.RunAsync(parsed, host => ListAsync(parsed, host, cancel), cancel));
        return new Command("user", AccountPageWords.CommandUser) { add, list };
    }

    static async Task<int> AddAsync(ParseResult parsed, IServiceProvider host, CancellationToken cancel)
    {
        var (name, role) = (parsed.GetRequiredValue(Name), parsed.GetRequiredValue(RoleOption));
        var password = await HiddenInput.AskAsync(AccountPageWords.CommandPassword, cancel);
        var result = await host.GetRequiredService<AddAccount>().RunAsync(name, role, password, cancel: cancel);
        foreach (var problem in result.Problems) await parsed.InvocationConfiguration.Error.WriteLineAsync(problem);
        if (result.Account is not { } account) return 1;
        await parsed.InvocationConfiguration.Output.WriteLineAsync(result.Token is null
            ? string.Format(CultureInfo.CurrentCulture, AccountPageWords.CommandAdded, name, role)
            : string.Format(CultureInfo.CurrentCulture, AccountPageWords.CommandAddress, name,
                host.GetRequiredService<SiteAddress>().Of($"/welcome?id={account.Id}&token={Uri.EscapeDataString(result.Token)}")));
        return 0;
    }

    static async Task<int> ListAsync(ParseResult parsed, IServiceProvider host, CancellationToken cancel)
    {
        foreach (var account in await host.GetRequiredService<ListAccounts>().RunAsync(cancel))
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{account.Name}\t{account.Role}{(account.HasPassword ? "" : "\t" + AccountPageWords.CommandNoPassword)}");
        return 0;
    }
}
