using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>The forms of editors as a browser without script sends them.</summary>
public sealed class EventEditPageTests : IEndsAsync
{
    const string NewEvent = "/edit/orle/new", Dam = "/edit/orle/" + Flood.Happening;

    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Theory]
    [InlineData("/edit"), InlineData("/edit/new"), InlineData("/edit/orle"), InlineData(NewEvent), InlineData(Dam), InlineData(Dam + "/passages"), InlineData(Dam + "/claim"), InlineData(Dam + "/history")]
    public async Task Who_is_not_signed_in_is_led_to_sign_in(string address)
    {
        await Flood.InAsync(application);
        var answer = await application.Reader().GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in", new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath);
    }

    [Fact]
    public async Task An_event_is_written_saved_and_published_without_script()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var saved = await ana.SubmitAsync(NewEvent, "event", ("Form.Title", "The bridge falls"), ("Form.Date", "early March 2019"), ("Form.Kind", "Destruction"), ("Form.Why", "seen from the hill"));
        Assert.Equal("/edit/orle/the-bridge-falls", Path(saved));
        Assert.Equal(HttpStatusCode.NotFound, (await application.Reader().GetAsync("/t/orle/e/the-bridge-falls/history")).StatusCode);

        var page = await TextAsync(await ana.GetAsync("/edit/orle/the-bridge-falls"));
        Assert.Contains("2019-03-01/2019-03-10", page);
        Assert.Contains("seen from the hill", page);

        var published = await ana.SubmitAsync("/edit/orle/the-bridge-falls", "event", ("Form.Title", "The bridge falls"), ("Form.Date", "3 March 2019"), ("Form.Kind", "Destruction"), ("Form.Do", "publish"));
        Assert.Equal("/edit/orle/the-bridge-falls", Path(published));
        var history = await TextAsync(await application.Reader().GetAsync("/t/orle/e/the-bridge-falls/history"));
        Assert.Contains("published", history);
        Assert.DoesNotContain("seen from the hill", history);

        await ana.SubmitAsync("/edit/orle/the-bridge-falls", "event", ("Form.Title", "The bridge falls"), ("Form.Date", "3 March 2019"), ("Form.Kind", "Destruction"), ("Form.Do", "withdraw"));
        Assert.Equal(HttpStatusCode.NotFound, (await application.Reader().GetAsync("/t/orle/e/the-bridge-falls/history")).StatusCode);
    }

    [Fact]
    public async Task The_address_that_a_draft_had_leads_to_the_one_it_has()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        await ana.SubmitAsync(NewEvent, "event", ("Form.Title", "The bridge falls"), ("Form.Date", "3 March 2019"), ("Form.Kind", "Destruction"));
        var renamed = await ana.SubmitAsync("/edit/orle/the-bridge-falls", "event", ("Form.Title", "The old bridge falls"), ("Form.Date", "3 March 2019"), ("Form.Kind", "Destruction"));
        Assert.Equal("/edit/orle/the-old-bridge-falls", Path(renamed));
        Assert.Equal("/edit/orle/the-old-bridge-falls", Path(await ana.GetAsync("/edit/orle/the-bridge-falls")));
        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync("/edit/orle/the-bridge-falls/claim")).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_and_everything_typed_is_still_there()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var answer = await ana.SubmitAsync(NewEvent, "event",
            ("Form.Title", "A long tale"), ("Form.Summary", new string('x', EventLimits.Summary + 1)), ("Form.Date", "early March"), ("Form.Kind", "Control"), ("Form.Why", "a reason"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await TextAsync(answer);
        Assert.Contains("“early March” needs a year.", page);
        Assert.Contains("at most 8000 are taken", page);
        Assert.Contains("value=\"A long tale\"", page);
        Assert.Contains("value=\"early March\"", page);
        Assert.Contains("value=\"a reason\"", page);
        Assert.Contains(new string('x', EventLimits.Summary + 1), page);
    }

    [Fact]
    public async Task A_new_place_and_actor_are_added_and_chosen_with_the_event()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        await ana.SubmitAsync(NewEvent, "event",
            ("Form.Title", "The weir holds"), ("Form.Date", "2019-03-05"), ("Form.Kind", "Other"), ("Form.NewPlace.Name", "The weir"), ("Form.NewPlace.Lane", "Upper Orle"), ("Form.NewActor.Name", "The river board"));

        var page = await TextAsync(await ana.GetAsync("/edit/orle/the-weir-holds"));
        Assert.Contains("<option value=\"the-weir\" selected", page);
        Assert.Contains("<option value=\"the-river-board\" selected", page);
    }

    [Fact]
    public async Task Who_saves_over_somebody_else_sees_both_and_decides()
    {
        var flood = await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var save = await ana.OpenFormAsync(Dam, "event");
        await application.Services.GetRequiredService<RecordEvent>().ChangeAsync(flood.Dam.Id, flood.Dam.Version, flood.Dam.Typed with { Summary = "Ben was faster." }, new Cause("ben", "edited"));

        (string, string)[] typed = [("Form.Title", flood.Dam.Typed.Title), ("Form.Date", "2 March 2019"), ("Form.Kind", "Destruction"), ("Form.Summary", "Ana was slower.")];
        var answer = await save(typed);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await TextAsync(answer);
        Assert.Contains("Two edits: ben saved in the meantime", page);
        Assert.Contains("Ben was faster.", page);
        Assert.Contains("Ana was slower.</textarea>", page);
        Assert.Contains("This was not saved.", page);
        Assert.DoesNotContain("class=\"saved\"", page);

        var taken = await TextAsync(await ana.SubmitAsync(Dam, "event", [.. typed, ("Form.Take", "Summary")]));
        Assert.Contains("Ben was faster.</textarea>", taken);
        Assert.Equal("Ben was faster.", (await application.Services.GetRequiredService<ReadEditedEvent>().RunAsync(flood.Dam.Id))!.Typed.Summary);
    }

    [Fact]
    public async Task Of_two_edits_of_different_fields_nobody_has_to_choose()
    {
        var flood = await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var save = await ana.OpenFormAsync(Dam, "event");
        var before = flood.Dam.Typed;
        await application.Services.GetRequiredService<RecordEvent>().ChangeAsync(flood.Dam.Id, flood.Dam.Version, before with { Title = "The dam of Verrin bursts" }, new Cause("ben", "edited"));

        (string, string)[] typed = [("Form.Title", before.Title), ("Form.Date", before.Date), ("Form.Kind", before.Kind.ToString()), ("Form.Summary", "Ana says more.")];
        var answer = await save(typed);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await TextAsync(answer);
        Assert.Contains("Title: you had not changed it; the form has what ben saved.", page);
        Assert.Contains("value=\"The dam of Verrin bursts\"", page);
        Assert.Contains("Ana says more.</textarea>", page);
        Assert.DoesNotContain("name=\"Form.Take\"", page);
    }

    [Fact]
    public async Task A_claim_is_added_corrected_and_removed()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        (string, string)[] claim = [("Form.About", "people hurt"), ("Form.Status", "Single"), ("Form.Scope", "event"), ("Form.Values[0].Article", Flood.Article), ("Form.Values[0].Words", "nobody"), ("Form.Values[0].AttributedTo", "the board")];
        Assert.Equal(Dam, Path(await ana.SubmitAsync(Dam + "/claim", "claim", claim)));
        var page = await TextAsync(await ana.GetAsync(Dam));
        Assert.Contains("people hurt", page);
        var id = System.Text.RegularExpressions.Regex.Matches(page, "/claim\\?id=(\\d+)")[^1].Groups[1].Value;

        claim[0] = ("Form.About", "people hurt or missing");
        await ana.SubmitAsync($"{Dam}/claim?id={id}", "claim", claim);
        Assert.Contains("people hurt or missing", await TextAsync(await ana.GetAsync(Dam)));
        await ana.SubmitAsync($"{Dam}/claim?id={id}", "claim", [.. claim, ("Form.Remove", "yes")]);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync($"{Dam}/claim?id={id}")).StatusCode);
    }

    [Fact]
    public async Task A_revision_is_compared_and_restored()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        await ana.SubmitAsync(Dam, "event", ("Form.Title", "The old dam at Verrin gives way"), ("Form.Date", "2 March 2019"), ("Form.Kind", "Destruction"), ("Form.Summary", "Water reaches the lower town."));

        var page = await TextAsync(await ana.GetAsync(Dam + "/history"));
        Assert.Matches("The <ins><span class=\"vh\">added: </span>old </ins>dam", page);
        Assert.Equal(Dam, Path(await ana.SubmitAsync(Dam + "/history?from=4&to=5", "restore", ("Why", "it was right"))));

        Assert.Contains("value=\"The dam at Verrin gives way\"", await TextAsync(await ana.GetAsync(Dam)));
        var readers = await TextAsync(await application.Reader().GetAsync("/t/orle/e/" + Flood.Happening + "/history"));
        Assert.Contains("it was right", readers);
        Assert.DoesNotContain("prepared\">", readers);
    }

    [Fact]
    public async Task A_chronology_is_written_published_and_withdrawn()
    {
        var ana = await application.SignInAsync("ana");
        Assert.Equal("/edit/the-storm", Path(await ana.SubmitAsync("/edit/new", "chronology", ("Form.Title", "The storm"), ("Form.Standfirst", "Three nights."))));
        var desk = await TextAsync(await ana.GetAsync("/edit"));
        Assert.Contains("The storm", desk);
        Assert.DoesNotContain("readers see everything that was written", desk);
        await ana.SubmitAsync("/edit/the-storm", "chronology", ("Form.Title", "The storm"), ("Form.Do", "publish"));
        Assert.Contains(">published</span>", await TextAsync(await ana.GetAsync("/edit/the-storm")));
        await ana.SubmitAsync("/edit/the-storm", "chronology", ("Form.Title", "The storm"), ("Form.Do", "withdraw"));
        Assert.Contains(">draft</span>", await TextAsync(await ana.GetAsync("/edit/the-storm")));
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SubmitAsync("/edit/the-storm", "chronology", ("Form.Title", " "))).StatusCode);
    }

    [Fact]
    public async Task What_is_too_long_is_told_with_the_name_of_its_field_and_leads_to_it()
    {
        var ana = await application.SignInAsync("ana");
        var answer = await ana.SubmitAsync("/edit/new", "chronology", ("Form.Title", new string('t', 5000)), ("Form.Region", new string('r', 5000)));
        var page = new HtmlParser().ParseDocument(await TextAsync(answer));

        var lines = page.QuerySelectorAll(".eproblems li").ToList();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["Title", "Region"], lines.Select(line => line.QuerySelector("a")!.TextContent));
        Assert.All(lines, line => Assert.NotNull(page.GetElementById(line.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1])));
        var why = await ana.SubmitAsync("/edit/new", "chronology", ("Form.Title", "The storm"), ("Form.Why", new string('w', 501)));
        Assert.Equal("Why", new HtmlParser().ParseDocument(await TextAsync(why)).QuerySelector(".eproblems li a")!.TextContent);
    }

    [Theory]
    [InlineData("/edit/nowhere"), InlineData("/edit/nowhere/new"), InlineData("/edit/orle/nothing"), InlineData("/edit/orle/nothing/passages"), InlineData("/edit/orle/nothing/history"), InlineData(Dam + "/claim?id=99")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await Flood.InAsync(application);
        Assert.Equal(HttpStatusCode.NotFound, (await (await application.SignInAsync("ana")).GetAsync(address)).StatusCode);
    }

    static string Path(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath;
    }

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
