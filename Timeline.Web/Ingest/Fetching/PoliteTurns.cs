namespace Timeline.Web.Ingest.Fetching;

/// <summary>One visitor of a host at a time, and a rest between two of them.</summary>
/// <remarks>What belongs to one visit follows at once, as with a reader: the host's <c>robots.txt</c>, and where it redirects to within itself.</remarks>
sealed class PoliteTurns(TimeProvider clock)
{
    public static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(1);

    /// <summary>A host that asks for a longer one is visited all the same: a person waits.</summary>
    public static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(10);

    readonly Dictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until the host may be visited. Disposing of the answer ends the visit.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled before.</exception>
    public async Task<PoliteTurn> TakeAsync(string host, CancellationToken cancel)
    {
        var one = Join(host);
        try
        {
            await one.Visitor.WaitAsync(cancel);
        }
        catch
        {
            Leave(one);
            throw;
        }
        try
        {
            if (RestOf(one) is var rest && rest > TimeSpan.Zero) await Task.Delay(rest, clock, cancel);
        }
        catch
        {
            one.Visitor.Release();
            Leave(one);
            throw;
        }
        return new PoliteTurn(host, asked => End(one, asked));
    }

    Host Join(string name)
    {
        lock (hosts)
        {
            foreach (var rested in hosts.Where(known => known.Value.Guests == 0 && RestOf(known.Value) <= TimeSpan.Zero).ToList()) hosts.Remove(rested.Key);
            if (!hosts.TryGetValue(name, out var host)) hosts[name] = host = new Host();
            host.Guests++;
            return host;
        }
    }

    void Leave(Host host)
    {
        lock (hosts) host.Guests--;
    }

    TimeSpan RestOf(Host host) => host.Ended is { } ended ? host.Rest - clock.GetElapsedTime(ended) : TimeSpan.Zero;

    void End(Host host, TimeSpan? asked)
    {
        lock (hosts)
        {
            host.Ended = clock.GetTimestamp();
            host.Rest = asked is not { } rest || rest < ShortestRest ? ShortestRest : rest > LongestRest ? LongestRest : rest;
        }
        host.Visitor.Release();
        Leave(host);
    }

    sealed class Host
    {
        public SemaphoreSlim Visitor { get; } = new(1);

        /// <summary>Who waits, and who is there.</summary>
        public int Guests { get; set; }

        /// <summary>A timestamp of the clock; null where nobody was there yet.</summary>
        public long? Ended { get; set; }

        public TimeSpan Rest { get; set; }
    }
}

/// <summary>One visit to a host.</summary>
sealed class PoliteTurn(string host, Action<TimeSpan?> end) : IDisposable
{
    public string Host => host;

    /// <summary>The rest that the host asks for.</summary>
    public TimeSpan? Rest { get; set; }

    public void Dispose() => end(Rest);
}
