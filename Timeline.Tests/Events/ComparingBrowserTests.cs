using Microsoft.Playwright;
using Timeline.Core.Comparison;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Events;

/// <summary>A reader watches a comparison being made.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public sealed class ComparingBrowserTests(Browsers browsers) : IAsyncLifetime
{
    readonly HeldComparisons held = new();
    TimelineApplication application = null!;
    string address = "";

    public Task InitializeAsync()
    {
        (application, address) = TimelineApplication.Listening(held.In);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        held.Release();
        await application.DisposeAsync();
    }

    [BrowserTheory]
    [InlineData(true), InlineData(false)]
    public async Task The_page_tells_how_far_it_is_and_becomes_whole_by_itself(bool script)
    {
        await using var reader = await browsers.OpenAsync(address + "/t/palmyra/e/citadel", script: script);
        await held.BegunAsync();
        held.Tell(new ComparisonProgress(ComparisonStage.Sentences, 40, 120));
        await Assertions.Expect(reader.Page.Locator("[data-progress]")).ToContainTextAsync("40 of 120 sentences");
        if (script) await reader.HasNoFindingAsync();

        held.Release();
        await Assertions.Expect(reader.Page.Locator(".side-table")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".underway")).ToHaveCountAsync(0);
    }
}
