using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Web.Ingest;
using Timeline.Web.Ingest.Fetching;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>A web of one hostile server, to which every host under <c>.example</c> leads, and what fetches articles from it, by a clock that a test moves.</summary>
/// <remarks>The guard is opened for the port of the server alone, by construction: all else of the loopback stays closed.</remarks>
sealed class LoopbackWeb : IAsyncDisposable
{
    public LoopbackWeb()
    {
        Guard = new FetchGuard(place => place.Address.Equals(IPAddress.Loopback) && place.Port == Server.Port);
        Fetch = NewFetch();
    }

    public HostileServer Server { get; } = new();

    public WatchedClock Clock { get; } = new(new DateTimeOffset(2020, 5, 17, 9, 30, 0, TimeSpan.Zero));

    public FetchGuard Guard { get; }

    /// <summary>The resolver; a test may take its place.</summary>
    public LookUpHost LookUp { get; set; } = ExampleHosts;

    public FetchArticles Fetch { get; }

    public FetchArticles NewFetch() => new(Guard, (host, cancel) => LookUp(host, cancel), Clock);

    /// <summary>Takes the place of the public web in the program, which keeps its own clock.</summary>
    public void In(IServiceCollection services) => services.AddSingleton(Guard).AddSingleton<LookUpHost>((host, cancel) => LookUp(host, cancel));

    public static LookUpHost ExampleHosts { get; } = (host, _) =>
        // What the system's resolver takes for an address in whatever notation, it answers as one.
        IPAddress.TryParse(host.TrimEnd('.'), out var literal) ? Task.FromResult<IPAddress[]>([literal])
        : host.EndsWith(".example") || host == "localhost" ? Task.FromResult<IPAddress[]>([IPAddress.Loopback])
        : throw new SocketException((int)SocketError.HostNotFound);

    /// <summary>One story of a newspaper's page.</summary>
    public static string Story { get; } = Html.Pages.Story("");

    public async Task<InputFile> FetchAsync(string address, bool ignoreRobots = false, CancellationToken cancel = default) => (await Fetch.RunAsync([address], ignoreRobots, cancel: cancel))[0];

    /// <summary>Fetches a path of <c>herald.example</c>.</summary>
    public Task<InputFile> FetchPathAsync(string path, bool ignoreRobots = false) => FetchAsync(Server.At("herald.example", path), ignoreRobots);

    public async ValueTask DisposeAsync()
    {
        Fetch.Dispose();
        await Server.DisposeAsync();
    }
}
