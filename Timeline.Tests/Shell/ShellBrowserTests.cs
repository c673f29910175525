namespace Timeline.Tests.Shell;

[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class ShellBrowserTests(Browsers browsers)
{
    [BrowserFact]
    public async Task The_first_key_leads_past_the_masthead()
    {
        await using var reader = await browsers.OpenAsync("/");

        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await reader.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.EndsWith("/#main", reader.Page.Url);
    }

    [BrowserFact]
    public async Task A_theme_chosen_by_hand_stays_and_costs_no_cookie()
    {
        await using var reader = await browsers.OpenAsync("/");

        await reader.Page.Locator("[data-theme-switch]").ClickAsync();
        await reader.Page.ReloadAsync();

        Assert.Equal("dark", await reader.Page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        Assert.Empty(await reader.Page.Context.CookiesAsync());
    }

    [BrowserFact]
    public async Task Without_script_the_page_is_whole()
    {
        await using var reader = await browsers.OpenAsync("/", script: false);

        Assert.True(await reader.Page.Locator("h1").IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".mast .word").IsVisibleAsync());
    }
}
