using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Timeline.Core.Chronologies;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>An editor goes through suggested events in a browser.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public sealed class SuggestionJourneyTests(Browsers browsers) : JourneyInOwnProgram(browsers)
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Application.Services.GetRequiredService<RecordChronology>().NewAsync(new TypedChronology("The war"), new Cause("ana", "Begins"));
        const string report = "Rebels take the town\n\nJune 5, 2019\n\nRebels seized Palmyra on Tuesday after two days of fighting that killed at least 14 people, the mayor said. Talks in Damascus on Sunday brought no result. Shells destroyed the mill of Raqqa in April.";
        await ImportAsync(report);
    }

    [BrowserFact]
    public async Task By_key_one_is_accepted_into_an_event_another_rejected_and_taken_back()
    {
        await using var reader = await OpenAsAnaAsync("/edit/the-war/suggestions");
        var page = reader.Page;
        await Assertions.Expect(page.Locator(".sug h2")).ToHaveTextAsync(["Destruction: Raqqa", "Diplomacy: Damascus", "Control change: Palmyra"]);
        await Assertions.Expect(page.Locator(".sug").Nth(2)).ToContainTextAsync("Control passes to Syrian rebels; who held it before is not told.");
        await Assertions.Expect(page.Locator(".sug").Nth(2)).ToContainTextAsync("“seized” tells it, and Palmyra where.");
        await Assertions.Expect(page.Locator(".sug").Nth(2).Locator("mark")).ToHaveTextAsync(["seized"]);
        await Assertions.Expect(page.Locator(".sug").Nth(2)).ToContainTextAsync("Killed:14 or more at least 14 people");
        await reader.HasNoFindingAsync();

        // Down to the second, which is rejected.
        await reader.ListensAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".sug").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.Locator(".sug h2")).ToHaveTextAsync(["Destruction: Raqqa", "Control change: Palmyra"]);
        await Assertions.Expect(page.Locator(".sug").Nth(1)).ToBeFocusedAsync();
        await page.GetByText("1 rejected suggestion").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back Diplomacy: Damascus" }).ClickAsync();
        await Assertions.Expect(page.Locator(".sug")).ToHaveCountAsync(3);

        // The last is accepted, and opened to be changed.
        await reader.ListensAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator(".sug").Nth(2)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("e");
        await Assertions.Expect(page.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("Control change: Palmyra");
        await Assertions.Expect(page.GetByText("Rebels seized Palmyra on Tuesday").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Kind", new() { Exact = true })).ToHaveValueAsync("Control");
        await Assertions.Expect(page.GetByLabel("Held from now on by").First).ToHaveValueAsync("rebels");

        // Without going to one the key is for the first in view; what became of it is said, with the way to it.
        await page.GotoAsync(Address + "/edit/the-war/suggestions");
        await Assertions.Expect(page.Locator(".sug h2")).ToHaveTextAsync(["Destruction: Raqqa", "Diplomacy: Damascus"]);
        await reader.ListensAsync();
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Accepted as a draft: Destruction: Raqqa");
        await Assertions.Expect(page.Locator(".sug h2")).ToHaveTextAsync(["Diplomacy: Damascus"]);
        await Assertions.Expect(page.Locator(".sug")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("Destruction: Raqqa");
    }

    [BrowserFact]
    public async Task A_day_that_articles_name_becomes_an_event_with_the_sentences_that_stay_ticked()
    {
        await ImportAsync("A town at home\n\nJune 8, 2019\n\nThe market of Orrin stayed shut on Thursday. Nobody had an answer why.");
        await ImportAsync("Empty desks\n\nJune 9, 2019\n\nOn Thursday nobody came to school in Orrin. A teacher waited until noon.");
        await using var reader = await OpenAsAnaAsync("/edit/the-war/suggestions");
        var page = reader.Page;
        var day = page.Locator(".sdays .sug");
        await Assertions.Expect(day.GetByRole(AriaRole.Heading)).ToHaveTextAsync(["Thursday 6 June 2019"]);
        await Assertions.Expect(day).ToContainTextAsync("Named 2 times, in 2 articles.");
        await reader.HasNoFindingAsync();

        // By key: up from nowhere is the last of the page.
        await reader.ListensAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(day).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("e");
        await Assertions.Expect(page.GetByLabel("Date", new() { Exact = true })).ToHaveValueAsync("6 June 2019");
        var sentences = page.GetByRole(AriaRole.Group, new() { Name = "Passages" }).GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(sentences).ToHaveCountAsync(2);
        await reader.HasNoFindingAsync();

        // What is ticked outlives a refusal.
        await sentences.Nth(1).UncheckAsync();
        await page.GetByLabel("Date", new() { Exact = true }).FillAsync("some day");
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("Orrin stays at home");
        reader.Forgive("400 (Bad Request)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".fproblem").First).ToBeVisibleAsync();
        await Assertions.Expect(sentences.Nth(0)).ToBeCheckedAsync();
        await Assertions.Expect(sentences.Nth(1)).Not.ToBeCheckedAsync();
        await page.GetByLabel("Date", new() { Exact = true }).FillAsync("6 June 2019");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).First.ClickAsync();
        await page.ReachesAsync(Address + "/edit/the-war/orrin-stays-at-home");
        await Assertions.Expect(page.Locator("#sources q")).ToHaveTextAsync(["The market of Orrin stayed shut on Thursday."]);

        await page.GotoAsync(Address + "/edit/the-war/suggestions");
        await Assertions.Expect(page.Locator(".sug h2")).ToHaveCountAsync(3);
        await Assertions.Expect(day).ToHaveCountAsync(0);
    }

    async Task ImportAsync(string report) => await Application.Services.GetRequiredService<ImportArticles>().RunAsync([new ArticleToImport(new ArticleText("a.txt", SourceText.From(report)))], new Cause("ana", "Brings a report"));
}
