using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Journeys;

/// <summary>One reader, from the front page to a conflict, who sends what they see to another.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class ReaderJourneyTests(Browsers browsers)
{
    [BrowserFact]
    public async Task A_reader_finds_a_conflict_and_shares_exactly_that()
    {
        await using var reader = await browsers.OpenAsync("/");
        var page = reader.Page;
        await WalkToTheCitadelAsync(page);

        await page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(page.Locator("tr.conflict[aria-current=true]")).ToBeVisibleAsync();
        await page.Locator("[popovertarget=share]").First.ClickAsync();
        var shared = await page.Locator("#share-link").InputValueAsync();

        await using var other = await browsers.OpenAsync(shared);
        await Assertions.Expect(other.Page.Locator("tr.conflict[aria-current=true]")).ToBeVisibleAsync();
        Assert.Equal(await SeenAsync(page), await SeenAsync(other.Page));
        await page.Keyboard.PressAsync("Escape");
        await BackToTheFrontPageAsync(page);
    }

    [BrowserFact]
    public async Task Without_script_the_same_way_leads_there_and_back()
    {
        await using var reader = await browsers.OpenAsync("/", script: false);
        var page = reader.Page;
        await WalkToTheCitadelAsync(page);

        await page.Locator("tr.conflict th a").First.ClickAsync();
        Assert.True(await page.Locator("tr.conflict[aria-current=true]").IsVisibleAsync());
        // What only a script can do is not offered.
        await page.Locator("[popovertarget=share]").First.ClickAsync();
        await Assertions.Expect(page.Locator("#share-link")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-copy]").First).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Escape");
        var shared = await page.Locator("#share-link").InputValueAsync();

        await using var other = await browsers.OpenAsync(shared, script: false);
        Assert.Equal(await SeenAsync(page), await SeenAsync(other.Page));
        await BackToTheFrontPageAsync(page);
    }

    static async Task WalkToTheCitadelAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Palmyra, taken and retaken" }).First.ClickAsync();
        await page.ReachesAsync("**/t/palmyra*");
        await page.Locator(".main.size-wide [data-ring]").First.ClickAsync();
        await page.ReachesAsync(url => url.Contains("lens=2016-03"));
        await page.Locator(".lensmap.size-wide .item", new() { HasText = "Citadel" }).First.ClickAsync();
        await page.ReachesAsync(url => url.Contains("e=citadel"));
        await page.Locator(".card .btn.primary").ClickAsync();
        await page.ReachesAsync("**/t/palmyra/e/citadel*");
        await Assertions.Expect(page.Locator(".side-table")).ToBeVisibleAsync();
    }

    static async Task BackToTheFrontPageAsync(IPage page)
    {
        for (var steps = 0; steps < 8 && new Uri(page.Url).AbsolutePath != "/"; steps++) await page.GoBackAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal("/", new Uri(page.Url).AbsolutePath);
    }

    // The words of every row with their marks, and which row is chosen.
    static Task<string> SeenAsync(IPage page) => page.Locator(".side-table").InnerTextAsync();
}
