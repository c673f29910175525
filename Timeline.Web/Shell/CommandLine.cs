using System.CommandLine;
using System.Globalization;
using Timeline.Web.Accounts;
using Timeline.Web.Annotations;
using Timeline.Web.Comparison;
using Timeline.Web.Dates;
using Timeline.Web.Ingest;

namespace Timeline.Web.Shell;

/// <summary>The verbs of the executable. Without one of them it serves.</summary>
static class CommandLine
{
    static readonly Command[] Verbs =
    [
        ImportVerb.Command(),
        ExtractVerb.Command(),
        CompareVerb.Command(),
        EdtfVerb.Command(),
        DatesVerb.Command(),
        AnchorVerb.Command(),
        UserVerb.Command(),
    ];

    /// <summary>Whether the arguments ask for a verb, be it a misspelt one, or for help, rather than for serving, which takes nothing but settings.</summary>
    public static bool Asks(string[] args) => args is [var first, ..] && (first is "--help" or "-h" or "-?" || !IsSetting(first));

    static string NoSuchVerb(string asked) => NearestWord.Of(asked, Verbs.Select(verb => verb.Name)) is { } meant
        ? string.Format(CultureInfo.CurrentCulture, ShellWords.NoSuchVerb, asked, meant)
        : string.Format(CultureInfo.CurrentCulture, ShellWords.VerbsThereAre, asked, string.Join(", ", Verbs.Select(verb => verb.Name)));

    // As configuration takes them: --key value, /key value, key=value.
    static bool IsSetting(string argument) => argument.StartsWith('-') || argument.StartsWith('/') || argument.Contains('=');

    /// <returns>0: all done; 1: some input failed, the others are answered; 2: wrong usage.</returns>
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration? console = null)
    {
        if (args is [var asked, ..] && !IsSetting(asked) && Array.TrueForAll(Verbs, verb => verb.Name != asked))
        {
            await (console?.Error ?? Console.Error).WriteLineAsync(NoSuchVerb(asked));
            return 2;
        }
        var root = new RootCommand("Timeline: what each source said of an event, side by side. Without a verb it serves the site.");
        foreach (var verb in Verbs) root.Subcommands.Add(verb);
        // A text that begins with @ is a text, not the name of a file of arguments.
        var parsed = root.Parse(EdtfVerb.WithOptionsFirst(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
        var code = await parsed.InvokeAsync(console);
        return parsed.Errors.Count > 0 ? 2 : code;
    }
}
