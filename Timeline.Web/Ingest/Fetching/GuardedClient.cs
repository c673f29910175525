using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>The one way by which the server fetches what others keep: one request, judged by the guard, within limits, and nothing remembered of it.</summary>
sealed class GuardedClient : IDisposable
{
    /// <summary>By which <c>robots.txt</c> files can name it.</summary>
    public const string ProductToken = "TimelineImport";

    const string UserAgent = ProductToken + "/1.0 (fetches an article when an editor asks for it)";

    const int KilobytesOfHeaders = 64;

    readonly GuardedConnection connection;
    readonly TimeProvider clock;
    readonly HttpMessageInvoker client;

    public GuardedClient(FetchGuard guard, LookUpHost lookUp, TimeProvider clock)
    {
        this.clock = clock;
        connection = new GuardedConnection(guard, lookUp);
        client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would look up and connect by itself, past the guard.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = KilobytesOfHeaders,
            MaxResponseDrainSize = 0,
            ActivityHeadersPropagator = null,
            // Each request is judged by itself: none goes by a connection that was judged for another.
            PooledConnectionLifetime = TimeSpan.Zero,
            ConnectCallback = (context, cancel) => connection.ConnectAsync(context.DnsEndPoint, cancel),
        });
    }

    /// <summary>Looks up and judges a host, so that what may not be reached is told before anything is asked of it. The connection judges anew.</summary>
    /// <returns>Null where it may be reached.</returns>
    public Task<HttpAnswer.Failed?> CheckAsync(Uri address, TimeLeft time, CancellationToken cancel) => TriedAsync<HttpAnswer.Failed?>(async limit =>
    {
        await connection.PlacesOfAsync(new DnsEndPoint(address.IdnHost.Trim('[', ']'), address.Port), limit);
        return null;
    }, failed => failed, time, cancel);

    /// <exception cref="OperationCanceledException">The caller cancelled; what takes too long is answered.</exception>
    public Task<HttpAnswer> GetAsync(Uri address, Wanted wanted, TimeLeft time, CancellationToken cancel) => TriedAsync(limit => AskAsync(address, wanted, limit), failed => failed, time, cancel);

    async Task<HttpAnswer> AskAsync(Uri address, Wanted wanted, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", wanted.MediaTypes.Count > 0 ? string.Join(", ", wanted.MediaTypes) : "*/*");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", AnswerBody.Packings);
        using var response = await client.SendAsync(request, cancel);
        if (response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect) return new HttpAnswer.Moved(response.Headers.Location);
        if (response.StatusCode != HttpStatusCode.OK) return new HttpAnswer.OtherStatus((int)response.StatusCode, WaitOf(response));

        var type = response.Content.Headers.ContentType;
        var name = type?.MediaType?.ToLowerInvariant() ?? "";
        if (wanted.MediaTypes.Count > 0 && !wanted.MediaTypes.Contains(name)) return new HttpAnswer.Failed(name.Length == 0 ? FetchWords.NoType : string.Format(CultureInfo.CurrentCulture, FetchWords.OtherType, name));
        var body = await AnswerBody.ReadAsync(response.Content, wanted, cancel);
        return body.Bytes is { } bytes ? new HttpAnswer.Page(bytes, name, type?.CharSet?.Trim('"')) : new HttpAnswer.Failed(body.Problem!);
    }

    TimeSpan? WaitOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };

    static async Task<T> TriedAsync<T>(Func<CancellationToken, Task<T>> work, Func<HttpAnswer.Failed, T> failed, TimeLeft time, CancellationToken cancel)
    {
        try
        {
            return await time.SpendAsync(work, cancel);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return failed(new HttpAnswer.Failed(FetchWords.TooSlow));
        }
        catch (Exception fault) when (ReasonOf(fault) is not null)
        {
            return failed(new HttpAnswer.Failed(ReasonOf(fault)!));
        }
    }

    /// <returns>Null for what is no fault of the host or the network, and so one of this program.</returns>
    static string? ReasonOf(Exception fault) => fault switch
    {
        RefusedByGuardException refused => refused.Message,
        HttpRequestException { InnerException: RefusedByGuardException refused } => refused.Message,
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } or HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => FetchWords.NoSuchHost,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => FetchWords.NoCertificate,
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => string.Format(CultureInfo.CurrentCulture, FetchWords.TooManyHeaders, KilobytesOfHeaders),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } or SocketException => FetchWords.NoConnection,
        // An IOException in the middle of a body, and whatever else the framework finds wrong with an answer.
        HttpRequestException or IOException => FetchWords.BrokenAnswer,
        _ => null,
    };

    public void Dispose() => client.Dispose();
}
