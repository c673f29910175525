using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>An editor brings in articles by address, in a browser.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public sealed class FetchJourneyTests(Browsers browsers) : JourneyInOwnProgram(browsers)
{
    readonly LoopbackWeb web = new();

    private protected override void Replace(IServiceCollection services) => web.In(services);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        web.Server.OnPage("/story", LoopbackWeb.Story);
        web.Server.OnPage("/robots.txt", "User-agent: *\nDisallow: /private\n", "text/plain");
        web.Server.OnPage("/private", LoopbackWeb.Story.Replace("well", "spring"));
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await web.DisposeAsync();
    }

    [BrowserTheory]
    [InlineData(true), InlineData(false)]
    public async Task Fetch_two_of_which_one_is_asked_not_to_and_then_that_one_too(bool script)
    {
        await using var reader = await OpenAsAnaAsync("/import", script);
        var page = reader.Page;
        reader.Forgive("400 (Bad Request)");
        var field = page.GetByLabel("Articles on the web");
        await field.FillAsync($"{web.Server.At("a.example", "/story")}\n{web.Server.At("b.example", "/private")}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "1 article kept" }).WaitForAsync();
        await Assertions.Expect(page.Locator(".refused")).ToContainTextAsync("robots.txt of b.example");
        await Assertions.Expect(field).ToHaveValueAsync(web.Server.At("b.example", "/private"));
        if (script) await reader.HasNoFindingAsync();

        await page.GetByLabel("Fetch although").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "A spring runs dry" }).WaitForAsync();
        await Assertions.Expect(page.GetByLabel("Original at")).ToHaveValueAsync(web.Server.At("b.example", "/private"));
    }
}
