using System.Net;
using System.Text.RegularExpressions;
using Timeline.Tests.House;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>A form that is sent twice, by a double click, a reload or a retry, writes once.</summary>
public sealed class FormKeyTests : IEndsAsync
{
    const string NewEvent = "/edit/orle/new";

    /// <summary>Forms that write under another guard: a password is right or wrong, an address for the first person works once.</summary>
    static readonly string[] Reviewed = ["SignInPage.razor", "WelcomePage.razor", "Who.razor"];

    static readonly (string, string)[] Bridge = [("Form.Title", "The bridge falls"), ("Form.Date", "3 March 2019"), ("Form.Kind", "Destruction"), ("Form.NewPlace.Name", "The bridge"), ("Form.NewPlace.Lane", "Upper Orle")];

    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task The_same_form_sent_again_writes_nothing_and_leads_to_the_same_place()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var send = await ana.OpenFormAsync(NewEvent, "event");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => send(Bridge)));

        Assert.All(answers, answer => Assert.Equal("/edit/orle/the-bridge-falls", new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath));
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/edit/orle/the-bridge-falls-2")).StatusCode);
        Assert.Contains("revisions: 1", await (await ana.GetAsync("/edit/orle/the-bridge-falls")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Other_words_in_the_form_that_a_browser_went_back_to_are_written()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var send = await ana.OpenFormAsync(NewEvent, "event");
        await send(Bridge);

        await send([.. Bridge.Skip(1), ("Form.Title", "The second bridge falls")]);

        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync("/edit/orle/the-second-bridge-falls")).StatusCode);
    }

    [Fact]
    public async Task A_form_drawn_anew_is_another_one()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");

        await ana.SubmitAsync(NewEvent, "event", Bridge);
        await ana.SubmitAsync(NewEvent, "event", Bridge);

        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync("/edit/orle/the-bridge-falls-2")).StatusCode);
    }

    [Fact]
    public void Every_form_that_writes_has_a_key()
    {
        var without =
            from path in Repository.Files("Timeline.Web", ".razor")
            where !Reviewed.Contains(Path.GetFileName(path))
            let text = Repository.Read(path)
            where Regex.Count(text, "<form\\b[^>]*method=\"post\"") != Regex.Count(text, "<FormKey />")
            select path;
        Assert.Empty(without);
    }
}
