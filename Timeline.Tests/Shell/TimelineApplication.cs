using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Timeline.Core.Accounts;
using Timeline.Core.Storage;
using Timeline.Web.Shell;

namespace Timeline.Tests.Shell;

/// <summary>The whole program on a database of its own, empty or with the demonstration, as a test talks to it: in memory, or on a port for a browser.</summary>
sealed class TimelineApplication(bool demonstration = false) : WebApplicationFactory<Program>
{
    // However slow the machine, a page is whole when it answers; tests of the waiting set their own.
    static readonly Patience Unhurried = new(TimeSpan.FromMinutes(2));

    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("timeline-test-");

    /// <summary>The folder of its database.</summary>
    public string Data => data.FullName;

    /// <summary>Takes parts of the program's place, for what a test must hold in its hand.</summary>
    public Action<IServiceCollection>? Instead { get; init; }

    /// <summary>Settings beside those of every test.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public SingleWriter Writer => Services.GetRequiredService<SingleWriter>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Storage:Directory", data.FullName);
        if (!demonstration) builder.UseSetting("Demonstration", "none");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(Unhurried);
            Instead?.Invoke(services);
        });
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
    }

    /// <summary>A reader's connection: no cookies kept, no redirect followed.</summary>
    public HttpClient Reader() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>Someone with cookies, who is not signed in yet.</summary>
    public Visitor Visitor() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>Gives someone an account.</summary>
    /// <returns>Their password.</returns>
    public async Task<string> AddPersonAsync(string name, string role = Role.Editor)
    {
        var password = "correct horse battery " + name;
        var added = await Services.GetRequiredService<AddAccount>().RunAsync(name, role, password);
        Assert.Empty(added.Problems);
        return password;
    }

    /// <summary>Someone who has an account and has signed in with it.</summary>
    public async Task<Visitor> SignInAsync(string name, string role = Role.Editor)
    {
        var password = await AddPersonAsync(name, role);
        var visitor = Visitor();
        var answer = await visitor.SubmitAsync("/sign-in", "sign-in", ("Input.Name", name), ("Input.Password", password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    /// <summary>Listens, with the demonstration, on a free port of the loopback and answers its address.</summary>
    public static (TimelineApplication Application, string Address) Listening(Action<IServiceCollection>? instead = null)
    {
        var application = new TimelineApplication(demonstration: true) { Instead = instead };
        application.UseKestrel(port: 0);
        application.StartServer();
        return (application, application.ClientOptions.BaseAddress.ToString().TrimEnd('/'));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Delete(recursive: true);
    }
}
