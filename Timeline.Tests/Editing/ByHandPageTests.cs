using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>What is set by hand, as a browser without script sets it, and what readers see of it.</summary>
public sealed class ByHandPageTests : IEndsAsync
{
    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task A_row_is_joined_told_to_readers_and_taken_back()
    {
        var ana = await StartAsync();
        var (one, other) = await RowsAsync(Granary.Burned, Granary.Flames);
        Assert.NotEqual(one, other);

        var answer = await JoinAsync(ana, Granary.Burned, Granary.Flames, "one fire");

        Assert.Equal((HttpStatusCode.Redirect, Granary.ByHand + "#set"), (answer.StatusCode, answer.Headers.Location!.ToString().Replace("http://localhost", "")));
        var (row, same) = await RowsAsync(Granary.Burned, Granary.Flames);
        Assert.Equal(row, same);
        var mark = (await ReadersPageAsync()).QuerySelector($"#r{row} .byhand")!;
        Assert.Equal("set by hand by ana: one fire", mark.TextContent);
        Assert.Contains("“one fire” ana", Text((await ReadersPageAsync($"?row={row}")).QuerySelector(".whyrow .byhandlines")!));

        await Granary.AttachCourierAsync(application);
        (row, same) = await RowsAsync(Granary.Burned, Granary.Flames);
        Assert.Equal(row, same);

        var set = (await PageAsync(ana, Granary.ByHand)).QuerySelector("#set")!;
        Assert.Contains("applied", set.TextContent);
        await ana.SubmitAsync(Granary.ByHand, "take-back", ("Id", set.QuerySelector("button[name=Id]")!.GetAttribute("value")!));
        Assert.Empty((await ReadersPageAsync()).QuerySelectorAll(".byhand, .byhandlines"));
        Assert.Contains("taken back: Joined into one row: The Ostrel Messenger, The Herald.", (await ReadersPageAsync()).QuerySelector(".hist")!.TextContent);
    }

    [Fact]
    public async Task A_cell_is_set_in_a_row_of_its_own_and_another_moved()
    {
        var ana = await StartAsync();
        await JoinAsync(ana, Granary.Burned, Granary.Flames, "one fire");

        var (address, cells) = await FormAsync(ana, Granary.Burned);
        await ana.SubmitAsync(address, "row", [.. cells.Select((cell, index) => ($"Form.Cells[{index}].To", cell.Contains("herald") ? "new" : "")), ("Form.Reason", "two fires")]);

        var (one, other) = await RowsAsync(Granary.Burned, Granary.Flames);
        Assert.NotEqual(one, other);
        Assert.Contains("set later: number 2", (await PageAsync(ana, Granary.ByHand)).QuerySelector("#set")!.TextContent);

        (address, _) = await FormAsync(ana, Granary.Flames);
        await ana.SubmitAsync(address, "row", ("Form.Cells[0].To", await OptionAsync(ana, address, Granary.Rain)), ("Form.Reason", "what it took"));

        (one, other) = await RowsAsync(Granary.Flames, Granary.Rain);
        Assert.Equal(one, other);
    }

    [Fact]
    public async Task What_cannot_be_set_is_told_and_stays_in_the_form()
    {
        var ana = await StartAsync();
        await JoinAsync(ana, Granary.Burned, Granary.Flames, "one fire");
        var (address, cells) = await FormAsync(ana, Granary.Burned);
        var last = await OptionAsync(ana, address, Granary.Rain);

        await RefusedAsync("Choose for at least one passage", ("Form.Reason", "why"));
        await RefusedAsync("leave at least one passage", [.. cells.Select((_, index) => ($"Form.Cells[{index}].To", "new")), ("Form.Reason", "why")]);
        await RefusedAsync("Say why", ("Form.Cells[0].To", "new"), ("Form.Reason", " "));
        var page = await RefusedAsync("The Ostrel Messenger would stand in that row twice", ("Form.Join", last), ("Form.Reason", "kept as typed"));

        Assert.Equal(last, page.QuerySelector("#join option[selected]")!.GetAttribute("value"));
        Assert.Equal("kept as typed", page.QuerySelector("#row-reason")!.GetAttribute("value"));

        async Task<IDocument> RefusedAsync(string problem, params (string, string)[] fields)
        {
            var answer = await ana.SubmitAsync(address, "row", fields);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var refused = await ParseAsync(answer);
            Assert.Contains(problem, refused.QuerySelector("[role=alert]")!.TextContent);
            return refused;
        }
    }

