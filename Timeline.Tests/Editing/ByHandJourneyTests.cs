using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>What is set by hand, in a real browser: it outlives another article, and goes when it is taken back.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class ByHandJourneyTests(Browsers browsers)
{
    [BrowserTheory, InlineData(Granary.ByHand, "names-reason"), InlineData(Granary.Edit + "/passages?article=ostrel-herald", "why")]
    public async Task A_page_is_not_left_without_a_question_where_a_reason_was_typed(string address, string field)
    {
        await browsers.PreparedAsync(nameof(Granary), Granary.InAsync);
        await using var editor = await browsers.OpenAsync(address, signedInAs: "ana");
        var page = editor.Page;
        var asked = 0;
        page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.DismissAsync();
        };
        await editor.ListensAsync();
        await page.Locator($"#{field}").PressSequentiallyAsync("one fire");

        await page.Locator(".kicker").GetByRole(AriaRole.Link).First.ClickAsync();

        await Assertions.Expect(page.Locator($"#{field}")).ToHaveValueAsync("one fire");
        Assert.Equal(1, asked);
    }

    [BrowserFact]
    public async Task What_an_editor_sets_by_hand_outlives_another_article_until_it_is_taken_back()
    {
        await browsers.PreparedAsync(nameof(Granary), Granary.InAsync);
        await using var editor = await browsers.OpenAsync(Granary.Read, signedInAs: "ana");
        await using var reader = await browsers.OpenAsync(Granary.Read);
        var page = editor.Page;

        // Rows: two joined, a third parted, a cell of a fourth moved.
        await page.Locator("tr[data-row]", new() { HasText = Granary.Burned }).GetByRole(AriaRole.Link, new() { NameRegex = new("^Set row") }).ClickAsync();
        await Assertions.Expect(page.Locator(".hcell blockquote")).ToHaveTextAsync(Granary.Burned);
        await ChooseAsync(page.GetByLabel("Join the row with"), Granary.Flames);
        await SaveAsync("Set the row so", "row-reason", "one fire", 1);
        await OpenRowAsync(Granary.Unhurt);
        await page.GetByLabel("The Herald stands in").SelectOptionAsync("new");
        await SaveAsync("Set the row so", "row-reason", "of another fire", 2);
        await OpenRowAsync("Bakers");
        await ChooseAsync(page.GetByLabel("The Herald stands in"), Granary.Guild);
        await SaveAsync("Set the row so", "row-reason", "what the guild says of bread", 3);

        // Names and stories.
        await page.GetByLabel("This form", new() { Exact = true }).SelectOptionAsync("Minna Suleyman");
        await page.GetByLabel("and this form").SelectOptionAsync("Minna Sulayman");
        await page.GetByLabel("do not name the same").CheckAsync();
        await SaveAsync("Set the names so", "names-reason", "they are sisters", 4);
        await page.GetByLabel("The Ostrel Messenger").CheckAsync();
        await page.Locator("#stories").GetByLabel("The Herald").CheckAsync();
        await page.GetByLabel("carry one story", new() { Exact = true }).CheckAsync();
        await SaveAsync("Set the stories so", "stories-reason", "one byline", 5);

        await IsSetAsync();

        await page.GotoAsync(Granary.Edit + "/passages?article=ostrel-courier");
        await page.GetByLabel(Granary.Courier).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Attach what is chosen" }).ClickAsync();
        await Assertions.Expect(page.Locator("#sources")).ToContainTextAsync("The Courier");
        await IsSetAsync();

        // Whose row the new article fits stands in it, with both.
        await Assertions.Expect(reader.Page.Locator("tr[data-row]", new() { HasText = "store of grain beside" })).ToContainTextAsync("On Sunday night");

        await page.GotoAsync(Granary.ByHand);
        for (var left = 5; left > 0; left--)
        {
            await Assertions.Expect(page.Locator("#set tbody tr")).ToHaveCountAsync(left);
            await page.GetByRole(AriaRole.Button, new() { Name = "Take back number 1" }).ClickAsync();
        }
        await Assertions.Expect(page.Locator("#set tbody tr")).ToHaveCountAsync(0);
        await reader.Page.GotoAsync(Granary.Read + "?d=-");
        await Assertions.Expect(reader.Page.Locator(".byhand, .byhandlines")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("tr[data-row]", new() { HasText = Granary.Burned })).Not.ToContainTextAsync("beside the ford");
        await Assertions.Expect(reader.Page.Locator(".count")).ToContainTextAsync("3 independent stories");

        async Task OpenRowAsync(string words)
        {
            await ChooseAsync(page.GetByLabel("Row", new() { Exact = true }), words);
            await page.GetByRole(AriaRole.Button, new() { Name = "Open this row" }).ClickAsync();
            await Assertions.Expect(page.Locator(".hcell blockquote").First).ToContainTextAsync(words);
        }

        async Task SaveAsync(string button, string reason, string why, int set)
        {
            await page.Locator("#" + reason).FillAsync(why);
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await Assertions.Expect(page.Locator("#set tbody tr")).ToHaveCountAsync(set);
            await Assertions.Expect(page.Locator("#set tbody tr").Last).ToContainTextAsync("applied");
        }

        async Task IsSetAsync()
        {
            await reader.Page.GotoAsync(Granary.Read + "?d=-");
            var rows = reader.Page.Locator("tr[data-row]");
            await Assertions.Expect(rows.Filter(new() { HasText = Granary.Burned })).ToContainTextAsync(Granary.Flames);
            await Assertions.Expect(rows.Filter(new() { HasText = Granary.Burned }).Locator(".byhand")).ToContainTextAsync("set by hand by ana: one fire");
            await Assertions.Expect(rows.Filter(new() { HasText = Granary.Unhurt })).ToHaveCountAsync(2);
            await Assertions.Expect(rows.Filter(new() { HasText = "Bakers" })).ToContainTextAsync(Granary.Guild);
            await Assertions.Expect(reader.Page.Locator(".byhandlines", new() { HasText = "Not the same" })).ToContainTextAsync("they are sisters");
            await Assertions.Expect(reader.Page.Locator(".sbs .byhandlines")).ToContainTextAsync(new System.Text.RegularExpressions.Regex("One story: .*The Ostrel Messenger.*“one byline”"));
        }
    }

    /// <summary>Chooses the option with these words: a row is known by how it begins.</summary>
    static async Task ChooseAsync(ILocator select, string words)
    {
        var option = select.Locator("option", new() { HasText = words[..Math.Min(30, words.Length)] });
        await select.SelectOptionAsync((await option.First.GetAttributeAsync("value"))!);
    }
}
