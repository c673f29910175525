using System.Net;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>What the server may connect to when it fetches a page: public addresses, at the ports of the web.</summary>
/// <remarks>No setting opens it further, only whoever builds it in code; tests do, for a server of their own on the loopback.</remarks>
/// <param name="isOpenToo">What may be reached besides.</param>
sealed class FetchGuard(Func<IPEndPoint, bool> isOpenToo)
{
    // Other ports are where machines keep what is not for readers; what answers there may not even speak HTTP.
    const int Http = 80, Https = 443;

    public static readonly FetchGuard OfThePublicWeb = new(_ => false);

    /// <returns>Null where it may be reached; else one line why not.</returns>
    public string? RefusalOf(IPEndPoint place)
    {
        if (isOpenToo(place)) return null;
        if (!PublicAddress.Is(place.Address)) return FetchWords.NotPublic;
        return place.Port is Http or Https ? null : FetchWords.OtherPort;
    }
}
