using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Editing;

/// <summary>A draft is nowhere in what readers get: no word of it, and no count that it would change.</summary>
public sealed class DraftsStayHiddenTests : IEndsAsync
{
    const string Secret = "zanzibarite";

    static readonly string[] PublicAddresses =
    [
        "/", "/t/orle", "/t/orle?lanes=actor", "/t/orle/e/" + Flood.Happening, "/t/orle/e/" + Flood.Happening + "/history", "/embed/t/orle", "/embed/t/orle/e/" + Flood.Happening, "/t/orle/preview.png", "/t/orle/e/" + Flood.Happening + "/preview.png",
        "/a/outlet-of-dam-gives-way/dam-gives-way", "/o", "/o/outlet-of-dam-gives-way", "/search?q=dam", "/search?q=" + Secret, "/search?q=orle",
    ];

    static readonly Cause Ana = new("ana", "written");

    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task No_public_page_changes_by_a_letter_when_drafts_are_written()
    {
        var flood = await Flood.InAsync(application);
        var before = await PagesAsync();

        await WriteDraftsAsync(flood);

        var after = await PagesAsync();
        foreach (var address in PublicAddresses) Assert.Equal($"{address} {before[address]}", $"{address} {after[address]}");
        Assert.Contains(before.Values, page => page.Contains("The dam at Verrin gives way"));
    }

    [Theory]
    [InlineData("/t/orle/e/zanzibarite-event"), InlineData("/t/orle/e/zanzibarite-event/history"), InlineData("/t/zanzibarite-chronology"), InlineData("/t/zanzibarite-chronology/e/zanzibarite-inside"), InlineData("/t/orle/e/zanzibarite-event/preview.png"), InlineData("/t/zanzibarite-chronology/preview.png"), InlineData("/a/outlet-of-zanzibarite/zanzibarite")]
    public async Task The_address_of_a_draft_is_that_of_nothing(string address)
    {
        await WriteDraftsAsync(await Flood.InAsync(application));
        Assert.Equal(HttpStatusCode.NotFound, (await application.Reader().GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Publishing_shows_with_the_next_request()
    {
        var drafts = await WriteDraftsAsync(await Flood.InAsync(application));
        var before = await application.Reader().GetAsync("/t/orle/e/zanzibarite-event/history");
        await application.Services.GetRequiredService<PublishEvent>().RunAsync(drafts.Id, drafts.Version, Ana);
        var after = await application.Reader().GetAsync("/t/orle/e/zanzibarite-event/history");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (before.StatusCode, after.StatusCode));
    }

    async Task<Dictionary<string, string>> PagesAsync()
    {
        var pages = new Dictionary<string, string>();
        foreach (var address in PublicAddresses) pages[address] = await (await application.Reader().GetAsync(address)).Content.ReadAsStringAsync();
        return pages;
    }

    /// <summary>A draft event with a passage of a published article and one of its own, a claim and a note; a draft chronology with a published event.</summary>
    async Task<EditedEvent> WriteDraftsAsync(Flood flood)
    {
        var services = application.Services;
        var typed = flood.Dam.Typed with { Title = Secret + " event", Summary = Secret + " happened." };
        var draft = (await services.GetRequiredService<RecordEvent>().NewAsync(flood.Chronology.Id, typed, Ana)).Event!;
        var article = await application.Writer.RunAsync(Ana, db => Task.FromResult(db.Add(Fixtures.Article(Secret)).Entity));
        foreach (var id in new[] { flood.ArticleId, article.Id }) await services.GetRequiredService<AttachPassages>().RunAsync(draft.Id, id, [new TextSpan(0, 20)], Ana);
        await services.GetRequiredService<RecordClaim>().NewAsync(draft.Id, new TypedClaim { About = Secret, Values = [new(Secret, "41")] }, Ana);
        await application.Writer.RunAsync(Ana, db => Task.FromResult(db.Add(new Note { EventId = draft.Id, Markdown = Secret, Author = "ana" })));
        var chronology = (await services.GetRequiredService<RecordChronology>().NewAsync(new TypedChronology(Secret + " chronology"), Ana)).Chronology!;
        var inside = (await services.GetRequiredService<RecordEvent>().NewAsync(chronology.Id, typed with { Title = Secret + " inside" }, Ana)).Event!;
        await services.GetRequiredService<PublishEvent>().RunAsync(inside.Id, inside.Version, Ana);
        return draft;
    }
}
