using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Events.Editing;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Editing;

/// <summary>Claims that the program found, on the pages of editors and readers.</summary>
public sealed class FoundClaimPageTests : IEndsAsync
{
    const string Dam = "/edit/orle/" + Flood.Happening, Read = "/t/orle/e/" + Flood.Happening;

    static readonly (string, string)[] Typed = [("Form.Title", "The dam at Verrin gives way"), ("Form.Date", "2 March 2019"), ("Form.Kind", "Destruction"), ("Form.Summary", "Water reaches the lower town.")];

    readonly TimelineApplication application = new();
    Flood flood = null!;

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task One_press_accepts_a_claim_and_readers_see_it_once()
    {
        var ana = await StartAsync();
        Assert.Contains("found by the program", await ReaderAsync());
        var key = await KeyAsync(ana, "Accept");

        await ana.SubmitAsync(Dam, "event", [.. Typed, ("Form.Accept", key)]);

        var page = await TextAsync(await ana.GetAsync(Dam));
        Assert.DoesNotContain(key, page);
        Assert.Contains("claim accepted", page);
        var read = await ReaderAsync();
        Assert.DoesNotContain("found by the program", read);
        var row = Assert.Single(new HtmlParser().ParseDocument(read).QuerySelectorAll(".figs tbody tr"), row => row.TextContent.Contains("31"));
        Assert.Matches(@"^\s*\p{Lu}", row.QuerySelector("th")!.TextContent);
        Assert.Matches("Set by hand by ana, [^:]+: “claim accepted”", row.QuerySelector(".ver")!.TextContent);
    }

    [Fact]
    public async Task Sent_twice_it_is_accepted_once_and_answered_alike()
    {
        var ana = await StartAsync();
        var send = await ana.OpenFormAsync(Dam, "event");
        (string, string)[] press = [.. Typed, ("Form.Accept", await KeyAsync(ana, "Accept"))];

        var (first, second) = (await send(press), await send(press));

        Assert.Equal((HttpStatusCode.Redirect, first.Headers.Location), (second.StatusCode, second.Headers.Location));
        Assert.Single(Regex.Matches(await TextAsync(await ana.GetAsync(Dam)), "claim accepted"));
    }

