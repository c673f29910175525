using System.CommandLine;
using System.Globalization;

namespace Timeline.Web.Shell;

/// <summary>Arguments of verbs that name files.</summary>
static class FileNames
{
    /// <summary>Takes no misspelt option for a file; a file that is called so is given with its folder.</summary>
    public static T ThatAreNoOptions<T>(this T argument) where T : Argument
    {
        argument.Validators.Add(parsed =>
        {
            foreach (var token in parsed.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
                parsed.AddError(string.Format(CultureInfo.CurrentCulture, ShellWords.NoSuchOption, token.Value));
        });
        return argument;
    }
}
