using System.CommandLine;
using Timeline.Core.Chronologies;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Web.Ingest.Fetching;
using Timeline.Web.Shell;

namespace Timeline.Web.Ingest;

/// <summary><c>import FILES… [--ignore-robots] [--chronology S] [--dry-run] [--json]</c>: keeps articles, or only shows what was recognised in each.</summary>
static class ImportVerb
{
    static readonly Argument<string[]> Files = new("files") { Arity = ArgumentArity.OneOrMore, Description = ImportWords.Say(IngestWords.FilesArgument, ArticleBatches.MostArticles) };
    static readonly Option<bool> IgnoreRobots = new("--ignore-robots") { Description = IngestWords.IgnoreRobotsOption };
    static readonly Option<string?> Chronology = new("--chronology") { Description = IngestWords.ChronologyOption };
    static readonly Option<bool> DryRun = new("--dry-run") { Description = IngestWords.DryRunOption };
    static readonly Option<bool> Json = new("--json") { Description = IngestWords.JsonOption };

    public static Command Command() => Command(() => FetchArticles.OfThePublicWeb(TimeProvider.System));

    /// <param name="fetching">Made only where there are addresses.</param>
    internal static Command Command(Func<FetchArticles> fetching)
    {
        var command = new Command("import", IngestWords.ImportDescription) { Files, IgnoreRobots, Chronology, DryRun, Json };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancel) => RunAsync(parsed, fetching, cancel));
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, Func<FetchArticles> fetching, CancellationToken cancel)
    {
        var given = parsed.GetRequiredValue(Files);
        if (SettingTokens.Misspelt([.. given, .. parsed.UnmatchedTokens]) is { } slip)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(ImportWords.Say(ShellWords.NoSuchOption, slip));
            return 2;
        }
        var (paths, settings) = SettingTokens.Split(given);
        // Without a chronology to look up, a dry run opens no database and makes none.
        if (parsed.GetValue(DryRun) && parsed.GetValue(Chronology) is null) return await AnswerAsync(parsed, fetching, paths, Reading([], cancel), cancel);
        return await OnDatabase.RunAsync(parsed, host => RunAsync(parsed, fetching, paths, host, cancel), cancel, settings);
    }

    static async Task<int> RunAsync(ParseResult parsed, Func<FetchArticles> fetching, IReadOnlyList<string> paths, IServiceProvider host, CancellationToken cancel)
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
        if (parsed.GetValue(DryRun)) return await AnswerAsync(parsed, fetching, paths, Reading(events, cancel), cancel);

        var import = ActivatorUtilities.CreateInstance<ImportArticles>(host);
        return await AnswerAsync(parsed, fetching, paths, async (batch, readKnown, tell) =>
        {
            var cause = new Cause(IngestWords.CommandLineName, ImportWords.Say(IngestWords.CommandLineWhy, batch.Count));
            return [.. (await import.RunAsync(batch, cause, events, tell, readKnown, cancel)).Select(one => (one.Draft, (ImportedArticle?)one))];
        }, cancel);
    }

    static ImportWork Reading(IReadOnlyList<KnownEvent> events, CancellationToken cancel) => (batch, _, tell) =>
    {
        var drafts = ArticleReader.Read([.. batch.Select(article => article.Text)], events, read: read => tell(new ImportProgress(ImportStage.Reading, read, batch.Count)), cancel: cancel);
        return Task.FromResult<IReadOnlyList<(Draft?, ImportedArticle?)>>([.. drafts.Select(draft => ((Draft?)draft, default(ImportedArticle)))]);
    };

    static async Task<int> AnswerAsync(ParseResult parsed, Func<FetchArticles> fetching, IReadOnlyList<string> paths, ImportWork work, CancellationToken cancel)
    {
        var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var run = new ImportRun(output, errors, parsed.GetValue(Json), TimeProvider.System, work);
        try
        {
            return await run.RunAsync(new InputFiles(paths, FetchAsync), cancel) ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync(run.Done == 0 ? IngestWords.Cancelled : ImportWords.Say(IngestWords.CancelledAfter, run.Done));
            return 1;
        }

        async Task<IReadOnlyList<InputFile>> FetchAsync(IReadOnlyList<string> addresses)
        {
            using var fetch = fetching();
            return await fetch.RunAsync(addresses, parsed.GetValue(IgnoreRobots), fetched => run.Tell(new ImportProgress(ImportStage.Fetching, fetched, addresses.Count)), cancel);
        }
    }
}
