using Timeline.Tests.Shell;

namespace Timeline.Tests.Events;

[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class EventBrowserTests(Browsers browsers)
{
    [BrowserFact]
    public async Task Keys_walk_through_the_differences_and_the_address_follows()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel");
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();

        await reader.Page.Keyboard.PressAsync("n");
        var first = await ChosenAsync(reader);
        await reader.Page.Keyboard.PressAsync("n");
        var second = await ChosenAsync(reader);
        await reader.Page.Keyboard.PressAsync("p");

        Assert.True(second > first);
        Assert.Equal(first, await ChosenAsync(reader));
        await reader.Page.ReachesAsync($"**?row={first}#r{first}");
    }

    [BrowserFact]
    public async Task Why_it_is_a_row_follows_the_row_that_a_key_leads_to()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel?row=3#r3");
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        var before = await reader.Page.Locator(".whyrow").InnerTextAsync();

        await reader.Page.Keyboard.PressAsync("n");

        var chosen = await ChosenAsync(reader);
        await reader.Page.ReachesAsync($"**/citadel?row={chosen}#r{chosen}");
        var after = await reader.Page.Locator(".whyrow").InnerTextAsync();
        Assert.StartsWith("Why row 3 is a row", before, StringComparison.Ordinal);
        Assert.StartsWith($"Why row {chosen} is a row", after, StringComparison.Ordinal);
        await reader.Page.ReloadAsync();
        Assert.Equal(Words(await reader.Page.Locator(".whyrow").InnerTextAsync()), Words(after));

        static string Words(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    [BrowserFact]
    public async Task The_address_names_the_chosen_row_before_anybody_goes_elsewhere()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel");
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();

        // In one go: faster than any hand.
        var (chosen, asked) = await KeyAndClickAsync(reader);
        await reader.Page.ReachesAsync($"**/citadel?*row={chosen}*");
        Assert.Contains($"row={chosen}", asked, StringComparison.Ordinal);
        await Microsoft.Playwright.Assertions.Expect(reader.Page.Locator("td mark.d-name")).ToHaveCountAsync(0);
        await reader.Page.GoBackAsync();

        await reader.Page.ReachesAsync($"**/citadel?row={chosen}#r{chosen}");
        Assert.Equal(chosen, await ChosenAsync(reader));
    }

    static async Task<(int Chosen, string Asked)> KeyAndClickAsync(ReaderPage reader)
    {
        var done = await reader.Page.EvaluateAsync<string[]>("""
            () => {
              document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true, cancelable: true }));
              const link = document.querySelector(".swt[data-class=n]");
              link.click();
              return [document.querySelector("tr[aria-current]").dataset.row, link.href];
            }
            """);
        return (int.Parse(done[0], System.Globalization.CultureInfo.InvariantCulture), done[1]);
    }

    [BrowserFact]
    public async Task An_address_that_names_a_row_leads_to_it()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel?d=n&row=15");
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();

        await Microsoft.Playwright.Assertions.Expect(reader.Page.Locator("tr[data-row='15']")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Folded_rows_open_without_script()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel", script: false);
        var hidden = reader.Page.Locator("tbody.fold tr[data-row]").First;

        Assert.False(await hidden.IsVisibleAsync());
        await reader.Page.Locator(".side-table tbody.fold label").First.ClickAsync();

        Assert.True(await hidden.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_switch_is_a_link_and_Back_undoes_it()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel");
        var names = reader.Page.Locator("td mark.d-name");
        var before = await names.CountAsync();

        await reader.Page.Locator(".swt[data-class=n]").ClickAsync();
        await reader.Page.ReachesAsync("**/citadel?d=*");
        await Microsoft.Playwright.Assertions.Expect(names).ToHaveCountAsync(0);
        await reader.Page.GoBackAsync();

        await Microsoft.Playwright.Assertions.Expect(names).ToHaveCountAsync(before);
    }

    [BrowserFact]
    public async Task A_number_switches_a_class_and_the_chosen_row_stays()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel");
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        var names = reader.Page.Locator("td mark.d-name");

        await reader.Page.Keyboard.PressAsync("n");
        var chosen = await ChosenAsync(reader);
        await reader.Page.Keyboard.PressAsync("2");

        await Microsoft.Playwright.Assertions.Expect(names).ToHaveCountAsync(0);
        Assert.Contains($"row={chosen}", reader.Page.Url);
        Assert.Equal(chosen, await ChosenAsync(reader));
    }

    [BrowserFact]
    public async Task What_is_unfolded_by_key_stays_so_in_the_address_and_under_a_switch()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel");
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        var folded = reader.Page.Locator(".side-table tbody.fold input:not(:checked)");
        Assert.NotEqual(0, await folded.CountAsync());

        await reader.Page.Keyboard.PressAsync("f");
        await reader.Page.ReachesAsync("**/citadel?folds=open");
        await Microsoft.Playwright.Assertions.Expect(folded).ToHaveCountAsync(0);

        await reader.Page.Locator(".swt[data-class=n]").ClickAsync();
        await reader.Page.ReachesAsync("**/citadel?d=*&folds=open");
        await Microsoft.Playwright.Assertions.Expect(folded).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_shared_address_shows_another_reader_the_same()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel?d=fn");
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        await reader.Page.Keyboard.PressAsync("n");
        await reader.Page.Locator("[popovertarget=share]").First.ClickAsync();
        var address = await reader.Page.Locator("#share-link").InputValueAsync();

        await using var other = await browsers.OpenAsync(address);

        Assert.EndsWith($"#r{await ChosenAsync(reader)}", address, StringComparison.Ordinal);
        Assert.Equal(await ChosenAsync(reader), await ChosenAsync(other));
        await Microsoft.Playwright.Assertions.Expect(other.Page.Locator("tr[aria-current=true]")).ToBeInViewportAsync();
        Assert.Equal(await MarksAsync(reader), await MarksAsync(other));
    }

    static Task<int> ChosenAsync(ReaderPage reader) => reader.Page.EvaluateAsync<int>("Number(document.querySelector('tr[aria-current=true]')?.dataset.row ?? 0)");

    static Task<int> MarksAsync(ReaderPage reader) => reader.Page.Locator("td mark").CountAsync();
}
