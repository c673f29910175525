using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Annotations;

/// <summary>A link in real browsers.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class LinkJourneyTests(Browsers browsers)
{
    const string Citadel = "/t/palmyra/e/citadel";

    [BrowserFact]
    public async Task An_editor_links_two_passages_and_a_reader_sees_both()
    {
        await using var editor = await browsers.OpenAsync(Citadel, signedInAs: "ana");
        var page = editor.Page;
        await page.Locator(".sbgrid[data-mounted]").WaitForAsync();

        // From a cell: its sentences are chosen already.
        await page.Locator("tr[data-row='2'] td .noteon", new() { HasText = "link" }).First.ClickAsync();
        await page.ReachesAsync("**/edit/palmyra/citadel/link?one=*");
        await Assertions.Expect(page.Locator("[name=s]:checked")).Not.ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose at least one sentence of");
        await page.Locator("label:has([name=t])").Nth(1).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();

        await page.ReachesAsync("**/note?on=link:**");
        await Assertions.Expect(page.Locator(".nsubject blockquote")).ToHaveCountAsync(2);
        await page.GetByLabel("What the link means").FillAsync("One *takes up* the other.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save link" }).ClickAsync();
        await page.ReachesAsync($"**{Citadel}?row=*#n*");
        var id = new Uri(page.Url).Fragment[1..];
        await Assertions.Expect(page.Locator("#" + id)).ToBeInViewportAsync();

        await using var reader = await browsers.OpenAsync($"{Citadel}#{id}");
        var link = reader.Page.Locator("#" + id);
        await Assertions.Expect(link).ToBeInViewportAsync();
        await Assertions.Expect(link.Locator("blockquote")).ToHaveCountAsync(2);
        await Assertions.Expect(link.Locator(".notetext em")).ToHaveTextAsync("takes up");
        await Assertions.Expect(reader.Page.Locator($".noteref[href$='#{id}']")).ToHaveCountAsync(2);
        await Assertions.Expect(reader.Page.Locator(".noteon")).ToHaveCountAsync(0);
        // An outlet leads to its row, and the number in the cell back to the link.
        var row = (await link.Locator(".nh a").First.GetAttributeAsync("href"))!.Split("#r")[1];
        await link.Locator(".nh a").First.ClickAsync();
        await reader.Page.ReachesAsync($"**row={row}#r{row}");
        await reader.Page.Locator($"#r{row} .noteref[href$='#{id}']").First.ClickAsync();
        await reader.Page.ReachesAsync("**#" + id);
        await Assertions.Expect(link).ToBeInViewportAsync();
    }
}
