using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>A server on a port of its own of the loopback that writes whatever bytes a test wants: whole answers, none, or ones without an end.</summary>
sealed class HostileServer : IAsyncDisposable
{
    public delegate Task Answering(Stream to, CancellationToken closed);

    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource closing = new();
    readonly ConcurrentDictionary<string, Answering> answers = [];
    readonly ConcurrentBag<Task> talks = [];
    readonly Task accepting;

    public HostileServer()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The heads of all requests so far, in the order in which they came.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What was asked for, without <c>robots.txt</c> files.</summary>
    public IEnumerable<string> PagesAsked => Requests.Select(PathOf).Where(path => path != "/robots.txt");

    public string At(string host, string path) => $"http://{host}:{Port}{path}";

    /// <summary>Sets how a path is answered; any other is answered with 404.</summary>
    public void On(string path, Answering answer) => answers[path] = answer;

    public void On(string path, byte[] answer) => On(path, (to, closed) => to.WriteAsync(answer, closed).AsTask());

    public void On(string path, string status, string headers = "", string body = "") => On(path, Answer(status, headers, Encoding.UTF8.GetBytes(body)));

    public void OnPage(string path, string body, string type = "text/html; charset=utf-8") => On(path, "200 OK", $"Content-Type: {type}\r\n", body);

    public void OnRedirect(string path, string to, string status = "302 Found") => On(path, status, $"Location: {to}\r\n");

    public static byte[] Answer(string status, string headers, byte[] body) => [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\n\r\n"), .. body];

    async Task AcceptAsync()
    {
        try
        {
            while (true) talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(closing.Token)));
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    async Task TalkAsync(TcpClient client)
    {
        using var open = client;
        try
        {
            var stream = client.GetStream();
            while (await HeadAsync(stream) is { Length: > 0 } head)
            {
                Requests.Enqueue(head);
                await (answers.TryGetValue(PathOf(head), out var answer) ? answer(stream, closing.Token) : stream.WriteAsync(Answer("404 Not Found", "", []), closing.Token).AsTask());
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException)
        {
            // Whoever fetches hangs up on what it does not take, and that is what the tests are about.
        }
    }

    async Task<string> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n") && await stream.ReadAsync(one, closing.Token) > 0) head.Append((char)one[0]);
        return head.ToString();
    }

    static string PathOf(string head) => head.Split(' ')[1];

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(talks);
        closing.Dispose();
    }
}
