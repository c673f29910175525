using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Web.Ingest;

/// <summary>An import that goes on whether or not somebody watches it.</summary>
/// <param name="refused">What came along and could not be read.</param>
/// <param name="articles">How many are to be kept.</param>
sealed class ImportUnderWay(IReadOnlyList<RefusedInput> refused, int articles)
{
    readonly CancellationTokenSource stop = new();
    volatile ImportProgress progress = new(ImportStage.Reading, 0, Math.Max(1, articles));

    /// <summary>What its address is made of; nobody can guess it.</summary>
    public string Id { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public IReadOnlyList<RefusedInput> Refused => refused;

    /// <summary>Cancelled where it was stopped; then nothing was kept but what came <see cref="Before"/>.</summary>
    public Task<IReadOnlyList<ImportedArticle>> Kept { get; set; } = Task.FromResult<IReadOnlyList<ImportedArticle>>([]);

    /// <summary>How many articles are kept whatever becomes of the others: those of the batches that are done.</summary>
    public int Before { get; private set; }

    public CancellationToken Stopped => stop.Token;

    public ImportProgress Progress => progress;

    public void Tell(ImportProgress now) => progress = now with { Done = Math.Min(articles, Before + now.Done), All = Math.Max(1, articles) };

    public void Keep(int more) => Before += more;

    public void Stop() => stop.Cancel();
}

/// <summary>Begins imports and finds them again, those that are done for as long as this process lives and not too many came after.</summary>
sealed partial class ImportsUnderWay(ImportArticles import, ILogger<ImportsUnderWay> log) : IDisposable
{
    const int Known = 100;

    readonly MemoryCache imports = new(new MemoryCacheOptions { SizeLimit = Known });

    public ImportUnderWay Begin(ReceivedArticles received, Cause cause)
    {
        var one = new ImportUnderWay(received.Refused, received.Articles.Count);
        one.Kept = Task.Run(() => KeepAsync(one, received, cause));
        return imports.Set(one.Id, one, new MemoryCacheEntryOptions { Size = 1 });
    }

    public ImportUnderWay? Find(string id) => imports.Get<ImportUnderWay>(id);

    async Task<IReadOnlyList<ImportedArticle>> KeepAsync(ImportUnderWay one, ReceivedArticles received, Cause cause)
    {
        try
        {
            var kept = new List<ImportedArticle>(received.Articles.Count);
            await foreach (var batch in ArticleBatches.Of(received.Articles.ToAsyncEnumerable(), one.Stopped))
            {
                kept.AddRange(await import.RunAsync(batch, KeyOf(cause, kept.Count), progress: one.Tell, cancel: one.Stopped));
                one.Keep(batch.Count);
            }
            return kept;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whoever watches is told that it failed; why is for the log.
            LogFault(fault, received.Articles.Count);
            throw;
        }
    }

    // Sent twice, a form is answered from what was written for it: each batch is a write of its own.
    static Cause KeyOf(Cause cause, int before) => before == 0 || cause.Key is null ? cause : cause with { Key = $"{cause.Key}+{before}" };

    [LoggerMessage(LogLevel.Error, "An import of {Articles} articles failed; what it had kept before stays.")]
    partial void LogFault(Exception fault, int articles);

    public void Dispose()
    {
        foreach (var id in imports.Keys) Find((string)id)?.Stop();
        imports.Dispose();
    }
}
