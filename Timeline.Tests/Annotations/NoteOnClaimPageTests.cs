using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Editing;
using Timeline.Tests.Shell;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Annotations;

/// <summary>Notes on a cell and on a claim, as editors write them and readers see them.</summary>
public sealed class NoteOnClaimPageTests : IEndsAsync
{
    const string Page = "/edit/orle/" + Flood.Happening + "/note", Read = "/t/orle/e/" + Flood.Happening, Cell = "cell:" + Flood.Article + ":0-29";

    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task A_note_on_a_cell_is_numbered_in_it()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        Assert.Contains("one cell of the comparison", (await PageAsync(ana, Page + "?on=" + Cell)).QuerySelector(".nsubject")!.TextContent);

        var answer = await ana.SubmitAsync(Page + "?on=" + Cell, "note", ("Form.Markdown", "Which dam?"));

        Assert.EndsWith(Read + "?row=1#n1", answer.Headers.Location!.ToString());
        var page = await ReadersPageAsync();
        Assert.Equal(("Row 1, The Orle Messenger", "anchored"), (page.QuerySelector("#n1 .nh a")!.TextContent, page.QuerySelector("#n1 .anch")!.TextContent));
        Assert.Equal(Read + "#n1", page.QuerySelector("#r1 td .noteref")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_note_on_a_claim_is_numbered_in_its_line_and_stays_readable_when_the_claim_goes()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        Assert.Equal("houses under water", (await PageAsync(ana, Page + "?on=claim:1")).QuerySelector(".nsubject blockquote")!.TextContent);

        await ana.SubmitAsync(Page + "?on=claim:1", "note", ("Form.Markdown", "Counted from the air."));

        var page = await ReadersPageAsync();
        Assert.Equal(Read + "#n1", page.QuerySelector("#c1 .noteref")!.GetAttribute("href"));
        Assert.Equal((Read + "#c1", "On “houses under water”"), (page.QuerySelector("#n1 .nh a")!.GetAttribute("href"), page.QuerySelector("#n1 .nh a")!.TextContent));
        await application.Services.GetRequiredService<RemoveClaim>().RunAsync(1, new Cause("ben", "double"));
        page = await ReadersPageAsync();
        Assert.Equal(("On “houses under water”", "lost"), (page.QuerySelector("#n1 .nh span")!.TextContent, page.QuerySelector("#n1 .anch")!.TextContent));
        Assert.Contains("No such claim is found", page.QuerySelector("#n1 .nwhy")!.TextContent);
        Assert.Equal("Counted from the air.", page.QuerySelector("#n1 .notetext")!.TextContent.Trim());
        Assert.Equal("lost", (await PageAsync(ana, "/edit/orle/" + Flood.Happening)).QuerySelector("#notes .anch")!.TextContent);
    }

    [Fact]
    public async Task A_note_on_a_claim_that_the_program_found_follows_it_when_it_is_accepted()
    {
        var flood = await Flood.InAsync(application);
        var report = Fixtures.Article("guard-counts", "The flood hurt 31 people in the lower town, the town guard said.");
        report.Body = [new TextSpan(0, 64)];
        var article = await application.Writer.RunAsync(new Cause("cy", "prepared"), db => Task.FromResult(db.Add(report).Entity));
        await application.Services.GetRequiredService<AttachPassages>().RunAsync(flood.Dam.Id, article.Id, [new TextSpan(0, 64)], new Cause("cy", "prepared"));
        var ana = await application.SignInAsync("ana");
        var address = (await PageAsync(ana, Read)).QuerySelector("#f1 .noteon")!.GetAttribute("href")!;
        Assert.StartsWith(Page + "?on=found:guard-counts:", address);

        await ana.SubmitAsync(address, "note", ("Form.Markdown", "Hurt or ill?"));

        var page = await ReadersPageAsync();
        Assert.Equal((Read + "#n1", "anchored"), (page.QuerySelector("#f1 .noteref")!.GetAttribute("href"), page.QuerySelector("#n1 .anch")!.TextContent));
        var key = (await PageAsync(ana, "/edit/orle/" + Flood.Happening)).QuerySelector("button[name='Form.Accept']")!.GetAttribute("value")!;
        await ana.SubmitAsync("/edit/orle/" + Flood.Happening, "event", ("Form.Title", "The dam at Verrin gives way"), ("Form.Date", "2 March 2019"), ("Form.Kind", "Destruction"), ("Form.Accept", key));
        page = await ReadersPageAsync();
        Assert.Equal((Read + "#n1", "anchored"), (page.QuerySelector("#c2 .noteref")!.GetAttribute("href"), page.QuerySelector("#n1 .anch")!.TextContent));
    }

    Task<IDocument> ReadersPageAsync() => application.ReadAsync(Read);

    static async Task<IDocument> PageAsync(Visitor visitor, string address) => new HtmlParser().ParseDocument(await (await visitor.GetAsync(address)).Content.ReadAsStringAsync());
}
