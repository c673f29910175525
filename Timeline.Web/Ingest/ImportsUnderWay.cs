using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Web.Ingest.Fetching;
using Timeline.Web.Shell;

namespace Timeline.Web.Ingest;

/// <summary>An import that goes on whether or not somebody watches it.</summary>
sealed class ImportUnderWay(ReceivedArticles received, TimeProvider clock)
{
    // Sooner than that nobody knows how fast it goes.
    static readonly TimeSpan Telling = TimeSpan.FromSeconds(2);

    readonly CancellationTokenSource stop = new();
    volatile ImportProgress progress = received.Asked.Lines is { Count: > 0 and var addresses } ? new(ImportStage.Fetching, 0, addresses) : new(ImportStage.Reading, 0, Math.Max(1, received.Articles.Count));

    long began = clock.GetTimestamp();

    /// <summary>What its address is made of; nobody can guess it.</summary>
    public string Id { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>What came along and could not be read; once it is fetched, the addresses too that gave no article.</summary>
    public IReadOnlyList<RefusedInput> Refused { get; private set; } = received.Refused;

    /// <summary>The addresses that gave no article, or none yet.</summary>
    public AskedAddresses Left { get; private set; } = received.Asked;

    /// <summary>Cancelled where it was stopped; then nothing was kept but what came <see cref="Before"/>.</summary>
    public Task<IReadOnlyList<ImportedArticle>> Kept { get; set; } = Task.FromResult<IReadOnlyList<ImportedArticle>>([]);

    /// <summary>How many articles are kept whatever becomes of the others: those of the batches that are done.</summary>
    public int Before { get; private set; }

    public CancellationToken Stopped => stop.Token;

    public ImportProgress Progress => progress;

    /// <summary>How long what it is at will go on at the speed so far; null where that cannot be told yet.</summary>
    public TimeSpan? TimeLeft => progress is { Done: > 0 } now && clock.GetElapsedTime(Interlocked.Read(ref began)) is var since && since >= Telling ? since * ((double)(now.All - now.Done) / now.Done) : null;

    public void Tell(ImportProgress now)
    {
        if (now.Stage != progress.Stage) Interlocked.Exchange(ref began, clock.GetTimestamp());
        progress = now;
    }

    public void Keep(int more) => Before += more;

    public void Fetched(IEnumerable<InputFile> inputs)
    {
        var failed = inputs.Where(input => input.Text is null).ToList();
        Refused = [.. Refused, .. failed.Select(input => new RefusedInput(input.Path, input.Problem!))];
        Left = Left.But(failed.Select(input => input.Path));
    }

    public void Stop() => stop.Cancel();
}

/// <summary>Begins imports and finds them again, those that are done for as long as this process lives and not too many came after.</summary>
sealed partial class ImportsUnderWay(FetchArticles fetch, ImportArticles import, TimeProvider clock, ILogger<ImportsUnderWay> log) : IDisposable, IAsyncDisposable
{
    const int Known = 100;

    readonly MemoryCache imports = new(new MemoryCacheOptions { SizeLimit = Known });

    bool isDisposed;

    public ImportUnderWay Begin(ReceivedArticles received, Cause cause)
    {
        var one = new ImportUnderWay(received, clock);
        one.Kept = Task.Run(() => KeepAsync(one, received, cause));
        return imports.Set(one.Id, one, new MemoryCacheEntryOptions { Size = 1 });
    }

    public ImportUnderWay? Find(string id) => imports.Get<ImportUnderWay>(id);

    async Task<IReadOnlyList<ImportedArticle>> KeepAsync(ImportUnderWay one, ReceivedArticles received, Cause cause)
    {
        try
        {
            IReadOnlyList<ArticleToImport> articles = received.Articles;
            if (received.Asked.Lines is { Count: > 0 } addresses)
            {
                var inputs = await fetch.RunAsync(addresses, received.Asked.IgnoreRobots, fetched => one.Tell(new ImportProgress(ImportStage.Fetching, fetched, addresses.Count)), one.Stopped);
                one.Fetched(inputs);
                articles = [.. articles, .. inputs.Select(input => input.Text).OfType<ArticleText>().Select(text => new ArticleToImport(text))];
                cause = Because(cause, articles);
            }
            var kept = new List<ImportedArticle>(articles.Count);
            await foreach (var batch in ArticleBatches.Of(articles.ToAsyncEnumerable(), one.Stopped))
            {
                kept.AddRange(await import.RunAsync(batch, KeyOf(cause, kept.Count), progress: now => one.Tell(now with { Done = kept.Count + now.Done, All = articles.Count }), cancel: one.Stopped));
                one.Keep(batch.Count);
            }
            return kept;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whoever watches is told that it failed; why is for the log.
            LogFault(fault, received.Articles.Count, received.Asked.Lines.Count);
            throw;
        }
    }

    // Sent twice, a form is answered from what was written for it: each batch is a write of its own.
    static Cause KeyOf(Cause cause, int before) => before == 0 || cause.Key is null ? cause : cause with { Key = $"{cause.Key}+{before}" };

    /// <summary>The cause with what was fetched in it: a form sent once more may find other pages at the same addresses, and then it is another write.</summary>
    static Cause Because(Cause asked, IReadOnlyList<ArticleToImport> articles) => asked with
    {
        Why = Counted.Say(IngestPageWords.Why, articles.Count),
        Key = asked.Key is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [asked.Key, .. articles.Select(article => article.Text.Text.Hash)])))),
    };

    [LoggerMessage(LogLevel.Error, "An import of {Articles} articles and {Addresses} addresses failed; what it had kept before stays.")]
    partial void LogFault(Exception fault, int articles, int addresses);

    public void Dispose()
    {
        foreach (var one in Left()) one.Stop();
        imports.Dispose();
    }

    /// <summary>Stops all and waits until none of them writes any more: what they write to is closed next.</summary>
    public async ValueTask DisposeAsync()
    {
        var left = Left();
        foreach (var one in left) one.Stop();
        foreach (var one in left) await ((Task)one.Kept).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        imports.Dispose();
    }

    /// <summary>Those that are known still, once: whoever ends the program may end it twice.</summary>
    List<ImportUnderWay> Left() => Interlocked.Exchange(ref isDisposed, true) ? [] : [.. imports.Keys.Select(id => Find((string)id)).OfType<ImportUnderWay>()];
}
