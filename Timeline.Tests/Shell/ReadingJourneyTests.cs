using Microsoft.Playwright;

namespace Timeline.Tests.Shell;

/// <summary>From the front page by search to an article, to its outlet, and back.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class ReadingJourneyTests(Browsers browsers)
{
    [BrowserFact]
    public async Task Slash_leads_to_the_search_and_the_search_to_an_article()
    {
        await using var reader = await browsers.OpenAsync("/");

        await reader.Page.Keyboard.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync("finance chief");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Found for “finance chief”" }).WaitForAsync();
        await reader.Page.Locator(".found a[href^='/a/']").First.ClickAsync();
        await reader.Page.Locator(".facts3").WaitForAsync();
        Assert.Contains("/a/", reader.Page.Url);

        await reader.Page.GoBackAsync();
        await reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Found for “finance chief”" }).WaitForAsync();
    }

    [BrowserFact]
    public async Task Without_script_the_clues_open_and_recognised_parts_can_be_hidden()
    {
        await using var reader = await browsers.OpenAsync("/a/cbc/citadel-retaken", script: false);

        Assert.False(await reader.Page.Locator(".why li").First.IsVisibleAsync());
        await reader.Page.Locator(".why summary").ClickAsync();
        Assert.True(await reader.Page.Locator(".why li").First.IsVisibleAsync());

        await reader.Page.GetByLabel("recognised parts").UncheckAsync();
        Assert.False(await reader.Page.Locator(".para.cap").First.IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".para .ps").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Keys_walk_through_the_passages()
    {
        await using var reader = await browsers.OpenAsync("/a/cbc/citadel-retaken");

        await reader.Page.Keyboard.PressAsync("]");
        await reader.Page.Keyboard.PressAsync("]");
        Assert.Equal(1, await reader.Page.EvaluateAsync<int>("[...document.querySelectorAll('mark.ps')].indexOf(document.activeElement)"));

        await reader.Page.Keyboard.PressAsync("[");
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("[...document.querySelectorAll('mark.ps')].indexOf(document.activeElement)"));
    }

    [BrowserFact]
    public async Task At_the_width_of_a_phone_the_foot_leads_to_all_parts()
    {
        await using var reader = await browsers.OpenAsync("/", width: 390);

        Assert.False(await reader.Page.Locator(".mast nav").IsVisibleAsync());
        await reader.Page.Locator(".foot nav").GetByText("Outlets").ClickAsync();
        await reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Outlets", Level = 1 }).WaitForAsync();
    }
}
