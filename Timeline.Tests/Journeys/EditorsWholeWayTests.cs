using Microsoft.Playwright;
using Timeline.Tests.House;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Journeys;

/// <summary>One editor, from three texts to an event with a note that readers see, and back to an older state of it.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public sealed class EditorsWholeWayTests(Browsers browsers) : JourneyInOwnProgram(browsers)
{
    const string Title = "Three reports of one day", Event = "/t/palmyra/e/three-reports-of-one-day", Own = "Timeline.Tests/Ingest/Articles/";

    /// <summary>A text to paste and a file: two of our own, and two real ones where they are.</summary>
    public static TheoryData<string, string> Articles()
    {
        var articles = new TheoryData<string, string> { { Path.Combine(Repository.Root, Own, "flood-undated.txt"), Path.Combine(Repository.Root, Own, "flood-dated.txt") } };
        if (Repository.Shared is not null) articles.Add(Repository.SharedArticle("000"), Repository.SharedArticle("002"));
        return articles;
    }

    [BrowserTheory, MemberData(nameof(Articles))]
    public async Task Import_correct_write_attach_compare_note_publish_restore(string pasted, string file)
    {
        await using var reader = await OpenAsync("/");
        await using var editor = await OpenAsAnaAsync("/import");
        var page = editor.Page;

        // Two at once, pasted and from a file; then one of our own, whose date is corrected.
        await page.GetByLabel("The text, with headline").FillAsync(await File.ReadAllTextAsync(pasted));
        await page.GetByLabel("Texts or web pages, one article each").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "2 articles kept" }).WaitForAsync();
        var titles = (await page.Locator(".kept a").AllInnerTextsAsync()).ToList();
        await page.GotoAsync(Address + "/import");
        await page.GetByLabel("The text, with headline").FillAsync(Repository.Read(Own + "flood-retold.txt"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await page.GetByLabel("Published", new() { Exact = true }).FillAsync("5 June 2019");
        await page.GetByLabel("Why").FillAsync("It stands in the printed paper");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Saved.").WaitForAsync();
        titles.Add(await page.Locator("h1").InnerTextAsync());

        await page.GotoAsync(Address + "/edit/palmyra/new");
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync(Title);
        await page.GetByLabel("Date", new() { Exact = true }).FillAsync("early March 2016");
        await page.Locator(".ebar").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.ReachesAsync("**/edit/palmyra/three-reports-of-one-day");
        foreach (var title in titles) await AttachAsync(page, title);

        // The draft is compared and noted on as readers will see it; no reader sees it yet.
        await page.Locator(".ebar").GetByRole(AriaRole.Link, new() { Name = "Preview" }).ClickAsync();
        await page.ReachesAsync("**" + Event);
        await Assertions.Expect(page.Locator(".side-table thead th")).ToHaveCountAsync(1 + titles.Count);
        await page.Locator("tr[data-row='2'] th .noteon").ClickAsync();
        await page.GetByLabel("Note", new() { Exact = true }).FillAsync("Ask the *second* desk.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save note" }).ClickAsync();
        await Assertions.Expect(page.Locator(".note .notetext em")).ToHaveTextAsync("second");
        Assert.Equal(404, (await reader.Page.APIRequest.GetAsync(Address + Event)).Status);
        await reader.Page.GotoAsync(Address + "/search?q=three+reports+desk");
        await Assertions.Expect(reader.Page.Locator("main")).Not.ToContainTextAsync(Title);

        await page.GotoAsync(Address + "/edit/palmyra/three-reports-of-one-day");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Assertions.Expect(page.Locator(".estate")).ToHaveTextAsync("published");
        await reader.Page.GotoAsync(Address + Event);
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync(Title);
        await Assertions.Expect(reader.Page.Locator(".note .notetext em")).ToHaveTextAsync("second");
        await Assertions.Expect(reader.Page.Locator(".note .anch")).ToHaveTextAsync("anchored");

        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("Three reports, one day");
        await page.RunAndWaitForResponseAsync(() => page.Locator(".ebar").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync(), answer => answer.Request.Method == "POST");
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare and restore revisions" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Restore revision" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync(Title);
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync(Title);
        await Assertions.Expect(reader.Page.Locator(".hist")).ToContainTextAsync("restored revision");
    }

    /// <summary>Attaches the first sentences of an article to the event that is being edited; of two with one title, the one that came last.</summary>
    static async Task AttachAsync(IPage page, string title)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Attach passages" }).ClickAsync();
        await page.Locator(".earticles").GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).First.ClickAsync();
        for (var sentence = 0; sentence < 2; sentence++) await page.Locator(".esentence input").Nth(sentence).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Attach what is chosen" }).ClickAsync();
        await page.Locator("#sources").WaitForAsync();
    }
}
