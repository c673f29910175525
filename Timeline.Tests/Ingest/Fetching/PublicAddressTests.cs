using System.Net;
using Timeline.Web.Ingest.Fetching;

namespace Timeline.Tests.Ingest.Fetching;

public class PublicAddressTests
{
    [Theory]
    [InlineData("0.0.0.0", "0.255.255.255")]
    [InlineData("10.0.0.0", "10.255.255.255")]
    [InlineData("100.64.0.0", "100.127.255.255")]
    [InlineData("127.0.0.0", "127.255.255.255")]
    [InlineData("168.63.129.16", "168.63.129.16")]
    [InlineData("169.254.0.0", "169.254.169.254")]
    [InlineData("172.16.0.0", "172.31.255.255")]
    [InlineData("192.0.0.0", "192.0.0.255")]
    [InlineData("192.0.2.0", "192.0.2.255")]
    [InlineData("192.88.99.0", "192.88.99.255")]
    [InlineData("192.168.0.0", "192.168.255.255")]
    [InlineData("198.18.0.0", "198.19.255.255")]
    [InlineData("198.51.100.0", "198.51.100.255")]
    [InlineData("203.0.113.0", "203.0.113.255")]
    [InlineData("224.0.0.0", "239.255.255.255")]
    [InlineData("240.0.0.0", "255.255.255.255")]
    [InlineData("::", "::1")]
    [InlineData("::7f00:1", "::ffff:ffff")]
    [InlineData("::ffff:0.0.0.0", "::ffff:8.8.8.8")]
    [InlineData("::ffff:32.0.0.1", "::ffff:63.255.255.255")]
    [InlineData("::ffff:0:a00:1", "::ffff:0:808:808")]
    [InlineData("64:ff9b::", "64:ff9b::8.8.8.8")]
    [InlineData("64:ff9b:1::", "64:ff9b:1:ffff::")]
    [InlineData("100::", "100::ffff:ffff:ffff:ffff")]
    [InlineData("2001::", "2001:0:4136:e378:8000:63bf:3fff:fdd2")]
    [InlineData("2001:10::", "2001:1ff:ffff::")]
    [InlineData("2001:db8::", "2001:db8:ffff::1")]
    [InlineData("2002::", "2002:808:808::")]
    [InlineData("3fff::", "3fff:fff::")]
    [InlineData("4000::", "5f00::1")]
    [InlineData("fc00::", "fd00:ec2::254")]
    [InlineData("fe80::1", "febf::")]
    [InlineData("fec0::", "feff::")]
    [InlineData("ff02::1", "ff0e::1")]
    public void Blocks_with_a_purpose_of_their_own_are_closed_from_end_to_end(string first, string last)
    {
        Assert.False(PublicAddress.Is(IPAddress.Parse(first)), first);
        Assert.False(PublicAddress.Is(IPAddress.Parse(last)), last);
    }

    [Theory]
    [InlineData("1.0.0.0"), InlineData("9.255.255.255"), InlineData("11.0.0.0"), InlineData("100.63.255.255"), InlineData("100.128.0.0"), InlineData("126.255.255.255"), InlineData("128.0.0.0")]
    [InlineData("169.253.255.255"), InlineData("169.255.0.0"), InlineData("172.15.255.255"), InlineData("172.32.0.0"), InlineData("192.0.1.0"), InlineData("192.0.3.0"), InlineData("192.167.255.255")]
    [InlineData("192.169.0.0"), InlineData("198.17.255.255"), InlineData("198.20.0.0"), InlineData("223.255.255.255"), InlineData("8.8.8.8")]
    [InlineData("2001:200::1"), InlineData("2001:db7:ffff::"), InlineData("2001:db9::"), InlineData("2003::1"), InlineData("2606:4700::1111"), InlineData("2a00:1450::8a"), InlineData("3ffe::1")]
    public void What_stands_between_them_is_open(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)), address);

    [Fact]
    public void The_guard_of_the_program_opens_the_ports_of_the_web_alone()
    {
        Assert.All([80, 443], port => Assert.Null(FetchGuard.OfThePublicWeb.RefusalOf(new IPEndPoint(IPAddress.Parse("8.8.8.8"), port))));
        Assert.All([22, 25, 81, 6379, 8080], port => Assert.NotNull(FetchGuard.OfThePublicWeb.RefusalOf(new IPEndPoint(IPAddress.Parse("8.8.8.8"), port))));
        Assert.NotNull(FetchGuard.OfThePublicWeb.RefusalOf(new IPEndPoint(IPAddress.Loopback, 80)));
    }
}
