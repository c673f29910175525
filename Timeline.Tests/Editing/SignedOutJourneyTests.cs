using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>An editor types, is signed out in another tab meanwhile, and sends.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public sealed class SignedOutJourneyTests(Browsers browsers) : JourneyInOwnProgram(browsers)
{
    [BrowserTheory]
    [InlineData("/edit/new", "Standfirst", "Save"), InlineData("/import", "The text, with headline", "Read and keep")]
    public async Task What_was_typed_stays_until_somebody_is_signed_in_again(string form, string field, string send)
    {
        const string typed = "The bridge over the Vint fell on Monday, and it took an hour to write this.";
        await using var reader = await OpenAsAnaAsync(form);
        var page = reader.Page;
        if (form == "/edit/new") await page.GetByLabel("Title", new() { Exact = true }).FillAsync("The bridge");
        await page.GetByLabel(field).FillAsync(typed);
        // The script is there and knows of the words.
        await page.Locator("body[data-enhance-nav=false]").WaitForAsync();
        await page.Context.ClearCookiesAsync(new() { Name = "timeline" });

        await page.GetByRole(AriaRole.Button, new() { Name = send, Exact = true }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Not sent yet" });
        await Assertions.Expect(dialog).ToContainTextAsync("You are signed out");
        await reader.HasNoFindingAsync();

        var beside = await page.Context.RunAndWaitForPageAsync(() => dialog.GetByRole(AriaRole.Link, new() { Name = "Sign in in another tab" }).ClickAsync());
        await SignInAsync(beside);
        await Assertions.Expect(beside.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
        await beside.CloseAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Back to what I typed" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel(field)).ToHaveValueAsync(typed);
        await page.GetByRole(AriaRole.Button, new() { Name = send, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(form == "/import" ? "It is kept" : "Edit: The bridge");
    }
}
