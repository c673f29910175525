using System.Net;
using System.Net.Sockets;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>Answers every address of a host.</summary>
/// <exception cref="SocketException">There is no such host, or nobody who knows.</exception>
delegate Task<IPAddress[]> LookUpHost(string host, CancellationToken cancel);

/// <summary>A host may not be reached.</summary>
/// <remarks>An exception, because a handler of the framework stands between the connection and those who ask for it.</remarks>
sealed class RefusedByGuardException(string why) : Exception(why);

/// <summary>Connections to hosts of which the guard lets every address through.</summary>
sealed class GuardedConnection(FetchGuard guard, LookUpHost lookUp)
{
    /// <summary>Looks the host up and judges all that is answered. One address that is refused refuses the host, for who mixes them has the choice.</summary>
    /// <exception cref="RefusedByGuardException">It may not be reached.</exception>
    /// <exception cref="SocketException">There is no such host.</exception>
    public async Task<IPEndPoint[]> PlacesOfAsync(DnsEndPoint host, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(host.Host, out var literal) ? [literal] : await lookUp(host.Host, cancel);
        if (addresses.Length == 0) throw new SocketException((int)SocketError.HostNotFound);
        var places = Array.ConvertAll(addresses, address => new IPEndPoint(address, host.Port));
        foreach (var place in places) Check(place);
        return places;
    }

    /// <summary>Connects to one of the very addresses that were judged, so that no second answer of the resolver counts.</summary>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancel)
    {
        var places = await PlacesOfAsync(host, cancel);
        for (var i = 0; ; i++)
        {
            var socket = new Socket(places[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(places[i], cancel);
                Check((IPEndPoint)socket.RemoteEndPoint!);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < places.Length)
            {
                // A host of two kinds of addresses is often reached by one of them only.
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }

    void Check(IPEndPoint place)
    {
        if (guard.RefusalOf(place) is { } why) throw new RefusedByGuardException(why);
    }
}
