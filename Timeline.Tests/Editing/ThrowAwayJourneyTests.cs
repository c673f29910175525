using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>Drafts thrown away and brought back, by keyboard and without script.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class ThrowAwayJourneyTests(Browsers browsers)
{
    [BrowserFact]
    public async Task A_draft_event_is_thrown_away_half_typed_and_brought_back()
    {
        await browsers.PreparedAsync(nameof(Flood), Flood.InAsync);
        await using var editor = await browsers.OpenAsync("/edit/orle/new", script: false, signedInAs: "ana");
        var page = editor.Page;
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("A rumour of rain");
        await page.GetByLabel("Date", new() { Exact = true }).FillAsync("4 March 2019");
        await page.GetByLabel("Date", new() { Exact = true }).PressAsync("Enter");
        await page.GetByLabel("Summary").FillAsync("Typed and not saved.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Throw away" }).PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("“A rumour of rain” is thrown away.");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "A rumour of rain" })).ToHaveCountAsync(0);
        // Its addresses lead to where it can be had again.
        await page.GotoAsync("/edit/orle/a-rumour-of-rain/history");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("“A rumour of rain” is thrown away.");
        await page.GotoAsync("/edit/orle/a-rumour-of-rain");
        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Button, new() { Name = "Bring back" }).PressAsync("Enter");

        Assert.EndsWith("/edit/orle/a-rumour-of-rain", page.Url);
        await Assertions.Expect(page.GetByLabel("Summary")).ToHaveValueAsync("Typed and not saved.");
        await Assertions.Expect(page.Locator(".hist li").First).ToContainTextAsync("brought back");
    }

    [BrowserFact]
    public async Task A_draft_without_a_title_is_thrown_away_all_the_same_and_what_is_published_has_no_button()
    {
        await browsers.PreparedAsync(nameof(Flood), Flood.InAsync);
        await using var editor = await browsers.OpenAsync("/edit/new", signedInAs: "ana");
        var page = editor.Page;
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("The drought");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.ReachesAsync("**/edit/the-drought");
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Throw away" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("“The drought” is thrown away.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring back The drought" }).ClickAsync();
        await page.ReachesAsync("**/edit/the-drought");

        await page.GotoAsync($"/edit/orle/{Flood.Happening}");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Throw away" })).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task An_article_just_brought_in_is_thrown_away_and_a_source_is_not()
    {
        await browsers.PreparedAsync(nameof(Flood), Flood.InAsync);
        await using var editor = await browsers.OpenAsync("/import", signedInAs: "ana");
        var page = editor.Page;
        await page.GetByLabel("The text, with headline").FillAsync("Rain elsewhere\n\nIt rained in another valley, and nobody minded.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Throw away" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("“Rain elsewhere” is thrown away.");
        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Rain elsewhere", Level = 1 })).ToBeVisibleAsync();

        editor.Forgive("400 (Bad Request)");
        await page.GotoAsync("/import?find=dam");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dam gives way" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Throw away" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Take its passages off there first");
    }
}