    [Fact]
    public async Task What_somebody_else_has_settled_is_told_and_not_written_twice()
    {
        var ana = await StartAsync();
        var key = await KeyAsync(ana, "Accept");
        await ana.SubmitAsync(Dam, "event", [.. Typed, ("Form.Accept", key)]);

        var answer = await ana.SubmitAsync(Dam, "event", [.. Typed, ("Form.Accept", key)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("does not find that claim any more", await TextAsync(answer));
    }

    [Fact]
    public async Task A_claim_is_corrected_in_the_form_that_it_fills()
    {
        var ana = await StartAsync();
        var address = $"{Dam}/claim?found={await KeyAsync(ana, "Accept")}";
        var form = new HtmlParser().ParseDocument(await TextAsync(await ana.GetAsync(address)));
        var about = form.QuerySelector("#about")!.GetAttribute("value")!;
        Assert.NotEmpty(about);
        Assert.Equal("31", form.QuerySelector("[name='Form.Values[0].Words']")!.GetAttribute("value"));

        (string, string)[] typed = [("Form.About", about), ("Form.Status", "Single"), ("Form.Values[0].Article", "guard-counts"), ("Form.Values[0].Words", "30")];
        Assert.Contains("“30” does not stand in the text", await TextAsync(await ana.SubmitAsync(address, "claim", typed)));
        await ana.SubmitAsync(address, "claim", [.. typed, ("Form.InOwnWords", "yes")]);

        Assert.DoesNotContain("found by the program", await ReaderAsync());
        Assert.Contains("\"num\">30<", await ReaderAsync());
        Assert.Contains("does not find that claim any more", await TextAsync(await ana.GetAsync(address)));
    }

    [Fact]
    public async Task What_an_editor_leaves_out_of_a_claim_stays_out_until_it_is_wanted_back()
    {
        var ana = await StartAsync();
        await AttachAsync("bridge-counts", "The flood hurt 52 people in the lower town, the town council said.");
        var address = $"{Dam}/claim?found={new HtmlParser().ParseDocument(await TextAsync(await ana.GetAsync(Dam))).QuerySelectorAll("button[name='Form.Accept']").First(button => button.Closest("tr")!.TextContent.Contains("52")).GetAttribute("value")}";

        await ana.SubmitAsync(address, "claim", ("Form.About", "people hurt"), ("Form.Status", "Single"), ("Form.Values[0].Article", "guard-counts"), ("Form.Values[0].Words", "31"), ("Form.Values[1].Article", "bridge-counts"), ("Form.Values[1].Words", ""));
        var without = await ReaderAsync();
        await ana.SubmitAsync(Dam, "event", [.. Typed, ("Form.Reconsider", await KeyAsync(ana, "Reconsider"))]);

        Assert.DoesNotContain("not weighed in the verdict", without);
        Assert.Contains("not weighed in the verdict", await ReaderAsync());
    }

    [Fact]
    public async Task A_rejected_claim_is_gone_until_the_rejection_is_taken_back()
    {
        var ana = await StartAsync();
        await ana.SubmitAsync(Dam, "event", [.. Typed, ("Form.Reject", await KeyAsync(ana, "Reject"))]);

        Assert.DoesNotContain("found by the program", await ReaderAsync());
        var number = await KeyAsync(ana, "Reconsider");
        await ana.SubmitAsync(Dam, "event", [.. Typed, ("Form.Reconsider", number)]);

        Assert.Contains("found by the program", await ReaderAsync());
    }

    [Fact]
    public async Task The_head_of_an_event_says_that_sources_conflict_before_and_after_somebody_accepts_it()
    {
        const string found = "1 conflict found by the program", open = "1 open conflict";
        var ana = await StartAsync();
        await AttachAsync("bridge-counts", "The flood hurt 52 people in the lower town, the town council said.");
        var before = await HeadAsync();

        var key = new HtmlParser().ParseDocument(await TextAsync(await ana.GetAsync(Dam))).QuerySelectorAll("button[name='Form.Accept']").First(button => button.Closest("tr")!.TextContent.Contains("52")).GetAttribute("value")!;
        await ana.SubmitAsync(Dam, "event", [.. Typed, ("Form.Accept", key)]);

        Assert.Contains(found, before);
        Assert.DoesNotContain(open, before);
        Assert.Contains(open, await HeadAsync());
        Assert.DoesNotContain(found, await HeadAsync());
    }

    async Task<string> HeadAsync() => new HtmlParser().ParseDocument(await ReaderAsync()).QuerySelector(".ehead")!.TextContent;

    [Fact]
    public async Task What_a_new_article_says_on_a_claim_of_ours_is_shown_beside_it_and_decided_by_nobody()
    {
        var ana = await StartAsync("More than 300 houses are under water, the town guard said.");

        Assert.Contains("not weighed in the verdict", await ReaderAsync());
        var key = new HtmlParser().ParseDocument(await TextAsync(await ana.GetAsync(Dam))).QuerySelector("#claims button[name='Form.Reject']")!.GetAttribute("value")!;
        Assert.Contains("With it the program would say", await TextAsync(await ana.GetAsync(Dam)));

        await ana.SubmitAsync(Dam, "event", [.. Typed, ("Form.Reject", key)]);

        Assert.DoesNotContain("not weighed in the verdict", await ReaderAsync());
        Assert.Contains("Houses under water", await ReaderAsync());
    }

    /// <summary>A second article says how many were hurt, which nobody has set down.</summary>
    async Task<Visitor> StartAsync(string text = "The flood hurt 31 people in the lower town, the town guard said.")
    {
        flood = await Flood.InAsync(application);
        await AttachAsync("guard-counts", text);
        return await application.SignInAsync("ana");
    }

    async Task AttachAsync(string slug, string text)
    {
        var report = Fixtures.Article(slug, text);
        report.Body = [new TextSpan(0, text.Length)];
        var article = await application.Writer.RunAsync(Editors, db => Task.FromResult(db.Add(report).Entity));
        await application.Services.GetRequiredService<AttachPassages>().RunAsync(flood.Dam.Id, article.Id, [report.Body[0]], Editors);
    }

    static readonly Core.Storage.Cause Editors = new("cy", "prepared");

    static async Task<string> KeyAsync(Visitor ana, string button) =>
        new HtmlParser().ParseDocument(await TextAsync(await ana.GetAsync(Dam))).QuerySelector($"button[name='Form.{button}']")!.GetAttribute("value")!;

    async Task<string> ReaderAsync() => await TextAsync(await application.Reader().GetAsync(Read));

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
