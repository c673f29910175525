using System.Globalization;
using System.Net;
using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Html;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>Fetches the article that stands at an address. Every hop of it is judged, asked of the host's robots.txt and waits for its turn.</summary>
sealed class FetchArticle(GuardedClient client, RobotsFiles robots, PoliteTurns turns, TimeProvider clock)
{
    public const int MostRedirects = 5;

    /// <summary>For all answers of an article together.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    /// <summary>For reading what came. A page takes a second at the most, but a hostile one can be built to take hours.</summary>
    static readonly TimeSpan MostReading = TimeSpan.FromSeconds(20);

    /// <param name="typed">As a person gave it.</param>
    /// <param name="ignoreRobots">A person says that it is to be fetched whatever robots.txt asks.</param>
    /// <returns>The article, under the address as it was given; or one line why there is none.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<InputFile> RunAsync(string typed, bool ignoreRobots, CancellationToken cancel)
    {
        var next = FetchAddress.Read(typed);
        var time = new TimeLeft(clock, MostTime);
        PoliteTurn? turn = null;
        try
        {
            for (var redirects = 0; next.Address is { } address; redirects++)
            {
                if (redirects > MostRedirects) return Failed(typed, Say(FetchWords.TooManyRedirects, MostRedirects));
                if (await client.CheckAsync(address, time, cancel) is { } refused) return Failed(typed, redirects == 0 ? refused.Why : Say(FetchWords.RedirectRefused, refused.Why));
                if (turn?.Host != address.IdnHost)
                {
                    // Never two at a time: who holds one and waits for another may wait for ever.
                    turn?.Dispose();
                    turn = null;
                    turn = await turns.TakeAsync(address.IdnHost, cancel);
                }
                if (!ignoreRobots)
                {
                    var asked = await robots.AskAsync(address, cancel);
                    if (asked.Rules is not { } rules) return Failed(typed, asked.Problem!);
                    turn.Rest = rules.Delay;
                    if (!rules.Allows(address)) return Failed(typed, Say(FetchWords.RobotsForbid, address.Authority));
                }
                switch (await client.GetAsync(address, Wanted.Article, time, cancel))
                {
                    case HttpAnswer.Page page:
                        turn.Dispose();
                        turn = null;
                        return await ReadAsync(typed, address, page, cancel);
                    case HttpAnswer.OtherStatus other: return Failed(typed, StatusWords(other));
                    case HttpAnswer.Failed failed: return Failed(typed, failed.Why);
                    case HttpAnswer.Moved moved: next = FetchAddress.Redirected(address, moved.To); break;
                }
            }
            return Failed(typed, next.Problem!);
        }
        finally
        {
            turn?.Dispose();
        }
    }

    async Task<InputFile> ReadAsync(string typed, Uri address, HttpAnswer.Page page, CancellationToken cancel)
    {
        try
        {
            return await new TimeLeft(clock, MostReading).SpendAsync(limit => Task.Run(() => Read(typed, address, page, limit), limit), cancel);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Failed(typed, FetchWords.SlowReading);
        }
    }

    static InputFile Read(string typed, Uri address, HttpAnswer.Page page, CancellationToken cancel)
    {
        if (page.MediaType == "text/plain") return TextDecoder.Decode(page.Bytes, page.Charset) switch
        {
            DecodedText.Readable readable => new InputFile(typed, new ArticleText(typed, readable.Text, readable.Warning) { Address = address.AbsoluteUri }, null),
            DecodedText.Refused refused => Failed(typed, refused.Why),
            _ => throw new InvalidOperationException("A decoded text is readable or refused."),
        };
        return HtmlReader.Read(typed, page.Bytes, address.AbsoluteUri, page.Charset, cancel) switch
        {
            ArticleReading.Readable readable => new InputFile(typed, readable.Text with { Address = OwnAddress(readable.Text.Address, address) }, null),
            ArticleReading.Refused refused => Failed(typed, refused.Why),
            _ => throw new InvalidOperationException("A web page is readable or refused."),
        };
    }

    /// <summary>What the page calls its address, where that is one of the same site and of a page; else where it was found.</summary>
    /// <remarks>By its address a text becomes a version of an article that is kept: no site may say so of another's, and a template that names the site itself on every page of it would make one article of all.</remarks>
    static string OwnAddress(string? said, Uri found) =>
        FetchAddress.Read(said ?? "").Address is { } own && (IsWithin(own.IdnHost, found.IdnHost) || IsWithin(found.IdnHost, own.IdnHost)) && (own.PathAndQuery != "/" || found.PathAndQuery == "/")
            ? own.AbsoluteUri
            : found.AbsoluteUri;

    static bool IsWithin(string host, string site) => host == site || host.EndsWith("." + WithoutWww(site), StringComparison.Ordinal) || host == WithoutWww(site);

    static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    static string StatusWords(HttpAnswer.OtherStatus other) => (HttpStatusCode)other.Code switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => Say(FetchWords.NotThere, other.Code),
        HttpStatusCode.Unauthorized or HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden or HttpStatusCode.UnavailableForLegalReasons => Say(FetchWords.NotShown, other.Code),
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => other.Wait is { } wait ? Say(FetchWords.ComeLater, other.Code, LengthOf(wait)) : Say(FetchWords.TooBusy, other.Code),
        _ => Say(FetchWords.OtherStatus, other.Code),
    };

    static string LengthOf(TimeSpan wait) =>
        wait < TimeSpan.FromMinutes(2) ? Say(FetchWords.Seconds, Math.Ceiling(wait.TotalSeconds))
        : wait < TimeSpan.FromHours(2) ? Say(FetchWords.Minutes, Math.Ceiling(wait.TotalMinutes))
        : Say(FetchWords.Hours, Math.Ceiling(wait.TotalHours));

    static InputFile Failed(string typed, string why) => new(typed, Text: null, why);

    static string Say(string sentence, params object[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);
}
