using Timeline.Tests.Annotations;
using Timeline.Tests.Editing;
using Timeline.Tests.Events;
using Timeline.Tests.Sources;

namespace Timeline.Tests.Shell;

/// <summary>Every page, at both widths and in both themes, without a finding of axe.</summary>
[Collection(nameof(AxeCollection)), Trait("Category", Browsers.Category)]
public class AccessibilityTests(Browsers browsers)
{
    const string Nowhere = "/nowhere";

    public static TheoryData<string> EveryPage =>
    [
        "/",
        "/?lang=xx",
        "/a/cbc/citadel-retaken?p=1",
        "/embed/t/palmyra?from=2015-04&to=2017-01&lens=2016-03-20/28&e=citadel",
        "/embed/t/palmyra/e/citadel?row=2",
        "/embed/t/palmyra/e/ramadi",
        "/embed/t/palmyra?actor=iraq&from=2030&to=2020",
        "/how",
        "/o",
        "/o/cbc",
        "/search",
        "/search?q=citadel",
        "/search?q=zzyzx",
        Nowhere,
        "/sign-in",
        "/welcome",
        "/t/palmyra/e/citadel",
        "/t/palmyra/e/ramadi",
        "/t/palmyra?from=2015-04&to=2017-01&lens=2016-03-20/28&e=citadel",
        "/t/palmyra?from=1950&to=2049&lanes=actor",
        "/t/palmyra?actor=iraq&from=2030&to=2020",
    ];

    [BrowserTheory, MemberData(nameof(EveryPage))]
    public async Task A_page_has_no_finding_and_does_not_scroll_sideways(string address)
    {
        await using var reader = await browsers.OpenAsync(address);
        if (address == Nowhere) reader.Forgive("404");
        await reader.HasNoFindingAsync();
    }

    [BrowserTheory, InlineData(LinkedFlood.Read), InlineData("/a/the-guard-counts/guard-counts")]
    public async Task Linked_passages_have_no_finding_and_do_not_scroll_sideways(string address)
    {
        await browsers.PreparedAsync(nameof(LinkedFlood), LinkedFlood.InAsync);
        await using var reader = await browsers.OpenAsync(address);
        await reader.HasNoFindingAsync();
    }

    [BrowserTheory, InlineData(2), InlineData(5), InlineData(20)]
    public async Task An_event_of_many_sources_has_no_finding_and_does_not_scroll_sideways(int reports)
    {
        await browsers.PreparedAsync(nameof(ManyReports), ManyReports.InAsync);
        await using var reader = await browsers.OpenAsync(ManyReports.Of(reports));
        await reader.HasNoFindingAsync();
    }

    [BrowserTheory, InlineData("twenty"), InlineData(TwinReports.OneOutlet)]
    public async Task An_event_told_in_one_text_has_no_finding_and_does_not_scroll_sideways(string happening)
    {
        await browsers.PreparedAsync(nameof(TwinReports), TwinReports.InAsync);
        await using var reader = await browsers.OpenAsync(TwinReports.Page(happening));
        await reader.HasNoFindingAsync();
    }

    [BrowserFact]
    public async Task What_an_outlet_changed_has_no_finding_and_does_not_scroll_sideways()
    {
        await browsers.PreparedAsync(nameof(ChangedArticle), ChangedArticle.InAsync);
        await using var reader = await browsers.OpenAsync(ChangedArticle.Changes);
        await reader.HasNoFindingAsync();
    }

    const string Dam = "/edit/orle/" + Flood.Happening;

    public static TheoryData<string> EveryEditorsPage =>
    [
        "/edit", "/edit/new", "/edit/orle", "/edit/orle/suggestions", "/edit/orle/new", Dam, Dam + "/passages?article=" + Flood.Article, Dam + "/claim", Dam + "/history?from=1&to=4", "/t/orle/e/" + Flood.Happening + "/history",
        "/edit/palmyra", "/edit/palmyra/citadel", "/edit/places", "/edit/places/1", "/edit/actors/1", "/edit/outlets", "/edit/outlets/1", "/edit/history/place/1",
        "/t/palmyra/e/citadel?row=2", "/edit/palmyra/citadel/note", "/edit/palmyra/citadel/note?on=row:citadel-retaken:0-10",
        "/edit/palmyra/citadel/by-hand?row=2", Granary.ByHand + "?row=1", Granary.Read + "?row=1",
        Dam + "/note?on=claim:1", Dam + "/link", LinkedFlood.Read, LinkedFlood.Edit, LinkedFlood.Edit + "/link?s=0-11", LinkedFlood.Edit + "/note?on=link:board-counts:0-11:guard-counts:0-17",
    ];

    [BrowserTheory, MemberData(nameof(EveryEditorsPage))]
    public async Task An_editors_page_has_no_finding_and_does_not_scroll_sideways(string address)
    {
        await browsers.PreparedAsync(nameof(Flood), Flood.InAsync);
        await browsers.PreparedAsync(nameof(Granary), Granary.WithCorrectionsAsync);
        await browsers.PreparedAsync(nameof(LinkedFlood), LinkedFlood.InAsync);
        await using var editor = await browsers.OpenAsync(address, signedInAs: "ana");
        await editor.LiveAsync();
        await editor.HasNoFindingAsync();
    }

    [BrowserFact]
    public async Task A_picture_without_words_would_be_found()
    {
        await using var reader = await browsers.OpenAsync("/o");
        await reader.Page.EvaluateAsync("document.querySelector('main').append(new Image(9, 9))");

        var found = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(reader.HasNoFindingAsync);

        Assert.Contains("image-alt", found.Message, StringComparison.Ordinal);
    }
}
