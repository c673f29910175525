using System.Text;

namespace Timeline.Web.Accounts;

/// <summary>Asks for a secret at the terminal.</summary>
static class HiddenInput
{
    /// <returns>Null where the answer is empty, or where nobody sits at the terminal and nothing was piped in.</returns>
    public static async Task<string?> AskAsync(string question, CancellationToken cancel)
    {
        if (Console.IsInputRedirected) return Empty(await Console.In.ReadLineAsync(cancel));
        await Console.Error.WriteAsync(question);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace) typed.Append(key.KeyChar);
            else if (typed.Length > 0) typed.Length--;
        }
        await Console.Error.WriteLineAsync();
        return Empty(typed.ToString());
    }

    static string? Empty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
