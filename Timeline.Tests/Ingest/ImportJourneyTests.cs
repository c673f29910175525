using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Timeline.Core.Storage;
using Timeline.Tests.House;
using Timeline.Tests.Shell;
using Timeline.Web.Shell;

namespace Timeline.Tests.Ingest;

/// <summary>An editor imports in a browser, into a database of their own.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public sealed class ImportJourneyTests(Browsers browsers) : JourneyInOwnProgram(browsers)
{
    private protected override void Replace(IServiceCollection services) => services.AddSingleton(Patience.OfReaders);

    [BrowserFact]
    public async Task A_page_is_not_left_without_a_question_where_something_was_typed()
    {
        await using var reader = await OpenAsAnaAsync("/import");
        var page = reader.Page;
        var asked = 0;
        page.Dialog += async (_, dialog) =>
        {
            asked++;
            await (asked == 1 ? dialog.DismissAsync() : dialog.AcceptAsync());
        };
        await reader.ListensAsync();
        await page.GetByLabel("The text, with headline").PressSequentiallyAsync("A ferry");

        await page.Locator(".mast").GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.GetByLabel("The text, with headline")).ToHaveValueAsync("A ferry");
        await page.Locator(".mast").GetByRole(AriaRole.Link).First.ClickAsync();
        await page.ReachesAsync(Address + "/");

        Assert.Equal(2, asked);
    }

    /// <summary>A text to paste, a file, and the day that the first is dated to beside the second.</summary>
    public static TheoryData<string, string, string> Articles()
    {
        var own = Path.Combine(Repository.Root, "Timeline.Tests/Ingest/Articles");
        var articles = new TheoryData<string, string, string> { { Path.Combine(own, "flood-undated.txt"), Path.Combine(own, "flood-dated.txt"), "4 June 2019" } };
        if (Repository.Shared is not null) articles.Add(Repository.SharedArticle("000"), Repository.SharedArticle("001"), "25 March 2016");
        return articles;
    }

    [BrowserTheory, MemberData(nameof(Articles))]
    public async Task Paste_one_file_another_see_family_and_date_correct_the_date(string pasted, string file, string day)
    {
        await using var reader = await OpenAsAnaAsync("/import");
        var page = reader.Page;
        await page.GetByLabel("The text, with headline").FillAsync(await File.ReadAllTextAsync(pasted));
        await page.GetByLabel("Texts or web pages, one article each").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "2 articles kept" }).WaitForAsync();
        await page.Locator(".kept a").First.ClickAsync();

        await Assertions.Expect(page.GetByLabel("Published", new() { Exact = true })).ToHaveValueAsync(day);
        await Assertions.Expect(page.GetByText("2 articles of one wire story.")).ToBeVisibleAsync();
        await page.GetByLabel("Published", new() { Exact = true }).FillAsync("early 2016");
        await page.GetByLabel("Why").FillAsync("The printed page has another");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Saved.").WaitForAsync();
        await Assertions.Expect(page.Locator(".corrected")).ToContainTextAsync($"Corrected by ana, from “{day}”");
    }

    [BrowserFact]
    public async Task An_article_is_looked_through_by_key_from_clue_to_correction()
    {
        await using var reader = await OpenAsAnaAsync("/import");
        var page = reader.Page;
        await page.GetByLabel("The text, with headline").FillAsync(Repository.Read("Timeline.Tests/Ingest/Articles/flood-dated.txt"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save corrections" }).WaitForAsync();

        // From a clue to its words, and back.
        await page.GetByRole(AriaRole.Link, new() { Name = "“LJUDSK/ORMOS”" }).ClickAsync();
        await Assertions.Expect(page.Locator("mark:target")).ToHaveTextAsync("LJUDSK/ORMOS");
        await page.GetByRole(AriaRole.Link, new() { Name = "dateline 1" }).ClickAsync();
        await Assertions.Expect(page.Locator("li:target")).ToContainTextAsync("“LJUDSK/ORMOS”");

        // A part by its first letter, a field by words chosen in the text, all saved without the mouse.
        await reader.ListensAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.GetByLabel("What this is: Home > News")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("r");
        await ChooseWordsAsync();
        await page.Keyboard.PressAsync("b");
        await Assertions.Expect(page.GetByLabel("Byline")).ToHaveValueAsync("LJUDSK/ORMOS -");
        await Assertions.Expect(page.Locator("[data-taken-words]")).ToHaveTextAsync("Byline: “LJUDSK/ORMOS -”. Not saved yet.");
        await page.EvaluateAsync("getSelection().removeAllRanges()");
        await page.Keyboard.PressAsync("b");
        await page.Keyboard.TypeAsync("Ana Vidmar");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.GetByText("Saved.").WaitForAsync();
        await Assertions.Expect(page.GetByLabel("Byline")).ToHaveValueAsync("Ana Vidmar");
        await Assertions.Expect(page.GetByLabel("What this is: Home > News")).ToHaveValueAsync("related");
        await Assertions.Expect(page.Locator(".corrected").First).ToContainTextAsync("Read by eye: related links");

        // Where words were chosen no field has the focus.
        await reader.ListensAsync();
        await ChooseWordsAsync();
        await page.Keyboard.PressAsync("b");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator(".corrected", new() { HasText = "The text says “LJUDSK/ORMOS -”" }).WaitForAsync();

        Task ChooseWordsAsync() => page.EvaluateAsync("""
            () => {
              document.activeElement.blur();
              getSelection().selectAllChildren([...document.querySelectorAll("mark")].find((mark) => mark.textContent === "LJUDSK/ORMOS").parentElement);
            }
            """);
    }

    [BrowserFact]
    public async Task What_is_made_a_rule_of_the_outlet_holds_for_the_next_article()
    {
        await using var reader = await OpenAsAnaAsync("/import");
        var page = reader.Page;
        await PasteAsync("Ferry aground off the cape", "A ferry ran aground in thick fog off the cape, and lifeboats took ninety people ashore within two hours, the harbour master said.");
        await Assertions.Expect(page.GetByLabel("Published", new() { Exact = true })).ToHaveValueAsync("4 March or 3 April 2016");
        await page.GetByLabel("Its dates in numbers").SelectOptionAsync("the day comes first: here 3 April 2016");
        await page.GetByLabel("What this is: Join our island letter").SelectOptionAsync("page chrome");
        await page.Locator(".para", new() { HasText = "Join our island letter" }).GetByLabel("always at Cape Courier").CheckAsync();
        await page.GetByLabel("Why").FillAsync("As its imprint says");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save corrections" }).ClickAsync();
        await page.GetByText("Saved.").WaitForAsync();
        await Assertions.Expect(page.GetByText("In dates of numbers the day comes first.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("1 line of its pages is set aside.")).ToBeVisibleAsync();
        await reader.HasNoFindingAsync();

        await page.GotoAsync(Address + "/import");
        await PasteAsync("Ferry floats free at last", "Tugs pulled the ferry off the rocks below the cape at high water, and it was towed to the yard at Sarn with a hole in its side.");
        await Assertions.Expect(page.GetByLabel("Published", new() { Exact = true })).ToHaveValueAsync("3 April 2016, 14:05");
        await Assertions.Expect(page.GetByLabel("What this is: Join our island letter")).ToHaveValueAsync("chrome");
        await Assertions.Expect(page.GetByText("A rule of its outlet")).ToHaveCountAsync(2);

        async Task PasteAsync(string title, string story)
        {
            await page.GetByLabel("The text, with headline").FillAsync($"{title}\n\n03/04/2016 14:05\n\nJoin our island letter\n\n{story}");
            await page.GetByLabel("Outlet, if known").FillAsync("Cape Courier");
            await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
            // Where it takes a while, what became of it is told first.
            await page.Locator("#why, .kept a").First.WaitForAsync();
            if (await page.Locator(".kept a").CountAsync() > 0) await page.Locator(".kept a").ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Save corrections" }).WaitForAsync();
        }
    }

    [BrowserFact]
    public async Task An_archive_of_fifty_with_two_broken_keeps_the_others_and_names_the_two()
    {
        await using var reader = await OpenAsAnaAsync("/import");
        var page = reader.Page;
        reader.Forgive("400 (Bad Request)");
        await page.GetByLabel("Texts or web pages, one article each").SetInputFilesAsync(new FilePayload { Name = "barns.zip", MimeType = "application/zip", Buffer = Zips.OfArticles(50, 7, 31) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "48 articles kept" }).WaitForAsync();
        await Assertions.Expect(page.Locator(".refused b")).ToHaveTextAsync(["barns.zip/articles/007.txt", "barns.zip/articles/031.txt"]);
    }

    [BrowserFact]
    public async Task What_is_too_long_is_not_sent_and_stays_in_its_field()
    {
        await using var reader = await OpenAsAnaAsync("/import");
        var page = reader.Page;
        await page.GetByLabel("Outlet, if known").FillAsync("Orle Herald");
        // The limit is what the form says; a browser needs minutes to lay out five megabytes where many share a machine.
        await page.EvaluateAsync("document.querySelector('main form').dataset.mostCharacters = 20");
        await page.GetByLabel("The text, with headline").FillAsync("Water rose in the valley of the Orle.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-problem]")).ToContainTextAsync("has 37 characters; at most 20 can be pasted");
        await Assertions.Expect(page.GetByLabel("The text, with headline")).ToHaveValueAsync("Water rose in the valley of the Orle.");
        await Assertions.Expect(page.GetByLabel("Outlet, if known")).ToHaveValueAsync("Orle Herald");
    }

    [BrowserFact]
    public async Task The_pages_have_no_finding_and_do_not_scroll_sideways()
    {
        await using var reader = await OpenAsAnaAsync("/import");
        await reader.HasNoFindingAsync();
        await reader.Page.GetByLabel("The text, with headline").FillAsync(Repository.Read("Timeline.Tests/Ingest/Articles/flood-undated.txt"));
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Save corrections" }).WaitForAsync();
        await reader.HasNoFindingAsync();
    }

    [BrowserFact]
    public async Task A_long_import_tells_how_far_it_is_and_what_became_of_it()
    {
        await using var reader = await OpenAsAnaAsync("/import");
        var page = reader.Page;
        var pen = new TaskCompletionSource();
        var other = Application.Writer.RunAsync(new Cause("cy", "Thinks while holding the pen"), _ => pen.Task);
        await page.GetByLabel("The text, with headline").FillAsync(Repository.Read("Timeline.Tests/Ingest/Articles/flood-undated.txt"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 of 1 articles read")).ToBeVisibleAsync();
        await reader.HasNoFindingAsync();

        pen.SetResult();
        await other;
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 article kept" })).ToBeVisibleAsync();
    }
}
