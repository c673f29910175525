using Microsoft.Playwright;

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

    [BrowserTheory]
    [InlineData("/t/palmyra"), InlineData("/t/palmyra/e/citadel")]
    public async Task A_key_is_promised_only_where_a_script_hears_it(string path)
    {
        foreach (var script in new[] { true, false })
        {
            await using var reader = await browsers.OpenAsync(path, script: script);
            Assert.Equal(script, await reader.Page.Locator(".keys kbd").First.IsVisibleAsync());
        }
    }

    [BrowserTheory]
    [InlineData("/", ".skip", "main"), InlineData("/t/palmyra?lens=2016-03-20/28", "a.btn[href$='#list']", "list"), InlineData("/how", ".how-parts li:nth-child(3) a", "parts")]
    [InlineData("/t/palmyra/e/citadel", ".say a[href*='#r']", null), InlineData("/t/palmyra/e/citadel?utm_source=letter&row=3", ".say a[href*='#r']", null)]
    public async Task Moving_within_a_page_asks_for_nothing_and_Back_returns(string path, string link, string? place)
    {
        await using var reader = await browsers.OpenAsync(path);
        var address = reader.Page.Url;
        var asked = new List<string>();
        reader.Page.Request += (_, request) => { if (request.ResourceType is "document" or "fetch") asked.Add(request.Url); };

        await reader.Page.Locator(link).First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Locator(":target").WaitForAsync();
        var there = await reader.Page.EvaluateAsync<string>("document.querySelector(':target').id");
        Assert.Equal($"{address}#{there}", reader.Page.Url);
        if (place is not null) Assert.Equal(place, there);

        await reader.Page.GoBackAsync();
        Assert.Equal(address, reader.Page.Url);
        Assert.Empty(asked);
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
    public async Task At_the_width_of_a_phone_one_can_sign_in_and_out_and_edit()
    {
        await using var reader = await browsers.OpenAsync("/", width: 390);
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in" })).ToBeVisibleAsync();

        await using var editor = await browsers.OpenAsync("/", width: 390, signedInAs: "ana");
        await Assertions.Expect(editor.Page.Locator(".mast").GetByRole(AriaRole.Link, new() { Name = "Edit" })).ToBeVisibleAsync();
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Without_script_the_page_is_whole()
    {
        await using var reader = await browsers.OpenAsync("/", script: false);

        Assert.True(await reader.Page.Locator("h1").IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".mast .word").IsVisibleAsync());
    }
}
