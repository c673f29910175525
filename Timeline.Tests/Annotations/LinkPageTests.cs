using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Annotations;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Annotations;

/// <summary>A link between passages of two articles, as an editor without script makes it, and what readers get of it.</summary>
public sealed class LinkPageTests : IEndsAsync
{
    const string Page = LinkedFlood.Edit + "/link", Both = "one=" + LinkedFlood.Board + "&other=" + LinkedFlood.Guard;

    static readonly string Counted = LinkedFlood.Place(LinkedFlood.BoardText, "The river board counted 40 flooded cellars."), Recounted = LinkedFlood.Place(LinkedFlood.GuardText, "The town guard counted 52 flooded cellars on Monday.");

    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task Two_passages_are_chosen_and_what_links_them_is_said()
    {
        await LinkedFlood.BareAsync(application);
        var ana = await application.SignInAsync("ana");
        var address = (await PageAsync(ana, LinkedFlood.Read)).QuerySelectorAll("td .noteon").Select(link => link.GetAttribute("href")!).First(href => href.StartsWith(Page, StringComparison.Ordinal));
        Assert.NotEmpty((await PageAsync(ana, address)).QuerySelectorAll("[name=s][checked]"));

        var chosen = await ana.GetAsync($"{Page}?{Both}&s={Counted}&t={Recounted}&row=2&go=1");

        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        var form = chosen.Headers.Location!.ToString().Replace("http://localhost", "", StringComparison.Ordinal);
        Assert.Equal($"{LinkedFlood.Edit}/note?on=link:{LinkedFlood.Board}:{Counted}:{LinkedFlood.Guard}:{Recounted}&row=2", form);
        Assert.Equal(["The river board counted 40 flooded cellars.", "The town guard counted 52 flooded cellars on Monday."], (await PageAsync(ana, form)).QuerySelectorAll(".nsubject blockquote").Select(quote => quote.TextContent));
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SubmitAsync(form, "note", ("Form.Markdown", " "))).StatusCode);
        await ana.SubmitAsync(form, "note", ("Form.Markdown", "The guard counted *later*."));

        var page = await application.ReadAsync(LinkedFlood.Read);
        var link = page.QuerySelector(".linked #n1")!;
        Assert.Equal(["River Gazette", "Town Courier"], link.QuerySelectorAll(".lside .nh b").Select(outlet => outlet.TextContent));
        Assert.Equal(["“The river board counted 40 flooded cellars.”", "“The town guard counted 52 flooded cellars on Monday.”"], link.QuerySelectorAll("blockquote").Select(quote => quote.TextContent));
        Assert.Equal("<p>The guard counted <em>later</em>.</p>", link.QuerySelector(".notetext p")!.OuterHtml);
        Assert.Equal(["anchored", "anchored"], link.QuerySelectorAll(".anch").Select(state => state.TextContent));
        // Each side leads to its row, and the cells of both bear the number.
        var cells = page.QuerySelectorAll("td").Where(cell => cell.QuerySelector(".noteref") is not null).ToList();
        Assert.Equal(["River Gazette", "Town Courier"], cells.Select(cell => cell.GetAttribute("data-src")));
        Assert.Equal(
            cells.Select(cell => LinkedFlood.Read + "?row=" + cell.ParentElement!.GetAttribute("data-row") + "#" + cell.ParentElement.Id),
            link.QuerySelectorAll(".nh a").Select(side => side.GetAttribute("href")));
        Assert.Equal("0", page.QuerySelector("#notes .quiet")!.TextContent);
    }

    [Theory]
    [InlineData("&t=0-17", "Choose at least one sentence of River Gazette"), InlineData("&s=0-11&s=89-105&t=0-17", "Of River Gazette there are sentences between"), InlineData("&s=x&t=0-17", "“x” is ignored")]
    public async Task What_is_no_passage_is_told_and_the_choice_stays(string chosen, string told)
    {
        await LinkedFlood.BareAsync(application);

        var page = await PageAsync(await application.SignInAsync("ana"), $"{Page}?{Both}{chosen}&go=1");

        Assert.Contains(told, page.Body!.TextContent);
        Assert.Single(page.QuerySelectorAll("[name=t][checked]"));
    }

    [Fact]
    public async Task The_same_article_twice_is_told()
    {
        await LinkedFlood.BareAsync(application);
        var page = await PageAsync(await application.SignInAsync("ana"), $"{Page}?one={LinkedFlood.Board}&other={LinkedFlood.Board}&s=0-11&t=0-11&go=1");
        Assert.Contains("Both sides are the same article", page.QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task Of_words_that_are_not_shown_readers_are_told_where_to_read_them()
    {
        var weir = await LinkedFlood.BareAsync(application, DisplayPolicy.Excerpts);
        await LinkedFlood.WriteAsync(application, weir, LinkedFlood.Link, "Later.");

        var side = (await application.ReadAsync(LinkedFlood.Read)).QuerySelectorAll(".linked .lside")[1];

        Assert.Null(side.QuerySelector("blockquote"));
        Assert.Contains("These words are not shown here.", side.TextContent);
        Assert.Equal("https://guard-counts.example.org/weir", side.QuerySelector(".nwhy a")!.GetAttribute("href"));
        Assert.DoesNotContain("52 flooded", (await application.ReadAsync("/a/the-board-counts/board-counts")).Body!.TextContent);
    }

    [Fact]
    public async Task Either_article_shows_the_other_side()
    {
        var weir = await LinkedFlood.BareAsync(application);
        Assert.Null((await application.ReadAsync("/a/the-guard-counts/guard-counts")).QuerySelector(".linkbox"));
        await LinkedFlood.WriteAsync(application, weir, LinkedFlood.Link, "The guard counted later.");

        var box = (await application.ReadAsync("/a/the-guard-counts/guard-counts")).QuerySelector(".linkbox")!;

        Assert.Equal("“The river board counted 40 flooded cellars.”", box.QuerySelector("blockquote")!.TextContent);
        Assert.Equal(("River Gazette", "The guard counted later."), (box.QuerySelector(".nh b")!.TextContent, box.QuerySelector(".notetext")!.TextContent.Trim()));
        Assert.Equal("/a/the-board-counts/board-counts?v=1", box.QuerySelector(".nh a")!.GetAttribute("href"));
        Assert.Equal("/a/the-guard-counts/guard-counts#t" + LinkedFlood.GuardText.IndexOf("The town guard", StringComparison.Ordinal), box.QuerySelector(".nwhy a")!.GetAttribute("href"));
        Assert.Equal(LinkedFlood.Read + "#n1", box.QuerySelector(".nb a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_source_that_is_hidden_leads_to_both()
    {
        await LinkedFlood.InAsync(application);
        var sides = (await application.ReadAsync(LinkedFlood.Read + "?a=" + LinkedFlood.Board)).QuerySelectorAll(".linked .nh a").Select(side => side.GetAttribute("href")).ToList();
        Assert.StartsWith(LinkedFlood.Read + "?a=board-counts&row=", sides[0]);
        Assert.StartsWith(LinkedFlood.Read + "?a=board-counts,guard-counts#n", sides[1]);
    }

    [Fact]
    public async Task A_link_that_went_while_it_was_changed_can_be_made_anew()
    {
        var weir = await LinkedFlood.BareAsync(application);
        var link = await LinkedFlood.WriteAsync(application, weir, LinkedFlood.Link, "Later.");
        var ana = await application.SignInAsync("ana");
        var send = await ana.OpenFormAsync($"{LinkedFlood.Edit}/note?id={link.Id}", "note");
        await application.Services.GetRequiredService<RemoveNote>().RunAsync(link.Id, link.Version, new Cause("ben", "meanwhile"));

        var page = new HtmlParser().ParseDocument(await (await send([("Form.Markdown", "Much later.")])).Content.ReadAsStringAsync());

        Assert.Contains("Somebody removed this note in the meantime", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".nsubject blockquote").Length);
        await ana.SubmitAsync(page.QuerySelector("form.nform")!.GetAttribute("action")!, "note", ("Form.Markdown", "Much later."));
        Assert.Contains("Much later.", (await application.ReadAsync(LinkedFlood.Read)).QuerySelector(".linked")!.TextContent);
    }

    [Fact]
    public async Task The_file_of_notes_has_both_targets()
    {
        await LinkedFlood.InAsync(application);
        var file = await application.Reader().GetStringAsync(LinkedFlood.Read + "/notes.jsonld");
        Assert.Empty(Exchange.WebAnnotations.ProblemsOf(file));
        Assert.Contains("\"linking\"", file);
    }

    [Theory]
    [InlineData("later", "Link between two passages", "The guard counted **a day later**."), InlineData("cellars houses", "Note on a claim", "Cellars, not houses."), InlineData("hour", "Note on what one source says", "At what hour?")]
    public async Task What_a_note_says_is_found_among_the_notes_and_led_to(string words, string kind, string said)
    {
        await LinkedFlood.InAsync(application);

        var found = (await application.ReadAsync("/search?in=notes&q=" + Uri.EscapeDataString(words))).QuerySelector(".found li")!;

        Assert.Equal((kind, said), (found.QuerySelector(".kicker span")!.TextContent, found.QuerySelector(".snippet")!.TextContent));
        var fragment = found.QuerySelector("h2 a")!.GetAttribute("href")!.Replace(LinkedFlood.Read + "#", "", StringComparison.Ordinal);
        Assert.Equal(said.Replace("*", "", StringComparison.Ordinal), (await application.ReadAsync(LinkedFlood.Read)).QuerySelector($"#{fragment} .notetext")!.TextContent.Trim());
    }

    static async Task<IDocument> PageAsync(Visitor visitor, string address) => new HtmlParser().ParseDocument(await (await visitor.GetAsync(address)).Content.ReadAsStringAsync());
}
