using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
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
        if (parsed.Errors.Count == 0 || parsed.Action is not ParseErrorAction) return await parsed.InvokeAsync(console);
        await SayAsync(parsed, console?.Error ?? Console.Error);
        return 2;
    }

    /// <summary>What is wrong, and where help is: the whole of it would push the one line that matters out of sight.</summary>
    static async Task SayAsync(ParseResult parsed, TextWriter error)
    {
        var verb = parsed.CommandResult;
        var missing = verb.Command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && verb.GetResult(argument) is not { Tokens.Count: > 0 }).Select(argument => $"<{argument.Name}>").ToList();
        // The parser counts the missing one by one, and in words of its own.
        var told = parsed.Errors.Where(fault => missing.Count == 0 || fault.SymbolResult is not ArgumentResult and not CommandResult).Select(fault => fault.Message);
        if (missing.Count > 0) told = told.Prepend(string.Format(CultureInfo.CurrentCulture, ShellWords.ArgumentMissing, verb.Command.Name, string.Join(' ', missing)));
        foreach (var line in told.Distinct()) await error.WriteLineAsync(line);
        await error.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, ShellWords.HowToUse, verb.Command is RootCommand ? "" : verb.Command.Name).Trim());
    }
}
