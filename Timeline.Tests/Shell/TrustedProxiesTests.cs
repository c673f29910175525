using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Web.Accounts;

namespace Timeline.Tests.Shell;

/// <summary>The program behind a reverse proxy that ends TLS and speaks plain HTTP to it.</summary>
public sealed class TrustedProxiesTests : IEndsAsync
{
    const string Site = "https://timeline.example.org";

    static readonly IPAddress Own = IPAddress.Loopback, Named = IPAddress.Parse("10.0.0.7"), InNetwork = IPAddress.Parse("172.16.9.4"), Stranger = IPAddress.Parse("203.0.113.5");

    readonly List<TimelineApplication> applications = [];

    public static TheoryData<string> Trusted => [Own.ToString(), "::1", Named.ToString(), InNetwork.ToString()];

    public async Task DisposeAsync()
    {
        foreach (var application in applications) await application.DisposeAsync();
    }

    [Theory, MemberData(nameof(Trusted))]
    public async Task A_page_that_came_by_TLS_leads_on_by_TLS_and_may_open_a_circuit(string proxy)
    {
        using var reader = Through(IPAddress.Parse(proxy));

        Assert.Equal($"{Site}/sign-in?back=%2Fedit", (await reader.GetAsync("/edit")).Headers.Location?.ToString());
        Assert.NotEqual(HttpStatusCode.Forbidden, (await OpenCircuitAsync(reader)).StatusCode);
    }

    [Fact]
    public async Task The_cookie_of_who_signed_in_by_TLS_travels_by_TLS_alone()
    {
        var application = Application(Named);
        var password = await application.AddPersonAsync("ana");

        var answer = await new Visitor(Client(application, "198.51.100.1")).SubmitAsync("/sign-in", "sign-in", ("Input.Name", "ana"), ("Input.Password", password));

        Assert.Contains("; secure", answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("timeline=")));
    }

    [Fact]
    public async Task A_stranger_is_not_believed()
    {
        using var reader = Through(Stranger);

        Assert.StartsWith("http://", (await reader.GetAsync("/edit")).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Forbidden, (await OpenCircuitAsync(reader)).StatusCode);
    }

    [Fact]
    public async Task Tries_of_passwords_are_counted_for_each_reader_behind_the_proxy()
    {
        var application = Application(Named);
        var (guesser, editor) = (await OpenSignInAsync(application, "198.51.100.1"), await OpenSignInAsync(application, "198.51.100.2"));
        var throttle = application.Services.GetRequiredService<SignInThrottle>();
        for (var time = 0; time < SignInThrottle.TriesPerAddress; time++) throttle.Allows($"guess {time}", "198.51.100.1");

        Assert.Contains("Too many tries", await guesser());
        Assert.Contains("do not belong together", await editor());
    }

    static async Task<Func<Task<string>>> OpenSignInAsync(TimelineApplication application, string reader)
    {
        var send = await new Visitor(Client(application, reader)).OpenFormAsync("/sign-in", "sign-in");
        return async () => await (await send([("Input.Name", "ana"), ("Input.Password", "guess")])).Content.ReadAsStringAsync();
    }

    static Task<HttpResponseMessage> OpenCircuitAsync(HttpClient reader) =>
        reader.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1") { Headers = { { "Origin", Site } } });

    HttpClient Through(IPAddress proxy) => Client(Application(proxy), "198.51.100.1");

    /// <param name="proxy">Whose requests these are.</param>
    TimelineApplication Application(IPAddress proxy)
    {
        var application = new TimelineApplication { Settings = { ["Site:Proxies"] = $"{Named}, 172.16.0.0/12" }, Instead = services => services.AddSingleton<IStartupFilter>(new ComingFrom(proxy)) };
        applications.Add(application);
        return application;
    }

    static HttpClient Client(TimelineApplication application, string reader)
    {
        var client = application.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://" + new Uri(Site).Host) });
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", reader);
        return client;
    }

    /// <summary>Gives each request the address of a machine: those of the test host have none.</summary>
    sealed class ComingFrom(IPAddress machine) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                http.Connection.RemoteIpAddress = machine;
                return go(http);
            });
            next(app);
        };
    }
}