    [Fact]
    public async Task Names_are_parted_and_bound_and_readers_are_told()
    {
        var ana = await StartAsync();
        Assert.Contains("Minna Suleyman", (await ReadersPageAsync()).QuerySelector(".sp")!.TextContent);

        await ana.SubmitAsync(Granary.ByHand, "names", ("Form.One", "Minna Suleyman"), ("Form.Other", "Minna Sulayman"), ("Form.Kind", "PartNames"), ("Form.Reason", "sisters"));

        var page = await ReadersPageAsync();
        Assert.Null(page.QuerySelector(".sp"));
        Assert.Contains("Not the same: “Minna Suleyman”, “Minna Sulayman”. “sisters” ana", Text(page.QuerySelector(".byhandlines")!));

        await ana.SubmitAsync(Granary.ByHand, "names", ("Form.One", "Minna Suleyman"), ("Form.Other", "Ferry Guild"), ("Form.Kind", "BindNames"), ("Form.Reason", "she is all of it"));
        var list = Text((await PageAsync(ana, Granary.ByHand)).QuerySelector("#set")!);
        Assert.Contains("Without it, the program would take them for one and the same.", list);
        Assert.Contains("Without it, the program would take them for two.", list);

        var refused = await ParseAsync(await ana.SubmitAsync(Granary.ByHand, "names", ("Form.One", "Minna Suleyman"), ("Form.Other", ""), ("Form.Kind", "BindNames"), ("Form.Reason", "kept")));
        Assert.Contains("Choose two forms", refused.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("Minna Suleyman", refused.QuerySelector("#form-One option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Stories_are_founded_and_dissolved_and_counted_so()
    {
        var ana = await StartAsync();
        Assert.Contains("2 independent stories", Text((await ReadersPageAsync()).QuerySelector(".count")!));
        (string, string)[] both = [("Form.Articles", "ostrel-messenger"), ("Form.Articles", "ostrel-herald")];

        await ana.SubmitAsync(Granary.ByHand, "stories", [.. both, ("Form.Kind", "OneStory"), ("Form.Reason", "same byline")]);

        var page = await ReadersPageAsync();
        Assert.Contains("1 independent story", Text(page.QuerySelector(".count")!));
        Assert.Contains("One story: The Ostrel Messenger, The Herald. “same byline” ana", Text(page.QuerySelector(".sbs .byhandlines")!));
        Assert.All(page.QuerySelectorAll(".side-table thead th:not(:first-child)"), head => Assert.Contains("set by hand", head.TextContent));

        await ana.SubmitAsync(Granary.ByHand, "stories", [.. both, ("Form.Kind", "SeveralStories"), ("Form.Reason", "two bylines")]);
        Assert.Contains("2 independent stories", Text((await ReadersPageAsync()).QuerySelector(".count")!));

        var refused = await ParseAsync(await ana.SubmitAsync(Granary.ByHand, "stories", both[0], ("Form.Kind", "OneStory"), ("Form.Reason", "alone")));
        Assert.Contains("at least two articles", refused.QuerySelector("[role=alert]")!.TextContent);
        Assert.NotNull(refused.QuerySelector("input[value=ostrel-messenger][checked]"));
    }

    [Fact]
    public async Task Only_who_is_signed_in_is_led_to_it_and_each_form_writes_once()
    {
        var ana = await StartAsync();
        Assert.Empty((await ReadersPageAsync()).QuerySelectorAll("[href*='by-hand']"));
        Assert.Equal(HttpStatusCode.Redirect, (await application.Reader().GetAsync(Granary.ByHand)).StatusCode);
        Assert.Equal(Granary.ByHand + "?row=2", (await PageAsync(ana, Granary.Read)).QuerySelector("#r2 th [href*='by-hand']")!.GetAttribute("href"));

        var send = await ana.OpenFormAsync(Granary.ByHand, "names");
        (string, string)[] typed = [("Form.One", "Minna Suleyman"), ("Form.Other", "Minna Sulayman"), ("Form.Kind", "PartNames"), ("Form.Reason", "sisters")];
        await send(typed);
        await send(typed);
        Assert.Single((await PageAsync(ana, Granary.ByHand)).QuerySelectorAll("#set tbody tr"));

        var late = await ana.SubmitAsync(Granary.ByHand, "take-back", ("Id", "99"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("taken that back already", (await ParseAsync(late)).QuerySelector("#set [role=alert]")!.TextContent);
    }

    async Task<Visitor> StartAsync()
    {
        await Granary.InAsync(application);
        return await application.SignInAsync("ana");
    }

    static async Task<HttpResponseMessage> JoinAsync(Visitor ana, string words, string with, string why)
    {
        var (address, _) = await FormAsync(ana, words);
        return await ana.SubmitAsync(address, "row", ("Form.Join", await OptionAsync(ana, address, with)), ("Form.Reason", why));
    }

    /// <summary>The address of the form of the row with these words, and the words of its cells as the form has them.</summary>
    static async Task<(string Address, string[] Cells)> FormAsync(Visitor ana, string words)
    {
        var option = (await PageAsync(ana, Granary.ByHand)).QuerySelectorAll("#choose-row option");
        foreach (var number in option.Select(one => one.GetAttribute("value")!))
        {
            var page = await PageAsync(ana, $"{Granary.ByHand}?row={number}");
            if (page.QuerySelectorAll(".hcell blockquote").Any(cell => cell.TextContent.Contains(words))) return ($"{Granary.ByHand}?row={number}", [.. page.QuerySelectorAll(".hcell input[type=hidden]").Select(cell => cell.GetAttribute("value")!)]);
        }
        throw new InvalidOperationException($"No row has: {words}");
    }

    static async Task<string> OptionAsync(Visitor ana, string address, string words) =>
        (await PageAsync(ana, address)).QuerySelectorAll("#join option").Single(option => option.TextContent.Contains(words[..30])).GetAttribute("value")!;

    /// <summary>The numbers of the rows that these words stand in, as readers see them.</summary>
    async Task<(string One, string Other)> RowsAsync(string one, string other)
    {
        var rows = (await ReadersPageAsync("?d=-")).QuerySelectorAll("tr[data-row]");
        return (RowOf(one), RowOf(other));

        string RowOf(string words) => rows.First(row => row.TextContent.Contains(words, StringComparison.Ordinal)).GetAttribute("data-row")!;
    }

    Task<IDocument> ReadersPageAsync(string query = "") => application.ReadAsync(Granary.Read + query);

    static async Task<IDocument> PageAsync(Visitor ana, string address) => await ParseAsync(await ana.GetAsync(address));

    static async Task<IDocument> ParseAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    static string Text(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
