using System.Globalization;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>What the <c>robots.txt</c> of a site says, or one line why it cannot be known.</summary>
sealed record RobotsAnswer(RobotsRules? Rules, string? Problem);

/// <summary>Asks sites for their <c>robots.txt</c> and keeps what they say for a day, in bounded memory.</summary>
/// <remarks>As RFC 9309 has it: a site without one (4xx, too many redirects) allows everything; one that fails (5xx, no answer) forbids everything for now, which is not kept.</remarks>
sealed class RobotsFiles(GuardedClient client, TimeProvider clock) : IDisposable
{
    public const int MostRedirects = 5;

    // UTF-16 code units; a thousand sites that say as much as most.
    const int MostKept = 4_000_000;

    static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    readonly MemoryCache files = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <param name="address">Of any page of the site: scheme, host and port.</param>
    public async Task<RobotsAnswer> AskAsync(Uri address, CancellationToken cancel)
    {
        var site = new Uri(address, "/robots.txt");
        if (files.TryGetValue(site, out KeptFile? kept) && kept!.Until > clock.GetUtcNow()) return new RobotsAnswer(kept.Rules, null);
        var answer = await FetchAsync(site, cancel);
        if (answer.Rules is { } rules) files.Set(site, new KeptFile(rules, clock.GetUtcNow() + Kept), new MemoryCacheEntryOptions { Size = rules.Size, AbsoluteExpirationRelativeToNow = Kept });
        return answer;
    }

    async Task<RobotsAnswer> FetchAsync(Uri site, CancellationToken cancel)
    {
        var time = new TimeLeft(clock, MostTime);
        var at = site;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            switch (await client.GetAsync(at, Wanted.Robots, time, cancel))
            {
                case HttpAnswer.Page page:
                    return Allowing(RobotsRules.Read(Text(page.Bytes), GuardedClient.ProductToken));
                case HttpAnswer.OtherStatus { Code: >= 500 and var code }:
                    return Unknown(string.Format(CultureInfo.CurrentCulture, FetchWords.RobotsFails, site.Authority, code));
                case HttpAnswer.Failed failed:
                    return Unknown(string.Format(CultureInfo.CurrentCulture, FetchWords.RobotsUnknown, site.Authority, failed.Why));
                case HttpAnswer.Moved moved:
                    var next = FetchAddress.Redirected(at, moved.To);
                    if (next.Problem is { } why) return Unknown(string.Format(CultureInfo.CurrentCulture, FetchWords.RobotsUnknown, site.Authority, why));
                    at = next.Address!;
                    break;
                default:
                    return Allowing(RobotsRules.AllowAll);
            }
        }
        return Allowing(RobotsRules.AllowAll);
    }

    static RobotsAnswer Allowing(RobotsRules rules) => new(rules, null);

    static RobotsAnswer Unknown(string why) => new(null, why);

    // Half a line, where the file was cut, may forbid more than the whole.
    static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes.Length < Wanted.Robots.MostUnpacked ? bytes : bytes.AsSpan(0, bytes.AsSpan().LastIndexOfAny((byte)'\r', (byte)'\n') + 1));

    public void Dispose() => files.Dispose();

    sealed record KeptFile(RobotsRules Rules, DateTimeOffset Until);
}
