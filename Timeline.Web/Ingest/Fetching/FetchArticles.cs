using System.Net;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>Fetches the articles of many addresses: those of one host one after another, several hosts beside each other.</summary>
sealed class FetchArticles : IDisposable
{
    /// <summary>That of the machine.</summary>
    public static readonly LookUpHost Resolver = Dns.GetHostAddressesAsync;

    const int HostsAtOnce = 4;

    readonly GuardedClient client;
    readonly RobotsFiles robots;
    readonly FetchArticle fetch;

    public FetchArticles(FetchGuard guard, LookUpHost lookUp, TimeProvider clock)
    {
        client = new GuardedClient(guard, lookUp, clock);
        robots = new RobotsFiles(client, clock);
        fetch = new FetchArticle(client, robots, new PoliteTurns(clock), clock);
    }

    /// <summary>As the server does it.</summary>
    public static FetchArticles OfThePublicWeb(TimeProvider clock) => new(FetchGuard.OfThePublicWeb, Resolver, clock);

    /// <param name="fetched">Told how many are done, after each; from any thread, one at a time.</param>
    /// <returns>One for each address, in the order given.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<IReadOnlyList<InputFile>> RunAsync(IReadOnlyList<string> addresses, bool ignoreRobots, Action<int>? fetched = null, CancellationToken cancel = default)
    {
        var answers = new InputFile[addresses.Count];
        var telling = new Lock();
        var done = 0;
        var hosts = Enumerable.Range(0, addresses.Count).GroupBy(i => FetchAddress.Read(addresses[i]).Address?.IdnHost);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancel }, async (host, stop) =>
        {
            foreach (var i in host)
            {
                answers[i] = await fetch.RunAsync(addresses[i], ignoreRobots, stop);
                lock (telling) fetched?.Invoke(++done);
            }
        });
        return answers;
    }

    public void Dispose()
    {
        client.Dispose();
        robots.Dispose();
    }
}
