using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Web.Shell;

namespace Timeline.Web.Ingest;

/// <summary>Reads a batch, and keeps it where it is to be kept.</summary>
/// <param name="readKnown">Whether to read also what is kept already.</param>
/// <returns>One for each article; no draft of what was not read.</returns>
delegate Task<IReadOnlyList<(Draft? Draft, ImportedArticle? Kept)>> ImportWork(IReadOnlyList<ArticleToImport> batch, bool readKnown, Action<ImportProgress> tell);

/// <summary>An import at a terminal: reads what comes in batch by batch, in memory that does not grow with it, and says what became of it.</summary>
sealed class ImportRun(TextWriter output, TextWriter errors, bool asJson, TimeProvider clock, ImportWork work)
{
    const int MostReasons = 8;

    readonly ProgressLine line = ProgressLine.OnConsole(errors);
    readonly Dictionary<string, int> refused = [];
    readonly Dictionary<ImportOutcome, int> outcomes = [];
    readonly long began = clock.GetTimestamp();
    int done;

    /// <summary>How many articles were worked on so far.</summary>
    public int Done => done;

    /// <returns>Whether all was taken.</returns>
    public async Task<bool> RunAsync(InputFiles inputs, CancellationToken cancel)
    {
        await using var array = asJson ? new JsonArrayOutput(output) : null;
        IReadOnlyList<(Draft? Draft, ImportedArticle? Kept)>? first = null;
        var batches = 0;
        await foreach (var batch in ArticleBatches.Of(ArticlesAsync(inputs, cancel), cancel))
        {
            var answers = await work(batch, batches == 0 || asJson, progress => Tell(progress, inputs));
            done += answers.Count;
            foreach (var (_, kept) in answers) if (kept is not null) outcomes[kept.Outcome] = outcomes.GetValueOrDefault(kept.Outcome) + 1;
            if (array is not null) foreach (var (draft, _) in answers) await array.WriteAsync(DraftJson.Of(draft!));
            first = batches++ == 0 ? answers : null;
        }
        line.End();
        if (asJson) return refused.Count == 0;
        if (first is not null) await DraftTable.WriteAsync(output, first);
        else if (batches > 0) await SumAsync();
        return refused.Count == 0;
    }

    async IAsyncEnumerable<ArticleToImport> ArticlesAsync(InputFiles inputs, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var input in inputs.ReadAsync(cancel))
        {
            if (input.Text is { } text)
            {
                yield return new ArticleToImport(text);
                continue;
            }
            line.End();
            await errors.WriteLineAsync($"{input.Path}: {input.Problem}");
            refused[input.Problem!] = refused.GetValueOrDefault(input.Problem!) + 1;
        }
    }

    public void Tell(ImportProgress progress) => line.Show(ImportWords.Say(progress));

    // The parts of one batch are worth telling only where it is alone.
    void Tell(ImportProgress progress, InputFiles inputs) =>
        line.Show(done == 0 ? ImportWords.Say(progress) : ImportWords.SayRate(done + (progress.Stage == ImportStage.Keeping ? progress.Done : 0), (double)inputs.Read / Math.Max(1, inputs.Bytes), clock.GetElapsedTime(began)));

    async Task SumAsync()
    {
        var time = ImportWords.Length(clock.GetElapsedTime(began));
        await output.WriteLineAsync(outcomes.Count == 0
            ? ImportWords.Say(IngestWords.SumRead, done, time)
            : ImportWords.Say(IngestWords.SumKept, done, outcomes.GetValueOrDefault(ImportOutcome.New), outcomes.GetValueOrDefault(ImportOutcome.Version), outcomes.GetValueOrDefault(ImportOutcome.Known), time));
        if (refused.Count == 0) return;
        await output.WriteLineAsync(ImportWords.Say(IngestWords.SumRefused, refused.Values.Sum()));
        foreach (var (reason, count) in refused.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Take(MostReasons)) await output.WriteLineAsync($"  {count,7:N0}  {reason}");
        if (refused.Count > MostReasons) await output.WriteLineAsync(ImportWords.Say(IngestWords.SumOtherReasons, refused.Count - MostReasons));
    }
}
