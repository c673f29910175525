using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Timeline.Web;
using Timeline.Web.Ingest.Fetching;

namespace Timeline.Tests.Ingest.Fetching;

public class FetchCertificateTests
{
    [Fact]
    public async Task A_host_for_which_nobody_vouches_is_refused()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var place = (IPEndPoint)listener.LocalEndpoint;
        var greeting = GreetAsync(listener);
        using var fetch = new FetchArticles(new FetchGuard(place.Equals), LoopbackWeb.ExampleHosts, TimeProvider.System);

        Assert.Equal(FetchWords.NoCertificate, Assert.Single(await fetch.RunAsync([$"https://herald.example:{place.Port}/"], ignoreRobots: true)).Problem);
        Assert.Equal("herald.example", await greeting);
    }

    /// <returns>The host that was asked for.</returns>
    static async Task<string> GreetAsync(TcpListener listener)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=herald.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var client = await listener.AcceptTcpClientAsync();
        await using var secured = new SslStream(client.GetStream());
        try
        {
            await secured.AuthenticateAsServerAsync(certificate);
            await secured.ReadExactlyAsync(new byte[1]);
        }
        catch (Exception refused) when (refused is AuthenticationException or IOException)
        {
            // As it should be.
        }
        return secured.TargetHostName;
    }
}
