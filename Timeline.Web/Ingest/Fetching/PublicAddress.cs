using System.Net;
using System.Net.Sockets;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>Which addresses of the internet are open to all, and so may be reached for somebody who typed a link.</summary>
/// <remarks>
/// Source: the IANA IPv4 and IPv6 Special-Purpose Address Registries, with what is deprecated there or told in other registries (multicast, site-local).
/// A block is refused whole, although single addresses in it may be reached from everywhere. Of IPv6 only global unicast, 2000::/3, is open at all.
/// </remarks>
static class PublicAddress
{
    static readonly Block GlobalUnicast = Block.Read("2000::/3");

    static readonly Block[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by customers of a provider; metadata of Alibaba's machines
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // the host under Azure's machines: in no registry, and open to each of them
            "169.254.0.0/16", // link-local; metadata of most clouds' machines
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments; metadata of Oracle's machines
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // AMT
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, and broadcast
            "::/96", // unspecified, loopback, IPv4-compatible
            "::ffff:0:0/96", // IPv4-mapped
            "::ffff:0:0:0/96", // IPv4-translated
            "64:ff9b::/96", // IPv4 behind a translator
            "64:ff9b:1::/48", // the same, local
            "100::/64", // discard
            "100:0:0:1::/64", // dummy prefix
            "2001::/23", // protocol assignments, Teredo among them
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which holds an IPv4 address
            "2620:4f:8000::/48", // AS112
            "3fff::/20", // documentation
            "5f00::/16", // segment routing
            "fc00::/7", // unique local
            "fe80::/10", // link-local
            "fec0::/10", // site-local, deprecated
            "ff00::/8", // multicast
        }.Select(Block.Read),
    ];

    public static bool Is(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        return (address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Holds(bytes)) && !Array.Exists(Special, block => block.Holds(bytes));
    }

    /// <summary>Addresses that begin with the same bits.</summary>
    /// <remarks>The framework's <see cref="IPNetwork"/> judges an IPv4-mapped address by something else than its bits: for it, 2000::/3 holds ::ffff:8.8.8.8.</remarks>
    sealed record Block(byte[] Beginning, int Bits)
    {
        public static Block Read(string written)
        {
            var network = IPNetwork.Parse(written);
            return new Block(network.BaseAddress.GetAddressBytes(), network.PrefixLength);
        }

        public bool Holds(byte[] address)
        {
            if (address.Length != Beginning.Length) return false;
            var (whole, rest) = Math.DivRem(Bits, 8);
            return address.AsSpan(0, whole).SequenceEqual(Beginning.AsSpan(0, whole)) && (rest == 0 || (address[whole] ^ Beginning[whole]) >> (8 - rest) == 0);
        }
    }
}
