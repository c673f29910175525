using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Timeline.Tests.Shell;

/// <summary>The whole program, as a test talks to it: in memory, or on a port of its own for a browser.</summary>
sealed class TimelineApplication : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
    }

    /// <summary>A reader's connection: no cookies kept, no redirect followed.</summary>
    public HttpClient Reader() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>Listens on a free port of the loopback and answers its address.</summary>
    public static (TimelineApplication Application, string Address) Listening()
    {
        var application = new TimelineApplication();
        application.UseKestrel(port: 0);
        application.StartServer();
        return (application, application.ClientOptions.BaseAddress.ToString().TrimEnd('/'));
    }
}
