using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Tests.Editing;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sharing;

public sealed class EmbedForEditorsTests : IEndsAsync
{
    readonly TimelineApplication application = new(demonstration: true);

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Theory, InlineData("/t/palmyra?e=citadel"), InlineData("/t/palmyra/e/citadel")]
    public async Task In_a_frame_an_editor_sees_what_every_reader_sees(string address)
    {
        var ana = await application.SignInAsync("ana");

        var frame = await (await ana.GetAsync("/embed" + address)).Content.ReadAsStringAsync();

        Assert.NotEmpty(Editors(await (await ana.GetAsync(address)).Content.ReadAsStringAsync()));
        Assert.Empty(Editors(frame));
        Assert.Equal(await application.Reader().GetStringAsync("/embed" + address), frame);
    }

    [Fact]
    public async Task A_draft_is_in_no_frame_and_an_event_that_waits_for_its_sources_says_so()
    {
        var flood = await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var dry = (await application.Services.GetRequiredService<RecordEvent>().NewAsync(flood.Chronology.Id, flood.Dam.Typed with { Title = "The lower town dries" }, new Cause("ana", "written"))).Event!;

        var draft = await ana.GetAsync("/embed/t/orle/e/the-lower-town-dries");
        await application.Services.GetRequiredService<PublishEvent>().RunAsync(dry.Id, dry.Version, new Cause("ana", "published"));
        var frame = await application.ReadAsync("/embed/t/orle/e/the-lower-town-dries");

        Assert.Equal(HttpStatusCode.NotFound, draft.StatusCode);
        Assert.Equal("The lower town dries", frame.QuerySelector("h1")!.TextContent);
        Assert.Contains("No article is attached to this event yet", frame.QuerySelector("main")!.TextContent);
        Assert.Empty(frame.QuerySelectorAll(".figs, .side-table"));
    }

    static IEnumerable<string> Editors(string page) => new HtmlParser().ParseDocument(page).QuerySelectorAll("main [href^='/edit']").Select(link => link.OuterHtml);
}
