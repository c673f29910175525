using System.CommandLine;
using Timeline.Core.Chronologies;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Web.Shell;

namespace Timeline.Web.Ingest;

/// <summary><c>import FILES… [--chronology S] [--dry-run] [--json]</c>: keeps articles, or only shows what was recognised in each.</summary>
static class ImportVerb
{
    static readonly Argument<string[]> Files = new("files") { Arity = ArgumentArity.OneOrMore, Description = ImportWords.Say(IngestWords.FilesArgument, ArticleBatches.MostArticles) };
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
        // Without a chronology to look up, a dry run opens no database and makes none.
        if (parsed.GetValue(DryRun) && parsed.GetValue(Chronology) is null) return await ReadAsync(parsed, paths, [], cancel);
        return await OnDatabase.RunAsync(parsed, host => RunAsync(parsed, paths, host, cancel), cancel, settings);
    }

    static async Task<int> RunAsync(ParseResult parsed, IReadOnlyList<string> paths, IServiceProvider host, CancellationToken cancel)
    {
        var events = new List<KnownEvent>();
        if (parsed.GetValue(Chronology) is { } slug)
        {
            if (await ActivatorUtilities.CreateInstance<ReadChronology>(host).RunAsync(slug, Sight.Editors, cancel) is not { } chronology)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(ImportWords.Say(IngestWords.NoChronology, slug));
                return 1;
            }
            events.AddRange(KnownEvents.Of(chronology));
        }
        if (parsed.GetValue(DryRun)) return await ReadAsync(parsed, paths, events, cancel);

        var import = ActivatorUtilities.CreateInstance<ImportArticles>(host);
        return await AnswerAsync(parsed, paths, async (batch, readKnown, tell) =>
        {
            var cause = new Cause(IngestWords.CommandLineName, ImportWords.Say(IngestWords.CommandLineWhy, batch.Count));
            return [.. (await import.RunAsync(batch, cause, events, tell, readKnown, cancel)).Select(one => (one.Draft, (ImportedArticle?)one))];
        }, cancel);
    }

    static Task<int> ReadAsync(ParseResult parsed, IReadOnlyList<string> paths, IReadOnlyList<KnownEvent> events, CancellationToken cancel) => AnswerAsync(parsed, paths, (batch, _, tell) =>
    {
        var drafts = ArticleReader.Read([.. batch.Select(article => article.Text)], events, read => tell(new ImportProgress(ImportStage.Reading, read, batch.Count)), cancel);
        return Task.FromResult<IReadOnlyList<(Draft?, ImportedArticle?)>>([.. drafts.Select(draft => ((Draft?)draft, default(ImportedArticle)))]);
    }, cancel);

    static async Task<int> AnswerAsync(
        ParseResult parsed, IReadOnlyList<string> paths, Func<IReadOnlyList<ArticleToImport>, bool, Action<ImportProgress>, Task<IReadOnlyList<(Draft? Draft, ImportedArticle? Kept)>>> work, CancellationToken cancel)
    {
        var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var run = new ImportRun(output, errors, parsed.GetValue(Json), TimeProvider.System, work);
        try
        {
            return await run.RunAsync(new InputFiles(paths), cancel) ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync(run.Done == 0 ? IngestWords.Cancelled : ImportWords.Say(IngestWords.CancelledAfter, run.Done));
            return 1;
        }
    }
}
