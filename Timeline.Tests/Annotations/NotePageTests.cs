using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Annotations;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Editing;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Annotations;

/// <summary>The form of a note, as a browser without script uses it, and what readers get of it.</summary>
public sealed class NotePageTests : IEndsAsync
{
    const string Page = "/edit/orle/" + Flood.Happening + "/note", Read = "/t/orle/e/" + Flood.Happening;
    const string Row = "row:" + Flood.Article + ":0-29", Passage = "passage:" + Flood.Article + ":0-29", Cell = "cell:" + Flood.Article + ":0-29";

    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task A_note_on_a_row_leads_back_to_itself_with_its_row_chosen()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        Assert.Contains("The dam gave way on Saturday.", (await PageAsync(ana, Page + "?on=" + Row)).QuerySelector(".nsubject blockquote")!.TextContent);

        var answer = await ana.SubmitAsync(Page + "?on=" + Row + "&d=fn", "note", ("Form.Markdown", "Who *counted*? <b>Nobody</b>"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(Read + "?d=fn&row=1#n1", answer.Headers.Location!.ToString().Replace("http://localhost", ""));
        var page = await ReadersPageAsync();
        var note = page.QuerySelector("#n1")!;
        Assert.Equal("Row 1", note.QuerySelector(".nh a")!.TextContent);
        Assert.Equal("anchored", note.QuerySelector(".anch")!.TextContent);
        Assert.Equal("<p>Who <em>counted</em>? &lt;b&gt;Nobody&lt;/b&gt;</p>", note.QuerySelector(".notetext")!.InnerHtml.Trim());
        Assert.Equal(Read + "#n1", page.QuerySelector("#r1 .noteref")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Only_who_is_signed_in_is_led_to_write()
    {
        var flood = await Flood.InAsync(application);
        await WriteAsync(flood, NoteOn.Event);
        var ana = await application.SignInAsync("ana");

        Assert.Empty((await ReadersPageAsync()).QuerySelectorAll("[href*='/edit/'], [data-note], [data-note-here], .noteon"));

        var page = await PageAsync(ana, Read + "?row=1");
        Assert.Equal(Page + "?row=1", page.QuerySelectorAll(".acts a").Single(link => link.TextContent == "Add a note").GetAttribute("href"));
        Assert.Equal(Page + "?on=" + Row + "&row=1", page.QuerySelector("#r1 th .noteon")!.GetAttribute("href"));
        Assert.Equal(
            [Page + "?on=" + Cell + "&row=1", Page + "?on=" + Passage + "&row=1"],
            page.QuerySelectorAll("#r1 td .noteon").Select(link => link.GetAttribute("href")).Where(address => address!.StartsWith(Page, StringComparison.Ordinal)));
        Assert.Equal(Page + "?on=claim:1&row=1", page.QuerySelector("#c1 .noteon")!.GetAttribute("href"));
        Assert.Equal(Page + "?id=1&row=1", page.QuerySelector("#n1 .nb a")!.GetAttribute("href"));
        Assert.Contains("Note on row 1", page.QuerySelector("[data-note-here]")!.TextContent);
        Assert.Empty((await ReadersPageAsync()).QuerySelectorAll("[href*='/edit/']"));
        Assert.Equal(HttpStatusCode.Redirect, (await application.Reader().GetAsync(Page)).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_saved_stays_in_the_form()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var typed = new string('a', 10_001);

        var answer = await ana.SubmitAsync(Page, "note", ("Form.Markdown", typed));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await ParseAsync(answer);
        Assert.Contains("a note takes at most 10,000", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(typed, page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task A_preview_saves_nothing()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");

        var page = await ParseAsync(await ana.SubmitAsync(Page, "note", ("Form.Markdown", "**Two** [clerks](javascript:alert(1))"), ("Form.Do", "preview")));

        Assert.Equal("<p><strong>Two</strong> clerks</p>", page.QuerySelector(".npreview .notetext")!.InnerHtml.Trim());
        Assert.StartsWith("**Two**", page.QuerySelector("textarea")!.TextContent);
        Assert.Empty((await ReadersPageAsync()).QuerySelectorAll(".note"));
    }

    [Fact]
    public async Task Two_who_change_one_note_are_told_and_lose_nothing()
    {
        var flood = await Flood.InAsync(application);
        var note = await WriteAsync(flood, NoteOn.Event);
        var ana = await application.SignInAsync("ana");
        var send = await ana.OpenFormAsync($"{Page}?id={note.Id}", "note");
        await application.Services.GetRequiredService<WriteNote>().ChangeAsync(note.Id, note.Version, "Ben’s words.", new Cause("ben", "meanwhile"));

        var answer = await send([("Form.Markdown", "Ana’s words.")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await ParseAsync(answer);
        Assert.Contains("ben changed this note in the meantime", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(("Ben’s words.", "Ana’s words."), (page.QuerySelector(".ntheirs")!.TextContent, page.QuerySelector("textarea")!.TextContent));
        Assert.Equal("2", page.QuerySelector("input[name='Form.Version']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_note_that_went_while_it_was_changed_can_be_written_anew()
    {
        var flood = await Flood.InAsync(application);
        var note = await WriteAsync(flood, new NoteOn(NoteTarget.Row, Flood.Article, new TextSpan(0, 29)));
        var ana = await application.SignInAsync("ana");
        var send = await ana.OpenFormAsync($"{Page}?id={note.Id}", "note");
        await application.Services.GetRequiredService<RemoveNote>().RunAsync(note.Id, note.Version, new Cause("ben", "meanwhile"));

        var answer = await send([("Form.Markdown", "Ana’s words.")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await ParseAsync(answer);
        Assert.Contains("Somebody removed this note", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("Ana’s words.", page.QuerySelector("textarea")!.TextContent);
        Assert.Equal(Page + "?on=" + Row, page.QuerySelector("form.nform")!.GetAttribute("action"));
    }

    [Fact]
    public async Task A_note_is_removed_only_after_being_asked()
    {
        var flood = await Flood.InAsync(application);
        var note = await WriteAsync(flood, NoteOn.Event);
        var ana = await application.SignInAsync("ana");

        var asked = await ParseAsync(await ana.SubmitAsync($"{Page}?id={note.Id}", "note", ("Form.Markdown", note.Markdown), ("Form.Do", "remove")));
        Assert.Contains("Remove this note?", asked.QuerySelector("[role=alert]")!.TextContent);
        Assert.Single((await ReadersPageAsync()).QuerySelectorAll(".note"));

        var answer = await ana.SubmitAsync($"{Page}?id={note.Id}", "note", ("Form.Markdown", note.Markdown), ("Form.Do", "remove-now"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Empty((await ReadersPageAsync()).QuerySelectorAll(".note"));
    }

    [Fact]
    public async Task An_event_without_sources_shows_its_notes()
    {
        var flood = await Flood.InAsync(application);
        var services = application.Services;
        var bare = (await services.GetRequiredService<RecordEvent>().NewAsync(flood.Chronology.Id, flood.Dam.Typed with { Title = "A quiet day" }, new Cause("cy", "written"))).Event!;
        await services.GetRequiredService<PublishEvent>().RunAsync(bare.Id, bare.Version, new Cause("cy", "ready"));
        await services.GetRequiredService<WriteNote>().NewAsync(bare.Id, NoteOn.Event, "Nobody wrote.", new Cause("cy", "noted"));

        var page = new HtmlParser().ParseDocument(await application.Reader().GetStringAsync("/t/orle/e/a-quiet-day"));

        Assert.Equal("Nobody wrote.", page.QuerySelector(".note .notetext")!.TextContent.Trim());
    }

    [Fact]
    public async Task Of_a_draft_one_comes_back_to_its_preview()
    {
        var flood = await Flood.InAsync(application);
        await application.Services.GetRequiredService<WithdrawEvent>().RunAsync(flood.Dam.Id, new Cause("cy", "not yet"));
        var ana = await application.SignInAsync("ana");

        var answer = await ana.SubmitAsync(Page, "note", ("Form.Markdown", "Wait for the board."));

        Assert.EndsWith("/t/orle/e/" + Flood.Happening + "#n1", answer.Headers.Location!.ToString());
        var preview = await PageAsync(ana, "/t/orle/e/" + Flood.Happening);
        Assert.Contains("Readers do not see this event yet.", preview.QuerySelector(".ignored")!.TextContent);
        Assert.Equal("Wait for the board.", preview.QuerySelector("#n1 .notetext")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.NotFound, (await application.Reader().GetAsync("/t/orle/e/" + Flood.Happening)).StatusCode);
        var editor = await PageAsync(ana, "/edit/orle/" + Flood.Happening);
        Assert.Contains("Wait for the board.", editor.QuerySelector("#notes")!.TextContent);
        Assert.Equal(Page + "?id=1", editor.QuerySelector("#notes .act a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?on=row:x", "“row:x” is ignored"), InlineData("?on=row:dam-gives-way:9-4", "is ignored"), InlineData("?on=row:another:0-29", "are not part of the event now"), InlineData("?on=passage:dam-gives-way:0-99999", "are not part of the event now"), InlineData("?on=claim:99", "are not part of the event now"), InlineData("?on=found:dam-gives-way:0-3", "are not part of the event now")]
    public async Task An_address_that_names_no_words_is_told(string query, string words)
    {
        await Flood.InAsync(application);
        Assert.Contains(words, (await PageAsync(await application.SignInAsync("ana"), Page + query)).Body!.TextContent);
    }

    [Theory]
    [InlineData("?id=99"), InlineData("?id=1")]
    public async Task A_note_of_nothing_or_of_another_event_is_no_page(string query)
    {
        var flood = await Flood.InAsync(application);
        var other = (await application.Services.GetRequiredService<RecordEvent>().NewAsync(flood.Chronology.Id, flood.Dam.Typed with { Title = "Another" }, new Cause("cy", "written"))).Event!;
        await application.Services.GetRequiredService<WriteNote>().NewAsync(other.Id, NoteOn.Event, "Elsewhere.", new Cause("cy", "noted"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await application.SignInAsync("ana")).GetAsync(Page + query)).StatusCode);
    }

    [Fact]
    public async Task What_is_found_by_its_words_is_led_to()
    {
        await WriteAsync(await Flood.InAsync(application), NoteOn.Event, "The gaugekeeper counted.");
        var page = new HtmlParser().ParseDocument(await application.Reader().GetStringAsync("/search?q=gaugekeeper"));
        Assert.Equal(Read + "#n1", page.QuerySelector(".found li h2 a")!.GetAttribute("href"));
    }

    async Task<EditedNote> WriteAsync(Flood flood, NoteOn on, string markdown = "Who counted?") =>
        (await application.Services.GetRequiredService<WriteNote>().NewAsync(flood.Dam.Id, on, markdown, new Cause("cy", "noted"))).Note!;

    async Task<IDocument> ReadersPageAsync() => new HtmlParser().ParseDocument(await application.Reader().GetStringAsync(Read));

    static async Task<IDocument> PageAsync(Visitor visitor, string address) => await ParseAsync(await visitor.GetAsync(address));

    static async Task<IDocument> ParseAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
