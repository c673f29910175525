using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>The editors' pages in a real browser.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class EditorJourneyTests(Browsers browsers)
{
    [BrowserFact]
    public async Task An_event_goes_from_words_to_readers_and_back_to_an_older_state()
    {
        await browsers.PreparedAsync(nameof(Flood), Flood.InAsync);
        await using var editor = await browsers.OpenAsync("/edit/orle/new", signedInAs: "ana");
        await using var reader = await browsers.OpenAsync("/");
        var page = editor.Page;

        // Read back while it is typed, on the circuit.
        await editor.LiveAsync();
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("The guard takes the bridge");
        await page.GetByLabel("Date", new() { Exact = true }).FillAsync("early March");
        await Assertions.Expect(page.Locator("#date-read")).ToContainTextAsync("“early March” needs a year.");
        await page.GetByLabel("Date", new() { Exact = true }).FillAsync("early March 2019");
        await Assertions.Expect(page.Locator("#date-read")).ToContainTextAsync("2019-03-01/2019-03-10");
        await page.GetByLabel("Kind", new() { Exact = true }).SelectOptionAsync("Control");
        await page.GetByText("A place or an actor that is not in the lists").ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "New place" }).GetByLabel("Name").FillAsync("The bridge");
        await page.GetByLabel("Lane, usually a country").FillAsync("Upper Orle");
        await page.GetByRole(AriaRole.Group, new() { Name = "New actor" }).GetByLabel("Name", new() { Exact = true }).FillAsync("The town guard");
        await page.Keyboard.PressAsync("Control+s");

        // A control change without a holder is refused; the place and the actor are there now, and nothing typed is lost.
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("A control change says who held the place");
        await Assertions.Expect(page.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("The guard takes the bridge");
        editor.Forgive("status of 400");
        await page.GetByLabel("Held from now on by").SelectOptionAsync("the-town-guard");
        await page.Locator(".ebar").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.ReachesAsync("**/edit/orle/the-guard-takes-the-bridge");
        await Assertions.Expect(page.Locator(".save")).ToContainTextAsync("saved");

        await page.GetByRole(AriaRole.Button, new() { Name = "Attach passages" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Dam gives way" }).ClickAsync();
        await page.GetByLabel("More than 200 houses are under water.").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Attach what is chosen" }).ClickAsync();
        await Assertions.Expect(page.Locator("#sources")).ToContainTextAsync("More than 200 houses");

        // What the program found in it is taken by one press each.
        await page.Locator("#found").GetByRole(AriaRole.Button, new() { Name = "Accept" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#claims")).ToContainTextAsync("Nobody");
        await page.Locator("#found").GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Assertions.Expect(page.Locator("#claims")).ToContainTextAsync("More than 200");
        await Assertions.Expect(page.Locator("#found")).ToHaveCountAsync(0);

        const string history = "/t/orle/e/the-guard-takes-the-bridge/history";
        Assert.Equal(404, (await reader.Page.APIRequest.GetAsync(browsers.Address + history)).Status);
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Assertions.Expect(page.Locator(".estate")).ToHaveTextAsync("published");
        await reader.Page.GotoAsync(history);
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("The guard takes the bridge");

        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("The guard takes the old bridge");
        await page.GetByLabel("Why", new() { Exact = true }).FillAsync("there are two");
        await page.Locator(".ebar").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hist li").First).ToContainTextAsync("there are two");

        await page.GetByRole(AriaRole.Link, new() { Name = "Compare and restore revisions" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ecompare ins")).ToContainTextAsync("old");
        await page.GetByRole(AriaRole.Button, new() { Name = "Restore revision" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("The guard takes the bridge");
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("restored revision");
    }

    [BrowserFact]
    public async Task Without_script_an_event_is_saved_all_the_same()
    {
        await browsers.PreparedAsync(nameof(Flood), Flood.InAsync);
        await using var editor = await browsers.OpenAsync("/edit/orle/new", script: false, signedInAs: "ana");
        await editor.Page.GetByLabel("Title", new() { Exact = true }).FillAsync("A quiet day");
        await editor.Page.GetByLabel("Date", new() { Exact = true }).FillAsync("4 March 2019");
        await editor.Page.GetByLabel("Date", new() { Exact = true }).PressAsync("Enter");
        await Assertions.Expect(editor.Page.Locator("#date-read")).ToContainTextAsync("2019-03-04");
        Assert.EndsWith("/edit/orle/a-quiet-day", editor.Page.Url);
    }

    [BrowserFact]
    public async Task Actors_are_found_by_typing_and_sent_with_the_form()
    {
        await browsers.PreparedAsync(nameof(Flood), Flood.InAsync);
        await using var editor = await browsers.OpenAsync("/edit/orle/new", signedInAs: "ana");
        var page = editor.Page;
        await editor.LiveAsync();

        foreach (var (typed, name) in new[] { ("russ", "Russia"), ("islamic", "Islamic State") })
        {
            await page.Locator(".echooser").ClickAsync(new() { Position = new() { X = 4, Y = 4 } });
            await page.Locator(".rz-multiselect-filter-container input").PressSequentiallyAsync(typed);
            await page.Locator(".rz-multiselect-item", new() { HasText = name }).ClickAsync();
            await Assertions.Expect(page.Locator(".echooser")).ToContainTextAsync(name);
            await page.Keyboard.PressAsync("Escape");
        }
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("Two take part");
        await page.GetByLabel("Date", new() { Exact = true }).FillAsync("5 March 2019");
        await page.Locator(".ebar").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.ReachesAsync("**/edit/orle/two-take-part");

        await editor.LiveAsync();
        await Assertions.Expect(page.Locator(".echooser .rz-chip")).ToHaveTextAsync([new System.Text.RegularExpressions.Regex("Russia"), new System.Text.RegularExpressions.Regex("Islamic State")]);
    }

    [BrowserFact]
    public async Task The_events_of_a_chronology_are_filtered_and_sorted()
    {
        await using var editor = await browsers.OpenAsync("/edit/palmyra", signedInAs: "ana");
        var page = editor.Page;
        await editor.LiveAsync();
        var rows = page.Locator(".rz-data-grid tbody tr");

        await page.GetByLabel("Filter", new() { Exact = true }).PressSequentiallyAsync("control palmyra");
        await Assertions.Expect(page.Locator(".efilter [role=status]")).Not.ToContainTextAsync("23 of 23");
        await Assertions.Expect(rows.First).ToContainTextAsync("Palmyra");
        await page.GetByLabel("Filter", new() { Exact = true }).FillAsync("");
        await page.Locator(".rz-column-title-content", new() { HasText = "Title" }).ClickAsync();
        await Assertions.Expect(rows.First).ToContainTextAsync("Al-Qaduli killed");
        await rows.First.GetByRole(AriaRole.Link).ClickAsync();
        await page.ReachesAsync("**/edit/palmyra/qaduli");
    }
}
