using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Accounts;
using Timeline.Tests.Shell;
using Timeline.Web.Accounts;

namespace Timeline.Tests.Accounts;

public sealed class SignInTests : IEndsAsync
{
    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    static Task<HttpResponseMessage> TryAsync(Visitor visitor, string name, string password, string back = "") =>
        visitor.SubmitAsync("/sign-in" + back, "sign-in", ("Input.Name", name), ("Input.Password", password));

    [Fact]
    public async Task Who_signs_in_is_named_on_every_page_and_those_are_not_kept()
    {
        var ana = await application.SignInAsync("ana");

        var page = await ana.GetAsync("/");

        Assert.Contains("<span>ana</span>", await page.Content.ReadAsStringAsync());
        Assert.NotEqual(true, page.Headers.CacheControl?.Public);
        Assert.DoesNotContain("ana", await application.Reader().GetStringAsync("/"));
    }

    [Fact]
    public async Task Who_signs_out_is_a_reader_again()
    {
        var ana = await application.SignInAsync("ana");

        await ana.PostAsync("/sign-out");

        Assert.DoesNotContain("ana", await (await ana.GetAsync("/")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Who_may_not_read_a_page_is_told_so_at_its_own_address()
    {
        await using var strict = application.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.Configure<AuthorizationOptions>(authorization => authorization.DefaultPolicy = new AuthorizationPolicyBuilder().RequireRole("none has it").Build())));
        await strict.Services.GetRequiredService<AddAccount>().RunAsync("ana", Role.Editor, "correct horse battery ana");
        var ana = new Visitor(strict.CreateClient(new() { AllowAutoRedirect = false }));
        await TryAsync(ana, "ana", "correct horse battery ana");

        var answer = await ana.GetAsync("/edit");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("This page is not open to you", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        await application.SignInAsync("ana");

        var wrong = await TryAsync(application.Visitor(), "ana", "not her password");
        var unknown = await TryAsync(application.Visitor(), "zora", "not her password");

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        Assert.Equal(
            Plain(await wrong.Content.ReadAsStringAsync(), "ana"),
            Plain(await unknown.Content.ReadAsStringAsync(), "zora"));
    }

    [Fact]
    public async Task An_account_is_tried_only_so_often()
    {
        var visitor = application.Visitor();
        for (var time = 0; time < SignInThrottle.TriesPerAccount; time++) await TryAsync(visitor, "ana", "guess");

        var answer = await TryAsync(visitor, "ANA ", "guess");

        Assert.Contains("Too many tries", await answer.Content.ReadAsStringAsync());
        Assert.Contains("do not belong together", await (await TryAsync(visitor, "bo", "guess")).Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("?back=/o", "/o"), InlineData("?back=https://elsewhere.example", "/"), InlineData("?back=//elsewhere.example", "/"), InlineData("", "/")]
    public async Task Signing_in_leads_back_and_never_away(string back, string to)
    {
        await application.Services.GetRequiredService<AddAccount>().RunAsync("ana", Role.Editor, "correct horse battery ana");

        var answer = await TryAsync(application.Visitor(), "ana", "correct horse battery ana", back);

        Assert.Equal(to, new Uri(new Uri("http://localhost"), answer.Headers.Location!).PathAndQuery);
        Assert.Equal("localhost", new Uri(new Uri("http://localhost"), answer.Headers.Location!).Host);
    }

    [Fact]
    public async Task The_first_person_becomes_the_administrator_and_nobody_after()
    {
        var first = application.Services.GetRequiredService<FirstPerson>();
        var address = await first.OpenAsync();
        var ana = application.Visitor();

        Assert.Contains("Nobody has an account here yet: whoever runs the server finds the right address", await (await application.Visitor().GetAsync("/welcome?key=of-yesterday")).Content.ReadAsStringAsync());
        var welcomed = await ana.SubmitAsync(address!, "welcome", ("Input.Name", "ana"), ("Input.Password", "correct horse battery"));

        Assert.EndsWith("/edit", welcomed.Headers.Location!.ToString());
        Assert.Contains("<span>ana</span>", await (await ana.GetAsync("/")).Content.ReadAsStringAsync());
        Assert.Contains("has been used", await (await application.Visitor().GetAsync(address!)).Content.ReadAsStringAsync());
        Assert.Null(await first.OpenAsync());
        var listed = Assert.Single(await application.Services.GetRequiredService<ListAccounts>().RunAsync());
        Assert.Equal(("ana", Role.Administrator), (listed.Name, listed.Role));
    }

    [Fact]
    public async Task Whoever_asks_at_once_for_the_address_of_the_first_person_gets_the_same()
    {
        var first = ActivatorUtilities.CreateInstance<FirstPerson>(application.Services);

        var addresses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => first.OpenAsync())));

        Assert.True(first.IsOpenTo(Assert.Single(addresses.Distinct())!.Split('=')[1]));
    }

    [Fact]
    public async Task A_short_password_is_refused_with_its_reason_and_the_name_stays_typed()
    {
        var address = await application.Services.GetRequiredService<FirstPerson>().OpenAsync();

        var answer = await application.Visitor().SubmitAsync(address!, "welcome", ("Input.Name", "ana"), ("Input.Password", "short"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("at least 12 characters", page);
        Assert.Contains("value=\"ana\"", page);
    }

    static string Plain(string page, string name) => System.Text.RegularExpressions.Regex.Replace(page, "name=\"__RequestVerificationToken\" value=\"[^\"]*\"", "").Replace(name, "NAME");
}
