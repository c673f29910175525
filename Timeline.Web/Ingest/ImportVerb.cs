using System.CommandLine;
using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Web.Shell;

namespace Timeline.Web.Ingest;

/// <summary><c>import FILES… [--chronology S] [--dry-run] [--json]</c>: keeps articles, or only shows what was recognised in each.</summary>
static class ImportVerb
{
    static readonly Argument<string[]> Files = new("files") { Arity = ArgumentArity.OneOrMore, Description = IngestWords.FilesArgument };
    static readonly Option<string?> Chronology = new("--chronology") { Description = IngestWords.ChronologyOption };
    static readonly Option<bool> DryRun = new("--dry-run") { Description = IngestWords.DryRunOption };
    static readonly Option<bool> Json = new("--json") { Description = IngestWords.JsonOption };

    public static Command Command()
    {
        var command = new Command("import", IngestWords.ImportDescription) { Files, Chronology, DryRun, Json };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (paths, settings) = SettingTokens.Split(parsed.GetRequiredValue(Files));
        try
        {
            // Without a chronology to look up, a dry run opens no database and makes none.
            if (parsed.GetValue(DryRun) && parsed.GetValue(Chronology) is null) return await AnswerAsync(parsed, paths, (texts, tell) => Task.FromResult(Drafts(ArticleReader.Read(texts, read: Reading(texts, tell), cancel: cancel))), cancel);
            return await OnDatabase.RunAsync(parsed, host => RunAsync(parsed, paths, host, cancel), cancel, settings);
        }
        catch (OperationCanceledException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(IngestWords.Cancelled);
            return 1;
        }
    }

    static async Task<int> RunAsync(ParseResult parsed, IReadOnlyList<string> paths, IServiceProvider host, CancellationToken cancel)
    {
        var events = new List<KnownEvent>();
        if (parsed.GetValue(Chronology) is { } slug)
        {
            if (await ActivatorUtilities.CreateInstance<ReadChronology>(host).RunAsync(slug, Sight.Editors, cancel) is not { } chronology)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(Say(IngestWords.NoChronology, slug));
                return 1;
            }
            events.AddRange(KnownEvents.Of(chronology));
        }

        return await AnswerAsync(parsed, paths, parsed.GetValue(DryRun) ? ReadAsync : KeepAsync, cancel);

        Task<IReadOnlyList<(Draft, ImportedArticle?)>> ReadAsync(IReadOnlyList<ArticleText> texts, Action<ImportProgress> tell) => Task.FromResult(Drafts(ArticleReader.Read(texts, events, Reading(texts, tell), cancel)));

        async Task<IReadOnlyList<(Draft, ImportedArticle?)>> KeepAsync(IReadOnlyList<ArticleText> texts, Action<ImportProgress> tell)
        {
            var cause = new Cause(IngestWords.CommandLineName, Say(IngestWords.CommandLineWhy, texts.Count));
            var kept = await ActivatorUtilities.CreateInstance<ImportArticles>(host).RunAsync([.. texts.Select(text => new ArticleToImport(text))], cause, events, tell, cancel);
            return [.. kept.Select(one => (one.Draft, (ImportedArticle?)one))];
        }
    }

    static Action<int> Reading(IReadOnlyList<ArticleText> texts, Action<ImportProgress> tell) => read => tell(new ImportProgress(ImportStage.Reading, read, texts.Count));

    static IReadOnlyList<(Draft, ImportedArticle?)> Drafts(IReadOnlyList<Draft> drafts) => [.. drafts.Select(draft => (draft, default(ImportedArticle)))];

    static async Task<int> AnswerAsync(
        ParseResult parsed, IReadOnlyList<string> paths, Func<IReadOnlyList<ArticleText>, Action<ImportProgress>, Task<IReadOnlyList<(Draft Draft, ImportedArticle? Kept)>>> work, CancellationToken cancel)
    {
        var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var line = ProgressLine.OnConsole(errors);
        var inputs = await InputFiles.ReadAsync(paths, cancel);
        foreach (var failed in inputs.Where(input => input.Text is null)) await errors.WriteLineAsync($"{failed.Path}: {failed.Problem}");

        var texts = inputs.Select(input => input.Text).OfType<ArticleText>().ToList();
        var answers = await work(texts, progress => line.Show(ImportWords.Say(progress)));
        line.End();

        if (parsed.GetValue(Json)) await JsonOutput.WriteAsync(output, answers.Select(answer => DraftJson.Of(answer.Draft)).ToList());
        else await DraftTable.WriteAsync(output, answers);
        return inputs.Count == texts.Count ? 0 : 1;
    }

    static string Say(string sentence, params object[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);
}
